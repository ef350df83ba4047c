"""Dates and periods in every Thai form: days, ranges, months, quarters, fiscal years, and today.

Month names and era words are located in one pass; short anchored expressions then read what stands around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from kg.find.dates.periods import CUES, period
from kg.models import Article, DateMention, Precision
from kg.text.automaton import Automaton, Hit
from kg.text.calendar import MONTH_FORMS, MONTH_PATTERN, arabic, gregorian_year, last_day

_ERA = r"(?:(?:ปี\s?)?(?:พ\s?\.\s?ศ\s?\.?|ค\s?\.\s?ศ\s?\.?|พุทธศักราช|คริสต์ศักราช)|(?:ของ)?ปี)"
_YEAR = re.compile(rf"\.?\s{{0,3}}(?:{_ERA}\s?)?(\d{{4}}|[4-8]\d)(?![\d/]|[.,:]\d)|\.?\s?(?:ศก)?(นี้)")
_TO = r"\s?(?:-|–|—|จนถึง|ถึง|และ|,)\s?"
_DAYS = re.compile(
    rf"(?<![\d.,/:])(?:(\d{{1,2}})(?:{_TO}\d{{1,2}})*{_TO}(?:วันที่\s?)?)?(\d{{1,2}})\s{{0,3}}(?:เดือน\s?)?$"
)
_ENGLISH = re.compile(r" (\d{1,2})(?: ?[-–] ?(\d{1,2}))?,? (\d{4})(?!\d)")
_MONTH_WORD = re.compile(r"เดือน\s?$")
_NUMERIC = re.compile(r"(?<![\d/.])(\d{1,2})/(\d{1,2})/(\d{4}|[4-8]\d)(?![\d/])")
_JOIN = re.compile(r"\s?(?:-|–|—|จนถึง|ถึง)\s?(?:วัน\S{2,9}ที่|วันที่|เดือน)?\s{0,3}")
_TO_MONTH = re.compile(rf"{_JOIN.pattern}(?:{MONTH_PATTERN})")
_TODAY = {"วันนี้": 0, "เมื่อวานนี้": -1, "วานนี้": -1, "เมื่อวาน": -1, "พรุ่งนี้": 1}
_DATED_AFTER = re.compile(r"\s?[(\[]?\s?(?:วัน\S{0,9}ที่\s?)?\d")
_REACH = 32
_OPENING = 700
_LATEST = timedelta(days=7)
_THIS_YEAR = -1
_YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class _Stamp:
    """Days (none for a month alone) and month as written; ``year`` is 0 when not written, -1 for "this year"."""

    start: int
    end: int
    days: tuple[int, ...]
    month: int
    year: int


@cache
def _cues() -> Automaton[str]:
    forms = dict.fromkeys(MONTH_FORMS, "month")
    return Automaton({**dict.fromkeys(CUES, "period"), **forms, **dict.fromkeys(_TODAY, "today")})


def find_dates(article: Article) -> tuple[DateMention, ...]:
    """Every date and period in the article, in text order, none overlapping another."""
    text = arabic(article.masked)
    hits = _cues().find(text)
    stamps = [stamp for hit in hits if hit.value == "month" and (stamp := _stamp(text, hit))]
    days = tuple(_calendar_dates(article, _ranges(text, stamps)))
    found = [
        *days,
        *_numeric_dates(article, text),
        *_relative_dates(article, text, hits, days),
        *_periods(article, text, hits),
    ]
    return _apart(found)


def _stamp(text: str, hit: Hit[str]) -> _Stamp | None:
    """The day, month and year around a month's name, or nothing when the name stands alone."""
    month = MONTH_FORMS[text[hit.start : hit.end]]
    english = _ENGLISH.match(text, hit.end)
    if english:
        written = tuple(int(day) for day in english.groups()[:2] if day)
        return _Stamp(hit.start, english.end(), written, month, int(english[3]))
    year, end = 0, hit.end + text.startswith(".", hit.end)
    after = _YEAR.match(text, hit.end)
    if after:
        year, end = (gregorian_year(int(after[1])) if after[1] else _THIS_YEAR), after.end()
    around = text[max(0, hit.start - _REACH) : hit.start]
    before = _DAYS.search(around)
    if before:
        days = tuple(int(day) for day in before.groups() if day)
        if all(1 <= day <= 31 for day in days):
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
            certain = 1.0 if last.year > 0 else 0.8
            yield _mention(article, (first.start, last.end), bounds, precision, "calendar", certain)


def _year(stamp: _Stamp, published: date | None, known: int) -> int:
    """The written year, else that of the publication or the one nearest to it, else the last one that was written."""
    if stamp.year > 0:
        return stamp.year
    if not published:
        return known
    apart = stamp.month - published.month
    return published.year if stamp.year == _THIS_YEAR else published.year - (apart > 6) + (apart < -6)


def _bounds(first: _Stamp, start_year: int, last: _Stamp, end_year: int) -> tuple[date, date] | None:
    if start_year not in _YEARS or end_year not in _YEARS:
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
    for found in _NUMERIC.finditer(text):
        year = gregorian_year(int(found[3]))
        try:
            day = date(year, int(found[2]), int(found[1]))
        except ValueError:
            continue
        if year in _YEARS:
            yield _mention(article, found.span(), (day, day), "day", "numeric", 0.95)


def _reported(article: Article, days: Sequence[DateMention]) -> date | None:
    """The day of the report: the one with which its body opens when shortly before publication, else publication."""
    if not article.published:
        return None
    start = article.body
    near = (d for d in days if start <= d.start < start + _OPENING and d.precision == "day" and d.earliest == d.latest)
    first = next(near, None)
    late = first and timedelta() <= article.published - first.earliest <= _LATEST
    return first.earliest if first and late else article.published


def _relative_dates(
    article: Article, text: str, hits: Sequence[Hit[str]], days: Sequence[DateMention]
) -> Iterator[DateMention]:
    """Yesterday, today and tomorrow, unless the calendar date stands right behind."""
    reported = _reported(article, days)
    if not reported:
        return
    for hit in hits:
        if hit.value == "today" and not _DATED_AFTER.match(text, hit.end):
            day = reported + timedelta(days=_TODAY[text[hit.start : hit.end]])
            yield _mention(article, (hit.start, hit.end), (day, day), "day", "relative", 0.8)


def _periods(article: Article, text: str, hits: Sequence[Hit[str]]) -> Iterator[DateMention]:
    for hit in hits:
        read = period(text, hit.start) if hit.value == "period" else None
        if read:
            bounds = (read.earliest, read.latest)
            yield _mention(article, (hit.start, read.end), bounds, read.precision, read.rule, 0.9)


def _mention(
    article: Article,
    place: tuple[int, int],
    bounds: tuple[date, date],
    precision: Precision,
    rule: str,
    confidence: float,
) -> DateMention:
    return DateMention(*place, article.text[place[0] : place[1]], rule, confidence, *bounds, precision)


def _apart(mentions: Sequence[DateMention]) -> tuple[DateMention, ...]:
    kept: list[DateMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)
