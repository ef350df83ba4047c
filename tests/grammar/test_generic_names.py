from __future__ import annotations

import pytest

from kg.grammar.generic_names import leaves_place_open, names_nobody
from kg.grammar.heads import leading_head


def nobody(text: str, introduced: bool = False) -> bool:
    hit = leading_head(text)
    assert hit is not None
    assert hit.value is not None
    return names_nobody(text[hit.end :], hit.value, introduced)


@pytest.mark.parametrize(
    "text",
    [
        "สมาคม",
        "สมาคมต่าง ๆ",
        "สถาบันการศึกษา",
        "สถาบันการศึกษาของรัฐ",
        "โรงเรียนขนาดเล็ก",
        "โรงเรียนทองจังหวัด",
        "สำนักงานจังหวัด",
        "คณะกรรมการระดับจังหวัด",
        "คณะกรรมการเพื่อแก้ปัญหา",
        "บริษัทลำพูน",
        "กระทรวงกำหนด",
        "คณะอนุกรรมการป้องกัน",
    ],
)
def test_general_words_and_open_places_name_nobody(text: str) -> None:
    assert nobody(text)


@pytest.mark.parametrize(
    "text",
    [
        "สมาคมผู้ค้าผัก",
        "สำนักงานพาณิชย์จังหวัด",
        "คณะกรรมการน้ำอำเภอ",
        "กองตรวจสอบ",
        "สถาบันวิจัยดิน",
        "สำนักงานพาณิชย์จังหวัดลำพูน",
        "คณะกรรมการน้ำแห่งชาติ",
    ],
)
def test_names_name_somebody(text: str) -> None:
    assert not nobody(text)


def test_an_abbreviation_behind_it_makes_a_name() -> None:
    assert nobody("คณะกรรมการเพื่อแก้ปัญหา")
    assert not nobody("คณะกรรมการเพื่อแก้ปัญหา", introduced=True)


def test_a_kind_of_place_behind_it_leaves_the_place_open() -> None:
    assert leaves_place_open("สำนักงานพาณิชย์จังหวัด", len("สำนักงานพาณิชย์"))
    assert not leaves_place_open("สำนักงานพาณิชย์เสนอ", len("สำนักงานพาณิชย์"))
