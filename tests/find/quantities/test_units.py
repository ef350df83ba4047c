"""What a number measures."""

from __future__ import annotations

import pytest

from kg.find.quantities.measures import Rule
from kg.find.quantities.numerals import find_numbers
from kg.find.quantities.units import measure


def measured(text: str) -> list[tuple[str, str, Rule]]:
    """The wording, unit and rule of every number with a unit."""
    found = [measure(text, number) for number in find_numbers(text)]
    return [(text[m.start : m.end], m.unit, m.rule) for m in found if m]


@pytest.mark.parametrize(
    ("text", "written", "unit", "rule"),
    [
        ("ร้อยละ 25 ของรายได้", "ร้อยละ 25", "ร้อยละ", Rule.SPELT),
        ("เนื้อที่ 30  ไร่ครึ่ง", "30  ไร่", "ไร่", Rule.UNIT),
        ("รถผ่าน 900 คัน/วัน โดยเฉลี่ย", "900 คัน/วัน", "คัน/วัน", Rule.UNIT),
        ("ค่าปรับชั้น 3 บาทขึ้นไป", "3 บาท", "บาท", Rule.UNIT),
        ("งบประมาณ 250 ล้าน เร่งช่วยเหลือ", "250 ล้าน", "บาท", Rule.MONEY_CUE),
        ("ดัชนีความเชื่อมั่นอยู่ที่ 52.5 เพิ่มขึ้น", "52.5", "จุด", Rule.INDEX_CUE),
        ("มอบจำนวน 40 กระถาง แก่วัด", "40 กระถาง", "กระถาง", Rule.COUNT_CUE),
        ("มาประชุม 5 นาย แล้ว", "5 นาย", "นาย", Rule.UNIT),
        ("It has 40 busy branch offices here", "40 busy branch offices", "busy branch offices", Rule.COUNT_CUE),
        ("worth US$422 million in all", "US$422 million", "ดอลลาร์สหรัฐ", Rule.SPELT),
    ],
)
def test_a_number_is_measured_by_what_stands_at_its_side(text: str, written: str, unit: str, rule: Rule) -> None:
    assert measured(text) == [(written, unit, rule)]


@pytest.mark.parametrize(
    "text",
    [
        "กลุ่มที่ 2 คนแรก",
        "under Section 5 rules apply",
        "of COVID-19 cases",
        "The group of 20 was there",
        "มี 3 รายงาน",
        "มี 5 นายอำเภอ",
        "กำลังผลิต 90 MWx",
        "สูง 90 กก์",
        "พบ 2   คน",
        "อยู่แถว 35 คนที่ 2",
        "ห้องเรียนรวม 2 ชั้น 3",
    ],
)
def test_ordinals_look_alikes_cut_words_and_what_stands_apart_measure_nothing(text: str) -> None:
    assert measured(text) == []


def test_a_unit_with_which_the_text_ends_ends_there() -> None:
    text = "มีผู้ร่วมงาน 30 คน"
    (number,) = find_numbers(text)
    measured = measure(text, number)
    assert measured and measured.end == len(text)


def test_a_rate_is_measured_by_the_number_that_it_is_counted_per() -> None:
    assert measured("ลดเหลือ 0.8 ต่อ 1,000 ประชากร")[0] == (
        "0.8 ต่อ 1,000 ประชากร",
        "ต่อ 1,000 ประชากร",
        Rule.COUNT_CUE,
    )
