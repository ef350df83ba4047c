"""The lines of a page that hold text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line's text without surrounding white space, where it stands, and whether an empty line sets it ``apart``."""

    text: str
    start: int
    end: int
    apart: bool = False

    def part(self, start: int, end: int) -> Line:
        """The stretch between two offsets in the line, without white space around it."""
        text = self.text[start:end]
        start += len(text) - len(text.lstrip())
        return Line(text.strip(), self.start + start, self.start + start + len(text.strip()), self.apart)


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of a text that hold more than white space, in order."""
    found: list[Line] = []
    at, apart = 0, False
    for row in text.split("\n"):
        stripped = row.strip()
        if stripped:
            start = at + row.index(stripped)
            found.append(Line(stripped, start, start + len(stripped), apart))
        apart = not stripped
        at += len(row) + 1
    return tuple(found)
