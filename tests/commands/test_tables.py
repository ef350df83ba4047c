"""Tables on windows of any width: whole, literal, and laid out so that they can be read."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from kg.commands.screen import ANY_WIDTH, Screen
from kg.commands.tables import laid_out
from kg.store.reader import Table

AGENCIES = Table(
    ("agency", "people", "since"),
    (
        ("สำนักงานชลประทานจังหวัดพิษณุโลก", "12", "2022-09-25"),
        ("กรมประมง", "3", ""),
        ("สถาบันวิจัยและพัฒนาพื้นที่สูง (องค์การมหาชน)", "1", "2023-01-08"),
    ),
)
QUOTES = Table(
    ("person", "quote", "article"),
    (("แก้ว ใจเย็น", "จะซ่อมประตูระบายน้ำให้ทันฤดูเพาะปลูกและจะไม่ให้ใครเดือดร้อน", "เปิดประตูระบายน้ำแห่งใหม่"),),
)


def printed(table: Table, width: int, capsys: pytest.CaptureFixture[str], encoding: str = "utf-8") -> list[str]:
    screen = Screen(width, encoding)
    screen.print(laid_out(table, screen))
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("width", [10, 20, 33, 40, 50, 60, 70, 80, 120, ANY_WIDTH])
@pytest.mark.parametrize("table", [AGENCIES, QUOTES, Table(("x",), ())], ids=["agencies", "quotes", "none"])
def test_no_line_is_wider_than_the_window_and_nothing_is_lost(
    table: Table, width: int, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = printed(table, width, capsys)
    assert all(cell_len(line) <= width for line in lines)
    letters = "".join(c for line in lines for c in line if c not in " ┃│")
    if "│" not in "".join(lines) or width >= 80:  # records, or every cell on a line of its own
        assert all(cell.replace(" ", "") in letters for row in table.rows for cell in row)
    assert "…" not in letters


def test_a_window_with_room_gets_a_grid(capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(AGENCIES, 80, capsys)
    cells = [[cell.strip() for cell in line.strip("│").split("│")] for line in lines if line.startswith("│")]
    assert cells == [list(row) for row in AGENCIES.rows]
    assert lines[-1] == "3 rows"


def test_a_little_less_room_folds_the_widest_column_between_words(capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(AGENCIES, 50, capsys)
    cells = [[cell.strip() for cell in line.strip("│").split("│")] for line in lines if line.startswith("│")]
    assert [cell[0] for cell in cells] == [
        "สำนักงานชลประทานจังหวัด",
        "พิษณุโลก",
        "กรมประมง",
        "สถาบันวิจัยและพัฒนาพื้นที่สูง",
        "(องค์การมหาชน)",
    ]


def test_a_narrow_window_gets_records(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(AGENCIES, 34, capsys) == [
        "1  agency: สำนักงานชลประทานจังหวัด",
        "     พิษณุโลก",
        "   people: 12 · since: 2022-09-25",
        "2  agency: กรมประมง · people: 3",
        "3  agency: สถาบันวิจัยและพัฒนาพื้นที่สูง",
        "     (องค์การมหาชน)",
        "   people: 1 · since: 2023-01-08",
        "3 rows",
    ]


def test_a_quote_stands_on_its_own_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(QUOTES, 60, capsys) == [
        "1  person: แก้ว ใจเย็น",
        "   “จะซ่อมประตูระบายน้ำให้ทันฤดูเพาะปลูกและจะไม่ให้ใครเดือดร้อน”",
        "   article: เปิดประตูระบายน้ำแห่งใหม่",
        "1 row",
    ]


def test_one_row_is_not_rows(capsys: pytest.CaptureFixture[str]) -> None:
    for count, said in ((0, "0 rows"), (1, "1 row"), (2, "2 rows")):
        assert printed(Table(("name",), (("ก",),) * count), 80, capsys)[-1] == said


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (":car: :100:", ":car: :100:"),
        (r"ทาง\[bold]หนา[/bold]", r"ทาง\[bold]หนา[/bold]"),
        ("[link=https://example.org]ที่นี่", "[link=https://example.org]ที่นี่"),
        ("[/] ปิดแล้ว", "[/] ปิดแล้ว"),
        ("แดง\x1b[31m\x9b0m", r"แดง\x1b[31m\x9b0m"),
        ("สอง\nบรรทัด\tกั้น", "สอง บรรทัด กั้น"),
        ("กลับ\u202eหลัง", r"กลับ\u202eหลัง"),
    ],
)
@pytest.mark.parametrize("width", [90, 48])
def test_a_cell_is_literal_in_a_grid_and_in_a_record(
    cell: str, shown: str, width: int, capsys: pytest.CaptureFixture[str]
) -> None:
    out = "\n".join(printed(Table(("words", "quote"), ((cell, "มาก " * 12),)), width, capsys))
    assert shown in out
    assert ("│" in out) is (width == 90)


def test_where_an_encoding_lacks_lines_and_letters_others_stand_for_them(capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(QUOTES, 60, capsys, "cp874")
    assert lines[1].startswith("   “จะซ่อม")
    narrow = printed(AGENCIES, 34, capsys, "ascii")
    assert "   people: 12 - since: 2022-09-25" in narrow
    assert all(line.isascii() and cell_len(line) <= 34 for line in narrow)


def test_headings_and_words_of_ours_are_thai_where_thai_is_read_and_quotes_stay(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KG_LANG", "th")
    rows = (("แก้ว ใจเย็น", "acting", "status: acting"), ("event", "", "event"))
    grid = "\n".join(printed(Table(("person", "status", "quote"), rows), ANY_WIDTH, capsys))
    assert all(said in grid for said in ("บุคคล", "สถานะ", "รักษาการ", "status: acting", "event", "2 แถว"))
    record = "\n".join(printed(Table(("person", "status", "quote"), rows), 24, capsys))
    assert "สถานะ: รักษาการ" in record
    assert "“status: acting”" in record
