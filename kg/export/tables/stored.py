"""The tables of a build's folder, read again from its CSV files for other formats."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from kg.errors import StoreError
from kg.export.drafting import drafted
from kg.export.tables.columns import Row, header, type_of
from kg.export.tables.csv import GUARDED
from kg.export.tables.headings import cell_in_thai, column_in_thai, table_in_thai
from kg.export.tables.parquet import write_parquet
from kg.export.tables.workbook import Sheet, write_sheets

TABLES = (
    "people",
    "agencies",
    "posts",
    "tenures",
    "events",
    "happenings",
    "statements",
    "figures",
    "themes",
    "articles",
)
"""Every table, in the order in which a reader goes through them."""

_GUARDED = re.compile(GUARDED)
_MOST = 1 << 24
"""Letters of a cell that are read: the longest cell lists the articles of an event, a few kilobytes."""


def write_workbook(folder: Path, path: Path, progress: Callable[[int], None] = lambda _: None) -> None:
    """Writes all tables of a build's folder as one workbook in Thai; ``progress`` hears of each row.

    Raises ``StoreError`` where the folder lacks a table, and ``OSError``.
    """
    files = [(table, file_of(folder, table)) for table in TABLES]
    write_sheets(path, (_sheet(table, file, progress) for table, file in files))


def write_all_parquet(folder: Path, to: Path, progress: Callable[[int], None] = lambda _: None) -> None:
    """Writes each table of a build's folder as a Parquet file; ``progress`` hears of each.

    Raises ``StoreError`` where the folder lacks a table, ``OutputError``, and ``ImportError`` without pyarrow.
    """
    for table, file in [(table, file_of(folder, table)) for table in TABLES]:
        with drafted(to / f"{table}.parquet") as draft:
            write_parquet(file, header(table), file.stat().st_size, draft)
        progress(1)


def file_of(folder: Path, table: str) -> Path:
    """The CSV file of a table. Raises ``StoreError`` where there is none."""
    path = folder / f"{table}.csv"
    if not path.is_file():
        raise StoreError(f"{path}: is not there: kg build makes the tables; name a build's folder with --graph")
    return path


def rows_of(file: Path, table: str) -> Iterator[Row]:
    """The rows of a table below its header, without what makes cells safe in a spreadsheet.

    Raises ``StoreError`` when the file has other columns than the table.
    """
    csv.field_size_limit(_MOST)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.reader(lines)
        if tuple(next(rows, ())) != header(table):
            raise StoreError(f"{file}: is of another version of kg: build it again with kg build")
        yield from (tuple(_GUARDED.sub(r"\1", cell) for cell in row) for row in rows)


def _sheet(table: str, file: Path, progress: Callable[[int], None]) -> Sheet:
    columns = header(table)
    headings = [column_in_thai(column, table) for column in columns]
    rows = (_in_thai(columns, row) for row in _heard(rows_of(file, table), progress))
    return Sheet(table_in_thai(table), headings, tuple(map(type_of, columns)), rows)


def _in_thai(columns: Row, row: Row) -> Row:
    return tuple(cell_in_thai(column, cell) for column, cell in zip(columns, row, strict=True))


def _heard(rows: Iterator[Row], progress: Callable[[int], None]) -> Iterator[Row]:
    for row in rows:
        yield row
        progress(1)
