"""CSV that opens right in Excel with Thai, and in which no cell runs as a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from kg.export.tables.columns import Row

_FORMULA = frozenset("=+-@＝＋－＠\t\r\n")
"""What begins a cell that a spreadsheet may run (OWASP, CSV Injection); Japanese Excel takes full-width signs too."""

_GUARD = "'"
"""What stands before such a cell, so that it is text."""

GUARDED = f"^{_GUARD}({_GUARD}*[{re.escape(''.join(sorted(_FORMULA)))}])"
"""The pattern (of Python and of RE2) of a cell that got an apostrophe, what it was in its group."""

_RISKY = _FORMULA | {_GUARD}

MARK = "\ufeff".encode()
"""By which Excel knows UTF-8."""


class CsvFile:
    """A table that is written piece by piece: UTF-8 behind its mark."""

    def __init__(self, path: Path, header: Row) -> None:
        self._out = path.open("wb")
        self._out.write(MARK + csv_of([header]))
        self.largest = 0
        """The size of the largest piece in bytes, which no row exceeds."""

    def add(self, rows: bytes) -> None:
        """Writes rows, as ``csv_of`` gives them, below those that are there."""
        self.largest = max(self.largest, len(rows))
        self._out.write(rows)

    def close(self) -> None:
        """Ends the file."""
        self._out.close()


def csv_of(rows: Iterable[Row]) -> bytes:
    """Rows as a CSV file has them (RFC 4180, each ended by CR LF), each cell safe."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows(map(safe, rows))
    return out.getvalue().encode()


def safe(row: Sequence[str]) -> list[str]:
    """The cells of a row; one that a spreadsheet would run gets an apostrophe before it.

    So does one that would with its first apostrophes away: what a cell was can be told (see ``GUARDED``).
    """
    return [_GUARD + cell if cell[:1] in _RISKY and cell.lstrip(_GUARD)[:1] in _FORMULA else cell for cell in row]
