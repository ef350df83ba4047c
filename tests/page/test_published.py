"""Which of several days counts; single ones are in ``tests/test_page.py``."""

from __future__ import annotations

import pytest

from kg.page.layout import layout_of
from kg.page.lines import lines_of
from kg.page.published import published
from kg.page.rows import rows_of

HEADLINE = "ชาวสายธารปลูกป่าชายเลนพันไร่"
OTHER = "รถบรรทุกสับปะรดเสียหลักพลิกคว่ำบนถนนสายใต้เมื่อคืนนี้ " * 4
BODY = "ชาวบ้านร่วมกันปลูกป่าชายเลนริมคลองสายธารเพื่อกันคลื่นลม " * 4


def day(*lines: str) -> str | None:
    rows = rows_of(lines_of("\n".join(lines)))
    found = published(layout_of(rows), (), len(rows))
    return str(found.day) if found else None


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([HEADLINE, "แก้ไข 9 มิ.ย. 2567", "5 มิ.ย. 2567", BODY], "2024-06-05"),
        (["โพสต์เมื่อ 5 มิ.ย. 2567", HEADLINE, "9 มิ.ย. 2567", BODY], "2024-06-05"),
        ([HEADLINE, "9 มิ.ย. 2567", "5 มิ.ย. 2567 Hits: 8", BODY], "2024-06-05"),
        ([HEADLINE, "อัปเดต 9 มิ.ย. 2567", BODY, "โพสต์เมื่อ 5 มิ.ย. 2567"], "2024-06-05"),
        ([HEADLINE, "5 มิ.ย. 2567", "4 มิ.ย. 2567", HEADLINE, BODY], "2024-06-05"),
        ([HEADLINE, BODY, "อ่าน 12 ครั้ง", "5 มิ.ย. 2567"], "2024-06-05"),
        (["วันศุกร์ที่ 7 มิ.ย. 2567 08:10 น.", "สังคม", HEADLINE, "วันพุธที่ 5 มิ.ย. 2567, 18.20 น.", BODY], "2024-06-05"),
        (
            ["วันศุกร์, 7 มิ.ย. 2562", HEADLINE, "คะแนน: 4 / 5", "ชาวสายธาร", HEADLINE, "วันที่ : 05 มิ.ย. 2567", BODY],
            "2024-06-05",
        ),
        ([HEADLINE, "ข่าวทั่วไป 5 มิถุนายน พ.ศ. 2567 —หนังสือพิมพ์สายธาร", BODY], "2024-06-05"),
        ([HEADLINE, BODY, "โพสเมื่อ : 5 มิ.ย. 2567,09:43   อ่าน 82 ครั้ง"], "2024-06-05"),
        ([HEADLINE, "5 มิ.ย. 256711:26 น.", HEADLINE, BODY], "2024-06-05"),
        ([HEADLINE, "Date : 05 / 06 / 2024", BODY], "2024-06-05"),
        ([HEADLINE, "5 มิ.ย. 2567, เข้าชมแล้ว: 14,033 views", BODY], "2024-06-05"),
        ([HEADLINE, "5 มิ.ย. 2567", "ณ ศาลาประชาคม " + BODY], "2024-06-05"),
        (["วันพุธที่ 5 มิถุนายน พ.ศ. 2567", "", HEADLINE, "", BODY], "2024-06-05"),
        (["5 มิ.ย. 2567", "", HEADLINE, "", BODY], "2024-06-05"),
        (["date 2024-06-05 xs", HEADLINE, BODY], "2024-06-05"),
        (["หนังสือพิมพ์สายธาร [ วันที่ 05/06/2567 ]", HEADLINE, BODY], "2024-06-05"),
        ([HEADLINE, "ที่มา : หน้า 1 หนังสือพิมพ์ สายธารรายวัน ฉบับวันพุธที่ 5 มิถุนายน 2567", BODY], "2024-06-05"),
        ([HEADLINE, "ศูนย์ข่าว สายธาร 5 มิ.ย. 2567 | อ่านแล้ว 2871 ครั้ง", HEADLINE, BODY], "2024-06-05"),
        (["สายธารนิวส์", "echo Out 5 มิถุนายน 2567 / 12:47:19", HEADLINE, HEADLINE, BODY], "2024-06-05"),
        ([HEADLINE, "09:18 5 มิถุนายน 2567 1,203", BODY], "2024-06-05"),
        ([HEADLINE, "Wed, 2024-06-05 19:23 -- saithan", BODY], "2024-06-05"),
        ([HEADLINE, "date 5 มิ.ย. 2567    21", BODY], "2024-06-05"),
        ([HEADLINE, "สำนักงานพาณิชย์จังหวัดน่าน 5 มิ.ย. 2567 อ่าน [14]", BODY], "2024-06-05"),
        ([HEADLINE, "5, Jun 2024", HEADLINE, BODY], "2024-06-05"),
        ([HEADLINE, "วันที่ 5 มิถุนายน พ.ศ. 2567 ปีที่ 25 ฉบับที่ 8915 สายธารรายวัน", BODY], "2024-06-05"),
        ([HEADLINE, "17 Jun 2024,   in SAITHAN NEWS", BODY], "2024-06-17"),
        ([HEADLINE, "manasai.s 05/06/2567", BODY], "2024-06-05"),
        ([HEADLINE, "05-06-2567 1424", BODY], "2024-06-05"),
        ([HEADLINE, "ปี2024-06-05", BODY], "2024-06-05"),
        (["โดย กองข่าวสายธาร", "5 มิถุนายน 2567 : 11:39 น.", HEADLINE, BODY], "2024-06-05"),
        ([HEADLINE, "", "วันที่ 5 มิ.ย. 2567 เวลา 18:19 น.", "", BODY], "2024-06-05"),
        ([HEADLINE, "5 มิ.ย. 2567 เวลา 12:07 น. 87", HEADLINE, BODY], "2024-06-05"),
        ([HEADLINE, "5 มิ.ย. 2567 | 12:07 น. 1,287", HEADLINE, BODY], "2024-06-05"),
        (["เนื้อหาวันที่ : 2024-06-05 15:15:56 จำนวนผู้เข้าชมแล้ว : 1211 views", HEADLINE, BODY], "2024-06-05"),
    ],
    ids=[
        "before a change",
        "label first",
        "count first",
        "posted below",
        "first of a block",
        "count below",
        "hour below a clock",
        "under the copy",
        "source",
        "hour",
        "glued",
        "spaced",
        "read already",
        "place of the report",
        "post",
        "above",
        "store",
        "issue",
        "clipping",
        "name beside a count",
        "to the second",
        "bare count",
        "dashes",
        "icon",
        "office",
        "comma",
        "number of an issue",
        "source in Latin",
        "account",
        "digits and a count",
        "year",
        "author above",
        "hour of a page",
        "count behind an hour",
        "count behind an hour and a bar",
        "views",
    ],
)
def test_what_says_most_goes_first(lines: list[str], expected: str) -> None:
    assert day(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        [HEADLINE, "5 มิ.ย. 2567", "15 มิ.ย. 2567", HEADLINE, BODY],
        [HEADLINE, BODY, "โพสต์เมื่อ 5 มิ.ย. 2567", "ต่อ" + BODY, "โพสต์เมื่อ 4 มิ.ย. 2567"],
        [HEADLINE, BODY, "5 มิ.ย. 2567", "ปลูกป่ารอบแรก", "ต่อ" + BODY],
        [HEADLINE, "5 มิ.ย. 2567 —ชาวบ้านปลูกป่าชายเลนแล้ว", BODY],
        [HEADLINE, "หนังสือพิมพ์สายธาร ฉบับวันที่ 5 มิ.ย. 2567 ลงภาพป่าชายเลน", BODY],
        ["5 มิ.ย. 2567", HEADLINE, "เมื่อวันที่ 4 มกราคม 2565 " + BODY],
        [HEADLINE, "", "วันที่ 5 มิถุนายน 2567 เวลา 09.30 น.", "", BODY],
        [HEADLINE, "", "วันพุธที่ 5 มิถุนายน 2567 เวลา 11:00น.", "", BODY],
        ["คลื่นสูงที่ปากน้ำ งดเรือเล็ก", "5 มิ.ย. 2567 09:11 น.", HEADLINE, "5 มิ.ย. 2567 09:11 น.", OTHER],
        ["สายธารทูเดย์", "พุธที่ 5 มิถุนายน 2567", "สายธารทูเดย์", "พุธที่ 5 มิถุนายน 2567", HEADLINE, "เมื่อ 4 มิ.ย. 2567 " + BODY],
    ],
    ids=[
        "far apart",
        "several below",
        "no company",
        "dateline",
        "told of a paper",
        "above another",
        "half an hour",
        "full hour",
        "list",
        "clock twice",
    ],
)
def test_days_that_speak_against_each_other_are_none(lines: list[str]) -> None:
    assert day(*lines) is None


def test_days_of_other_articles_do_not_count() -> None:
    rows = rows_of(lines_of("\n".join([HEADLINE, BODY, "ข่าวล่าสุด", "โพสต์เมื่อ 5 มิ.ย. 2567"])))
    assert published(layout_of(rows), (), 2) is None
