"""Full calendar days, each with its year, as short texts write them: metadata, a line of a page, a table's cell.

The forms are those of Thai and English, in digits (14/01/2567, 2024-01-14, 14.01.2567) and with the month in words
(14 ม.ค. 67, วันที่ ๑๔ มกราคม พ.ศ. ๒๕๖๗, มกราคม 14, 2567, 14 Jan 2024, January 14th, 2024). Years of the Buddhist Era are
told by their size; one of two digits is of that era, and is read only where it can hardly be another's (40 to 89). The
day stands before the month: 06/17/2559 is none. What is no day of the calendar is none, and never its neighbour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from kg.calendar.months import ENGLISH_MONTHS, MonthName, month_names
from kg.calendar.years import ERA_PATTERN, MONTH_PATTERN, SHORT_YEARS, arabic, gregorian_day
from kg.grammar.words import one_of
from kg.text.automaton import Automaton
from kg.text.spans import leftmost_longest

_BANGKOK = timedelta(hours=7)
"""How far the clocks of Thailand are ahead of UTC, all the year."""

_SECONDS, _MILLISECONDS = range(10**9, 4 * 10**9), range(10**12, 4 * 10**12)
"""Numbers that are instants counted from 1970: those from 2001 on, which no shorter number is taken for."""

ORDINAL = "(?:st|nd|rd|th)?"
"""A regular expression for what may stand behind the number of an English day."""

_DAY, _MONTH, _YEAR, _NUMBERED = one_of("day"), one_of("month"), one_of("year"), one_of("ordinal")

ON_DAY = rf"{_DAY}\S{{0,9}}\s?{_NUMBERED}\s?"
"""A regular expression for what stands before the number of a day: วันที่, วันศุกร์ที่."""

ERA_BEFORE_YEAR = rf"(?:(?:(?:{_YEAR}\s?)?{ERA_PATTERN}|{one_of('of')}?{_YEAR}|B\.?E\.?)\s?)?"
"""A regular expression for what may stand before a year's digits."""

YEAR_BEHIND_MONTH = re.compile(  # of two digits, those of SHORT_YEARS
    rf"\.?(?:\s{{0,3}}|[-/]|\s?,\s?(?!\d\d(?!\d))){ERA_BEFORE_YEAR}"
    r"(\d{4}(?=[0-2]\d:[0-5]\d)|(?:\d{4}|[4-8]\d)(?![\d/]|[.:]\d|,\d(?!\d?[:.]\d\d)))"
)
"""Anchored behind a month's name without its last dot: group 1 is the year, behind which an hour may stand."""

_DAY_BEFORE_MONTH = re.compile(rf"(?<![\d.:/])(\d{{1,2}}){ORDINAL}(?:\s{{0,3}}|\s?[-/])(?:{_MONTH}\s?)?$")
_DAY_BEHIND_MONTH = re.compile(
    rf"\.?\s{{0,3}}(\d{{1,2}}){ORDINAL}(?:\s?,\s{{0,3}}|\s{{1,3}}){ERA_BEFORE_YEAR}(\d{{4}})(?![\d/])"
)
_RANGE_BEFORE = re.compile(
    rf"(?:(?<![\d.:/])[0-3]?\d|{MONTH_PATTERN}|{'|'.join(ENGLISH_MONTHS)})\s?\.?\s?"
    rf"(?:-|–|—|{one_of('until', 'and')}|to|and)\s?(?:{ON_DAY})?$"
)
_NUMERIC = re.compile(r"[0-9]([-/.])([0-9]{1,2})\1([0-9]{1,4})(?![0-9]|\1[0-9]|[A-SU-Za-z_]|\.[A-Za-z])")
"""From the last digit of the first number on: a pattern that begins with one digit is much the quickest to look for."""

_DIGITS = frozenset("0123456789")
_GOES_ON = re.compile(r"(?:[A-Za-z_=&#/]|[0-9][.:])$")
"""What stands before digits that belong to an address, a path, a version or a time."""

_COMPACT = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?=T\d|\s*$)")
_INSTANT = re.compile(
    r"(?P<iso>T)?[\s,]{0,2}(?:-\s)?(?P<hour>[01]?\d|2[0-3]):?(?P<minute>[0-5]\d)(?P<second>:?[0-5]\d(?:[.,]\d+)?)?"
    r"\s?(?:(?P<half>[AaPp])[Mm]\s?)?(?P<utc>Z|UTC|GMT)?(?:(?P<sign>[+-])(?P<hours>[01]\d):?(?P<minutes>[0-5]\d)?)?(?![:\w])"
)
_AROUND = 32
"""Code points before a month's name, or before a day, in which what belongs to it stands."""


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day of the Gregorian calendar, and where its wording stands (half-open)."""

    start: int
    end: int
    day: date


def written_days(text: str) -> tuple[WrittenDay, ...]:
    """Every day that a short text writes in full, in text order.

    An instant with its zone is the day in Bangkok (UTC+7), and its time belongs to the wording. The end of a range
    whose beginning has no year (12–14 มกราคม 2567) is no day of its own. Eight digits (20240114) are a day where
    nothing else stands.
    """
    text = arabic(text)
    found = leftmost_longest([*_compact(text), *numeric_days(text), *_worded(text)])
    return tuple(
        _in_bangkok(text, written)
        for written in found
        if not _RANGE_BEFORE.search(text, max(0, written.start - _AROUND), written.start)
    )


def written_day(value: object) -> date | None:
    """The one day that a whole value of metadata says: a text, a day, an instant, or (milli)seconds since 1970.

    Nothing where it says none or several, and for what cannot be read. An instant with its zone is the day in Bangkok.
    """
    if isinstance(value, datetime):
        day = gregorian_day(value.year, value.month, value.day)
        offset = value.utcoffset()
        return day if day is None or offset is None else _bangkok_day(day, value.hour, value.minute, offset)
    if isinstance(value, date):
        return gregorian_day(value.year, value.month, value.day)
    if isinstance(value, int):
        return _day_of_number(value)
    if not isinstance(value, str):
        return None
    days = {written.day for written in written_days(value)}
    return days.pop() if len(days) == 1 else None


def numeric_days(text: str) -> Iterator[WrittenDay]:
    """The days that a text with Arabic digits, of any length, writes in digits with marks between them."""
    for found in _NUMERIC.finditer(text):
        mark, month, last = found.groups()
        start = found.start()
        while start and text[start - 1] in _DIGITS:
            start -= 1
        first, before = text[start : found.start() + 1], text[max(0, start - 2) : start]
        if before.endswith(mark) or _GOES_ON.search(before):
            continue
        year, day = (first, last) if len(first) == 4 else (last, first)
        if len(day) > 2 or not (len(year) == 4 or (mark == "/" and int(year) in SHORT_YEARS)):
            continue  # years of two digits stand behind slashes alone: 5-3-61 is an area, 1.2.55 a chapter
        read = gregorian_day(int(year), int(month), int(day))
        if read:
            yield WrittenDay(start, found.end(), read)


@cache
def months() -> Automaton[MonthName]:
    """Finds names of months."""
    return Automaton(month_names())


def _worded(text: str) -> Iterator[WrittenDay]:
    for month in months().find(text):
        before = _DAY_BEFORE_MONTH.search(text, max(0, month.start - _AROUND), month.start)
        year = YEAR_BEHIND_MONTH.match(text, month.end)
        behind = _DAY_BEHIND_MONTH.match(text, month.end)
        if before and year:
            start, end, day = (
                before.start(),
                year.end(),
                gregorian_day(int(year[1]), month.value.number, int(before[1])),
            )
        elif behind:
            start, end, day = (
                month.start,
                behind.end(),
                gregorian_day(int(behind[2]), month.value.number, int(behind[1])),
            )
        else:
            continue
        if day:
            yield WrittenDay(start, end, day)


def _compact(text: str) -> Iterator[WrittenDay]:
    found = _COMPACT.match(text)
    day = gregorian_day(int(found[1]), int(found[2]), int(found[3])) if found else None
    if found and day:
        yield WrittenDay(found.start(1), found.end(3), day)


def _in_bangkok(text: str, written: WrittenDay) -> WrittenDay:
    """The day with the time behind it, where that names its zone; 10:00-12:00 is a time's end and no zone."""
    found = _INSTANT.match(text, written.end)
    if not found or not (found["utc"] or found["sign"]):
        return written
    if found["sign"] == "-" and not (found["utc"] or found["iso"] or found["second"]):
        return written
    ahead = timedelta(hours=int(found["hours"] or 0), minutes=int(found["minutes"] or 0))
    offset = -ahead if found["sign"] == "-" else ahead
    hour = int(found["hour"]) % 12 + 12 * (found["half"] in "Pp") if found["half"] else int(found["hour"])
    return WrittenDay(written.start, found.end(), _bangkok_day(written.day, hour, int(found["minute"]), offset))


def _bangkok_day(day: date, hour: int, minute: int, offset: timedelta) -> date:
    """The day in Bangkok of a time that is ``offset`` ahead of UTC."""
    return (datetime(day.year, day.month, day.day, hour, minute) - offset + _BANGKOK).date()


def _day_of_number(number: int) -> date | None:
    if number in _MILLISECONDS:
        number //= 1000
    if number in _SECONDS:
        return (datetime(1970, 1, 1) + timedelta(seconds=number) + _BANGKOK).date()
    return gregorian_day(number // 10000, number // 100 % 100, number % 100) if number > 0 else None
