"""Tables for people: a grid where the window has room for one, else one record under another."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.table import Table as Grid
from rich.text import Text

from kg.commands.folding import folded, widest_word
from kg.commands.records import QUOTE, records
from kg.commands.screen import Screen, counted
from kg.locale import ENGLISH, HEADING, language, word
from kg.store.reader import Table

_TALLEST = 3
"""Lines of a cell beyond which a grid is harder to read than records."""

_BORDER = 3
"""Cells of a column's line and the space on either side of its text."""

_Cells = Sequence[Sequence[str]]


def laid_out(table: Table, screen: Screen) -> list[Text | Grid]:
    """The table as lines and grids for a screen, all cells literal and whole, and how many rows there are."""
    if not table.rows:
        return [Text(counted(0, "row"), "dim")]
    told = worded(table)
    header, *rows = [[screen.shown(cell) for cell in row] for row in (told.header, *told.rows)]
    grid = _grid(header, rows, screen.width)
    shown = [grid] if grid else list(records(header, rows, screen, screen.width))
    return [*shown, Text(counted(len(rows), "row"), "dim")]


def worded(table: Table) -> Table:
    """The table with its headings, and what stands in cells as a word of ours, in the language of who reads it."""
    if language() == ENGLISH:
        return table
    rows = (tuple(word(name, cell) for name, cell in zip(table.header, row, strict=True)) for row in table.rows)
    return Table(tuple(word(HEADING, name) for name in table.header), tuple(rows))


def _grid(header: Sequence[str], rows: _Cells, width: int) -> Grid | None:
    """The grid, of cells folded to its columns; None where it would be too wide or too tall."""
    columns = list(zip(header, *rows, strict=True))
    natural = [max(map(cell_len, column)) for column in columns]
    room = width - _BORDER * len(columns) - 1
    widths = natural if sum(natural) <= room else None
    if (
        widths is None
        and word(HEADING, QUOTE) not in header
        and all(sum(map(cell_len, row)) <= _TALLEST * room for row in rows)
    ):
        widths = _narrowed(natural, [max(map(widest_word, column)) for column in columns], room)
    if widths is None:
        return None
    lines = [[folded(cell, wide) for cell, wide in zip(row, widths, strict=True)] for row in (header, *rows)]
    if any(len(cell) > _TALLEST for row in lines for cell in row):
        return None
    grid = Grid(header_style="bold", show_lines=False)
    for title, wide in zip(lines[0], widths, strict=True):
        grid.add_column(Text("\n".join(title)), width=wide, no_wrap=True)
    for row in lines[1:]:
        grid.add_row(*(Text("\n".join(cell)) for cell in row))
    return grid


def _narrowed(natural: Sequence[int], least: Sequence[int], room: int) -> list[int] | None:
    """Widths that fill the room, the widest columns narrowed as far as their words allow; None where they do not."""
    for widest in range(room, 0, -1):
        widths = [max(low, min(high, widest)) for low, high in zip(least, natural, strict=True)]
        if sum(widths) <= room:
            return widths
        if widths == list(least):
            return None
    return None
