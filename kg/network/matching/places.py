"""Provinces and countries in names: bodies of two of them are two, however alike their names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from kg.network.matching.forms import Written
from kg.network.matching.numbers import KEPT_WORDS, LONGEST_PROVINCE
from kg.text.fold import fold
from kg.vocabulary.countries import countries
from kg.vocabulary.matching import name_words
from kg.vocabulary.provinces import english_provinces, provinces


def provinces_in(written: Written) -> frozenset[str]:
    """The provinces that are words of a name, by their Thai names."""
    return _provinces(written.words)


def countries_in(written: Written) -> frozenset[str]:
    """The countries that are words of a name, but Thailand."""
    return frozenset(written.words) & _countries()


def is_place(written: Written) -> bool:
    """Whether a name is that of a place alone: a province, with words that tell nothing."""
    words = name_words()
    rest = {word for word in written.words if word not in words.idle and word not in words.linking}
    return all(word in _known() or word in _countries() for word in rest)


@lru_cache(maxsize=KEPT_WORDS)
def _provinces(words: tuple[str, ...]) -> frozenset[str]:
    runs = ("".join(words[at : at + size]) for at in range(len(words)) for size in range(1, LONGEST_PROVINCE + 1))
    return frozenset(_known()[run] for run in runs if run in _known())


@cache
def _known() -> Mapping[str, str]:
    english = {name.lower().replace(" ", ""): thai for thai, name in english_provinces().items()}
    return {**english, **{fold(name): name for name in provinces()}}


@cache
def _countries() -> frozenset[str]:
    return frozenset(map(fold, countries())) - name_words().idle
