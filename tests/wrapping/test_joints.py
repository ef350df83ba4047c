"""What stood between two lines."""

from __future__ import annotations

import pytest

from kg.wrapping.joints import (
    NOTHING,
    SPACE,
    Joint,
    cuts_word,
    hyphenated,
    latin_words,
    set_apart,
    straddled,
    unspaced,
)


@pytest.mark.parametrize(
    ("before", "after", "over"),
    [
        ("อธิบดีกรมชลประ", "ทาน ลงพื้นที่", True),
        ("ประชาช", "นทั่วไป", True),
        ("ประชาชน", "ทั่วไป", False),
        ("ปี 25", "66", None),
        ("กรม", " ", None),
    ],
)
def test_words_that_reach_over_a_break(before: str, after: str, over: bool | None) -> None:
    assert straddled(before, after) is over
    assert cuts_word(before, after) is over


def test_a_syllable_in_two_is_a_word_in_two() -> None:
    assert cuts_word("น", "ำท่วม") is True
    assert cuts_word("a", "ำ") is True


@pytest.mark.parametrize(
    ("before", "after", "joint"),
    [
        ("the depart-", "ment said", Joint(1, "")),
        ("a co-opera-", "tive bank", Joint(1, "")),
        ("a ferry-", "boat", NOTHING),
        ("the steam-", "boats", Joint(1, "")),
        ("ระหว่างไทย-", "ลาว", NOTHING),
        ("โควิด-", "19 ระบาด", NOTHING),
        ("กรุงเทพฯ -", "เชียงใหม่", None),
        ("เที่ยวชมงาน", "เกษตร", None),
    ],
)
def test_hyphens(before: str, after: str, joint: Joint | None) -> None:
    assert hyphenated(before, after, latin_words("many steamboats and one ferry")) == joint


@pytest.mark.parametrize(
    ("before", "after", "joint"),
    [
        ("ผู้บริหารและเจ้าหน้า", "ที่ทุกคน", NOTHING),
        ("ชาวประมงพื้นบ้าน", "ในอ่าวบ้านดอน", NOTHING),
        ("ชาวประมงพื้นบ้าน", "ซึ่งอาศัยอยู่", SPACE),
        ("นายวีรยุทธ", "สายทอง", SPACE),
        ("ตำบลหาดเล็ก", "อำเภอคลองใหญ่", SPACE),
        ("มูลค่า 40", "ล้านบาท", SPACE),
        ("คณะกรรมการ (", "ชุดเล็ก)", NOTHING),
        ("โครงการ “บ้านมั่นคง", "” ระยะสอง", NOTHING),
    ],
)
def test_lines_of_which_widths_say_nothing(before: str, after: str, joint: Joint) -> None:
    assert unspaced(before, after, cut=False) == joint


def test_where_words_are_cut_numbers_and_latin_words_are_too() -> None:
    assert unspaced("ราว 1", "20 คน", cut=True) == NOTHING
    assert unspaced("ราว 1", "20 คน", cut=False) == SPACE


def test_words_that_are_set_apart() -> None:
    assert set_apart("จัดกิจกรรม", "ณ ลานหน้าศาลากลาง")
    assert set_apart("วงเงิน 3 แสนบาท", "ตลอดโครงการ")
    assert not set_apart("จัดกิจกรรม", "วันเด็ก")
