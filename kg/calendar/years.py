"""Thai calendars: month names, Thai digits, and the Buddhist Era."""

from __future__ import annotations

import calendar
import re
from datetime import date
from types import MappingProxyType

from kg.grammar.words import words
from kg.vocabulary.calendar import months

BUDDHIST_ERA = 543
"""Years by which the Thai solar calendar runs ahead of the Gregorian (since 1941)."""


def _spaced(abbreviation: str) -> str:
    letters = r"\s?\.\s?".join(abbreviation.removesuffix(".").split("."))
    return letters + r"\s?\.?" if abbreviation.endswith(".") else letters


MONTHS = MappingProxyType({form.replace(".", ""): m.number for m in months() for form in (m.name, m.short)})
"""Month names and abbreviations, without dots, to month numbers."""

MONTH_PATTERN = "|".join(
    [month.name for month in months()] + [r"\.?\s?".join(month.short.split(".")) for month in months()]
)
"""A regular expression for any month as written, full or abbreviated, with or without its dots."""

ERA_PATTERN = f"(?:{'|'.join(_spaced(era) for era in words('era'))})"
"""A regular expression for the words before a year that name its era, whatever spaces stand about their dots."""

DAYS = range(1, 32)
"""The days that a month may have."""

HALVES, QUARTERS = range(1, 3), range(1, 5)
"""The parts of a year by number."""

YEARS = range(1889, 2101)
"""Gregorian years in which a day may lie: outside, the digits are some other number.

Siam counts by the sun since 1 April 1889; a day before it is one of the lunar calendar.
"""

_HALF, _QUARTER = 6, 3
"""Months of half a year and of a quarter."""

_FIRST_SOLAR, _FIRST_FROM_JANUARY, _APRIL = 2432, 2484, 4
"""Years of the Buddhist Era began on 1 April from 2432 to 2483, which had nine months, and then in January."""

SHORT_YEARS = range(40, 90)
"""The years that are read from two digits: 2540 to 2589, which hardly are another era's."""

_THAI_DIGIT = re.compile("[๐-๙]")
_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")


def arabic(text: str) -> str:
    """The text with Thai digits as Arabic ones; its length is unchanged."""
    return text.translate(_DIGITS) if _THAI_DIGIT.search(text) else text  # most texts have none, and looking is quicker


def month_number(name: str) -> int:
    """The number of a month as ``MONTH_PATTERN`` matches it. Raises ``KeyError`` for other words."""
    return MONTHS[re.sub(r"[.\s]", "", name)]


def gregorian_year(year: int, month: int = 12) -> int:
    """The Gregorian year of a month (else of the end) of a year as written: 2565, 65 and 2022 are all 2022.

    ``SHORT_YEARS`` are Buddhist Era. Of its years before 1941 January to March are those of the next Gregorian year:
    February 2477 is that of 1935. 0 for a month that its year did not have, or had by the moon.
    """
    if year in SHORT_YEARS:
        year += 2500
    if year <= 2400:
        return year
    if month < _APRIL and year < _FIRST_FROM_JANUARY:
        return year - BUDDHIST_ERA + 1 if _FIRST_SOLAR <= year < _FIRST_FROM_JANUARY - 1 else 0
    return year - BUDDHIST_ERA


def gregorian_day(year: int, month: int, day: int) -> date | None:
    """The day of a year as written (see ``gregorian_year``), or nothing when there is no such day in ``YEARS``."""
    counted = gregorian_year(year, month)
    try:
        return date(counted, month, day) if counted in YEARS else None
    except ValueError:
        return None


def nearest_year(month: int, day: date) -> int:
    """The Gregorian year in which a month lies nearest to a day."""
    apart = month - day.month
    return day.year - (apart > _HALF) + (apart < -_HALF)


def last_day(year: int, month: int) -> date:
    """The last day of a Gregorian month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def year_as_written(year: int) -> tuple[date, date] | None:
    """First and last day of a year as written, or nothing when it is none of ``YEARS`` (or was counted by the moon)."""
    counted = gregorian_year(year)
    if counted not in YEARS:
        return None
    if counted == year or year >= _FIRST_FROM_JANUARY or year in SHORT_YEARS:
        return calendar_year(counted)
    last = last_day(counted, 12) if year == _FIRST_FROM_JANUARY - 1 else last_day(counted + 1, _APRIL - 1)
    return date(counted, _APRIL, 1), last


def calendar_year(year: int) -> tuple[date, date]:
    """First and last day of a Gregorian year."""
    return date(year, 1, 1), date(year, 12, 31)


def fiscal_year(year: int) -> tuple[date, date]:
    """First and last day of the Thai government's fiscal year, which begins in October of the year before."""
    return date(year - 1, 10, 1), date(year, 9, 30)


def fiscal_year_of(day: date) -> int:
    """The Gregorian year in which the fiscal year of a day ends: that of 1 October 2023 is 2024."""
    return day.year + (day.month >= 10)


def half_year(year: int, number: int) -> tuple[date, date]:
    """First and last day of one of the ``HALVES`` of a calendar year."""
    return _part_of_year(year, number, _HALF)


def quarter(year: int, number: int) -> tuple[date, date]:
    """First and last day of one of the ``QUARTERS`` of a calendar year."""
    return _part_of_year(year, number, _QUARTER)


def _part_of_year(year: int, number: int, months: int) -> tuple[date, date]:
    last = months * number
    return date(year, last - months + 1, 1), last_day(year, last)
