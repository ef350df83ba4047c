"""Lines that hold a day and the headline."""

from __future__ import annotations

import pytest

from kg.page.lines import lines_of
from kg.page.opening import opening_lines

HEADLINE = "ชาวสายธารปลูกป่าชายเลน พันไร่"
LONG = (
    "ชาวสายธารปลูกป่าชายเลนพันไร่ รับวันสิ่งแวดล้อมโลก พร้อมเปิดเส้นทางเรียนรู้ริมคลองให้โรงเรียนสิบสองแห่ง "
    "และตั้งกองทุนดูแลกล้าไม้ที่ทุกครัวเรือนร่วมกันออมวันละบาทต่อเนื่องเป็นปีที่สี่"
)
REPORT = ("น้ำขึ้นสูงเมื่อวันที่ 5 มิถุนายน 2567 ชาวบ้านปลูกป่าชายเลนริมคลอง " * 12).strip()


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (f"date 2024-06-05 {HEADLINE}", ["date 2024-06-05", HEADLINE]),
        (f"date 2024-06-05 {REPORT}", ["date 2024-06-05", REPORT]),
        (f"Wednesday, June 5, 2024{REPORT}", ["Wednesday, June 5, 2024", REPORT]),
        (
            f"{HEADLINE} เผยแพร่: 5 มิ.ย. 2567 11:11 ปรับปรุง: 6 มิ.ย. 2567 {REPORT}",
            [HEADLINE, "เผยแพร่: 5 มิ.ย. 2567 11:11 ปรับปรุง: 6 มิ.ย. 2567", REPORT],
        ),
        (
            f"{LONG} เผยแพร่: 5 มิ.ย. 2567 11:11",
            [LONG, "เผยแพร่: 5 มิ.ย. 2567 11:11"],
        ),
        *(
            (f"{LONG} {label} 5 มิ.ย. 2567 {REPORT}", [LONG, f"{label} 5 มิ.ย. 2567", REPORT])
            for label in ("เผยแพร่เมื่อ", "โพสต์วันที่", "Posted on", "Published")
        ),
        (f"date 2018-12 {HEADLINE}", ["date 2018-12", HEADLINE]),
        (f"Posted: 5 Jun 2024 {HEADLINE}", ["Posted: 5 Jun 2024", HEADLINE]),
        (f"[5 มิ.ย. 2567] {HEADLINE}", ["[5 มิ.ย. 2567]", HEADLINE]),
        (f"{HEADLINE} [5 มิ.ย. 2567]", [HEADLINE, "[5 มิ.ย. 2567]"]),
        (f"ข่าว | 5 มิ.ย. 2567 | {HEADLINE}", ["ข่าว | 5 มิ.ย. 2567 |", HEADLINE]),
        (f"{HEADLINE} [ภาพชุด]", [f"{HEADLINE} [ภาพชุด]"]),
        (f"{HEADLINE} (05/06/2567)", [HEADLINE, "(05/06/2567)"]),
        (f"{HEADLINE} (5 มิ.ย. 2567)", [f"{HEADLINE} (5 มิ.ย. 2567)"]),
        (f"เผยแพร่เมื่อวันที่ 5 มิถุนายน 2567 {HEADLINE}", [f"เผยแพร่เมื่อวันที่ 5 มิถุนายน 2567 {HEADLINE}"]),
        (f"{HEADLINE} {HEADLINE}", [HEADLINE, HEADLINE]),
        (f"{HEADLINE}{HEADLINE}ดาวน์โหลด", [HEADLINE, HEADLINE, "ดาวน์โหลด"]),
        (f"{HEADLINE} ชาวสายธารปลูกป่าชายเลน อีกครั้ง", [f"{HEADLINE} ชาวสายธารปลูกป่าชายเลน อีกครั้ง"]),
        ("ข่าว | 5 มิ.ย. 2567 | กองช่าง", ["ข่าว | 5 มิ.ย. 2567 | กองช่าง"]),
    ],
)
def test_a_first_line_is_parted_where_a_day_or_itself_stands_beside_it(line: str, parts: list[str]) -> None:
    text = f"{line}\nเนื้อหา"
    lines = opening_lines(lines_of(text))
    assert [part.text for part in lines] == [*parts, "เนื้อหา"]
    assert [text[part.start : part.end] for part in lines] == [part.text for part in lines]


def test_a_day_in_brackets_ends_the_headline_on_any_of_the_first_lines() -> None:
    lines = opening_lines(lines_of(f"จำนวนผู้เข้าชม : 152\n{HEADLINE} [2024-06-05]\n[2024-06-04] {REPORT}"))
    assert [line.text for line in lines] == [
        "จำนวนผู้เข้าชม : 152",
        HEADLINE,
        "[2024-06-05]",
        f"[2024-06-04] {REPORT.strip()}",
    ]


def test_the_headline_again_is_parted_from_the_day_behind_it() -> None:
    lines = opening_lines(lines_of(f"{HEADLINE}\n{HEADLINE} เมื่อวันที่ : 5 มิ.ย. 2567 ผู้ชม : 4 ครั้ง\n{HEADLINE} ปีที่ 2"))
    assert [line.text for line in lines] == [HEADLINE, HEADLINE, "เมื่อวันที่ : 5 มิ.ย. 2567 ผู้ชม : 4 ครั้ง", f"{HEADLINE} ปีที่ 2"]
