"""A stretch of text cut into pieces: words, spaces and numbers, and in one piece each name, day and aside."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from kg.find.quantities.numbers import LONGEST_ASIDE
from kg.models import Span
from kg.text.spans import START, leftmost_longest

_BREAKS = frozenset('“”"()[],;/\n')
_ASIDE = re.compile(rf"\([^()\n]{{1,{LONGEST_ASIDE}}}\)|“[^“”\n]{{1,{LONGEST_ASIDE}}}”")
_NUMBERING = re.compile(r"[\d๐-๙.)(•,:+–-]+")


class Kind(Enum):
    """What a piece is: ``NUMBERING`` are digits and marks as before the items of a list, a ``BREAK`` parts phrases."""

    WORD = auto()
    SPACE = auto()
    NUMBERING = auto()
    NAME = auto()
    DAY = auto()
    ASIDE = auto()
    BREAK = auto()


class Piece(NamedTuple):
    """A piece of a text, and what it is."""

    start: int
    end: int
    kind: Kind


def pieces(text: str, parts: Sequence[Span], bodies: Sequence[Span], dates: Sequence[Span]) -> list[Piece]:
    """The pieces of a stretch of text, of which ``parts`` are the words, behind its last break, in order.

    None where it ends with a break.
    """
    if not parts:
        return []
    stretch = Span(parts[0].start, parts[-1].end)
    asides = (Piece(*found.span(), Kind.ASIDE) for found in _ASIDE.finditer(text, stretch.start, stretch.end))
    near = bodies[bisect_left(bodies, stretch.start, key=START) : bisect_left(bodies, stretch.end, key=START)]
    names = (Piece(body.start, body.end, Kind.NAME) for body in near if stretch.covers(body))
    days = (Piece(date.start, date.end, Kind.DAY) for date in dates if stretch.covers(date))
    found: list[Piece] = []
    for piece in _with_whole(text, parts, leftmost_longest([*asides, *names, *days])):
        if piece.kind is Kind.BREAK:
            found.clear()
        else:
            found.append(piece)
    return found


def _with_whole(text: str, parts: Sequence[Span], whole: Sequence[Piece]) -> Iterator[Piece]:
    """Words and what is whole, in order; of a word that is partly in something whole the rest."""
    ahead = deque(whole)
    done = 0
    for part in parts:
        start = max(part.start, done)
        while ahead and ahead[0].start < part.end:
            piece = ahead.popleft()
            if start < piece.start:
                yield _piece(text, start, piece.start)
            yield piece
            start = done = piece.end
        if start < part.end:
            yield _piece(text, start, part.end)


def _piece(text: str, start: int, end: int) -> Piece:
    written = text[start:end]
    if written.isspace() and written != "\n":
        return Piece(start, end, Kind.SPACE)
    if not _BREAKS.isdisjoint(written):
        return Piece(start, end, Kind.BREAK)
    return Piece(start, end, Kind.NUMBERING if _NUMBERING.fullmatch(written) else Kind.WORD)
