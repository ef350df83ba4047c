"""What each feature of a naming phrase weighs in deciding whether the article reports it (``ontology/event-weights.ttl``)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from math import exp
from types import MappingProxyType

from kg.vocabulary.turtle import Vocabulary

HUNDREDTHS = 100
"""Weights are whole hundredths of the log odds, so that their sums are the same on every machine."""


@cache
def event_weights() -> Mapping[str, int]:
    """What each feature adds to the log odds, in hundredths, by the feature's name; fitted by ``scripts.events_fit``."""
    vocabulary = Vocabulary("event-weights.ttl")
    return MappingProxyType(
        {
            vocabulary.text(iri, "skos:notation"): int(vocabulary.text(iri, "kg:weight"))
            for iri in vocabulary.instances("kg:EventFeature")
        }
    )


def weighed(features: Iterable[str]) -> int:
    """The log odds, in hundredths, that an event with these features is reported."""
    weights = event_weights()
    return sum(weights.get(feature, 0) for feature in features)


def probability(odds: int) -> float:
    """The share of events with these log odds (in hundredths) that are reported, to two places."""
    return round(1 / (1 + exp(-odds / HUNDREDTHS)), 2)
