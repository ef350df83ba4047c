"""Dates and periods in every Thai form: days, ranges, months, quarters, fiscal years, and today.

Month names and era words are located in one pass; short anchored expressions then read what stands around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from kg.find.dates.numbers import (
    BEFORE_MONTH,
    CALENDAR,
    NUMERIC,
    OPENING_OF_BODY,
    PERIOD,
    RELATIVE,
    REPORTED_WITHIN,
    WITHOUT_YEAR,
    YEARS,
)
from kg.find.dates.periods import CUES, period
from kg.models import Article, DateMention, Precision
from kg.text.automaton import Automaton, Hit
from kg.text.calendar import (
    DAYS,
    ERA_PATTERN,
    MONTH_FORMS,
    MONTH_PATTERN,
    arabic,
    gregorian_year,
    last_day,
    nearest_year,
)
from kg.text.spans import leftmost_longest

_BEFORE_YEAR = rf"(?:(?:ปี\s?)?{ERA_PATTERN}|(?:ของ)?ปี)"
_YEAR = re.compile(rf"\.?\s{{0,3}}(?:{_BEFORE_YEAR}\s?)?(\d{{4}}|[4-8]\d)(?![\d/]|[.,:]\d)|\.?\s?(?:ศก)?(นี้)")
_TO = r"\s?(?:-|–|—|จนถึง|ถึง|และ|,)\s?"
_WRITTEN_DAYS = re.compile(
    rf"(?<![\d.,/:])(?:(\d{{1,2}})(?:{_TO}\d{{1,2}})*{_TO}(?:วันที่\s?)?)?(\d{{1,2}})\s{{0,3}}(?:เดือน\s?)?$"
)
_ENGLISH_DAYS = re.compile(r" (\d{1,2})(?: ?[-–] ?(\d{1,2}))?,? (\d{4})(?!\d)")
_MONTH_WORD = re.compile(r"เดือน\s?$")
_SLASHED = re.compile(r"(?<![\d/.])(\d{1,2})/(\d{1,2})/(\d{4}|[4-8]\d)(?![\d/])")
_JOIN = re.compile(r"\s?(?:-|–|—|จนถึง|ถึง)\s?(?:วัน\S{2,9}ที่|วันที่|เดือน)?\s{0,3}")
_TO_MONTH = re.compile(rf"{_JOIN.pattern}(?:{MONTH_PATTERN})")
_TODAY = {"วันนี้": 0, "เมื่อวานนี้": -1, "วานนี้": -1, "เมื่อวาน": -1, "พรุ่งนี้": 1}
_DATED_AFTER = re.compile(r"\s?[(\[]?\s?(?:วัน\S{0,9}ที่\s?)?\d")
_THIS_YEAR = -1


class _Cue(StrEnum):
    """What a located word may begin or stand in."""

    MONTH = "month"
    PERIOD = "period"
    TODAY = "today"


@dataclass(frozen=True, slots=True)
class _Stamp:
    """Days (none for a month alone) and month as written; ``year`` is 0 when not written, -1 for "this year"."""

    start: int
    end: int
    days: tuple[int, ...]
    month: int
    year: int


@cache
def _cues() -> Automaton[_Cue]:
    periods, months = dict.fromkeys(CUES, _Cue.PERIOD), dict.fromkeys(MONTH_FORMS, _Cue.MONTH)
    return Automaton({**periods, **months, **dict.fromkeys(_TODAY, _Cue.TODAY)})


def find_dates(article: Article) -> tuple[DateMention, ...]:
    """Every date and period in the article, in text order, none overlapping another."""
    text = arabic(article.masked)
    hits = _cues().find(text)
    stamps = [stamp for hit in hits if hit.value is _Cue.MONTH and (stamp := _stamp(text, hit))]
    days = tuple(_calendar_dates(article, _ranges(text, stamps)))
    return leftmost_longest(
        [
            *days,
            *_numeric_dates(article, text),
            *_relative_dates(article, text, hits, days),
            *_periods(article, text, hits),
        ]
    )


def _stamp(text: str, hit: Hit[_Cue]) -> _Stamp | None:
    """The day, month and year around a month's name, or nothing when the name stands alone."""
    month = MONTH_FORMS[text[hit.start : hit.end]]
    english = _ENGLISH_DAYS.match(text, hit.end)
    if english:
        written = tuple(int(day) for day in english.groups()[:2] if day)
        return _Stamp(hit.start, english.end(), written, month, int(english[3]))
    year, end = 0, hit.end + text.startswith(".", hit.end)
    after = _YEAR.match(text, hit.end)
    if after:
        year, end = (gregorian_year(int(after[1])) if after[1] else _THIS_YEAR), after.end()
    around = text[max(0, hit.start - BEFORE_MONTH) : hit.start]
    before = _WRITTEN_DAYS.search(around)
    if before:
        days = tuple(int(day) for day in before.groups() if day)
        if all(day in DAYS for day in days):
            return _Stamp(hit.start - len(before[0]), end, days, month, year)
    word = _MONTH_WORD.search(around)
    named = "." not in text[hit.start : hit.end] and (year or _TO_MONTH.match(text, hit.end))
    if word or named:
        return _Stamp(hit.start - (len(word[0]) if word else 0), end, (), month, year)
    return None


def _ranges(text: str, stamps: Sequence[_Stamp]) -> Iterator[tuple[_Stamp, _Stamp]]:
    """The stamps as first and last of a range, both the same for a single one."""
    at = 0
    while at < len(stamps):
        first = last = stamps[at]
        following = stamps[at + 1] if at + 1 < len(stamps) else first
        gap = _JOIN.match(text, first.end)
        if gap and gap.end() == following.start and bool(first.days) == bool(following.days):
            last = following
            at += 1
        at += 1
        yield first, last


def _calendar_dates(article: Article, ranges: Iterator[tuple[_Stamp, _Stamp]]) -> Iterator[DateMention]:
    known = 0
    for first, last in ranges:
        end_year = _year(last, article.published, known)
        start_year = first.year if first.year > 0 else end_year - (first.month > last.month)
        known = end_year
        bounds = _bounds(first, start_year, last, end_year)
        if bounds:
            precision: Precision = "day" if first.days else "month"
            certain = CALENDAR if last.year > 0 else WITHOUT_YEAR
            yield _mention(article, (first.start, last.end), bounds, precision, "calendar", certain)


def _year(stamp: _Stamp, published: date | None, known: int) -> int:
    """The written year, else that of the publication or the one nearest to it, else the last one that was written."""
    if stamp.year > 0:
        return stamp.year
    if not published:
        return known
    return published.year if stamp.year == _THIS_YEAR else nearest_year(stamp.month, published)


def _bounds(first: _Stamp, start_year: int, last: _Stamp, end_year: int) -> tuple[date, date] | None:
    if start_year not in YEARS or end_year not in YEARS:
        return None
    try:
        if first.days:
            days = date(start_year, first.month, first.days[0]), date(end_year, last.month, last.days[-1])
        else:
            days = date(start_year, first.month, 1), last_day(end_year, last.month)
    except ValueError:
        return None
    return days if days[0] <= days[1] else None


def _numeric_dates(article: Article, text: str) -> Iterator[DateMention]:
    for found in _SLASHED.finditer(text):
        year = gregorian_year(int(found[3]))
        try:
            day = date(year, int(found[2]), int(found[1]))
        except ValueError:
            continue
        if year in YEARS:
            yield _mention(article, found.span(), (day, day), "day", "numeric", NUMERIC)


def _reported(article: Article, days: Sequence[DateMention]) -> date | None:
    """The day of the report: the one with which its body opens when shortly before publication, else publication."""
    if not article.published:
        return None
    opening = range(article.body, article.body + OPENING_OF_BODY)
    near = (d for d in days if d.start in opening and d.precision == "day" and d.earliest == d.latest)
    first = next(near, None)
    late = first and timedelta() <= article.published - first.earliest <= REPORTED_WITHIN
    return first.earliest if first and late else article.published


def _relative_dates(
    article: Article, text: str, hits: Sequence[Hit[_Cue]], days: Sequence[DateMention]
) -> Iterator[DateMention]:
    """Yesterday, today and tomorrow, unless the calendar date stands right behind."""
    reported = _reported(article, days)
    if not reported:
        return
    for hit in hits:
        if hit.value is _Cue.TODAY and not _DATED_AFTER.match(text, hit.end):
            day = reported + timedelta(days=_TODAY[text[hit.start : hit.end]])
            yield _mention(article, (hit.start, hit.end), (day, day), "day", "relative", RELATIVE, relative=True)


def _periods(article: Article, text: str, hits: Sequence[Hit[_Cue]]) -> Iterator[DateMention]:
    for hit in hits:
        read = period(text, hit.start) if hit.value is _Cue.PERIOD else None
        if read:
            bounds = (read.earliest, read.latest)
            yield _mention(article, (hit.start, read.end), bounds, read.precision, read.rule, PERIOD)


def _mention(
    article: Article,
    place: tuple[int, int],
    bounds: tuple[date, date],
    precision: Precision,
    rule: str,
    confidence: float,
    relative: bool = False,
) -> DateMention:
    return DateMention(*place, article.text[place[0] : place[1]], rule, confidence, *bounds, precision, relative)
