"""All tables from the articles' parts, in one pass: facts row by row as they come, people and agencies at the end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Protocol

from kg.export.tables.columns import COLUMNS, OWN, Row, arranged, header
from kg.export.tables.csv import CsvFile
from kg.export.tables.merged import Agencies, People
from kg.export.tables.parquet import ParquetFile
from kg.export.tables.rows import Rows, TablePart
from kg.iris import number_of
from kg.store.things import Things

_TOGETHER = 1000
"""Merged rows that are written at once."""


class _File(Protocol):
    def write(self, rows: Iterable[Row], /) -> None: ...
    def close(self) -> None: ...


def names(*, parquet: bool) -> tuple[str, ...]:
    """The names of the files that ``write_tables`` writes."""
    return tuple(f"{table}.{suffix}" for suffix in (("csv", "parquet") if parquet else ("csv",)) for table in COLUMNS)


def write_tables(
    parts: Iterable[TablePart], vocabulary: Things, again: Mapping[str, str], folder: Path, *, parquet: bool
) -> None:
    """Writes one CSV file per table into the folder, and with ``parquet`` one Parquet file.

    ``parts`` come in the order of their articles, which is that of the rows of facts; ``vocabulary`` is what the
    vocabulary's graph says, ``again`` the id of the first article for the id of each that is one again. Memory is that
    of one part, of a counter for each person, post and agency, and of a row group of each Parquet file. Raises
    ``OSError`` when a file cannot be written, and ``ImportError`` for ``parquet`` without pyarrow.
    """
    people, agencies, labels = People(), Agencies(vocabulary), _labels(vocabulary)
    makers = {table: arranged(table) for table in OWN}
    with ExitStack() as stack:
        files = {table: _opened(stack, folder / table, header(table), parquet=parquet) for table in COLUMNS}
        for part in parts:
            people.add(part)
            agencies.add(part)
            for table, arrange in makers.items():
                added = (
                    (*row, *part.article, labels.get(row[0], ""), again.get(row[0], "")) for row in _rows(part, table)
                )
                _write(files[table], list(map(arrange, added)))
        for table, merged in (("people", people), ("agencies", agencies)):
            remaining = merged.rows()
            while batch := list(islice(remaining, _TOGETHER)):
                _write(files[table], batch)


def _opened(stack: ExitStack, path: Path, columns: Row, *, parquet: bool) -> tuple[_File, ...]:
    """The files of one table; each is closed when the stack is."""
    files: list[_File] = [CsvFile(path.with_suffix(".csv"), columns)]
    stack.callback(files[0].close)
    if parquet:
        files.append(ParquetFile(path.with_suffix(".parquet"), columns))
        stack.callback(files[1].close)
    return tuple(files)


def _write(files: Iterable[_File], rows: Sequence[Row]) -> None:
    for file in files:
        file.write(rows)


def _rows(part: TablePart, table: str) -> Rows:
    """A part's rows of a table of facts."""
    rows: Rows = getattr(part, table)
    return rows


def _labels(vocabulary: Things) -> dict[str, str]:
    """The Thai names of goals and targets, by their numbers."""
    themes = (theme for kind in ("sdgo:Goal", "sdgo:Target") for theme in vocabulary.of(kind))
    return {number_of(theme): vocabulary.label(theme, "skos:altLabel", "th") for theme in themes}
