"""Text with marks, in lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from kg.commands.folding import folded


def folded_text(said: Text, width: int) -> Iterator[Text]:
    """A paragraph with its marks as lines of at most ``width`` cells."""
    at = 0
    for line in folded(said.plain, width):
        at = said.plain.index(line, at)
        yield said[at : at + len(line)]
        at += len(line)
