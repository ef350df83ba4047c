"""CSV for spreadsheets: Thai as Excel reads it, and cells that stay text."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest

from kg.export.tables.columns import Row
from kg.export.tables.csv import GUARDED, CsvFile, csv_of, safe


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def write(path: Path, header: Row, *rows: Row) -> Path:
    file = CsvFile(path, header)
    file.add(csv_of(rows))
    file.close()
    return path


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ('=HYPERLINK("https://example.org")', '\'=HYPERLINK("https://example.org")'),
        ("+66 2 123 4567", "'+66 2 123 4567"),
        ("-5", "'-5"),
        ("@กรมป่าไม้", "'@กรมป่าไม้"),
        ("\t=1+1", "'\t=1+1"),
        ("\r=1+1", "'\r=1+1"),
        ("\n=1+1", "'\n=1+1"),
        ("＝1＋1", "'＝1＋1"),
        ("＋66", "'＋66"),
        ("－5", "'－5"),
        ("＠กรมป่าไม้", "'＠กรมป่าไม้"),
        ("'=1+1", "''=1+1"),
        ("''", "''"),
        ("'90s", "'90s"),
        ("กรมป่าไม้ = กปม.", "กรมป่าไม้ = กปม."),
        ("", ""),
    ],
)
def test_a_cell_that_a_spreadsheet_would_run_is_text(cell: str, written: str) -> None:
    assert list(csv.reader(io.StringIO(csv_of([("name", "note"), ("ก", cell)]).decode(), newline=""))) == [
        ["name", "note"],
        ["ก", written],
    ]


@pytest.mark.parametrize("cell", ["=1", "'=1", "''=1", "'", "''", "'ก", "-5", "ก=1", "\n=", "'\n=", "＠", ""])
def test_what_a_safe_cell_was_can_be_told(cell: str) -> None:
    (written,) = safe([cell])
    assert re.sub(GUARDED, r"\1", written) == cell


def test_a_file_knows_the_size_of_its_largest_piece(tmp_path: Path) -> None:
    file = CsvFile(tmp_path / "table.csv", ("one",))
    assert file.largest == 0
    for cell in ("ก", "กข", "ค"):
        file.add(csv_of([(cell,)]))
    file.close()
    assert file.largest == len("กข\r\n".encode())
    assert rows_of(tmp_path / "table.csv") == [["one"], ["ก"], ["กข"], ["ค"]]


def test_a_cell_keeps_its_commas_quotes_and_line_feeds(tmp_path: Path) -> None:
    rows = (("นายดี ใจงาม", 'กล่าวว่า "ดี", แล้วไปต่อ\nวันรุ่งขึ้น'), ("นางงาม ใจดี", ""))
    write(tmp_path / "table.csv", ("person", "quote"), *rows)
    assert rows_of(tmp_path / "table.csv") == [["person", "quote"], *map(list, rows)]
    assert (tmp_path / "table.csv").read_bytes().startswith(b"\xef\xbb\xbfperson,quote\r\n")


def test_rows_and_columns_are_as_many_for_a_reader_whatever_the_cells_hold(tmp_path: Path) -> None:
    cells = ["\r", "a\rb", "a\r\nb", "\n", '"', '""', ",", ";", "'", "\u2028", "\x85", "\x1c", "", " ", "=\n=", "＝\r"]
    rows = tuple((cell, other) for cell in cells for other in cells)
    write(tmp_path / "table.csv", ("one", "two"), *rows)
    found = rows_of(tmp_path / "table.csv")
    assert [len(row) for row in found] == [2] * (len(rows) + 1)
    assert [tuple(re.sub(GUARDED, r"\1", cell) for cell in row) for row in found[1:]] == list(rows)
    assert not any(cell.startswith(tuple("=+-@＝\t\r\n")) for row in found for cell in row)
