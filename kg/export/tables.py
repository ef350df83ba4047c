"""Tables for spreadsheets: CSV that opens right in Excel with Thai, and in which no cell runs as a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from kg.questions import question
from kg.store.reader import GraphReader, Table

TABLES = {"people.csv": "people", "agencies.csv": "agencies", "themes.csv": "themes"}
"""The questions whose answers are exported, by file name."""

_FORMULA = tuple("=+-@＝＋－＠\t\r\n")
"""What begins a cell that a spreadsheet may run (OWASP, CSV Injection); Japanese Excel takes full-width signs too."""


def write_tables(store: GraphReader, folder: Path) -> None:
    """Writes one CSV file per table into the folder."""
    for name, asked in TABLES.items():
        write_csv(store.table(question(asked).sparql), folder / name)


def write_csv(table: Table, path: Path) -> None:
    """Writes a table as CSV in UTF-8 with the mark by which Excel knows it."""
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out).writerows(safe_rows(table.header, table.rows))


def safe_rows(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterable[list[str]]:
    """The rows below their header; a cell that a spreadsheet would run gets an apostrophe before it."""
    yield list(header)
    for row in rows:
        yield ["'" + cell if cell.startswith(_FORMULA) else cell for cell in row]
