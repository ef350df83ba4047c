"""The lines of a page, as a browser shows them."""

from __future__ import annotations

import pytest
from lxml.html import document_fromstring

from kg.read.web.blocks import Block, blocks_of, letters, text_of


def blocks(body: str) -> list[Block]:
    return blocks_of(document_fromstring(f"<html><body>{body}</body></html>"))


def lines(body: str) -> list[str]:
    return [block.text for block in blocks(body)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>กรม<span>ชล</span><b>ประทาน</b></p>", ["กรมชลประทาน"]),
        ("<p>กรมชล<wbr>ประทาน</p>", ["กรมชลประทาน"]),
        ("<p>นาย<span lang=TH>ดำ</span> <span>ขำ</span></p>", ["นายดำ ขำ"]),
        ("<p>หนึ่ง\n   สอง</p>", ["หนึ่ง สอง"]),
        ("หนึ่ง<br>สอง<br/>สาม", ["หนึ่ง", "สอง", "สาม"]),
        ("<div>หนึ่ง<div>สอง</div>สาม</div>", ["หนึ่ง", "สอง", "สาม"]),
        ("<center><font size=2>&nbsp;&nbsp;หนึ่ง<br>&nbsp;สอง</font></center>", ["หนึ่ง", "สอง"]),
        ("<ul><li>หนึ่ง<li><span>สอง</span></ul>", ["หนึ่ง", "สอง"]),
        ("<p>หนึ่ง<p>สอง", ["หนึ่ง", "สอง"]),
        ("<span style='display:block'>หนึ่ง</span><span>สอง</span>", ["หนึ่ง", "สอง"]),
        ("<pre>หนึ่ง\n  สอง</pre>", ["หนึ่ง", "สอง"]),
        ("<div style='white-space: pre-line'>หนึ่ง\nสอง</div>", ["หนึ่ง", "สอง"]),
        ("<o:p></o:p><p> </p><br>", []),
    ],
)
def test_tags_break_lines_as_browsers_do_and_never_words(body: str, expected: list[str]) -> None:
    assert lines(body) == expected


def test_a_table_of_names_is_a_line_a_row_and_a_table_for_layout_is_its_cells() -> None:
    names = "<table><tr><th>ชื่อ<th>ตำแหน่ง<tr><td>นายดำ<br>ขำ<td>ประธาน</table>"
    assert lines(names) == ["ชื่อ ตำแหน่ง", "นายดำ ขำ ประธาน"]
    layout = f"<table><tr><td>เมนู<td>ข่าว<tr><td>ซ้าย<td>{'ข้อความยาว ' * 30}<p>ท้าย</p></table>"
    assert [line[:10] for line in lines(layout)] == ["เมนู", "ข่าว", "ซ้าย", "ข้อความยาว", "ท้าย"]
    assert lines(f"<table><tr><td>{names}<td>ก<tr><td>ข<td>ค</table>")[2:] == ["ก", "ข", "ค"]


def test_a_day_beside_other_parts_of_a_byline_is_a_line_and_one_in_a_sentence_is_not() -> None:
    assert lines("<div><span>9 มี.ค. 2566</span><span>10:30 น.</span></div>") == ["9 มี.ค. 2566", "10:30 น."]
    assert lines("<p><span>ประชุมวันที่ </span><span>9 มี.ค. 2566</span></p>") == ["ประชุมวันที่ 9 มี.ค. 2566"]
    assert lines("<div><span>กรมการ</span><b>ข้าว</b></div>") == ["กรมการข้าว"]
    assert lines("<div>เมื่อ<span>9 มี.ค. 2566</span><span>ที่ตาก</span></div>") == ["เมื่อ9 มี.ค. 2566ที่ตาก"]


def test_icons_part_days_and_counts_and_nothing_else_that_is_empty_does() -> None:
    icon, drawn = '<i class="fa fa-calendar"></i>', '<span class="icon-eye"></span>'
    assert lines(f"<p>{icon} 9 มี.ค. 2566 {drawn} 87</p>") == ["9 มี.ค. 2566", "87"]
    assert lines("<p>กรม<i></i>การ<span class=x></span>ข้าว</p>") == ["กรมการข้าว"]


def test_paragraphs_stand_apart_and_breaks_within_them_do_not() -> None:
    assert text_of(blocks("<p>ก<br>ข<br><br>ค</p><div>ง</div>")) == "ก\nข\n\nค\n\nง"


def test_a_line_knows_its_links_and_whether_it_is_set_off() -> None:
    named_so = "<div class=news_title>ชื่อ</div>"
    link, heading, bold, named, plain = blocks(
        f"<p><a href=/>เมนู</a> ก</p><h2><span>หัว</span></h2><p><b>หนา</b></p>{named_so}<p>ก<b>ข</b></p>ค"
    )[:5]
    assert link.is_linked
    assert not bold.is_linked
    assert [block.level for block in (heading, bold)] == [2, 0]
    assert [block.is_set_off for block in (heading, bold, named, plain, link)] == [True, True, True, False, False]


def test_letters_leave_out_white_space() -> None:
    assert letters(" ก ข\tค\n") == 3
