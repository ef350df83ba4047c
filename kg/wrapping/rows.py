"""The lines of a text as a program may have broken them: what they say, their indents, and the blank lines above."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

_REPLY_MARKS = re.compile(r" ?(?:>+ ?)+")
_LONG = 180
"""Code points beyond which no program breaks lines (120 columns of Thai take up to 160 of them)."""

_MOSTLY, _HARDLY = 0.7, 0.1
"""Shares of the lines of a double-spaced text that have one empty line above them, and that have none."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line that holds text: ``text`` without the white space around it.

    ``indent`` counts the spaces before it, ``padding`` those behind, ``blanks`` the empty lines above it;
    ``number`` is the line's in its text.
    """

    text: str
    indent: int
    padding: int
    blanks: int
    number: int

    @property
    def flush(self) -> str:
        """The line with its indent and without its padding."""
        return " " * self.indent + self.text


def may_be_wrapped(lines: Sequence[str]) -> bool:
    """Whether most of a text stands in lines short enough to have been broken by a program; quickly told of any."""
    lengths = [len(line) for line in lines]
    return 2 * sum(length for length in lengths if length > _LONG) <= sum(lengths)


def without_reply_marks(lines: Sequence[str]) -> Sequence[str]:
    """The lines without the marks that mail programs set before what is replied to (``> ``), if several bear them."""
    bare = [_REPLY_MARKS.sub("", line, count=1) if _REPLY_MARKS.match(line) else line for line in lines]
    return bare if sum(map(len, lines)) - sum(map(len, bare)) > 2 else lines


def rows_of(lines: Sequence[str]) -> tuple[Row, ...]:
    """The lines that hold text, in order."""
    rows, blanks = [], 0
    for number, line in enumerate(lines):
        text = line.strip()
        if text:
            indent = len(line) - len(line.lstrip())
            rows.append(Row(text, indent, len(line) - indent - len(text), blanks, number))
        blanks = 0 if text else blanks + 1
    return tuple(rows)


def closed_up(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows of a double-spaced text as if each had an empty line less above it; none where it is not such a text."""
    gaps = [row.blanks for row in rows[1:]]
    doubled = gaps.count(1) >= _MOSTLY * len(gaps) and gaps.count(0) <= _HARDLY * len(gaps)
    return tuple(replace(row, blanks=max(0, row.blanks - 1)) for row in rows) if doubled else ()
