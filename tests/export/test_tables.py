"""Tables for spreadsheets: Thai as Excel reads it, cells that stay text, and one file for each question."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kg.export.tables import safe_rows, write_csv, write_tables
from kg.store.graphs import GraphStore
from kg.store.reader import Table
from tests.network.press import reading, store_of


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


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
        ("กรมป่าไม้ = กปม.", "กรมป่าไม้ = กปม."),
        ("", ""),
    ],
)
def test_a_cell_that_a_spreadsheet_would_run_is_text(cell: str, written: str) -> None:
    assert list(safe_rows(("name", "note"), [("ก", cell)])) == [["name", "note"], ["ก", written]]


def test_a_cell_keeps_its_commas_quotes_and_line_feeds(tmp_path: Path) -> None:
    rows = (("นายดี ใจงาม", 'กล่าวว่า "ดี", แล้วไปต่อ\nวันรุ่งขึ้น'), ("นางงาม ใจดี", ""))
    write_csv(Table(("person", "quote"), rows), tmp_path / "table.csv")
    assert rows_of(tmp_path / "table.csv") == [["person", "quote"], *map(list, rows)]
    assert (tmp_path / "table.csv").read_bytes().startswith(b"\xef\xbb\xbfperson,quote\r\n")


def test_rows_and_columns_are_as_many_for_a_reader_whatever_the_cells_hold(tmp_path: Path) -> None:
    cells = ["\r", "a\rb", "a\r\nb", "\n", '"', '""', ",", ";", "'", "\u2028", "\x85", "\x1c", "", " ", "=\n=", "＝\r"]
    rows = tuple((cell, other) for cell in cells for other in cells)
    write_csv(Table(("one", "two"), rows), tmp_path / "table.csv")
    found = rows_of(tmp_path / "table.csv")
    assert [len(row) for row in found] == [2] * (len(rows) + 1)
    assert [[cell.removeprefix("'") for cell in row] for row in found[1:]] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]
    assert not any(cell.startswith(tuple("=+-@＝\t\r\n")) for row in found for cell in row)


def test_each_table_answers_its_own_question(tmp_path: Path) -> None:
    write_tables(store_of(reading("a", heads={"ดี ใจงาม": "กรมป่าไม้"}, goals=[("กรมประมง", "14", 0.9)])), tmp_path)
    found = {path.name: rows_of(path) for path in tmp_path.iterdir()}
    assert set(found) == {"people.csv", "agencies.csv", "themes.csv"}
    (person,) = (dict(zip(found["people.csv"][0], row, strict=True)) for row in found["people.csv"][1:])
    assert (person["person"], person["role"], person["organization"]) == ("ดี ใจงาม", "อธิบดี", "กรมป่าไม้")
    assert {row[found["agencies.csv"][0].index("agency")] for row in found["agencies.csv"][1:]} == {
        "กรมป่าไม้",
        "กรมประมง",
    }
    themes = [dict(zip(found["themes.csv"][0], row, strict=True)) for row in found["themes.csv"][1:]]
    assert ("14", "กรมประมง") in {(row["theme"], row["agent"]) for row in themes}


def test_a_graph_that_says_nothing_gives_headers_alone(tmp_path: Path) -> None:
    write_tables(GraphStore.in_memory(), tmp_path)
    assert {len(rows_of(path)) for path in tmp_path.iterdir()} == {1}
