"""CSV that opens right in Excel with Thai, and in which no cell runs as a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from kg.export.tables.columns import Row

_FORMULA = frozenset("=+-@＝＋－＠\t\r\n")
"""What begins a cell that a spreadsheet may run (OWASP, CSV Injection); Japanese Excel takes full-width signs too."""

_MARK = "\ufeff"
"""By which Excel knows UTF-8."""


class CsvFile:
    """A table that is written row by row: UTF-8 behind its mark."""

    def __init__(self, path: Path, header: Row) -> None:
        self._out = path.open("w", encoding="utf-8", newline="")
        self._out.write(_MARK)  # Python's encoding with the mark takes twice as long for each row
        self._writer = csv.writer(self._out)
        self._writer.writerow(header)

    def write(self, rows: Iterable[Row]) -> None:
        """Writes rows below those that are there."""
        self._writer.writerows(map(safe, rows))

    def close(self) -> None:
        """Ends the file."""
        self._out.close()


def safe_rows(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterable[list[str]]:
    """The rows below their header, each cell safe."""
    yield list(header)
    yield from map(safe, rows)


def safe(row: Sequence[str]) -> list[str]:
    """The cells of a row; one that a spreadsheet would run gets an apostrophe before it."""
    return ["'" + cell if cell[:1] in _FORMULA else cell for cell in row]
