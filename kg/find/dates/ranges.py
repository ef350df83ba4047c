"""Stamps of time as days and periods: which of them stand together, and the years that one lends another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kg.calendar.days import ON_DAY, numeric_days
from kg.calendar.years import YEARS, last_day, nearest_year
from kg.find.dates.numbers import BEFORE_DAY, BETWEEN
from kg.find.dates.stamps import THIS_YEAR, Stamp
from kg.grammar.words import one_of
from kg.models import Precision

_ON = rf"(?:{ON_DAY}|{one_of('endOf')}|the\s)?\s{{0,3}}"
_RANGE = re.compile(rf"\s{{0,2}}(?:-|–|—|{one_of('until')}|to|until|through)\s?{_ON}")
_DAY_BEFORE = re.compile(r"(?<![\d/.:-])(\d{1,2})\s?[-–]\s?$")
_LIST = re.compile(rf"\s?(?:,|,?\s?{one_of('and')}|,?\s?and|&)\s?{_ON}")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A day or period with its bounds, both inclusive; ``is_dated`` when the year is in writing."""

    start: int
    end: int
    earliest: date
    latest: date
    precision: Precision
    is_dated: bool


@dataclass(frozen=True, slots=True)
class _Group:
    """Stamps that stand together, and of all but the last whether it begins a range that ends with the next."""

    stamps: list[Stamp]
    begins: list[bool]


def stretches(text: str, stamps: Iterable[Stamp], published: date | None) -> Iterator[Stretch]:
    """The days and periods of the stamps of a text, in order.

    A stamp without a year has that of the one it stands with, else the one that lies nearest to the publication, else
    the last that was written.
    """
    known = 0
    for group in _groups(text, stamps):
        if any(stamp.is_sure for stamp in group.stamps):
            written = _lent(group)
            dated = _filled(written, published, known)
            last = dated[-1].year
            known = last if last in YEARS and last is not None else known
            yield from _bounded(group, written, dated)


def numeric_stretches(text: str) -> Iterator[Stretch]:
    """The days in digits of a text, and their ranges: 5/6/2567 - 7/6/2567, 5-7/6/2567."""
    days = list(numeric_days(text))
    at = 0
    while at < len(days):
        first = last = days[at]
        start, earliest = first.start, first.day
        following = days[at + 1] if at + 1 < len(days) else first
        if first.day < following.day and _RANGE.fullmatch(text, first.end, following.start):
            last = following
        begins = _DAY_BEFORE.search(text, max(0, start - BEFORE_DAY), start)
        if begins and int(begins[1]) in range(1, earliest.day):
            start, earliest = begins.start(), earliest.replace(day=int(begins[1]))
        yield Stretch(start, last.end, earliest, last.day, "day", is_dated=True)
        at += 1 if last is first else 2


def _groups(text: str, stamps: Iterable[Stamp]) -> Iterator[_Group]:
    group = _Group([], [])
    for stamp in stamps:
        begins = _begins_range(text, group.stamps[-1], stamp) if group.stamps else None
        if begins is None:
            if group.stamps:
                yield group
            group = _Group([stamp], [])
        else:
            group.begins.append(begins)
            group.stamps.append(stamp)
    if group.stamps:
        yield group


def _begins_range(text: str, stamp: Stamp, following: Stamp) -> bool | None:
    """Whether a stamp begins the range that the next one ends (else they are of a list); None when they stand apart.

    A dash on a new line is a bullet, when the stamp before it has its year.
    """
    if not 0 < following.start - stamp.end <= BETWEEN:
        return None
    gap = text[stamp.end : following.start]
    if _RANGE.fullmatch(gap):
        return None if gap.startswith("\n") and stamp.year is not None else True
    return False if _LIST.fullmatch(gap) else None


def _lent(group: _Group) -> list[Stamp]:
    """The stamps with the years in writing: one without has the next one's, or that of its range's beginning."""
    stamps = list(group.stamps)
    for at in reversed(range(len(stamps) - 1)):
        stamps[at] = _before(stamps[at], stamps[at + 1])
    for at, begins in enumerate(group.begins):
        first, last = stamps[at], stamps[at + 1]
        if begins and last.year is None and first.year and first.year in YEARS:
            stamps[at + 1] = replace(last, year=first.year + (last.month < first.month))
    return stamps


def _before(stamp: Stamp, following: Stamp) -> Stamp:
    """The stamp, when it has no year, in that of the one that follows it; December stands before the next January."""
    if stamp.year is not None or following.year not in YEARS or following.year is None:
        return stamp
    return replace(stamp, year=following.year - (stamp.month > following.month))


def _filled(stamps: Sequence[Stamp], published: date | None, known: int) -> list[Stamp]:
    """The stamps with the years that are not in writing."""
    filled: list[Stamp] = []
    for stamp in reversed(stamps):
        lent = _before(stamp, filled[-1]) if filled else stamp
        if published and lent.year == THIS_YEAR:
            lent = replace(lent, year=published.year)
        elif lent.year is None or lent.year == THIS_YEAR:
            lent = replace(lent, year=nearest_year(lent.month, published) if published else known)
        filled.append(lent)
    return filled[::-1]


def _bounded(group: _Group, written: Sequence[Stamp], dated: Sequence[Stamp]) -> Iterator[Stretch]:
    """Ranges, days of a list that follow one another, and what stands alone."""
    at = 0
    while at < len(dated):
        pairs = at + 1 < len(dated) and (group.begins[at] or _is_next_day(dated[at], dated[at + 1]))
        first, last = dated[at], dated[at + pairs]
        bounds = _bounds(first, last)
        if bounds:
            precision: Precision = "day" if first.days and last.days else "month"
            is_dated = written[at + pairs].year not in (None, THIS_YEAR)
            yield Stretch(first.start, last.end, *bounds, precision, is_dated)
        at += 1 + pairs


def _is_next_day(stamp: Stamp, following: Stamp) -> bool:
    first, then = _bounds(stamp, stamp), _bounds(following, following)
    return bool(stamp.days and following.days and first and then and then[0] - first[1] == timedelta(days=1))


def _bounds(first: Stamp, last: Stamp) -> tuple[date, date] | None:
    if first.year is None or last.year is None or first.year not in YEARS or last.year not in YEARS:
        return None
    try:
        earliest = date(first.year, first.month, first.days[0] if first.days else 1)
        latest = date(last.year, last.month, last.days[-1]) if last.days else last_day(last.year, last.month)
    except ValueError:
        return None
    return (earliest, latest) if earliest <= latest else None
