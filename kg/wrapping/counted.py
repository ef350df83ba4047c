"""Clues that were counted: which beginnings and ends of lines stand about spaces, and which about paragraphs' ends.

Counted on press releases that no program had broken; ``scripts.wraps_fit`` writes the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

LENGTHS = (8, 6, 4, 3, 2, 1)
"""Code points of the beginnings and ends that were counted; the longest that was seen often enough counts."""

TABLE = Path(__file__).with_name("counted.tsv")
"""Side, beginning or end of a line (digits as 0), and its clue (nats; see ``kg.wrapping.clues``)."""

_DIGIT = re.compile("[0-9๐-๙]")


def begin_counted(line: str) -> float:
    """The clue of how a line begins; 0 where it was not seen often."""
    return _counted("begin", begins(line))


def end_counted(line: str) -> float:
    """The clue of how a line ends; 0 where it was not seen often."""
    return _counted("end", ends(line))


def begins(line: str) -> Iterable[str]:
    """The beginnings of a line that may have been counted, longest first, digits as 0."""
    start = _DIGIT.sub("0", line[: LENGTHS[0]])
    return (start[:length] for length in LENGTHS if length <= len(start))


def ends(line: str) -> Iterable[str]:
    """The ends of a line that may have been counted, longest first, digits as 0."""
    end = _DIGIT.sub("0", line[-LENGTHS[0] :])
    return (end[-length:] for length in LENGTHS if length <= len(end))


def _counted(side: str, pieces: Iterable[str]) -> float:
    clues = _table()[side]
    return next((clues[piece] for piece in pieces if piece in clues), 0.0)


@cache
def _table() -> Mapping[str, Mapping[str, float]]:
    """Loads the table once per process."""
    table: dict[str, dict[str, float]] = {"begin": {}, "end": {}}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        side, piece, clue = line.split("\t")
        table[side][piece] = float(clue)
    return table
