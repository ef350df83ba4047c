"""Weighing a text's line breaks: is there a stretch of lines that a program wrapped, and which breaks are its own."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.wrapping.breaks import Break
from kg.wrapping.fills import Fill, Line, Mode

_ENDS_AT_FIRST, _SEEN_BEFORE = 0.25, 8
"""The share of line breaks that end a paragraph, before a text is looked at, and for how many breaks it counts then."""

_ENDS_OUTSIDE = 0.3
"""That share at least, outside the stretch that is surely wrapped: headlines, dates, buttons."""

_BY_HAND = 0.3
"""The share of unwrapped texts whose sentences go on over the ends of lines all the same: posts and verses."""

_NEAR, _OFTEN_NEAR, _SELDOM_FAR = 0.4, 2.5, 0.3
"""Lines broken by hand have gaps up to this share of the longest line so much more often, and others more seldom."""

_VIOLATION = -6.0
"""The weight of a line too wide for the width."""

_SPLIT_COSTS = 2.0
"""How much surer a break must be a program's than a paragraph's: two paragraphs in one cost more than one in two."""

_OPEN = 0.2
"""The least ratio of a line whose words cannot end a paragraph: its program may have measured in other ways."""

_TITLED = 100.0
"""That of a line which the page's title says does not end one."""

_MOST = 5.0
_SURELY, _HIDDEN = 0.02, 1.4
"""Odds below which a break surely ends a paragraph, and how many times as many breaks do as surely do."""

_ALL_PARTED = 0.02
"""That share where empty lines part all paragraphs."""

_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How a text was wrapped, how much of its best stretch speaks for it, and how much of the whole text (nats).

    ``joined`` holds each i for which the break between rows i and i + 1 is a program's.
    """

    fill: Fill
    weight: float
    of_whole: float
    joined: frozenset[int]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Breaks from ``start`` to ``end`` (behind the last), with the sums of their weights and of all of the text."""

    weight: float
    of_whole: float
    start: int
    end: int


def ratios_of(fill: Fill, lines: Sequence[Line]) -> list[float | None]:
    """The ratio of each line but the last (see ``Fill.ratio``)."""
    return [fill.ratio(line, after.first) for line, after in pairwise(lines)]


def best_stretch(
    fill: Fill, lines: Sequence[Line], ratios: Sequence[float | None], breaks: Sequence[Break | None]
) -> Stretch:
    """The stretch of breaks with the highest sum of weights."""
    total = of_whole = weight = 0.0
    start = best_start = best_end = 0
    for number, (line, ratio, found) in enumerate(zip(lines, ratios, breaks, strict=False)):
        if total <= 0:
            total, start = 0.0, number
        one = 0.0
        if ratio is None:
            one = _VIOLATION
        elif found is not None and not found.again:
            one = _weight(ratio, heard(fill.mode, found.clue), 1 - line.width / fill.width)
        total, of_whole = total + one, of_whole + one
        if total > weight:
            weight, best_start, best_end = total, start, number + 1
    return Stretch(weight, of_whole, best_start, best_end)


def _weight(ratio: float, clue: float, gap: float) -> float:
    """The logarithm of how much likelier a break is in a wrapped text than in any other, of which some go on, too."""
    goes_on = math.exp(min(clue, _MOST))
    wrapped = (1 - _ENDS_AT_FIRST) * ratio * goes_on + _ENDS_AT_FIRST
    other = 1 - _BY_HAND + _BY_HAND * goes_on * (_OFTEN_NEAR if gap < _NEAR else _SELDOM_FAR)
    return math.log(wrapped / other)


def joined(
    fill: Fill, ratios: Sequence[float | None], breaks: Sequence[Break | None], stretch: Stretch
) -> frozenset[int]:
    """The breaks that are likelier the program's than ends of paragraphs; how many are is learned from the stretch."""
    odds = {
        number: max(ratio, _least_ratio(found)) * math.exp(min(heard(fill.mode, found.clue), _MOST))
        for number, (ratio, found) in enumerate(zip(ratios, breaks, strict=True))
        if found is not None and ratio is not None
    }
    inside = _to_paragraphs(range(stretch.start, stretch.end), odds)
    parted = any(breaks[number] is None for number in inside)
    ends = _share_of_ends([odds[number] for number in inside if number in odds], parted)
    outside = max(ends, _ENDS_OUTSIDE)
    shares = ((number, one, ends if number in inside else outside) for number, one in odds.items())
    return frozenset(number for number, one, share in shares if (1 - share) * one > _SPLIT_COSTS * share)


def _least_ratio(found: Break) -> float:
    if found.titled:
        return _TITLED
    return _OPEN if found.open else 0.0


def _to_paragraphs(stretch: range, odds: Mapping[int, float]) -> range:
    """The stretch up to the next breaks on either side that surely end a paragraph."""
    start, end = stretch.start, stretch.stop
    while odds.get(start - 1, 0.0) >= _SURELY:
        start -= 1
    while odds.get(end, 0.0) >= _SURELY:
        end += 1
    return range(start, end)


def _share_of_ends(odds: Sequence[float], parted: bool) -> float:
    """The share of breaks that end a paragraph, by the odds of each against it; ``parted``: empty lines part some.

    Where these part paragraphs and no break surely ends one, hardly any does.
    """
    surely = sum(one < _SURELY for one in odds)
    expected = min(_ENDS_AT_FIRST, _HIDDEN * (surely + 1) / (len(odds) + 1)) if surely or not parted else _ALL_PARTED
    ends = expected
    for _ in range(_ROUNDS):
        doubtful = sum(ends / (ends + (1 - ends) * one) for one in odds)
        ends = (doubtful + _SEEN_BEFORE * expected) / (len(odds) + _SEEN_BEFORE)
    return ends


def heard(mode: Mode, clue: float) -> float:
    """What a clue says in a mode: where words are cut, beginnings of lines are no words."""
    if mode is Mode.SPACES or abs(clue) >= _MOST:
        return clue
    return max(-3.0, min(clue, 3.0)) if mode is Mode.WORDS else min(0.0, clue / 2)
