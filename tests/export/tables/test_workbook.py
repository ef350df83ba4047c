"""Workbooks as a reader of spreadsheets finds them: typed, whole, safe, within Excel's limits, the same bytes."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kg.export.drafting import drafted
from kg.export.tables import workbook
from kg.export.tables.columns import Type
from kg.export.tables.workbook import Sheet, sheet_of, write_sheets
from kg.store.reader import Table

TEXTS = (Type.TEXT,)


def sheets(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The values of every sheet, header and all."""
    book = openpyxl.load_workbook(path)
    return {sheet.title: [tuple(cell.value for cell in row) for row in sheet] for sheet in book}


def cell(path: Path, *cells: str, kind: Type = Type.TEXT) -> Any:
    """The first cell below the header of a sheet of one row."""
    write_sheets(path, [Sheet("ก", [str(n) for n in range(len(cells))], [kind] * len(cells), [cells])])
    return openpyxl.load_workbook(path).worksheets[0]["A2"]


@pytest.mark.parametrize(
    "text", ["=1+1", "+66 2", "-5", "@SUM(A1)", '=HYPERLINK("http://x")', "{=1}", "\t=1", "007", "1e5", "true", "'x"]
)
def test_a_text_stays_a_text(tmp_path: Path, text: str) -> None:
    found = cell(tmp_path / "a.xlsx", text)
    assert (found.value, found.data_type, found.hyperlink) == (text, "s", None)


@pytest.mark.parametrize("kind", list(Type))
def test_no_cell_of_any_type_runs(tmp_path: Path, kind: Type) -> None:
    found = cell(tmp_path / "a.xlsx", "=1+1", kind=kind)
    assert (found.value, found.data_type) == ("=1+1", "s")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ก\x01\x0bข", "กข"),
        ("</script>", "</script>"),
        ("\u202eกลับ\u202c", "\u202eกลับ\u202c"),
        ("😀", "😀"),
        ("a\ufffe", "a"),
    ],
)
def test_what_excel_cannot_hold_is_left_out(tmp_path: Path, text: str, shown: str) -> None:
    assert cell(tmp_path / "a.xlsx", text).value == shown


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("2566-05-01", Type.DAY, datetime(2566, 5, 1)),
        ("1899-12-31", Type.DAY, "1899-12-31"),
        ("2023-13-01", Type.DAY, "2023-13-01"),
        ("42", Type.WHOLE, 42),
        ("0.25", Type.NUMBER, 0.25),
        ("-3", Type.NUMBER, -3),
        ("1234567890123456789", Type.NUMBER, "1234567890123456789"),
        ("NaN", Type.NUMBER, "NaN"),
        ("Infinity", Type.NUMBER, "Infinity"),
    ],
)
def test_days_and_numbers_are_what_they_are(tmp_path: Path, text: str, kind: Type, value: object) -> None:
    assert cell(tmp_path / "a.xlsx", text, kind=kind).value == value


def test_an_address_is_a_link_and_nothing_else_is(tmp_path: Path) -> None:
    address = "https://www.example.go.th/ข่าว?a=1&b=2"
    found = cell(tmp_path / "a.xlsx", address)
    assert (found.value, found.data_type) == (address, "s")
    assert found.hyperlink.target.startswith("https://www.example.go.th/")
    for text in ("javascript:alert(1)", "see https://a", "file:///etc/passwd", 'https://a" onclick', "internal:A1"):
        assert cell(tmp_path / "b.xlsx", text).hyperlink is None


def test_more_links_than_a_sheet_holds_are_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_MOST_LINKS", 1)
    write_sheets(tmp_path / "a.xlsx", [Sheet("ก", ["x"], TEXTS, [("https://a.th",), ("https://b.th",)])])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert (sheet["A2"].hyperlink is None, sheet["A3"].hyperlink is None) == (False, True)


@pytest.mark.parametrize("letter", ["ก", "😀"])
def test_a_text_that_is_too_long_is_cut_and_says_so(tmp_path: Path, letter: str) -> None:
    value = cell(tmp_path / "a.xlsx", letter * 40_000).value
    assert value.endswith(f"{letter}…")
    assert len(value.encode("utf-16-le")) // 2 in {32_766, 32_767}
    longest = "ก" * 32_767
    assert cell(tmp_path / "b.xlsx", longest).value == longest


def test_rows_beyond_the_last_go_on_in_another_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 151)
    rows = [(str(number),) for number in range(301)]
    write_sheets(tmp_path / "a.xlsx", [Sheet("ข่าว", ["n"], TEXTS, iter(rows))])
    found = sheets(tmp_path / "a.xlsx")
    assert [(name, len(values)) for name, values in found.items()] == [("ข่าว", 151), ("ข่าว (2)", 151), ("ข่าว (3)", 2)]
    assert [row for values in found.values() for row in values[1:]] == rows


def test_names_are_those_that_excel_takes(tmp_path: Path) -> None:
    names = ("a/b:c*?[x]\\", "A B C   X", "ย" * 40, "ย" * 45, "", "'", "\x01")
    write_sheets(tmp_path / "a.xlsx", [Sheet(name, ["x"], TEXTS, []) for name in names])
    found = list(sheets(tmp_path / "a.xlsx"))
    assert len(found) == len({name.casefold() for name in found}) == len(names)
    assert all(0 < len(name) <= 31 for name in found)


def test_the_header_stays_can_be_filtered_and_columns_fit(tmp_path: Path) -> None:
    rows = [("สั้น", "ยาว" * 100)] * 3
    write_sheets(tmp_path / "a.xlsx", [Sheet("ก", ["x", "y"], TEXTS * 2, rows)])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:B4")
    narrow, wide = (sheet.column_dimensions[column].width for column in "AB")
    assert narrow < 15
    assert 50 < wide < 70


def test_the_same_rows_are_the_same_bytes_at_any_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_sheets(tmp_path / "a.xlsx", [Sheet("ก", ["x"], TEXTS, [("1",)])])
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    write_sheets(tmp_path / "b.xlsx", [Sheet("ก", ["x"], TEXTS, [("1",)])])
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        assert {entry.date_time[0] for entry in book.infolist()} == {1980}
        assert b"2000-01-01T00:00:00Z" in book.read("docProps/core.xml")


def test_answers_are_sheets_with_the_types_of_their_columns(tmp_path: Path) -> None:
    answer = Table(("person", "first", "articles"), (("ดี ใจงาม", "2023-05-01", "3"), ("=มี", "", "")))
    write_sheets(
        tmp_path / "a.xlsx",
        [sheet_of("people", answer.header, answer), sheet_of("none", ("x",), Table(("x",), ()))],
    )
    assert sheets(tmp_path / "a.xlsx") == {
        "people": [
            ("person", "first", "articles"),
            ("ดี ใจงาม", datetime(2023, 5, 1), 3),
            ("=มี", None, None),
        ],
        "none": [("x",)],
    }


def test_long_texts_stand_on_several_lines(tmp_path: Path) -> None:
    write_sheets(tmp_path / "a.xlsx", [Sheet("x", ["short", "long"], TEXTS * 2, [("ดี", "ข้อความยาว " * 20)])])
    row = openpyxl.load_workbook(tmp_path / "a.xlsx")["x"]
    assert [row[cell].alignment.wrap_text or False for cell in ("A2", "B2")] == [False, True]


def failing() -> Iterator[Sequence[str]]:
    yield ("1",)
    raise KeyboardInterrupt


def test_a_workbook_that_is_stopped_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_sheets(path, [sheet_of("x", ("x",), Table(("x",), (("old",),)))])
    with pytest.raises(KeyboardInterrupt), drafted(path) as draft:
        write_sheets(draft, [Sheet("x", ["x"], TEXTS, failing())])
    assert sheets(path) == {"x": [("x",), ("old",)]}
    assert [each.name for each in tmp_path.iterdir()] == ["a.xlsx"]
