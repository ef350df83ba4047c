"""What was learned of naming phrases from annotated articles (``ontology/event-weights.ttl``).

What each feature of a phrase weighs in deciding whether the article reports an event by that name, and how often what
is introduced so is one. Fitted by ``scripts.events_fit``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from kg.vocabulary.measured import shares_of, total, weights_of

_FILE = "event-weights.ttl"


@cache
def event_weights() -> Mapping[str, int]:
    """What each feature adds to the log odds, in hundredths, by the feature's name."""
    return weights_of(_FILE, "kg:EventFeature")


@cache
def _shares() -> Mapping[str, float]:
    return shares_of(_FILE, "kg:IntroductionShare")


def share_of(introduction: str) -> float:
    """The share of the phrases that are introduced so which name a reported event. Raises ``KeyError`` for no such."""
    return _shares()[introduction]


def weighed(features: Iterable[str]) -> int:
    """The log odds, in hundredths, that what has these features is reported; a feature without a weight adds none."""
    return total(event_weights(), features)
