"""Dates and periods in every Thai form: days, ranges, months, quarters, fiscal years, and today.

Month names and era words are located in one pass; short anchored expressions then read what stands around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from enum import Enum, auto
from functools import cache

from kg.calendar.days import ON_DAY
from kg.calendar.months import MonthName, month_names
from kg.calendar.years import arabic
from kg.find.dates.numbers import (
    CALENDAR,
    NUMERIC,
    OPENING_OF_BODY,
    PERIOD,
    RELATIVE,
    REPORTED_WITHIN,
    WITHOUT_YEAR,
)
from kg.find.dates.periods import CUES, period
from kg.find.dates.ranges import numeric_stretches, stretches
from kg.find.dates.stamps import stamp_at
from kg.models import Article, DateMention, Precision
from kg.text.automaton import Automaton, Hit
from kg.text.spans import leftmost_longest
from kg.vocabulary.calendar import relative_days

_DATED_AFTER = re.compile(rf"\s?[(\[]?\s?(?:{ON_DAY})?\d")


class _Cue(Enum):
    """What a located word that names no month may begin or stand in."""

    PERIOD = auto()
    TODAY = auto()


@cache
def _cues() -> Automaton[_Cue | MonthName]:
    cues: dict[str, _Cue | MonthName] = dict(month_names())
    return Automaton({**cues, **dict.fromkeys(CUES, _Cue.PERIOD), **dict.fromkeys(relative_days(), _Cue.TODAY)})


def find_dates(article: Article) -> tuple[DateMention, ...]:
    """Every date and period in the article, in text order, none overlapping another."""
    text = arabic(article.masked)
    hits = _cues().find(text)
    days = tuple(_calendar_dates(article, text, hits))
    return leftmost_longest(
        [
            *days,
            *_numeric_dates(article, text),
            *_relative_dates(article, text, hits, days),
            *_periods(article, text, hits),
        ]
    )


def _calendar_dates(article: Article, text: str, hits: Sequence[Hit[_Cue | MonthName]]) -> Iterator[DateMention]:
    """Days and months by name, and their ranges."""
    stamps = (stamp_at(text, hit.start, hit.end, hit.value) for hit in hits if isinstance(hit.value, MonthName))
    for found in stretches(text, filter(None, stamps), article.published):
        certain = CALENDAR if found.is_dated else WITHOUT_YEAR
        place, bounds = (found.start, found.end), (found.earliest, found.latest)
        yield _mention(article, place, bounds, found.precision, "calendar", certain)


def _numeric_dates(article: Article, text: str) -> Iterator[DateMention]:
    for found in numeric_stretches(text):
        place, bounds = (found.start, found.end), (found.earliest, found.latest)
        yield _mention(article, place, bounds, found.precision, "numeric", NUMERIC)


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
    article: Article, text: str, hits: Sequence[Hit[_Cue | MonthName]], days: Sequence[DateMention]
) -> Iterator[DateMention]:
    """Yesterday, today and tomorrow, unless the calendar date stands right behind."""
    reported = _reported(article, days)
    if not reported:
        return
    for hit in hits:
        if hit.value is _Cue.TODAY and not _DATED_AFTER.match(text, hit.end):
            day = reported + timedelta(days=relative_days()[text[hit.start : hit.end]])
            yield _mention(article, (hit.start, hit.end), (day, day), "day", "relative", RELATIVE, relative=True)


def _periods(article: Article, text: str, hits: Sequence[Hit[_Cue | MonthName]]) -> Iterator[DateMention]:
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
