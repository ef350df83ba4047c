"""Whether two written names are spellings of one: slips of the pen, a surname left out, a style cut short."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache

from kg.grammar.words import words
from kg.resolve.numbers import ALIKE_GIVEN, ALIKE_SURNAME, COUNTED
from kg.text.fold import fold


def is_style(name: str) -> bool:
    """Whether a name begins with a style that belongs to it, of royals and monks, whose names have no surname."""
    return name.startswith(words("styleInName"))


def is_variant(name: str, other: str) -> bool:
    """Whether two full names are spellings of one: a part the same, and the rest nearly so or left out."""
    if is_style(name) or is_style(other):
        return _is_within(name, other) or _is_within(other, name)
    (given, *rest), (other_given, *other_rest) = name.split(), other.split()
    if given == other_given:
        return set(rest) <= set(other_rest) or _is_alike(" ".join(rest), " ".join(other_rest), ALIKE_SURNAME)
    return rest == other_rest and is_alike_given(given, other_given)


def _is_within(name: str, other: str) -> bool:
    """Whether a style is part of another, with the rank before a king's name or without."""
    rank = next((rank for rank in words("kingsRank") if name.startswith(rank)), "")
    return fold(name.removeprefix(rank)) in fold(other)


def is_alike_given(name: str, other: str) -> bool:
    """Whether two given names are spellings of one."""
    return _is_alike(name, other, ALIKE_GIVEN)


def _is_alike(name: str, other: str, least: float) -> bool:
    """Whether two names share that part of their letters, in order; most that don't hold too few of the same at all."""
    enough = least * (len(name) + len(other)) / 2
    if min(len(name), len(other)) < enough or (_letters(name) & _letters(other)).total() < enough:
        return False
    return SequenceMatcher(None, name, other, autojunk=False).ratio() >= least


@lru_cache(maxsize=COUNTED)
def _letters(name: str) -> Counter[str]:
    return Counter(name)
