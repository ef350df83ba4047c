"""Paragraphs that hang: what they are of stands out at their beginning, and the lines after the first are moved in."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from kg.commands.folding import folded
from kg.commands.screen import Screen

MARGIN = "   "
"""What stands before the lines that are moved in."""


def hanging(said: str, marked: int, screen: Screen) -> Iterator[Text]:
    """The lines of a paragraph, as a screen shows it, with its first ``marked`` characters in bold."""
    said = screen.shown(said)
    first, *more = folded(said, screen.width)
    line = Text(first)
    line.stylize("bold", 0, min(marked, len(first)))
    yield line
    if more:
        for rest in folded(said.removeprefix(first).lstrip(), screen.width - len(MARGIN)):
            yield Text(MARGIN + rest)
