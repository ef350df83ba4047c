"""The boundary to pyarrow, which the extra ``parquet`` installs: typed tables, written in row groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from kg.export.tables.columns import Row, Type, type_of

_GROUP = 5_000
"""Rows that are written together: some 5 MB of text, which bounds the memory of each table."""

_READ: dict[Type, Callable[[str], object]] = {
    Type.DAY: date.fromisoformat,
    Type.WHOLE: int,
    Type.NUMBER: float,
}


def is_available() -> bool:
    """Whether Parquet files can be written here."""
    return find_spec("pyarrow") is not None


class ParquetFile:
    """A table that is written row by row, of the types that ``columns`` says; empty cells are null.

    The same rows give the same bytes with the same pyarrow, however they come. Raises ``ImportError`` without pyarrow.
    """

    def __init__(self, path: Path, header: Row) -> None:
        import pyarrow as pa  # noqa: PLC0415  # an extra, and a quarter of a second of start-up
        import pyarrow.parquet as pq  # noqa: PLC0415  # likewise

        types: dict[Type, Any] = {
            Type.TEXT: pa.string(),
            Type.DAY: pa.date32(),
            Type.WHOLE: pa.int64(),
            Type.NUMBER: pa.float64(),
        }
        self._table = pa.table
        self._types = [type_of(column) for column in header]
        self._schema = pa.schema([(column, types[type_of(column)]) for column in header])
        self._writer = pq.ParquetWriter(path, self._schema, compression="zstd")
        self._waiting: list[Row] = []

    def write(self, rows: Iterable[Row]) -> None:
        """Writes rows below those that are there."""
        remaining = iter(rows)
        while batch := list(islice(remaining, _GROUP - len(self._waiting))):
            self._waiting += batch
            if len(self._waiting) == _GROUP:
                self._write_group()

    def close(self) -> None:
        """Ends the file."""
        if self._waiting:
            self._write_group()
        self._writer.close()

    def _write_group(self) -> None:
        columns = zip(*self._waiting, strict=True)
        typed = [_typed(kind, cells) for kind, cells in zip(self._types, columns, strict=True)]
        self._writer.write_table(self._table(typed, schema=self._schema))
        self._waiting.clear()


def _typed(kind: Type, cells: Iterable[str]) -> list[object]:
    if kind is Type.TEXT:
        return [cell or None for cell in cells]
    read = _READ[kind]
    return [read(cell) if cell else None for cell in cells]
