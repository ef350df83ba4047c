"""Many fixed phrases found in one pass: the boundary to Aho–Corasick."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Generic, NamedTuple, TypeVar

import ahocorasick

from kg.text.letters import DEPENDENT
from kg.text.spans import leftmost_longest, whole

T = TypeVar("T")


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
            may_cut_run = phrase[:1].isascii() or phrase[-1:].isascii()
            self._automaton.add_word(phrase, (len(phrase), may_cut_run, phrases[phrase]))
        if phrases:
            self._automaton.make_automaton()

    def every(self, text: str) -> Iterator[Hit[T]]:
        """All matches, overlapping ones included, in order of their ends."""
        if not self._automaton:
            return
        for last, (length, may_cut_run, value) in self._automaton.iter(text):
            start, end = last + 1 - length, last + 1
            if whole(text, start, end) if may_cut_run else text[end : end + 1] not in DEPENDENT:
                yield Hit(start, end, value)

    def anywhere(self, text: str) -> Iterator[Hit[T]]:
        """All places of each phrase that do not overlap one another, as searching for it alone finds them.

        Also those that cut words; those of different phrases may overlap. In order of their ends.
        """
        if not self._automaton:
            return
        reached: dict[str, int] = {}
        for last, (length, _, value) in self._automaton.iter(text):
            start, end = last + 1 - length, last + 1
            phrase = text[start:end]
            if reached.get(phrase, 0) <= start:
                reached[phrase] = end
                yield Hit(start, end, value)

    def reach(self, text: str) -> int:
        """How many letters of the text some phrase begins with: no phrase at its beginning is longer."""
        return int(self._automaton.longest_prefix(text)) if self._automaton else 0

    def find(self, text: str) -> tuple[Hit[T], ...]:
        """The leftmost-longest matches, none overlapping another, in text order."""
        return leftmost_longest(self.every(text))
