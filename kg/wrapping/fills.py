"""How programs fill lines: how likely a line's width is if the break behind it is a program's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from kg.wrapping.measures import Measure
from kg.wrapping.rows import Row


class Mode(Enum):
    """Where lines are broken."""

    SPACES = "at spaces"
    WORDS = "between words, with spaces or without"
    ANYWHERE = "anywhere"
    LOOSE = "anywhere, more or less at the width"


_FITS, _ABOUT = 0.96, 0.04
"""Shares of a program's breaks that the next word explains, and that an imprecise measure leaves unexplained."""

_DOUBLED = 0.02
"""The share of spaces that are typed twice, of which a program drops both."""

_REACH = 0.2
"""The share of a width within which unexplained gaps lie."""

_RAGGED = 9
"""Columns that a line broken between words may stay short of its width: a longer Thai word is rare."""

SPACES_LOST = (0.9, 0.1, 0.005)
"""Shares of lines broken anywhere that lost no, one and two spaces at their ends, and are so much short."""

_CUT = 0.3
"""The share of full lines at which a run longer than a line was cut, of all breaks of texts with such runs."""

_SHORT, _OFTEN_ALONE = 0.2, 3.0
"""The share of a width below which a line is more often one of its own (a date, a button), and how much more often."""

_UNLIKELY = 1e-5


@dataclass(frozen=True, slots=True)
class Line:
    """A row as a measure sees it: its width without and with padding, those of its first and last word.

    ``single`` is a line that is one word, which no program breaks at spaces however long it is.
    """

    width: float
    padded: float
    first: float
    last: float
    single: bool


@dataclass(frozen=True, slots=True)
class Fill:
    """Lines filled up to a width; ``word`` is the mean width of what stands between spaces."""

    mode: Mode
    measure: Measure
    width: float
    word: float

    def ratio(self, line: Line, first: float) -> float | None:
        """How much likelier the line is this wide if a program broke behind it than if a paragraph ends with it.

        A paragraph's last line is as likely of any width. ``first`` is the width of the next line's first word. None
        where no line of this fill is so wide.
        """
        gap = self.width - (line.padded if self.mode is Mode.ANYWHERE else line.width)
        if gap < -self.measure.slack * self.width:
            return self.width / self.word if line.single and self.mode is Mode.SPACES else None
        if self.mode is Mode.SPACES:
            return self._at_spaces(line, first, gap)
        if self.mode is Mode.ANYWHERE:
            return self.width * next((share for lost, share in enumerate(SPACES_LOST) if gap == lost), _UNLIKELY)
        if gap <= _RAGGED:
            return _FITS * self.width / _RAGGED
        return _ABOUT / _REACH if gap <= _REACH * self.width else _UNLIKELY

    def _at_spaces(self, line: Line, first: float, gap: float) -> float:
        """Any word wider than the gap is as likely to be the one that did not fit."""
        slack = self.measure.slack * self.width
        if gap <= slack and line.last + first > self.width:
            return self.width * _CUT if not slack else 2 * self.width / self.word
        if gap <= first + slack:
            alone = _OFTEN_ALONE if line.width < _SHORT * self.width else 1.0
            return _FITS * self.width / self.word / alone
        if gap <= first + 1 and not slack:
            return _DOUBLED * self.width / self.word
        return _ABOUT / _REACH if slack and gap <= first + _REACH * self.width else _UNLIKELY


def lines_of(rows: Sequence[Row], measure: Measure) -> tuple[Line, ...]:
    """The rows as the measure sees them."""
    return tuple(_line(row, measure) for row in rows)


def _line(row: Row, measure: Measure) -> Line:
    width = measure.width(row.flush)
    first, *_ = words = row.text.split(" ")
    return Line(width, width + row.padding, measure.width(first), measure.width(words[-1]), single=len(words) == 1)


def mean_word(rows: Sequence[Row], lines: Sequence[Line]) -> float:
    """The mean width of what stands between spaces, spaces included."""
    return sum(line.width for line in lines) / sum(row.text.count(" ") + 1 for row in rows)
