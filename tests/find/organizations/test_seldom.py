from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations.seldom import find_seldom

PROSE = "ประชาชนได้รับน้ำสะอาดอย่างทั่วถึง " * 5


def seldom(text: str) -> list[str]:
    return [mention.text for mention in find_seldom(clean("t", text), [])]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ผู้อำนวยการกลุ่มงานผ้าไหม เสนอแผน", "กลุ่มงานผ้าไหม"),
        ("หัวหน้ากลุ่มทอผ้าไหม เสนอแผน", "กลุ่มทอผ้าไหม"),
        ("ได้แก่ กลุ่มทอผ้าป่าสัก จังหวัดน่าน", "กลุ่มทอผ้าป่าสัก"),
        (f"{PROSE}\nฝ่ายสื่อสารองค์กร", "ฝ่ายสื่อสารองค์กร"),
    ],
)
def test_a_post_a_place_or_a_signature_shows_a_body(text: str, name: str) -> None:
    assert seldom(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "ชาวบ้านตั้งกลุ่มทอผ้าไหม เมื่อวานนี้",
        "ได้แก่ กลุ่มทอผ้าป่าสัก เสนอแผน",
        "หัวหน้าส่วนราชการ เสนอแผน",
        "ผู้อำนวยการฝ่ายผ้าไหม เสนอแผน",
        "ปลัดอำเภอหัวหน้ากลุ่มงานผ้าไหม เสนอแผน",
    ],
)
def test_the_same_word_elsewhere_begins_no_name(text: str) -> None:
    assert seldom(text) == []
