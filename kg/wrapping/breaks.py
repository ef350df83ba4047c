"""The line breaks of a text, each with what words and repeated lines say of it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.text.gaps import compact
from kg.wrapping.clues import NEVER, clue, goes_on, is_item, item_number
from kg.wrapping.rows import Row

_HEADER, _TALLEST = 40, 6
"""Rows at the top among which a title is repeated, and rows that one may take."""

_SHARED = 12
"""Code points on either side of a break that are looked for in the title."""

_SURE = -4.0
"""A break with such a clue ends a paragraph, whatever its width says."""

_NO_BREAK = "\u00a0"
"""A space at which programs do not break lines, and which says the same as any other."""

_WITHIN_TITLE, _ENDS_TITLE, _ENDED_BEFORE, _NUMBERED, _SET_IN = 5.0, -6.0, -4.0, -3.0, -3.0


@dataclass(frozen=True, slots=True)
class Break:
    """A line break with no empty line behind it.

    ``clue`` is what words say of it, ``again`` whether the same two lines met before, ``open`` whether its line ends in
    words after which no paragraph does, ``titled`` whether it stands within a copy of the page's title.
    """

    clue: float
    again: bool
    open: bool
    titled: bool = False


def breaks_of(rows: Sequence[Row]) -> tuple[Break | None, ...]:
    """The break behind each row but the last; None where an empty line stands.

    Pages repeat their headlines: a line that began one before begins one again, and one that ended one ends one.
    """
    found: list[Break | None] = []
    rows = [replace(row, text=row.text.replace(_NO_BREAK, " ")) if _NO_BREAK in row.text else row for row in rows]
    begun, ended = {row.text for row in rows[:1]}, set[str]()
    met: set[tuple[str, str]] = set()
    numbers = {number for row in rows if (number := item_number(row.text)) is not None}
    height = _title_height(rows)
    title = compact("".join(row.text for row in rows[:height]))
    for number, (row, after) in enumerate(pairwise(rows)):
        pair = row.text, after.text
        if after.blanks:
            found.append(None)
        else:
            heard = clue(*pair) + _indented(row, after) + _numbered(after.text, numbers)
            if number < _HEADER and title:
                heard = _in_title(pair, title, heard)
            if after.text in begun:
                heard = NEVER
            elif row.text in ended:
                heard += _ENDED_BEFORE
            titled = number >= height and heard == _WITHIN_TITLE
            found.append(Break(heard, again=pair in met, open=heard > 0 and goes_on(row.text), titled=titled))
        met.add(pair)
        if found[-1] is None or found[-1].clue <= _SURE:
            begun.add(after.text)
            ended.add(row.text)
    return tuple(found)


def _in_title(pair: tuple[str, str], title: str, heard: float) -> float:
    """The clue of a break near the top.

    What it parts stands together in the page's title, a copy of that or of its end begins behind it, or it ends there.
    """
    end, begin = (compact(text) for text in pair)
    if end[-_SHARED:] + begin[:_SHARED] in title:
        return _WITHIN_TITLE
    if len(begin) >= _SHARED and title.endswith(begin):
        return NEVER
    return heard + _ENDS_TITLE if len(end) >= _SHARED and title.endswith(end[-2 * _SHARED :]) else heard


def _title_height(rows: Sequence[Row]) -> int:
    """The number of rows above the first empty line, which may be a page's title; 0 where they are too many for one."""
    return next((number for number, row in enumerate(rows[1:_TALLEST], 1) if row.blanks), 0)


def _numbered(line: str, numbers: Set[int]) -> float:
    number = item_number(line)
    return _NUMBERED if number is not None and numbers & {number - 1, number + 1} else 0.0


def _indented(row: Row, after: Row) -> float:
    return _SET_IN if after.indent > row.indent + 1 and not is_item(row.text) else 0.0
