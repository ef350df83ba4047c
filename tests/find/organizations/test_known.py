from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations.known import extends, find_known, is_abbreviation, is_foreign
from kg.grammar.heads import head_automaton


def known(text: str) -> list[str]:
    return [mention.text for mention in find_known(clean("t", text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("กรมทางหลวงและ ทล. เร่งซ่อมถนน", ["กรมทางหลวง", "ทล."]),
        ("สำนักงาน ก.พ. ประชุม", ["สำนักงาน ก.พ."]),
        ("กระทรวงพาณิชย์ฯ แถลง", ["กระทรวงพาณิชย์ฯ"]),
        ("กรมทางหลวงชนบทเสนอแผน", ["กรมทางหลวงชนบท"]),
        ("เมื่อวันที่ 3 ก.พ. 67 ได้ประชุม", []),
        ("ระบบ Smart GSB Boost ใหม่", []),
        ("สภาเด็กริมน้ำ (สศช.) ประชุม", []),
        ("หน่วย ก.ทล. แจ้ง", []),
        ("1.กรมประมง 2.อย. 3.สสว", ["กรมประมง", "อย.", "สสว"]),
        ("เจ้าหน้าที่ สสว ลงพื้นที่", ["สสว"]),
        ("เครื่องดนตรีสสวกี่ชิ้น", []),
        ("ผู้แทน egat เสนอแผน", ["egat"]),
        ("ระบบ egat portal ใหม่", []),
        ("ติดต่อ info@egat.or.th", []),
        ("สนง.สถิติแห่งชาติเผย", ["สนง.สถิติแห่งชาติ"]),
        ("กระทรวง พาณิชย์ แถลง", ["กระทรวง พาณิชย์"]),
    ],
)
def test_forms_of_known_bodies_are_found_where_they_stand_alone(text: str, expected: list[str]) -> None:
    assert known(text) == expected


def test_what_is_as_often_a_place_is_less_sure() -> None:
    names = ("กรุงเทพมหานคร", "โรงพยาบาลราชวิถี", "กรมทางหลวง")
    city, hospital, egatrtment = (find_known(clean("t", name))[0].confidence for name in names)
    assert city < hospital < egatrtment
    assert city < find_known(clean("t", "ร่วมกับ กรุงเทพมหานคร"))[0].confidence


@pytest.mark.parametrize(
    ("form", "short"), [("ทล.", True), ("ก.พ.ร.", True), ("GSB", True), ("กรมทางหลวง", False), ("World Bank", False)]
)
def test_initials_are_an_abbreviation(form: str, short: bool) -> None:
    assert is_abbreviation(form) is short


@pytest.mark.parametrize(
    ("text", "longer"), [("ธนาคารออมสินสาขาลำพูน", True), ("ธนาคารออมสินเสนอ", False), ("กรมทางหลวงเขต 1", False)]
)
def test_a_known_name_goes_on_as_that_of_its_office(text: str, longer: bool) -> None:
    assert extends(text, find_known(clean("t", text))[0]) is longer


@pytest.mark.parametrize(
    ("text", "foreign"),
    [("กระทรวงพาณิชย์จีนเสนอ", True), ("กระทรวงพาณิชย์ จีน (MOC)", False), ("กระทรวงพาณิชย์เสนอ", False)],
)
def test_a_ministry_may_be_another_countrys(text: str, foreign: bool) -> None:
    assert is_foreign(text, head_automaton().find(text)[0], find_known(clean("t", text))[0]) is foreign
