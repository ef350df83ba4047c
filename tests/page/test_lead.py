"""Where prose begins, and what to call an article without a headline."""

from __future__ import annotations

import pytest

from kg.page.lead import LONGEST_TITLE, beginning, is_prose
from kg.page.lines import lines_of
from kg.page.rows import rows_of

WORDS = "ชาวบ้านปลูกป่า "


def prose(text: str, *, first: bool = True, below: str = "") -> bool:
    return is_prose(rows_of(lines_of(text))[0], first=first, below=below)


@pytest.mark.parametrize(
    ("text", "as_first", "as_later"),
    [
        (WORDS * 4, False, False),
        (WORDS * 10, False, True),
        (WORDS * 16, True, True),
        (WORDS * 9 + "เปิดเผยว่า ฝนมาเร็ว", True, True),
        ("เมื่อวันที่ 5 มิถุนายน " + WORDS * 6, True, True),
        ("เมื่อวันที่ 5 มิถุนายน " + WORDS * 3, False, True),
        ("5 มิถุนายน 2567 ชาวบ้านปลูกป่า", False, True),
        ("The market opens on Saturday and sells fruit of sixty farmers of the town.", True, True),
        ("Market opens on Saturday with fruit of sixty farmers of the canal town", False, False),
    ],
    ids=[
        "headline",
        "long line",
        "very long line",
        "statement",
        "report",
        "short report",
        "day",
        "sentence",
        "English",
    ],
)
def test_prose(text: str, as_first: bool, as_later: bool) -> None:
    assert (prose(text), prose(text, first=False)) == (as_first, as_later)


@pytest.mark.parametrize(
    "day", ["เมื่อวันที่ 5 มิถุนายน 2567", "วันนี้ (5 มิ.ย. 67)", "เช้าวันพุธ 5 มิ.ย. 67", "บ่ายวันที่ 5 มิ.ย.", "ค่ำวันที่ 5 มิ.ย."]
)
def test_a_lead_s_beginning_ends_before_the_day_of_the_report(day: str) -> None:
    title = "ชาวสายธารร่วมใจปลูกป่าชายเลนรับวันสิ่งแวดล้อม"
    assert beginning(f"{title} {day} {WORDS * 20}") == title


def test_a_lead_s_beginning_ends_before_many_spaces_and_a_day_glued_to_it() -> None:
    title = "ชาวสายธารร่วมใจปลูกป่าชายเลนรับวันสิ่งแวดล้อม"
    assert beginning(f"{title}       {WORDS * 20}") == title
    assert beginning(f"{title}เมื่อวันที่ 5 มิถุนายน 2567 {WORDS * 20}") == title


def test_a_headline_may_open_like_the_report_below_it() -> None:
    opening = "วันที่ 5 มิถุนายน 2567 "
    assert not prose(opening + WORDS * 7, below=opening + WORDS * 20)
    assert prose(opening + WORDS * 7, below=WORDS * 20)


@pytest.mark.parametrize(
    "text",
    [WORDS * 20, "ชาวบ้านปลูกป่าชายเลนริมคลองสายธาร" * 9, "a" * 500, "สั้น"],
    ids=["spaces", "no space", "one word", "short"],
)
def test_a_lead_s_beginning_is_short_and_ends_with_a_word(text: str) -> None:
    title = beginning(text)
    assert text.startswith(title)
    assert 0 < len(title) <= LONGEST_TITLE
    if text == WORDS * 20:
        assert text[len(title)] == " "
    if text.startswith("ชาวบ้านปลูกป่าชายเลน"):
        assert text[len(title) :].startswith(("ชาว", "ปลูก", "ป่า", "ริม", "คลอง", "สาย", "ชาย", "ธาร"))
