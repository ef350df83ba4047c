"""What stands around a month's name: one stamp of time, its days, month and year as far as they are written."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.calendar.days import ERA_BEFORE_YEAR, ON_DAY, ORDINAL, YEAR_BEHIND_MONTH
from kg.calendar.months import MonthName, Writing
from kg.calendar.years import DAYS, SHORT_YEARS, gregorian_year
from kg.find.dates.numbers import BEFORE_MONTH
from kg.grammar.words import one_of

THIS_YEAR = -1
"""The year of a stamp that says "this year"."""

_FEBRUARY = 2
_MONTH = one_of("month")
_THIS_YEAR = re.compile(rf"\.?\s?{one_of('thisYear')}")
_TO = rf"\s?(?:-|–|—|{one_of('until')}|,?\s?{one_of('and')}|,|to|and|&)\s?"
_DAYS_BEFORE = re.compile(
    rf"(?<![\d,/:])(?<![A-Za-z\d]\.)(?:(?P<first>\d{{1,2}}){ORDINAL}(?:{_TO}\d{{1,2}}{ORDINAL})*{_TO}(?P<again>{ON_DAY})?)?"
    rf"(?P<last>\d{{1,2}}){ORDINAL}\s{{0,3}}(?:{_MONTH}\s?|of\s)?$"
)
_ON_DAY = re.compile(f"{ON_DAY}$")
_DAYS_BEHIND = re.compile(rf"\.?\s{{1,3}}(\d{{1,2}}){ORDINAL}(?:\s?(?:-|–|—|to|and|&)\s?(\d{{1,2}}){ORDINAL})?")
_YEAR_BEHIND_DAYS = re.compile(rf"(\s?,)?\s{{0,3}}(?<=[\s,]){ERA_BEFORE_YEAR}(\d{{4}})(?!\d|\s?hrs)")
_DAYS_END = re.compile(r"(?!\w|[.,:/-]\d|\s?(?:%|percent|million|billion|people|(?:of )?(?:each|every) year))")
_COUNTED = re.compile(rf"\s?{one_of('countedBehindYear')}")
_BARE_END = re.compile(r"[\s.\d]|$")
_FOUR_DIGITS = re.compile(r"\d{4}$")
_MONTH_WORD = re.compile(rf"{_MONTH}\s?$")
_LEADS_IN = re.compile(rf"(?:[^ก-๎.]|^|{one_of('monthOpener')})$")
_OF_OFFICE = re.compile(rf"{one_of('beforeCommission')}\s?$")
"""What stands before ก.พ. as the name of the Civil Service Commission."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Days (none for a month alone), month and year as written, the year as a Gregorian one.

    The year is None when not written, ``THIS_YEAR``, or outside of ``YEARS`` when no date can be meant. An unsure stamp
    is a month only beside one that is sure.
    """

    start: int
    end: int
    days: tuple[int, ...]
    month: int
    year: int | None
    is_sure: bool = True


def stamp_at(text: str, start: int, end: int, name: MonthName) -> Stamp | None:
    """The stamp around a month's name that stands at ``text[start:end]``, if it may be one."""
    if name.writing is Writing.BARE and not _BARE_END.match(text, end):
        return None
    around = text[max(0, start - BEFORE_MONTH) : start]
    year, stop = _year_behind(text, end, name)
    before = _DAYS_BEFORE.search(around)
    first = _day_first(around, before, Stamp(start, stop, (), name.number, year)) if before else None
    if name.writing is Writing.MISTYPED:
        return first if year else None
    behind = None if first and year else _month_first(text, start, end, name)
    return behind or first or _alone(text, around, Stamp(start, stop, (), name.number, year), name)


def _year_behind(text: str, end: int, name: MonthName) -> tuple[int | None, int]:
    """The year behind a month's name, if there is one, and where the wording ends."""
    found = YEAR_BEHIND_MONTH.match(text, end)
    if found and not (int(found[1]) in SHORT_YEARS and _COUNTED.match(text, found.end())):
        return gregorian_year(int(found[1]), name.number), found.end()
    this = _THIS_YEAR.match(text, end)
    return (THIS_YEAR, this.end()) if this else (None, end + text.startswith(".", end))


def _day_first(around: str, found: re.Match[str], stamp: Stamp) -> Stamp | None:
    """The stamp with the days before its month.

    A number before them that is no day (ธ.ค. 66 - 4 ม.ค.) or stands alone (ร้อยละ 5 ถึงวันที่ 4 ม.ค.) is something else;
    4 เดือน ม.ค. are four months.
    """
    first, last = found["first"], int(found["last"])
    introduced = _ON_DAY.search(around, 0, found.start())
    if last not in DAYS or (_MONTH_WORD.search(around) and not introduced):
        return None
    offset = stamp.start - len(around)
    if first and int(first) in DAYS and (introduced or not found["again"]):
        return replace(stamp, start=offset + found.start(), days=(int(first), last))
    return replace(stamp, start=offset + found.start("last"), days=(last,))


def _month_first(text: str, start: int, end: int, name: MonthName) -> Stamp | None:
    """Days behind their month: June 5–7, 2024; of a Thai one only with a comma and the year (มกราคม 14, 2567)."""
    found = _DAYS_BEHIND.match(text, end)
    if not found or not all(int(day) in DAYS for day in found.groups() if day):
        return None
    days = tuple(int(day) for day in found.groups() if day)
    year = _YEAR_BEHIND_DAYS.match(text, found.end())
    if year and (year[1] or name.writing is Writing.ENGLISH):
        return Stamp(start, year.end(), days, name.number, gregorian_year(int(year[2]), name.number))
    if name.writing is Writing.ENGLISH and _DAYS_END.match(text, found.end()):
        return Stamp(start, found.end(), days, name.number, None)
    return None


def _alone(text: str, around: str, stamp: Stamp, name: MonthName) -> Stamp | None:
    """A month without days: one that is introduced as a month, or that has its year."""
    word = _MONTH_WORD.search(around)
    if word:
        return replace(stamp, start=stamp.start - len(word[0]))
    if name.writing is Writing.BARE or (stamp.year and _COUNTED.match(text, stamp.end)):
        return None
    if name.writing is Writing.DOTTED:
        of_office = name.number == _FEBRUARY and _OF_OFFICE.search(around)
        return None if of_office or not _LEADS_IN.search(around) else replace(stamp, is_sure=stamp.year is not None)
    full = name.writing is Writing.FULL or _FOUR_DIGITS.search(text, stamp.start, stamp.end)
    return replace(stamp, is_sure=stamp.year is not None and bool(full))
