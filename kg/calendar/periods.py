"""Periods as users type them: a year, a month or a day in any form."""

from __future__ import annotations

import re
from datetime import date

from kg.calendar.days import YEAR_BEHIND_MONTH, months, written_day
from kg.calendar.years import (
    ERA_PATTERN,
    YEARS,
    arabic,
    fiscal_year,
    gregorian_day,
    gregorian_year,
    last_day,
    year_as_written,
)
from kg.errors import InputError
from kg.grammar.words import word

_YEAR = re.compile(rf"(?:{word('year')}\s*)?(?:{ERA_PATTERN}\s*)?(?P<year>\d{{4}})")
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[-/](?P<month>\d{1,2})")
_MONTH_FIRST = re.compile(r"(?P<month>\d{1,2})[-/](?P<year>\d{4})")
_FISCAL = re.compile(rf"(?P<said>[^\d\s.]+)\.?\s*(?:{ERA_PATTERN}\s*)?(?P<year>\d\d(?:\d\d)?)")
_FISCAL_ENGLISH = re.compile(r"(?:FY|fiscal year)\s*(?P<year>\d{4})", re.IGNORECASE)


def period(text: str) -> tuple[date, date]:
    """First and last day of what a user types: ``2567``, ``2024-02``, ``ก.พ. 67``, ``2567-02-29``, ``29 ก.พ. 67``.

    ``ปีงบประมาณ 2567``, ``ปีงบ 67`` and ``FY2024`` are the government's fiscal year, from October. Years of the
    Buddhist Era are told by their size. Raises ``InputError`` for anything else.
    """
    typed = arabic(text.strip())
    day = written_day(typed)
    found = (day, day) if day else _month(typed) or _fiscal(typed) or _year(typed)
    if not found:
        raise InputError(
            f"{text}: is no date: give a year, a month or a day, such as 2567, 2024-02, 2024-02-29 or 29 ก.พ. 67"
        )
    return found


def _year(typed: str) -> tuple[date, date] | None:
    found = _YEAR.fullmatch(typed)
    return year_as_written(int(found["year"])) if found else None


def _fiscal(typed: str) -> tuple[date, date] | None:
    """The fiscal year that is named in full, or by any beginning of its name."""
    found = _FISCAL_ENGLISH.fullmatch(typed) or _FISCAL.fullmatch(typed)
    if not found:
        return None
    said = found.groupdict().get("said")
    if said and (len(said) <= len(word("year")) or not f"{word('year')}{word('fiscal')}".startswith(said)):
        return None
    year = gregorian_year(int(found["year"]))
    return fiscal_year(year) if year in YEARS else None


def _month(typed: str) -> tuple[date, date] | None:
    found = _YEAR_FIRST.fullmatch(typed) or _MONTH_FIRST.fullmatch(typed)
    if found:
        return _whole_month(int(found["year"]), int(found["month"]))
    for name in months().find(typed):
        year = YEAR_BEHIND_MONTH.fullmatch(typed, name.end)
        if year and name.start == 0:
            return _whole_month(int(year[1]), name.value.number)
    return None


def _whole_month(year: int, month: int) -> tuple[date, date] | None:
    first = gregorian_day(year, month, 1)
    return (first, last_day(first.year, month)) if first else None
