"""The parts of a page by the numbers of their rows: headline, what stands between it and the body, body."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import date

from kg.page.headline import Headline, find_headline
from kg.page.rows import Role, Row, begins_report
from kg.vocabulary.page import Mark

_LONGEST_SUBTITLE = 120
"""Code points of a line of text that may stand between a headline and the day of its publication."""

_LONGEST_SOURCE = 20
"""Code points of one word that stands there, such as the name of the paper that prints the article."""

_TOOLS = 10
"""Rows of tools and stars that may stand between a headline and itself."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where what is on a page, among its first ``rows``.

    ``body`` is the number of the row with which the body begins, if any does; ``header`` that of the row from which on
    a day without a label is the article's.
    """

    rows: tuple[Row, ...]
    headline: Headline | None
    body: int | None
    header: int

    @property
    def title(self) -> int:
        """The number of the headline's row; without one that of the body, or of the first row."""
        return self.headline.first if self.headline else self.body or 0

    @property
    def start(self) -> int:
        """The number of the row with which the article proper begins; where nothing follows the headline, its own."""
        return self.title if self.body is None else self.body


def layout_of(rows: tuple[Row, ...]) -> Layout:
    """The parts of a page whose first rows these are."""
    headline = find_headline(rows)
    body = _body(rows, headline)
    return Layout(rows, headline, body, len(rows) if body is None else _end_of_header(rows, headline, body))


def _body(rows: Sequence[Row], headline: Headline | None) -> int | None:
    """The number of the row with which the body begins, if any does.

    Days, credits, furniture and the headline again are passed over, but for a day that is the article's own.
    """
    first = _behind_headline(rows, headline)
    seen = {stamp.day for row in rows[:first] for stamp in row.stamps if stamp.label is not Mark.UPDATED}
    repeated = headline is not None and first > headline.last + 1
    for number, row in enumerate(rows[first:], first):
        if _is_source(rows, number):
            continue
        if row.role is Role.TEXT or begins_report(rows, number) or (seen and _is_own(row, seen, repeated)):
            return number
        seen.update(stamp.day for stamp in row.stamps if stamp.label is not Mark.UPDATED)
    return None


def _behind_headline(rows: Sequence[Row], headline: Headline | None) -> int:
    """The number of the row behind the headline and behind the last that repeats it with no other text between."""
    if headline is None:
        return 0
    behind = headline.last + 1
    for number, row in enumerate(rows[behind:], behind):
        if row.role is Role.TEXT:
            if not headline.repeats(row.line):
                break
            behind = number + 1
    return behind


def _is_source(rows: Sequence[Row], number: int) -> bool:
    """Whether a line is one word above the day."""
    text = rows[number].line.text
    behind = next((row for row in rows[number + 1 :] if row.role is not Role.FURNITURE), None)
    short = rows[number].role is Role.TEXT and number > 0 and len(text) <= _LONGEST_SOURCE and " " not in text
    return short and behind is not None and behind.role is Role.STAMP


def _is_own(row: Row, seen: Container[date], repeated: bool) -> bool:
    """Whether a day below one that stamps the page is the report's: another one, or one behind the headline again.

    With the day of the week it is a stamp there too: that of a broadcast.
    """
    if row.role is not Role.STAMP or any(one.label or one.accompanied or one.timed for one in row.stamps):
        return False
    return not row.stamps[0].weekday if repeated else row.stamps[0].day not in seen


def _end_of_header(rows: Sequence[Row], headline: Headline | None, body: int) -> int:
    """The number of the row from which on days are the article's.

    Behind a day on the headline said again, though tools stand above that, or under a subtitle; else the body's.
    """
    if headline:
        for number, row in enumerate(rows[body + 1 :][:_TOOLS], body + 1):
            if (
                row.role is Role.STAMP
                and rows[number - 1].role is Role.TEXT
                and headline.repeats(rows[number - 1].line)
            ):
                return number + 1
    subtitle = rows[body]
    if subtitle.role is Role.TEXT and not subtitle.dated and len(subtitle.line.text) <= _LONGEST_SUBTITLE:
        behind = next((at for at, row in enumerate(rows[body + 1 :], body + 1) if row.role is not Role.FURNITURE), body)
        if rows[behind].role is Role.STAMP:
            return behind + 1
    return body
