"""One key at a time from a terminal, without Enter; where none is, the lines of standard input."""

from __future__ import annotations

import sys

import typer

_ENDS = "\x04\x1a"
"""What terminals send for the end of input: Ctrl-D, and Ctrl-Z on Windows."""


def pressed() -> str:
    """The key that was pressed, or what stands on the next line; "" at the end of input."""
    if not sys.stdin.isatty():
        line = sys.stdin.readline()
        return line.strip() or " " if line else ""
    try:
        return typer.getchar().strip(_ENDS)
    except EOFError:
        return ""
