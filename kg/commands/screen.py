"""Where answers go: how wide its lines may be, which letters it has, and the one way to print on it for people."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from rich.console import Console
from rich.panel import Panel
from rich.table import Table as Grid
from rich.text import Text

from kg.commands.console import tell
from kg.commands.streams import held
from kg.locale import COUNT, told
from kg.text.visible import one_line

ANY_WIDTH = sys.maxsize
"""The width of a pipe or a file, where lines may be of any length."""

_NARROWEST = 10
"""Cells below which nothing can be laid out; a window that says it is narrower is not believed."""


@dataclass(frozen=True, slots=True)
class Screen:
    """What standard output is: the ``width`` of a line in cells, and an encoding."""

    width: int
    encoding: str

    def shown(self, text: str) -> str:
        """A text of anybody's as this screen shows it: on one line, with nothing that acts on a terminal."""
        return held(self.encoding, one_line(text))

    def explain(self, texts: Iterable[str]) -> None:
        """Says once why texts that were shown hold question marks, where this screen has no letters for them."""
        if any(held(self.encoding, text) != text for text in texts):
            tell(f"? stands for letters that {self.encoding} does not have: PYTHONIOENCODING=utf-8 shows them")

    def print(self, parts: Iterable[Text | Grid | Panel]) -> None:
        """Prints lines, grids and panels that were laid out for this screen, as they are."""
        out = Console(width=self.width, height=25, markup=False, emoji=False, highlight=False)
        for part in parts:
            out.print(part, soft_wrap=isinstance(part, Text))


def screen() -> Screen:
    """Standard output as it is now; the variable ``COLUMNS`` goes before the window's own width."""
    return Screen(_width(), getattr(sys.stdout, "encoding", None) or "utf-8")


def counted(number: int, noun: str) -> str:
    """How many there are of a noun whose plural is regular: "1 row", "2 rows"."""
    return told(f"{number} {noun}" if number == 1 else f"{number} {noun}s", COUNT)


def _width() -> int:
    wanted = os.environ.get("COLUMNS", "")
    is_set = wanted.isdecimal() and int(wanted) > 0
    if not is_set and not sys.stdout.isatty():
        return ANY_WIDTH
    columns = int(wanted) if is_set else shutil.get_terminal_size((80, 25)).columns
    return max(columns, _NARROWEST)
