"""The boundary to pyarrow, which the extra ``parquet`` installs: a CSV file as a typed table."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kg.export.tables.columns import Row, Type, type_of
from kg.export.tables.csv import GUARDED

_GROUP = 8_000_000
"""Bytes of text that are read, and then written as one row group."""


def is_available() -> bool:
    """Whether Parquet files can be written here."""
    return find_spec("pyarrow") is not None


def write_parquet(csv: Path, header: Row, largest: int, to: Path) -> None:
    """Writes the table of a CSV file of ours, typed as ``columns`` says; empty cells are null.

    ``header`` are its columns, ``largest`` is the size of its largest row in bytes, or more. The same rows give the
    same bytes with the same pyarrow. Raises ``ImportError`` without pyarrow and ``OSError`` when it cannot be written.
    """
    import pyarrow as pa  # noqa: PLC0415  # an extra, and a quarter of a second of start-up
    import pyarrow.parquet as pq  # noqa: PLC0415  # likewise
    from pyarrow.csv import ConvertOptions, ParseOptions, ReadOptions, open_csv  # noqa: PLC0415  # likewise

    types = {Type.TEXT: pa.string(), Type.DAY: pa.date32(), Type.WHOLE: pa.int64(), Type.NUMBER: pa.float64()}
    schema = pa.schema([(column, types[type_of(column)]) for column in header])
    texts = ConvertOptions(column_types=dict.fromkeys(header, pa.string()), strings_can_be_null=True, null_values=[""])
    reading = ReadOptions(block_size=max(_GROUP, largest + len(",".join(header)) + 10), use_threads=False)
    with (
        open_csv(csv, reading, ParseOptions(newlines_in_values=True), texts) as rows,
        pq.ParquetWriter(to, schema, compression="zstd") as out,
    ):
        for group in rows:
            columns = [_typed(cells, kind) for cells, kind in zip(group.columns, schema.types, strict=True)]
            out.write_batch(pa.record_batch(columns, schema=schema))


def _typed(cells: Any, kind: Any) -> Any:
    """A column of texts, without what makes them safe in a spreadsheet, as another type."""
    import pyarrow.compute as pc  # noqa: PLC0415  # likewise

    if pc.any(pc.starts_with(cells, "'")).as_py():
        cells = pc.replace_substring_regex(cells, GUARDED, r"\1")
    return pc.cast(cells, kind)
