"""Where a line of text begins and ends."""

from __future__ import annotations


def line_start(text: str, at: int, reach: int) -> int:
    """The offset of the first character of the line in which ``at`` stands, but at most so far before it."""
    lower = max(0, at - reach)
    return max(lower, text.rfind("\n", lower, at) + 1)


def line_end(text: str, at: int, reach: int) -> int:
    """The offset behind the last character of the line in which ``at`` stands, but at most so far behind it.

    The line feed is no part of the line.
    """
    upper = min(len(text), at + reach)
    end = text.find("\n", at, upper)
    return upper if end < 0 else end
