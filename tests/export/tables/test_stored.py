"""The tables of a folder in other formats: every row of every CSV file, and nothing that made cells safe there."""

from __future__ import annotations

import csv
import shutil
from datetime import datetime
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pytest

from kg.errors import StoreError
from kg.export.tables.columns import ACROSS, COLUMNS, header
from kg.export.tables.headings import cell_in_thai, table_in_thai
from kg.export.tables.stored import TABLES, file_of, rows_of, write_all_parquet, write_workbook

UNDERSCORE = "_x005F_"
"""How a workbook writes the underscore of a text that looks like an escape; openpyxl leaves it so."""


def test_every_table_is_exported() -> None:
    assert sorted(TABLES) == sorted((*COLUMNS, *ACROSS))


def test_the_workbook_has_every_row_of_every_table(small: Path, tmp_path: Path) -> None:
    heard: list[int] = []
    write_workbook(small, tmp_path / "a.xlsx", heard.append)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == [table_in_thai(table) for table in TABLES]
    for table, sheet in zip(TABLES, book, strict=True):
        rows = list(rows_of(small / f"{table}.csv", table))
        assert sheet.max_row == len(rows) + 1
        for row, cells in zip(rows, sheet.iter_rows(min_row=2), strict=True):
            texts = [str(cell.value).replace(UNDERSCORE, "_") for cell in cells if cell.data_type == "s"]
            assert {*texts} <= {cell_in_thai(column, cell) for column, cell in zip(header(table), row, strict=True)}
            assert all(cell.data_type != "f" for cell in cells)
    assert sum(heard) == sum(sheet.max_row - 1 for sheet in book)


def test_days_counts_and_addresses_are_what_they_are(small: Path, tmp_path: Path) -> None:
    write_workbook(small, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")[table_in_thai("articles")]
    rows = {row[0].value: row for row in sheet.iter_rows(min_row=2)}
    place = {name: at for at, name in enumerate(header("articles"))}
    one, two = rows["one"], rows["two"]
    assert one[place["published"]].value == datetime(2023, 5, 1)
    assert one[place["address"]].hyperlink is not None
    assert two[place["published"]].value is None
    assert (two[place["title"]].value, two[place["title"]].data_type) == ("=กรมประมงปล่อยปลา", "s")
    assert two[place["people"]].value == 1


def test_a_cell_that_was_made_safe_is_as_it_was(small: Path) -> None:
    with (small / "articles.csv").open(encoding="utf-8-sig", newline="") as file:
        assert "'=กรมประมงปล่อยปลา" in {row["title"] for row in csv.DictReader(file)}
    assert "=กรมประมงปล่อยปลา" in {row[1] for row in rows_of(small / "articles.csv", "articles")}


def test_parquet_has_every_table(small: Path, tmp_path: Path) -> None:
    heard: list[int] = []
    write_all_parquet(small, tmp_path, heard.append)
    assert sum(heard) == len(TABLES)
    for table in TABLES:
        found = pq.read_table(tmp_path / f"{table}.parquet")
        assert tuple(found.column_names) == header(table)
        assert found.num_rows == len(list(rows_of(small / f"{table}.csv", table)))


def test_a_folder_without_tables_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"people\.csv: is not there: kg build"):
        file_of(tmp_path, "people")
    with pytest.raises(StoreError, match="is not there"):
        write_workbook(tmp_path, tmp_path / "a.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_table_of_another_version_says_what_to_do(small: Path, tmp_path: Path) -> None:
    shutil.copy(small / "people.csv", tmp_path / "posts.csv")
    with pytest.raises(StoreError, match=r"posts\.csv: is of another version"):
        list(rows_of(tmp_path / "posts.csv", "posts"))
