"""Thai calendars: month names, Thai digits, and the Buddhist Era."""

from __future__ import annotations

import calendar
import re
from datetime import date

from kg.errors import InputError

BUDDHIST_ERA = 543
"""Years by which the Thai solar calendar runs ahead of the Gregorian (since 1941)."""

_MONTHS = (
    ("มกราคม", "ม.ค."),
    ("กุมภาพันธ์", "ก.พ."),
    ("มีนาคม", "มี.ค."),
    ("เมษายน", "เม.ย."),
    ("พฤษภาคม", "พ.ค."),
    ("มิถุนายน", "มิ.ย."),
    ("กรกฎาคม", "ก.ค."),
    ("สิงหาคม", "ส.ค."),
    ("กันยายน", "ก.ย."),
    ("ตุลาคม", "ต.ค."),
    ("พฤศจิกายน", "พ.ย."),
    ("ธันวาคม", "ธ.ค."),
)
MONTHS = {name.replace(".", ""): number for number, names in enumerate(_MONTHS, 1) for name in names}
"""Month names and abbreviations, without dots, to month numbers."""

MONTH_PATTERN = "|".join(
    [name for name, _ in _MONTHS] + [r"\.?\s?".join(map(re.escape, short.split("."))) for _, short in _MONTHS]
)
"""A regular expression for any month as written, full or abbreviated, with or without its dots."""

ERA_PATTERN = r"(?:พ\s?\.\s?ศ\s?\.?|ค\s?\.\s?ศ\s?\.?|พุทธศักราช|คริสต์ศักราช)"
"""A regular expression for the words before a year that name its era."""

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

_MISSPELT = {"กรกฏาคม": 7, "กุมภาพันธุ์": 2, "พฤษจิกายน": 11}
_ENGLISH_NAMES = "January February March April May June July August September October November December"
_ENGLISH_MONTHS = {name: number for number, name in enumerate(_ENGLISH_NAMES.split(), 1)}
_ENGLISH_SHORT = {name[:3]: number for name, number in _ENGLISH_MONTHS.items()} | {"Sept": 9}
_ENGLISH = {
    form: number
    for name, number in (_ENGLISH_MONTHS | _ENGLISH_SHORT).items()
    for form in (name, name.upper(), name.lower())
}
_SHORT = {
    form: number for number, (_, short) in enumerate(_MONTHS, 1) for form in (short[:-1], short[:-1].replace(".", ". "))
}
MONTH_FORMS = MONTHS | _MISSPELT | _ENGLISH | _SHORT
"""Every way in which months stand in running text, without the last dot of an abbreviation, to month numbers."""


def _slips(name: str) -> set[str]:
    """What a hand that slips makes of a name: one letter left out, written twice or before the one that precedes it."""
    places = range(1, len(name))
    left_out = {name[:at] + name[at + 1 :] for at in range(len(name))}
    swapped = {name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :] for at in places}
    return left_out | swapped | {name[:at] + name[at] + name[at:] for at in places}


MISTYPED_MONTHS = {
    slip: number for number, (name, _) in enumerate(_MONTHS, 1) for slip in _slips(name) if slip not in MONTH_FORMS
} | {"กุมภสพันธ์": 2, "เมบายน": 4, "พฤศภาคม": 5, "มิถุยายน": 6, "มิถุนยน": 6, "พฤศจิกยาน": 11, "ต.ต": 10, "ก.ยง": 9}
"""Month names with a slip, some seen in print: a month only between a day and a year, for มีนาม is "has a name"."""

_PERIOD = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
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


def period(text: str) -> tuple[date, date]:
    """First and last day of a year, month or day as a user types it: ``2567``, ``2024-02``, ``2567-02-29``.

    Years of the Buddhist Era are told by their size. Raises ``InputError`` for anything else.
    """
    found = _PERIOD.fullmatch(arabic(text.strip()))
    try:
        if found is None:
            raise ValueError(text)
        year, month, day = gregorian_year(int(found[1])), int(found[2] or 0), int(found[3] or 0)
        if day:
            return date(year, month, day), date(year, month, day)
        return (date(year, month, 1), last_day(year, month)) if found[2] else calendar_year(year)
    except ValueError as error:
        raise InputError(
            f"{text}: is no date: give a year, a month or a day, such as 2567, 2024-02 or 2024-02-29"
        ) from error
