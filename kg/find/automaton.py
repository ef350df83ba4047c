"""Many fixed phrases found in one pass: the boundary to Aho–Corasick."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, NamedTuple, TypeVar

import ahocorasick

T = TypeVar("T")

_JOINED = frozenset("ะัาำิีึืฺุูๅ็่้๊๋์ํ๎")
"""Vowels, tone marks and signs that belong to the letter before them: no Thai word begins with one."""


class Hit(NamedTuple, Generic[T]):
    """One phrase found: half-open offsets and what the phrase stands for."""

    start: int
    end: int
    value: T


class Automaton(Generic[T]):
    """Finds any of many phrases; longest match first, no overlaps unless asked for.

    Phrases map to what they stand for. A match never cuts a Thai letter from its vowel or tone mark, nor a
    Latin word or a number in two.
    """

    def __init__(self, phrases: Mapping[str, T]) -> None:
        self._automaton = ahocorasick.Automaton()
        for phrase in sorted(phrases):
            self._automaton.add_word(phrase, (len(phrase), phrases[phrase]))
        if phrases:
            self._automaton.make_automaton()

    def every(self, text: str) -> Iterator[Hit[T]]:
        """All matches, overlapping ones included, in order of their ends."""
        if not self._automaton:
            return
        for last, (length, value) in self._automaton.iter(text):
            start, end = last + 1 - length, last + 1
            if whole(text, start, end):
                yield Hit(start, end, value)

    def find(self, text: str) -> tuple[Hit[T], ...]:
        """The leftmost-longest matches, none overlapping another, in text order."""
        return leftmost_longest(self.every(text))


def leftmost_longest(hits: Iterable[Hit[T]]) -> tuple[Hit[T], ...]:
    """Of overlapping hits those that begin first, and of these the longest."""
    kept: list[Hit[T]] = []
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return tuple(kept)


def whole(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` cuts no Thai syllable's mark, Latin word or number at either end."""
    if end < len(text) and text[end] in _JOINED:
        return False
    return not (_same_run(text, start) or _same_run(text, end))


def _same_run(text: str, at: int) -> bool:
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if not (before.isascii() and after.isascii()):
        return False
    return (before.isalpha() and after.isalpha()) or (before.isdigit() and after.isdigit())
