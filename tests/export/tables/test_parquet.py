"""Parquet as a reader of data frames finds it: typed, whole, the same bytes each time, and only where its extra is."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

import kg.export.tables.parquet
from kg.export.tables.columns import Row
from kg.export.tables.parquet import ParquetFile, is_available

HEADER = ("person", "date", "confidence", "quotes", "quote")
ROW = ("ดี ใจงาม", "2023-05-01", "0.97", "3", "=ประชุม")
EMPTY = ("", "", "", "", "")


def write(path: Path, *batches: list[Row]) -> Path:
    file = ParquetFile(path, HEADER)
    for rows in batches:
        file.write(rows)
    file.close()
    return path


def test_cells_have_their_types_and_empty_ones_are_null(tmp_path: Path) -> None:
    rows = pq.read_table(write(tmp_path / "t.parquet", [ROW, EMPTY])).to_pylist()
    assert [tuple(row.values()) for row in rows] == [
        ("ดี ใจงาม", date(2023, 5, 1), 0.97, 3, "=ประชุม"),
        (None, None, None, None, None),
    ]


def test_rows_stand_in_groups_whatever_batches_they_come_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kg.export.tables.parquet, "_GROUP", 3)
    rows: list[Row] = [(str(number), *ROW[1:]) for number in range(8)]
    one = write(tmp_path / "one.parquet", rows)
    other = write(tmp_path / "other.parquet", rows[:2], [], rows[2:7], rows[7:])
    assert one.read_bytes() == other.read_bytes()
    read = pq.ParquetFile(one)
    assert [read.metadata.row_group(group).num_rows for group in range(read.num_row_groups)] == [3, 3, 2]
    assert read.read()["person"].to_pylist() == [str(number) for number in range(8)]


def test_a_table_without_rows_has_its_columns(tmp_path: Path) -> None:
    assert tuple(pq.read_table(write(tmp_path / "t.parquet")).column_names) == HEADER


def test_without_its_library_it_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_available()
    monkeypatch.setattr(kg.export.tables.parquet, "find_spec", lambda _: None)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert not is_available()
    with pytest.raises(ImportError):
        ParquetFile(tmp_path / "t.parquet", HEADER)
