"""What commands print: tables as people, programs and spreadsheets take them, and one line for each complaint."""

from __future__ import annotations

import json

import pytest

from kg.commands.console import Format, complain, progress, show
from kg.store.reader import Table

TABLE = Table(("person", "quote"), (("ดี ใจงาม", 'กล่าวว่า "ดี"'), ("งาม ใจดี", "=1+1")))


def test_json_is_a_list_of_rows_by_their_header(capsys: pytest.CaptureFixture[str]) -> None:
    show(TABLE, Format.JSON)
    out = capsys.readouterr().out
    assert json.loads(out) == [
        {"person": "ดี ใจงาม", "quote": 'กล่าวว่า "ดี"'},
        {"person": "งาม ใจดี", "quote": "=1+1"},
    ]
    assert "ดี ใจงาม" in out


def test_csv_has_quotes_doubled_and_no_cell_that_runs(capsys: pytest.CaptureFixture[str]) -> None:
    show(TABLE, Format.CSV)
    lines = capsys.readouterr().out.splitlines()
    assert lines == ["person,quote", 'ดี ใจงาม,"กล่าวว่า ""ดี"""', "งาม ใจดี,'=1+1"]


def test_a_table_has_a_line_for_each_row_and_their_number(capsys: pytest.CaptureFixture[str]) -> None:
    show(Table(("name", "words"), (("ก", "ข"), ("ค", ""))), Format.TABLE)
    lines = capsys.readouterr().out.splitlines()
    cells = [[cell.strip() for cell in line.strip("│").split("│")] for line in lines if line.startswith("│")]
    assert cells == [["ก", "ข"], ["ค", ""]]
    assert lines[-1] == "2 rows"


@pytest.mark.parametrize("cell", ["มาตรา [bold]44", "[/] ปิดแล้ว", "[red]แดง[/red]", "[link=https://example.org]ที่นี่"])
def test_what_looks_like_markup_in_a_cell_is_shown_as_it_is(capsys: pytest.CaptureFixture[str], cell: str) -> None:
    show(Table(("words",), ((cell,),)), Format.TABLE)
    assert f"│ {cell}" in capsys.readouterr().out


@pytest.mark.parametrize("words", ["กรมชลประทานเปิดสถานีสูบน้ำ ", "ปลูกป่า🌳🌳🌳🌳🌳🌳🌳🌳", "水利局"])
def test_a_pipe_gets_a_long_cell_on_one_line(capsys: pytest.CaptureFixture[str], words: str) -> None:
    long = words * 50
    show(Table(("name", "quote"), (("ก", long), ("ข", "สั้น"))), Format.TABLE)
    assert long.strip() in capsys.readouterr().out


def test_an_answer_without_rows_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    show(Table(("name",), ()), Format.TABLE)
    assert capsys.readouterr().out.splitlines()[-1] == "0 rows"
    show(Table(("name",), ()), Format.JSON)
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("ข่าว.txt: is empty", "kg: ข่าว.txt: is empty\n"),
        ("a\n  b\tc\r\n", "kg: a b c\n"),
        ("[bold]x[/bold].txt: [/] is no path", "kg: [bold]x[/bold].txt: [/] is no path\n"),
        ("ยาว " * 200, f"kg: {'ยาว ' * 200}".rstrip() + "\n"),
    ],
)
def test_a_complaint_is_one_line_on_standard_error(capsys: pytest.CaptureFixture[str], said: str, printed: str) -> None:
    complain(said)
    assert capsys.readouterr() == ("", printed)


def test_progress_is_silent_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("reading articles") as advance:
        advance(3)
    assert capsys.readouterr() == ("", "")
