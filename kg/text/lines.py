"""Where a line of text begins and ends."""

from __future__ import annotations


def line_start(text: str, at: int) -> int:
    """The offset of the first character of the line in which ``at`` stands."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """The offset behind the last character of the line in which ``at`` stands, line feed excluded."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end
