"""Spreadsheets as text, in what Excel and others write: any delimiter, with a mark or in Windows-874, quoted or not."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from kg.errors import InputError
from kg.read.encodings import decode

_DELIMITERS = (",", ";", "\t", "|")
"""Comma, and what stands for it where it is the decimal sign; tabs come from copied cells. The first wins a draw."""

_LOOKED_AT = 20
"""Rows by which a delimiter is told."""

_DECLARES = "sep="
"""How Excel's own files may name their delimiter in a line before the header."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: the names of its columns, and rows of as many cells."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def column(self, wanted: str, where: str) -> int:
        """The place of a column by its name, or by its number from 1; of the only one where none is wanted.

        Raises ``InputError`` that lists the columns.
        """
        if not wanted and len(self.header) == 1:
            return 0
        if wanted in self.header:
            return self.header.index(wanted)
        if wanted.isdecimal() and 0 < int(wanted) <= len(self.header):
            return int(wanted) - 1
        listed = " · ".join(self.header)
        if not wanted:
            raise InputError(f"{where}: has several columns: choose one with --column: {listed}")
        raise InputError(f"{where}: has no column {wanted}: it has {listed}")


def sheet(data: bytes, where: str) -> Sheet:
    """The table in a file of delimited text, its first row the header; empty rows are left out.

    Rows shorter than the longest are filled up. Raises ``InputError`` for what is no text, has no rows or is not
    delimited soundly.
    """
    rows = [[cell.strip() for cell in row] for row in rows_in(data, where)]
    rows = [row for row in rows if any(row)]
    if len(rows) < 2:
        raise InputError(f"{where}: has no rows below its header: give a table with names of columns in its first row")
    width = max(map(len, rows))
    header, *others = (row + [""] * (width - len(row)) for row in rows)
    named = tuple(name or f"column {at}" for at, name in enumerate(header, 1))
    return Sheet(named, tuple(map(tuple, others)))


def rows_in(data: bytes, where: str) -> Iterator[list[str]]:
    """The rows of a file of delimited text as they stand, empty ones too. Raises ``InputError`` as ``sheet`` does."""
    text = decode(data, where).removeprefix("\ufeff")
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith(_DECLARES) and len(first.strip()) == len(_DECLARES) + 1:
        return _rows(rest, first.strip()[-1], where)
    return _rows(text, _delimiter(text), where)


def names_in(data: bytes, where: str) -> Sheet:
    """Names one a line, without a header. Raises ``InputError`` for what is no text or has none."""
    names = [line.strip() for line in decode(data, where).removeprefix("\ufeff").splitlines()]
    found = tuple((name,) for name in names if name)
    if not found:
        raise InputError(f"{where}: is empty: give one name a line")
    return Sheet(("name",), found)


def _delimiter(text: str) -> str:
    """The delimiter that gives the rows at the top the most cells in common."""
    return max(_DELIMITERS, key=lambda delimiter: _cells(text, delimiter))


def _cells(text: str, delimiter: str) -> int:
    try:
        return min((len(row) for row in islice(_reader(text, delimiter), _LOOKED_AT) if row), default=0)
    except csv.Error:
        return 0


def _rows(text: str, delimiter: str, where: str) -> Iterator[list[str]]:
    read = 0
    try:
        for row in _reader(text, delimiter):
            read += 1
            yield row
    except csv.Error as error:
        at = f"{where}, row {read + 1}"
        raise InputError(f"{at}: cannot be read as a table ({error}): save it as CSV again") from error


def _reader(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
