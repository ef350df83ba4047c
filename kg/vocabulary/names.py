"""Given names and surnames (PyThaiNLP's lists), and the words that end a name (``ontology/names.ttl``)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pythainlp.corpus import thai_family_names, thai_female_names, thai_male_names

from kg.vocabulary.turtle import Vocabulary


@dataclass(frozen=True, slots=True)
class NameBoundaries:
    """``cuts`` end a name anywhere, ``openers`` begin a stretch that is no name, ``houses`` make a surname behind ณ."""

    cuts: tuple[str, ...]
    openers: tuple[str, ...]
    houses: tuple[str, ...]


@cache
def name_boundaries() -> NameBoundaries:
    """The words of the vocabulary that are no part of a personal name, sorted."""
    vocabulary = Vocabulary("names.ttl")

    def labels(predicate: str) -> tuple[str, ...]:
        subjects = vocabulary.instances("kg:NameBoundary")
        return tuple(sorted({label for iri in subjects for label in vocabulary.texts(iri, f"kg:{predicate}")}))

    return NameBoundaries(labels("cutLabel"), labels("openLabel"), labels("afterHouse"))


@dataclass(frozen=True, slots=True)
class RoyalStyles:
    """``openers`` begin a royal style, ``goes_on`` continue it behind a space, ``empty`` words name nobody."""

    openers: tuple[str, ...]
    goes_on: tuple[str, ...]
    empty: tuple[str, ...]


@cache
def royal_styles() -> RoyalStyles:
    """The words of royal styles, sorted."""
    vocabulary = Vocabulary("names.ttl")
    style = vocabulary.instances("kg:RoyalStyle")[0]
    openers, goes_on, empty = (
        vocabulary.texts(style, f"kg:{name}") for name in ("openLabel", "goesOnLabel", "emptyLabel")
    )
    return RoyalStyles(openers, goes_on, empty)


@cache
def given_names() -> frozenset[str]:
    """Thai given names of women and men."""
    return frozenset(thai_male_names()) | frozenset(thai_female_names())


@cache
def family_names() -> frozenset[str]:
    """Thai surnames."""
    return frozenset(thai_family_names())
