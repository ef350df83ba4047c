"""Numbers that belong to a name."""

from __future__ import annotations

import pytest

from kg.find.quantities.named import is_named
from kg.find.quantities.numerals import find_numbers
from kg.find.quantities.units import measure
from kg.models import Span


def named(text: str, *, body: str = "", venue: str = "") -> bool:
    bodies, venues = ([Span(text.index(part), text.index(part) + len(part))] if part else [] for part in (body, venue))
    number = next(find_numbers(text))
    measured = measure(text, number)
    assert measured
    return is_named(text, measured, number, bodies, venues)


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("ห้องดอกแก้ว 5 ชั้น 6", "ห้องดอกแก้ว 5 ชั้น 6"),
        ("ห้องรับรองใหญ่ 2 อาคารอำนวยการ", "ห้องรับรองใหญ่ 2 อาคารอำนวยการ"),
        ("ห้องพระจันทร์ 1-2 โรงแรมริมน่าน", "ห้องพระจันทร์ 1-2 โรงแรมริมน่าน"),
        ("ถนนสายไหม 84 เขตสายไหม", "ถนนสายไหม 84 เขตสายไหม"),
    ],
)
def test_in_a_venue_the_unit_begins_its_next_part(text: str, venue: str) -> None:
    assert named(text, venue=venue)
    assert not named(text)


@pytest.mark.parametrize("text", ["ที่พัก 5 แห่ง", "วัดต่าง ๆ 76 จังหวัดทั่วประเทศ", "ตลาดน้ำ 20 ล้านคนต่อปี", "สวนปาล์ม 300 บาทต่อไร่"])
def test_what_pauses_behind_its_unit_or_is_large_or_money_is_counted_in_a_venue_too(text: str) -> None:
    assert not named(text, venue=text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("หน่วยแพทย์ที่ 2 ด้านทันตกรรม", "หน่วยแพทย์ที่ 2"),
        ("มูลนิธิป่ารอยต่อ 5 จังหวัด จัดงาน", "มูลนิธิป่ารอยต่อ 5 จังหวัด"),
    ],
)
def test_in_a_body_it_is_an_ordinal_or_lies_inside(text: str, body: str) -> None:
    assert named(text, body=body)


def test_behind_a_body_it_counts_bodies() -> None:
    assert not named("เรือนจำ 143 แห่ง", body="เรือนจำ 143")
