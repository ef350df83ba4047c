"""All tables from the articles' parts, in one pass: facts as they come, people and agencies at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, closing
from itertools import islice
from pathlib import Path

from kg.export.tables.columns import COLUMNS, Row, header
from kg.export.tables.csv import CsvFile, csv_of
from kg.export.tables.merged import Agencies, People
from kg.export.tables.parquet import write_parquet
from kg.export.tables.parts import TablePart
from kg.store.things import Things

_TOGETHER = 1000
"""Merged rows that are written at once."""

_ID, _AGAIN = (header("articles").index(name) for name in ("id", "again"))


def names(*, parquet: bool) -> tuple[str, ...]:
    """The names of the files that ``write_tables`` writes."""
    return tuple(f"{table}.{suffix}" for suffix in (("csv", "parquet") if parquet else ("csv",)) for table in COLUMNS)


def write_tables(
    parts: Iterable[TablePart], vocabulary: Things, again: Mapping[str, str], folder: Path, *, parquet: bool
) -> None:
    """Writes one CSV file per table into the folder, and with ``parquet`` one Parquet file.

    ``parts`` come in the order of their articles, which is that of the rows of facts; ``vocabulary`` is what the
    vocabulary's graph says, ``again`` the id of the first article for the id of each that is one again. Memory is that
    of one part, of a counter for each person, post and agency, and of a row group of one Parquet file. Raises
    ``OSError`` when a file cannot be written, and ``ImportError`` for ``parquet`` without pyarrow.
    """
    people, agencies = People(), Agencies(vocabulary)
    with ExitStack() as stack:
        files = {
            table: stack.enter_context(closing(CsvFile(folder / f"{table}.csv", header(table)))) for table in COLUMNS
        }
        for part in parts:
            people.add(part)
            agencies.add(part)
            files["articles"].add(csv_of([_article(part, again)]))
            for table, rows in part.written.items():
                files[table].add(rows)
        for table, merged in (("people", people.rows()), ("agencies", agencies.rows())):
            for rows in _in_pieces(merged):
                files[table].add(rows)
    if parquet:
        for table, file in files.items():
            write_parquet(folder / f"{table}.csv", header(table), file.largest, folder / f"{table}.parquet")


def _article(part: TablePart, again: Mapping[str, str]) -> Row:
    """Its row of the table of articles, whole."""
    row = part.article
    return *row[:_AGAIN], again.get(row[_ID], ""), *row[_AGAIN + 1 :]


def _in_pieces(rows: Iterator[Row]) -> Iterator[bytes]:
    while batch := list(islice(rows, _TOGETHER)):
        yield csv_of(batch)
