"""Provinces and countries in names: bodies of two of them are two, however alike their names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from kg.network.matching.forms import Written
from kg.network.matching.numbers import KEPT_WORDS, LONGEST_PLACE
from kg.text.fold import fold
from kg.vocabulary.countries import HOME, country_names
from kg.vocabulary.matching import name_words
from kg.vocabulary.provinces import english_provinces, provinces


def provinces_in(written: Written) -> frozenset[str]:
    """The provinces that are words of a name, by their Thai names."""
    return _provinces(written.words)


def countries_in(written: Written) -> frozenset[str]:
    """The codes of the countries that are words of a name, but Thailand's."""
    return _codes_in(written.words)


def is_place(written: Written) -> bool:
    """Whether a name is that of a place alone: a province, with words that tell nothing."""
    words = name_words()
    rest = {word for word in written.words if word not in words.idle and word not in words.linking}
    return all(word in _known() or word in _countries() for word in rest)


@lru_cache(maxsize=KEPT_WORDS)
def _provinces(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_known()[run] for run in _runs(words) if run in _known())


@lru_cache(maxsize=KEPT_WORDS)
def _codes_in(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_countries()[run] for run in _runs(words) if run in _countries())


def _runs(words: tuple[str, ...]) -> Iterator[str]:
    """Every run of as many words as a place's name has."""
    return ("".join(words[at : at + size]) for at in range(len(words)) for size in range(1, LONGEST_PLACE + 1))


@cache
def _known() -> Mapping[str, str]:
    english = {name.lower().replace(" ", ""): thai for thai, name in english_provinces().items()}
    return {**english, **{fold(name): name for name in provinces()}}


@cache
def _countries() -> Mapping[str, str]:
    """The code of every country but Thailand by each of its names, folded."""
    idle = name_words().idle
    named = ((name, code) for code, country in country_names().items() for name in (*country.thai, *country.english))
    found = {fold(name).replace(".", ""): code for name, code in named if code != HOME}
    return {name: code for name, code in found.items() if name not in idle}
