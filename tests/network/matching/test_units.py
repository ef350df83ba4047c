"""Units by their heads."""

from __future__ import annotations

import pytest

from kg.network.matching.units import is_campus, is_unit


@pytest.mark.parametrize("name", ["กองคลัง", "สำนักงานอธิการบดี", "แขวงบำรุงทางชุมพร", "คณะเภสัชศาสตร์", "สำนักบริหารกลาง"])
def test_units_stand_beside_a_body(name: str) -> None:
    assert is_unit(name)


@pytest.mark.parametrize("name", ["กองทัพบก", "กองทุนพัฒนา", "คณะกรรมการค่าจ้าง", "สำนักงานประกันสังคม", "กรมประมง"])
def test_longer_heads_are_bodies(name: str) -> None:
    assert not is_unit(name)


@pytest.mark.parametrize(("name", "expected"), [("ศูนย์รังสิต", True), ("วิทยาเขต", True), ("ศูนย์คุณธรรม", False)])
def test_a_campus_has_the_name_of_a_place(name: str, expected: bool) -> None:
    assert is_campus(name) is expected
