"""The parts of a name, and the ways to read it."""

from __future__ import annotations

import pytest

from kg.network.matching.parts import Reading, is_division, parts_of, rank, readings


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("กรมประมง กระทรวงเกษตรและสหกรณ์", ["กรมประมง", "กระทรวงเกษตรและสหกรณ์"]),
        ("กรมประมงกระทรวงเกษตรและสหกรณ์", ["กรมประมง", "กระทรวงเกษตรและสหกรณ์"]),
        ("ฝ่ายพัสดุ กรมประมง", ["ฝ่ายพัสดุ", "กรมประมง"]),
        ("กรมประมง (กปม.)", ["กรมประมง", "กปม."]),
        ("Department of Fisheries, Ministry of Agriculture", ["Department of Fisheries", "Ministry of Agriculture"]),
        ("สำนักงานปลัดกระทรวงเกษตรและสหกรณ์", ["สำนักงานปลัดกระทรวงเกษตรและสหกรณ์"]),
        ("กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช", ["กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช"]),
        ("ธนาคารออมสิน (สำนักงานใหญ่)", ["ธนาคารออมสิน"]),
    ],
)
def test_parts(name: str, parts: list[str]) -> None:
    assert list(parts_of(name)) == parts


def test_every_part_may_be_meant_with_the_others_beside_it() -> None:
    found = readings("ฝ่ายพัสดุ กรมประมง")
    assert found[0] == Reading("ฝ่ายพัสดุ กรมประมง")
    assert Reading("กรมประมง", ("ฝ่ายพัสดุ",)) in found
    assert Reading("กรมประมงฝ่ายพัสดุ") in found


def test_ministries_stand_above_departments_and_these_above_the_rest() -> None:
    assert rank("กระทรวงเกษตร") < rank("กรมประมง") < rank("โรงพยาบาลน่าน")


@pytest.mark.parametrize(
    ("name", "expected"), [("กองคลัง", True), ("กองทัพบก", False), ("Legal Division", True), ("กรมประมง", False)]
)
def test_divisions(name: str, expected: bool) -> None:
    assert is_division(name) is expected
