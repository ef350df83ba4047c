"""What only leads up to a number."""

from __future__ import annotations

import pytest

from kg.find.quantities.leads import without_lead
from kg.models import Span
from kg.text.words import words


def left(text: str, *dates: str) -> str:
    """The text without what leads up at its end."""
    spans = [Span(text.index(date), text.index(date) + len(date)) for date in dates]
    return text[: without_lead(text, words(text), spans)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("เกษตรกรที่ขึ้นทะเบียนแล้วไม่น้อยกว่า ", "เกษตรกรที่ขึ้นทะเบียน"),
        ("วงเงินสินเชื่อรวมทั้งสิ้นประมาณ ", "วงเงินสินเชื่อ"),
        ("เรือประมง (ชายฝั่ง) จำนวน ", "เรือประมง"),
        ("เรือประมง จำนวน (", "เรือประมง"),
        ("จำนวน ", ""),
    ],
)
def test_words_brackets_and_marks_go(text: str, expected: str) -> None:
    assert left(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ของใช้ที่จำเป็น",
        "งบประมาณ",
        "อัตราคงที่",
        "รายได้",
        "เงินช่วยเหลือ",
        "คะแนนภาพรวม",
        "ประชาชนทั่วไป",
        "ข้าวเพื่อการส่งออก",
        "โทรศัพท์เคลื่อนที่",
    ],
)
def test_the_end_of_a_word_is_no_word(text: str) -> None:
    assert left(text) == left(f"{text}จำนวน ") == left(f"{text} กว่า ") == text


@pytest.mark.parametrize(
    ("text", "expected"), [("เจ้าหน้าที่รวม ", "เจ้าหน้าที่"), ("เปิดสอนมากว่า ", "เปิดสอนมา"), ("ใช้พื้นที่รวม ", "ใช้พื้นที่")]
)
def test_a_word_is_found_where_the_tokenizer_cuts_another_way(text: str, expected: str) -> None:
    assert left(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ผลิตข้าวกล่องวันละ ", "ผลิตข้าวกล่อง"),
        ("เช่าที่ดินตารางวาละ ", "เช่าที่ดิน"),
        ("บรรจุในลัง ลังละ ", "บรรจุในลัง"),
        ("ยาบ้า เป้ๆ ละ ", "ยาบ้า"),
        ("ข้าวและ", "ข้าว"),
        ("เขตสุขภาพละ ", "เขต"),
    ],
)
def test_the_unit_of_which_each_has_so_many_goes_too(text: str, expected: str) -> None:
    assert left(text) == expected


def test_days_go_with_what_leads_up_to_them() -> None:
    assert left("ผู้ผ่านการอบรมตั้งแต่วันที่ 5 มกราคม 2566 จำนวน ", "5 มกราคม 2566") == "ผู้ผ่านการอบรม"
    assert left("ผู้ผ่านการอบรมตั้งแต่วันที่ 5 มกราคม 2566 จำนวน ").endswith("2566")
