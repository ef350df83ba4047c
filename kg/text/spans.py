"""Stretches of text: which of overlapping ones count, and whether one begins and ends at words."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import attrgetter
from typing import Protocol, TypeVar

from kg.text.letters import DEPENDENT


class Placed(Protocol):
    """Anything with half-open offsets."""

    @property
    def start(self) -> int:
        """The offset of the first code point."""

    @property
    def end(self) -> int:
        """The offset behind the last code point."""


P = TypeVar("P", bound=Placed)

START, END = attrgetter("start"), attrgetter("end")
"""Keys by which spans are sorted and looked up."""


def leftmost_longest(spans: Iterable[P]) -> tuple[P, ...]:
    """Of overlapping spans those that begin first, and of these the longest; in text order."""
    kept: list[P] = []
    for span in sorted(sorted(spans, key=END, reverse=True), key=START):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def apart(spans: Iterable[P]) -> list[P]:
    """Of spans in order of preference those that overlap none before them."""
    kept: list[P] = []
    starts: list[int] = []
    ends: list[int] = []
    for span in spans:
        at = bisect_left(starts, span.end)
        if not at or ends[at - 1] <= span.start:
            kept.append(span)
            insort(starts, span.start)
            insort(ends, span.end)
    return kept


def any_inside(spans: Sequence[Placed], around: Placed) -> bool:
    """Whether any of some spans in text order lies inside another."""
    for at in range(bisect_left(spans, around.start, key=START), len(spans)):
        if spans[at].start >= around.end:
            return False
        if spans[at].end <= around.end:
            return True
    return False


class Places:
    """Stretches of one text, asked whether another shares a code point with any of them."""

    def __init__(self, spans: Iterable[Placed]) -> None:
        ordered = sorted((span.start, span.end) for span in spans)
        self._starts = [start for start, _ in ordered]
        self._reached = list(accumulate((end for _, end in ordered), max))
        """How far the stretches up to each one reach."""

    def meet(self, span: Placed) -> bool:
        """Whether any of them overlaps the span."""
        at = bisect_left(self._starts, span.end)
        return at > 0 and self._reached[at - 1] > span.start


def whole(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` cuts no Thai syllable's mark, Latin word or number at either end."""
    return ends_whole(text, end) and not _same_run(text, start)


def ends_whole(text: str, end: int) -> bool:
    """Whether a stretch that ends here cuts no Thai syllable's mark, Latin word or number there."""
    return not (cuts_syllable(text, end) or _same_run(text, end))


def cuts_syllable(text: str, at: int) -> bool:
    """Whether a Thai vowel or mark stands here that belongs to the letter before it."""
    return text[at : at + 1] in DEPENDENT


def _same_run(text: str, at: int) -> bool:
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if not (before.isascii() and after.isascii()):
        return False
    return (before.isalpha() and after.isalpha()) or (before.isdigit() and after.isdigit())
