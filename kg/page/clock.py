"""Whether a day above a headline is the article's, or what the clock of its site showed when the page was stored."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from kg.page.rows import Role, Row
from kg.text.calendar import MONTH_PATTERN, arabic, gregorian_day, month_number, nearest_year
from kg.text.days import written_days

_DAY_AND_MONTH = re.compile(rf"(?<!\d)(\d{{1,2}})\s{{0,2}}({MONTH_PATTERN})")

_OPENING, _LINES = 400, 4
"""Code points of a line of text, and rows from the headline on, in which an article says its own day."""

_BEFORE, _BEHIND = timedelta(days=-14), timedelta(days=60)
"""How long before its publication, and behind it, a day lies that an article opens with."""


def is_confirmed(day: date, rows: Sequence[Row]) -> bool:
    """Whether the first lines of an article, from its headline on, name a day near to the one above them."""
    text = "\n".join(row.line.text[:_OPENING] for row in rows[:_LINES] if row.role is Role.TEXT)
    return any(_BEFORE <= told - day <= _BEHIND for told in _told(text, day))


def _told(text: str, near: date) -> Iterator[date]:
    """The days of a text; those without a year are the ones that lie nearest to a day."""
    text = arabic(text)
    full = written_days(text)
    yield from (written.day for written in full)
    for found in _DAY_AND_MONTH.finditer(text):
        month = month_number(found[2])
        day = gregorian_day(nearest_year(month, near), month, int(found[1]))
        if day and not any(written.start <= found.start() < written.end for written in full):
            yield day
