"""Years, fiscal years, quarters and halves of a year, read at the word that opens them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from kg.calendar.years import (
    ERA_PATTERN,
    HALVES,
    QUARTERS,
    fiscal_year,
    gregorian_year,
    half_year,
    quarter,
    year_as_written,
)
from kg.grammar.words import one_of, words
from kg.models import Precision

CUES = (*(cue.removesuffix(".") for cue in (*words("year"), *words("era"))), *words("half"), *words("quarter"))
"""The words with which a period may begin."""

_YEAR = one_of("year")
_WRITTEN_YEAR = r"((?:19|20|24|25|26)\d\d)(?![\d,]|[.]\d)"
_WHOLE_YEARS = re.compile(
    rf"({_YEAR}\s?{one_of('fiscal')}\s?)?(?:{_YEAR}\s?)?(?:{one_of('yearOf')}\s?)?(?:{ERA_PATTERN}\s?)?{_WRITTEN_YEAR}"
    rf"(?:\s?(?:-|–|—|{one_of('until')})\s?(?:{_YEAR}\s?)?(?:{ERA_PATTERN}\s?)?{_WRITTEN_YEAR})?"
)
_PART_OF_YEAR = re.compile(
    rf"({one_of('half', 'quarter')})(?:\s?{_YEAR})?\s?(?:{one_of('ordinal')}\s?)?"
    rf"(\d|{one_of('firstPart', 'secondPart', 'lastPart')})"
    rf"\s?(?:[/)]|{one_of('of')})?\s?(?:{_YEAR}\s?)?(?:{ERA_PATTERN}\s?)?{_WRITTEN_YEAR}"
)
_WHICH = MappingProxyType(
    {
        **dict.fromkeys(words("firstPart"), 1),
        **dict.fromkeys(words("secondPart"), 2),
        **dict.fromkeys(words("lastPart"), max(QUARTERS)),
    }
)
_PARTS = MappingProxyType(
    {
        **dict.fromkeys(words("half"), (HALVES, half_year, "half-year")),
        **dict.fromkeys(words("quarter"), (QUARTERS, quarter, "quarter")),
    }
)


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time read from the text: where its wording ends, its bounds, and how exactly it is known."""

    end: int
    earliest: date
    latest: date
    precision: Precision
    rule: str


def period(text: str, start: int) -> Period | None:
    """The period that begins at one of ``CUES`` in a text with Arabic digits, if one does."""
    part = _PART_OF_YEAR.match(text, start)
    if part:
        return _part_of_year(part)
    years = _WHOLE_YEARS.match(text, start)
    if not years:
        return None
    bounds, rule = (_fiscal_year, "fiscal-year") if years[1] else (year_as_written, "year")
    first, last = bounds(int(years[2])), bounds(int(years[3] or years[2]))
    if not first or not last or first > last:
        return None
    return Period(years.end(), first[0], last[1], "year", rule)


def _fiscal_year(year: int) -> tuple[date, date]:
    return fiscal_year(gregorian_year(year))


def _part_of_year(found: re.Match[str]) -> Period | None:
    year = gregorian_year(int(found[3]))
    which = _WHICH.get(found[2]) or int(found[2])
    parts, bounds, rule = _PARTS[found[1]]
    return Period(found.end(), *bounds(year, which), "month", rule) if which in parts else None
