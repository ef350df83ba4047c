"""What was measured on annotated articles: the numbers that a file of the vocabulary gives to what it names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import exp
from types import MappingProxyType

from kg.vocabulary.turtle import Vocabulary

HUNDREDTHS = 100
"""Weights are whole hundredths of log odds, so that their sums are the same on every machine."""


def numbers_of(file: str, kind: str, measure: str) -> Iterator[tuple[str, str]]:
    """The name of everything of this kind in the file, and what its measure is."""
    vocabulary = Vocabulary(file)
    for iri in vocabulary.instances(kind):
        yield vocabulary.text(iri, "skos:notation"), vocabulary.text(iri, measure)


def weights_of(file: str, kind: str) -> Mapping[str, int]:
    """What each feature of this kind adds to the log odds, in hundredths, by its name."""
    return MappingProxyType({name: int(value) for name, value in numbers_of(file, kind, "kg:weight")})


def words_of(file: str, kind: str) -> Mapping[str, str]:
    """What each feature of this kind says of what has it, in English, by its name."""
    vocabulary = Vocabulary(file)
    each = vocabulary.instances(kind)
    return MappingProxyType(
        {vocabulary.text(iri, "skos:notation"): vocabulary.text(iri, "skos:prefLabel", "en") for iri in each}
    )


def shares_of(file: str, kind: str) -> Mapping[str, float]:
    """The measured share (0 to 1) of everything of this kind, by its name."""
    return MappingProxyType({name: float(value) for name, value in numbers_of(file, kind, "kg:share")})


def total(weights: Mapping[str, int], features: Iterable[str]) -> int:
    """What the features weigh together; one without a weight adds none."""
    return sum(weights.get(feature, 0) for feature in features)


def probability(odds: int) -> float:
    """The share of what has these log odds (in hundredths) that is so, to two places."""
    return round(1 / (1 + exp(-odds / HUNDREDTHS)), 2)
