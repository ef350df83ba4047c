"""The lines of a page that hold text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line's text without surrounding white space, and where it stands."""

    text: str
    start: int
    end: int


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of a text that hold more than white space, in order."""
    found, at = [], 0
    for row in text.split("\n"):
        stripped = row.strip()
        if stripped:
            start = at + row.index(stripped)
            found.append(Line(stripped, start, start + len(stripped)))
        at += len(row) + 1
    return tuple(found)
