"""What every command shares: its options, and one line on standard error in which all that others wrote is literal."""

from __future__ import annotations

import os
import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from kg.commands.streams import held
from kg.locale import told
from kg.text.visible import one_line

errors = Console(stderr=True, highlight=False, soft_wrap=True, markup=False, emoji=False)

Graph = Annotated[
    Path, typer.Option("--graph", metavar="FOLDER", help="The folder of a build, or a graph file (.nq, .trig, .ttl).")
]


_NO_LETTERS = re.compile("[\udc80-\udcff]")
"""How Python keeps bytes that are no letters of the locale's encoding (PEP 383)."""


class Format(StrEnum):
    """How an answer is printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


Form = Annotated[Format, typer.Option("--format", help="How to print the answer.")]


def typed(word: str) -> str:
    """A word of the command line as it was typed, in UTF-8 also where the locale takes its bytes for no letters."""
    try:
        return os.fsencode(word).decode("utf-8") if _NO_LETTERS.search(word) else word
    except UnicodeDecodeError:
        return word


def complain(line: str) -> None:
    """Prints one line about what went wrong, in the language of who reads it."""
    _print(f"kg: {told(line)}")


def tell(line: str, style: str = "") -> None:
    """Prints one line to people, beside the answer and in their language."""
    _print(told(line), style)


def _print(line: str, style: str = "") -> None:
    errors.print(Text(held(errors.encoding, one_line(line)), style))
