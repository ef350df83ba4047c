"""Whether a day above a headline is the article's, or what the clock of its site showed when the page was stored."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from kg.calendar.days import WrittenDay, written_days
from kg.calendar.years import MONTH_PATTERN, arabic, gregorian_day, month_number, nearest_year
from kg.grammar.words import one_of
from kg.page.rows import Role, Row
from kg.page.stamp import Stamp

_DAY_AND_MONTH = re.compile(rf"(?<!\d)(\d{{1,2}})\s{{0,2}}({MONTH_PATTERN})")
_OF_POST = re.compile(
    rf"{one_of('day')}[ก-๎]{{3,10}}(?:{one_of('ordinal')} \d{{1,2}} (?:{MONTH_PATTERN}) {one_of('era')} ?\d{{4}}"
    rf"|, (?:{MONTH_PATTERN}) \d{{1,2}}, 25\d\d)"
)

_OPENING, _LINES = 400, 4
"""Code points of a line of text, and rows from the headline on, in which an article says its own day."""

_BEFORE, _BEHIND = timedelta(days=-14), timedelta(days=60)
"""How long before its publication, and behind it, a day lies that an article opens with."""


def is_confirmed(stamp: Stamp, rows: Sequence[Row]) -> bool:
    """Whether the first lines of an article, from its headline on, name a day near to the one above them.

    For a clock, which names the day of the week, a day without a year says too little: one in five is near by chance.
    """
    text = arabic(_opening(rows))
    full = written_days(text)
    told = [written.day for written in full]
    if not stamp.weekday:
        told += _without_year(text, full, stamp.day)
    return any(_is_near(one, stamp.day) for one in told)


def heads_post(line: str, stamp: Stamp, rows: Sequence[Row]) -> bool:
    """Whether a line is the day above a post: one without an hour and, as clocks have it, the day of the week.

    Blogs name that, but in the full form of CLDR (วันพุธที่ 5 มิถุนายน พ.ศ. 2567) or in the order of the English one
    (วันพุธ, มิถุนายน 5, 2567: clocks in that order have the common year). The first lines below must not name
    other days in full and none near to it.
    """
    if stamp.dateline or stamp.timed or (stamp.weekday and not is_post(line)):
        return False
    told = written_days(arabic(_opening(rows)))
    return not told or any(_is_near(one.day, stamp.day) for one in told)


def is_post(line: str) -> bool:
    """Whether a line is a day as blogs write it above their posts."""
    return _OF_POST.fullmatch(line) is not None


def _opening(rows: Sequence[Row]) -> str:
    return "\n".join(row.line.text[:_OPENING] for row in rows[:_LINES] if row.role is Role.TEXT)


def _is_near(told: date, day: date) -> bool:
    return _BEFORE <= told - day <= _BEHIND


def _without_year(text: str, full: Sequence[WrittenDay], near: date) -> Iterator[date]:
    """The days of a text without a year, as those that lie nearest to a day."""
    for found in _DAY_AND_MONTH.finditer(text):
        month = month_number(found[2])
        day = gregorian_day(nearest_year(month, near), month, int(found[1]))
        if day and not any(written.start <= found.start() < written.end for written in full):
            yield day
