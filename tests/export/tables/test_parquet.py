"""Parquet as a reader of data frames finds it: typed, whole, the same bytes each time, and only where its extra is."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

import kg.export.tables.parquet
from kg.export.tables.columns import Row
from kg.export.tables.csv import CsvFile, csv_of
from kg.export.tables.parquet import is_available, write_parquet

HEADER = ("person", "date", "confidence", "quotes", "quote")
ROW = ("ดี ใจงาม", "2023-05-01", "0.97", "3", "ประชุม")
EMPTY = ("", "", "", "", "")


def write(folder: Path, *batches: list[Row]) -> Path:
    """A table in the folder, its rows put into the CSV file in batches."""
    folder.mkdir(exist_ok=True)
    file = CsvFile(folder / "t.csv", HEADER)
    for rows in batches:
        file.add(csv_of(rows))
    file.close()
    write_parquet(folder / "t.csv", HEADER, file.largest, folder / "t.parquet")
    return folder / "t.parquet"


def rows_in(path: Path) -> list[tuple[object, ...]]:
    return [tuple(row.values()) for row in pq.read_table(path).to_pylist()]


def test_cells_have_their_types_and_empty_ones_are_null(tmp_path: Path) -> None:
    assert rows_in(write(tmp_path, [ROW, EMPTY])) == [
        ("ดี ใจงาม", date(2023, 5, 1), 0.97, 3, "ประชุม"),
        (None, None, None, None, None),
    ]


@pytest.mark.parametrize(
    "text", ["=1+1", "'=1+1", "''=1", "'ก", "-5", '"อ้าง", แล้วไป', "สอง\nบรรทัด", "สอง\r\nบรรทัด", "NULL", "nan", "\n=1"]
)
def test_a_cell_is_what_it_was_before_it_was_safe_in_a_spreadsheet(tmp_path: Path, text: str) -> None:
    assert rows_in(write(tmp_path, [(text, "", "-0.5", "-3", text)])) == [(text, None, -0.5, -3, text)]


def test_rows_stand_in_groups_whatever_batches_they_come_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kg.export.tables.parquet, "_GROUP", 300)
    rows: list[Row] = [(str(number), *ROW[1:]) for number in range(12)]
    one = write(tmp_path / "one", rows[:1], rows[1:2], rows[2:4], rows[4:])
    other = write(tmp_path / "other", rows[:4], [], rows[4:])
    assert one.read_bytes() == other.read_bytes()
    read = pq.ParquetFile(one)
    assert read.num_row_groups > 1
    assert read.read()["person"].to_pylist() == [str(number) for number in range(12)]


def test_a_row_larger_than_a_group_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kg.export.tables.parquet, "_GROUP", 100)
    long = (*ROW[:4], "ประชุม\n" * 1000)
    assert [row[4] for row in rows_in(write(tmp_path, [ROW], [long], [ROW]))] == ["ประชุม", long[4], "ประชุม"]


def test_a_table_without_rows_has_its_columns(tmp_path: Path) -> None:
    assert tuple(pq.read_table(write(tmp_path)).column_names) == HEADER


def test_without_its_library_it_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_available()
    monkeypatch.setattr(kg.export.tables.parquet, "find_spec", lambda _: None)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert not is_available()
    with pytest.raises(ImportError):
        write(tmp_path)
