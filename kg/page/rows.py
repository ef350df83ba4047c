"""The lines around an article and what they are to it: furniture, what a page says of itself, its day, or text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import takewhile

from kg.calendar.years import MONTHS
from kg.grammar.words import words
from kg.page.furniture import is_button, is_file, is_menu, names_section, says_nothing, without_icon
from kg.page.lines import Line
from kg.page.sites import names_site
from kg.page.stamp import Stamp, stamps
from kg.page.tokens import Kind, Token, lowered, tokens
from kg.text.letters import has_thai
from kg.vocabulary.page import Mark, leading, page_words, words_of

_LONGEST, _LONGEST_UNKNOWN = 160, 100
"""Code points of a line that may be no text, and of one that does not begin with a word of pages or a digit."""

_LONGEST_CREDIT = 80
"""Code points of a line that names an author or keywords (ผู้เขียน : …)."""

_LONGEST_NAME = 40
"""Code points of a line that names who wrote an article without a colon."""

_ACCOUNT = re.compile(r"@\w[\w .-]{1,38}")
_PREFIX = 4
"""Code points by which a line's first word is told from most others before it is read."""

_SHORT_BELOW, _LONG_BELOW = 90, 200
"""Code points of a headline right below a day and an hour, and of the report below that."""

_BEFORE_YEAR = "".join(sorted({name.removesuffix(".")[-1] for name in (*MONTHS, *words("era"))}))
"""The letters with which the names of months and eras end."""

_YEAR = re.compile(rf"(?:[{_BEFORE_YEAR}]\.?|[A-Za-z]{{3}}\.?|[,/.-])\s{{0,3}}\d{{2}}(?:\d{{2}})?(?!\d)|\d{{4}}[-/.]\d")
_SHORT = re.compile(r"[^\W\d_]{1,3}\b|[ก-๎.]{1,3}(?![ก-๎])")
_OUTER = re.compile(r"[\W_]*")
_CREDITS = frozenset({Mark.POSTED, Mark.UPDATED, Mark.AUTHOR, Mark.NOBODY, Mark.VIEWS})
_COUNTED = frozenset({Mark.UNIT, Mark.JOINT, Mark.HOUR, Mark.DATE})


class Role(StrEnum):
    """What a line is to its page.

    ``CREDIT`` lines hold labels, authors and counts of readers without a day; a ``COUNT`` is of readers or of anything.
    """

    TEXT = "text"
    FURNITURE = "furniture"
    CREDIT = "credit"
    COUNT = "count"
    STAMP = "stamp"


@dataclass(frozen=True, slots=True)
class Row:
    """A line and its role.

    ``stamps`` are the days of a ``STAMP``; ``label`` is what a ``CREDIT`` says of a day on the next line; ``dated``
    text begins with a full day.
    """

    line: Line
    role: Role
    stamps: tuple[Stamp, ...] = ()
    label: Mark | None = None
    dated: bool = False


BESIDE = frozenset({Role.STAMP, Role.CREDIT, Role.COUNT})
"""Lines that stand beside a headline or a day."""


def rows_of(lines: Iterable[Line]) -> tuple[Row, ...]:
    """The lines with their roles; a label alone on a line is that of the day on the next."""
    rows = [row_of(line) for line in lines]
    for at, row in enumerate(rows):
        if row.role is Role.STAMP and (_is_occasion(rows[at + 1 : at + 3]) or _is_listed(rows[:at])):
            rows[at] = replace(row, role=Role.TEXT, stamps=(), dated=True)
        elif row.role is Role.TEXT and (_is_by(row, rows[at + 1 : at + 2]) or _says_again(rows[:at], row)):
            rows[at] = replace(row, role=Role.CREDIT)
        elif row.role is Role.STAMP and at and rows[at - 1].label:
            label = rows[at - 1].label
            rows[at] = replace(row, stamps=tuple(replace(one, label=one.label or label) for one in row.stamps))
    return tuple(rows)


def row_of(line: Line) -> Row:
    """A line with the role that its own words give it."""
    text = line.text
    if says_nothing(text) or is_button(text):
        return Row(line, Role.FURNITURE)
    if not _may_be_other(text):
        return Row(line, Role.TEXT)
    parts = tokens(text)
    day = next((at for at, part in enumerate(parts) if part.kind is Kind.DAY), None)
    if day is None:
        role = _role(text, parts)
        return Row(line, role, label=_label(parts) if role is Role.CREDIT else None)
    found = stamps(text, parts)
    dated = all(part.kind is not Kind.OTHER for part in parts[:day])
    return Row(line, Role.STAMP if found else Role.TEXT, found, dated=dated)


def begins_report(rows: Sequence[Row], number: int) -> bool:
    """Whether a line with a day and an hour is the beginning of the sentence on the next.

    With no text above, a short line that does not open as reports do is none, but the headline of a long one.
    """
    row, behind = rows[number], [row.line for row in rows[number + 1 : number + 3]]
    if row.role is not Role.STAMP or not behind or behind[0].apart or not any(one.dateline for one in row.stamps):
        return False
    if len(behind) == 1 or any(above.role is Role.TEXT for above in rows[:number]):
        return True
    short = len(behind[0].text) <= _SHORT_BELOW and len(behind[1].text) > _LONG_BELOW
    return not short or behind[0].text.startswith(words_of(Mark.OPENER))


def _may_be_other(text: str) -> bool:
    """Whether a line may be anything but text, by a glance at its length, its first letters and its digits."""
    if len(text) > _LONGEST:
        return False
    text = without_icon(text)
    first = _OUTER.match(text)
    start = lowered(text[first.end() :][:_PREFIX] if first else text[:_PREFIX])
    if start in _prefixes() or start[:1].isdigit() or not has_thai(text) or is_file(text):
        return True
    if ":" in text and text.endswith(words_of(Mark.AUTHOR)):
        return True
    short = _SHORT.match(start)
    return (short is not None and short[0] in page_words()) or _may_be_dated(text)


def _may_be_dated(text: str) -> bool:
    """Whether a year may stand behind a month in a short line."""
    return len(text) <= _LONGEST_UNKNOWN and _YEAR.search(text) is not None


@cache
def _prefixes() -> frozenset[str]:
    return frozenset(word[:_PREFIX] for word in page_words() if len(word) >= _PREFIX)


def _role(text: str, parts: Sequence[Token]) -> Role:
    """The role of a line without a day."""
    marks = frozenset(mark for part in parts for mark in part.marks)
    if any(part.kind is Kind.OTHER for part in parts):
        if _is_credit(text, parts):
            return Role.CREDIT
        return Role.FURNITURE if is_menu(text) or is_file(text) or names_section(text) else Role.TEXT
    if Mark.OCCASION in marks or {Mark.LETTER, Mark.SECTION} <= marks:
        return Role.TEXT
    if any(part.marks & _CREDITS and Mark.MENU not in part.marks for part in parts):
        return Role.CREDIT
    return Role.FURNITURE if marks - _COUNTED else Role.COUNT


def _is_by(row: Row, behind: Sequence[Row]) -> bool:
    """Whether a short line says who wrote an article (โดย ทีมข่าวภูมิภาค), above a day or another credit."""
    text = row.line.text
    by = leading(Mark.BY, text) if len(text) <= _LONGEST_NAME else ""
    is_by = bool(by) and text.startswith(" ", len(by))
    return is_by and any(one.role in {Role.STAMP, Role.CREDIT} for one in behind)


def _says_again(above: Sequence[Row], row: Row) -> bool:
    """Whether a line is the name at the end of the credit above it (รูปภาพนักเขียน: มานะ, มานะ)."""
    return any(one.role is Role.CREDIT and one.line.text.endswith(row.line.text) for one in above[-1:])


def _label(parts: Sequence[Token]) -> Mark | None:
    """What a line of known words alone says of a day behind it."""
    marks = frozenset(mark for part in parts for mark in part.marks)
    if any(part.kind is Kind.OTHER for part in parts):
        return None
    return Mark.UPDATED if Mark.UPDATED in marks else Mark.POSTED if Mark.POSTED in marks else None


def _is_listed(above: Sequence[Row]) -> bool:
    """Whether words right above a day introduce it as something else than the page's."""
    return bool(above) and above[-1].role is Role.TEXT and above[-1].line.text.endswith(":")


def _is_occasion(below: Sequence[Row]) -> bool:
    """Whether the next text of the block below a day names the place of an event, as its invitation does."""
    block = takewhile(lambda row: not row.line.apart, below)
    text = next((row.line.text for row in block if row.role in {Role.TEXT, Role.FURNITURE}), "")
    return len(text) <= _LONGEST and lowered(text).startswith(_venues())


def _is_credit(text: str, parts: Sequence[Token]) -> bool:
    """Whether a line names an author or keywords beside their label and a colon, an English author, or an account."""
    if _ACCOUNT.fullmatch(text):
        return True
    if (
        len(text) <= _LONGEST_CREDIT
        and Mark.AUTHOR in parts[-1].marks
        and text[: parts[-1].start].rstrip().endswith(":")
    ):
        return True
    behind_bullet = parts[parts[0].kind is Kind.BAR :]
    known = list(takewhile(lambda part: part.kind is Kind.WORD, behind_bullet))
    if known and Mark.NOBODY in known[0].marks and names_site(text[known[0].end :].strip()):
        return True
    label = next((part for part in known if Mark.AUTHOR in part.marks), None)
    if label is None or len(text) > _LONGEST_CREDIT:
        return False
    return text[known[-1].end :].lstrip().startswith(":") or text[: label.end].isascii()


@cache
def _venues() -> tuple[str, ...]:
    return tuple(word + mark for word in words_of(Mark.VENUE) for mark in (" ", ":"))
