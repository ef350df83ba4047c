"""When somebody likely held a post on days on which nobody is attested in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from kg.network.tenures.numbers import AFTER, BEFORE
from kg.vocabulary.roles import changes_in_october

Days = tuple[date, date]

_DAY = timedelta(1)
_OCTOBER = 10


def likely_bounds(role: str, attested: Sequence[Days]) -> list[Days]:
    """For each holder of a post in turn, by first and last attested day, from which day up to which he likely held it.

    Posts of civil servants change hands on 1 October, with the fiscal year (see ``kg.network.relationships``): nobody
    is taken to hold one across it unattested. Between two holders, who are never both likely, that day parts them
    where it lies between, else the middle.
    """
    by_year = changes_in_october(role)
    starts = [_before(first, by_year) for first, _ in attested]
    ends = [_after(last, by_year) for _, last in attested]
    for at, (earlier, later) in enumerate(pairwise(attested)):
        parting = _parting(earlier[1], later[0], by_year)
        ends[at], starts[at + 1] = min(ends[at], parting), max(starts[at + 1], parting)
    return list(zip(starts, ends, strict=True))


def _before(first: date, by_year: bool) -> date:
    earliest = first - timedelta(BEFORE)
    return max(earliest, _october(first)) if by_year else earliest


def _after(last: date, by_year: bool) -> date:
    return _next_october(last) if by_year else last + timedelta(AFTER)


def _parting(last: date, first: date, by_year: bool) -> date:
    """The day on which a post passes from who was last attested before it to who was first attested from it on."""
    if first <= last:
        return first
    octobers = list(_octobers(last + _DAY, first))
    return octobers[0] if by_year and len(octobers) == 1 else last + (first - last + _DAY) // 2


def _october(day: date) -> date:
    """The last first day of October up to a day."""
    year = day.year if day.month >= _OCTOBER else day.year - 1
    return date(year, _OCTOBER, 1)


def _next_october(day: date) -> date:
    return date(_october(day).year + 1, _OCTOBER, 1)


def _octobers(start: date, end: date) -> Iterator[date]:
    """The first days of October from a day up to another, both included."""
    for year in range(start.year, end.year + 1):
        if start <= date(year, _OCTOBER, 1) <= end:
            yield date(year, _OCTOBER, 1)
