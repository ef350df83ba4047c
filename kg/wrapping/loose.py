"""Wrapped texts that widths alone do not tell: copied from pages of proportional type, broken by hand, or short.

Their words tell them: lines that cut words in two, and lines whose every end the sentence goes on over.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.wrapping.breaks import Break
from kg.wrapping.clues import is_item
from kg.wrapping.fills import Fill, Line, Mode, lines_of, mean_word
from kg.wrapping.joints import cuts_word
from kg.wrapping.measures import CODE_POINTS, COLUMNS, Measure, columns
from kg.wrapping.rows import Row
from kg.wrapping.weighing import Wrapping, best_stretch, joined

_NARROWEST, _WIDEST = 38, 105
_NEAR = 0.3
"""The share of the widest line by which lines cut loosely stay short of it."""

_NEAR_RATIO, _FAR_RATIO = 3.2, 0.07
"""How much likelier lines cut loosely are within that share than ends of paragraphs, and outside it."""

_CUT, _UNCUT = 30.0, 0.3
"""How much likelier a word reaches over a program's break than over another, and that none does (counted)."""

_FEWEST_CUT, _LOOKED_AT = 2, 8
"""Cut words that a text must have, and breaks among which they must be met: the tokenizer takes time."""

_ENOUGH = 5.0
_BY_HAND = Measure(columns, slack=0.25)
_FEWEST_ENTRIES = 2
_PROSE = 60
"""From this width on lines are no verses, and that all are filled is enough if their words do not say otherwise."""

_MAY_GO_ON, _GOES_ON, _ALL_GO_ON, _FEWEST_BREAKS = -4.0, 0.5, 8.0, 3
"""Clues that each break between empty lines must exceed, of filled lines and of others; their least sum and number."""


def cut_loosely(rows: Sequence[Row], breaks: Sequence[Break | None], lines: Sequence[Line]) -> Wrapping | None:
    """The wrapping of lines (in columns) that end within words, more or less at a width."""
    width = _widest(lines)
    fill = Fill(Mode.LOOSE, COLUMNS, width, mean_word(rows, lines)) if width else None
    ratios = _ratios(rows, breaks, lines, width) if fill else None
    if fill is None or ratios is None:
        return None
    stretch = best_stretch(fill, lines, ratios, breaks)
    if stretch.weight < _ENOUGH:
        return None
    return Wrapping(fill, stretch.weight, stretch.of_whole, joined(fill, ratios, breaks, stretch))


def _ratios(
    rows: Sequence[Row], breaks: Sequence[Break | None], lines: Sequence[Line], width: float
) -> list[float | None] | None:
    """The ratio of each break; None for all once too few of the first cut words."""
    ratios: list[float | None] = []
    tried = cut = 0
    for number, found in enumerate(breaks):
        gap = width - lines[number].width
        if found is None or gap < 0:
            ratios.append(None if gap < 0 else _FAR_RATIO)
            continue
        if tried >= _LOOKED_AT and cut < _FEWEST_CUT:
            return None
        pair, near = (rows[number].text, rows[number + 1].text), gap <= _NEAR * width
        over = cuts_word(*pair)
        tried, cut = tried + near, cut + (over is True)
        ratios.append((_NEAR_RATIO if near else _FAR_RATIO) * (_CUT if over else 1.0 if over is None else _UNCUT))
    return ratios if cut >= _FEWEST_CUT else None


def between_empty_lines(rows: Sequence[Row], breaks: Sequence[Break | None]) -> Wrapping | None:
    """The wrapping of a text whose paragraphs stand between empty lines, and whose sentences go on over lines.

    If no first word would have fitted on the line before, their words have to say so on the whole; if some would, as
    people break lines more or less at a width, the words at each break.
    """
    inner = {number: found.clue for number, found in enumerate(breaks) if found is not None}
    said = sum(inner.values())
    if len(inner) < _FEWEST_BREAKS or None not in breaks or said < 0:
        return None
    for measure in (COLUMNS, CODE_POINTS, _BY_HAND):
        lines = lines_of(rows, measure)
        width = _widest(lines)
        sure = said >= max(_ALL_GO_ON, len(inner))
        if not (sure or (width >= _PROSE and not measure.slack and len(inner) > _FEWEST_BREAKS)):
            continue
        filled = all(_filled(lines[number], lines[number + 1], width * (1 - measure.slack)) for number in inner)
        if width and filled and min(inner.values()) > (_GOES_ON if measure.slack else _MAY_GO_ON):
            return Wrapping(Fill(Mode.SPACES, measure, width, mean_word(rows, lines)), said, said, frozenset(inner))
    return None


def hanging(rows: Sequence[Row], breaks: Sequence[Break | None]) -> Wrapping | None:
    """The wrapping of a list whose entries go on indented below their marks."""
    inner = {
        number
        for number, (row, after) in enumerate(pairwise(rows))
        if breaks[number] is not None and after.indent > 0 and not is_item(after.text) and _below_mark(row, after)
    }
    entries = sum(is_item(rows[number].text) for number in inner)
    if len(inner) < _FEWEST_BREAKS or entries < _FEWEST_ENTRIES:
        return None
    for measure in (COLUMNS, CODE_POINTS):
        lines = lines_of(rows, measure)
        width = _widest(lines)
        if width and all(_filled(lines[number], lines[number + 1], width) for number in inner):
            return Wrapping(Fill(Mode.SPACES, measure, width, mean_word(rows, lines)), 0.0, 0.0, frozenset(inner))
    return None


def _below_mark(row: Row, after: Row) -> bool:
    return row.indent < after.indent if is_item(row.text) else row.indent == after.indent


def _filled(line: Line, after: Line, width: float) -> bool:
    return line.width + 1 + after.first > width


def _widest(lines: Sequence[Line]) -> float:
    """The width of the widest line, if programs break lines there; else 0."""
    width = max((line.width for line in lines if not line.single), default=0.0)
    return width if _NARROWEST <= width <= _WIDEST else 0.0
