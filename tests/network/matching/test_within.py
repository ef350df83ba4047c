"""Bodies named in full within a text."""

from __future__ import annotations

import pytest

from kg.network.matching.exact import ExactNames
from kg.network.matching.forms import written_out
from kg.network.matching.kinds import Sure
from kg.network.matching.within import NamesWithin, pieces_of, without_address
from tests.network.matching.lists import body

MINISTRY = "กระทรวงเกษตรและสหกรณ์"
KNOWN = [
    body(MINISTRY, "กษ.", articles=50),
    body("กรมประมง", parents=[MINISTRY]),
    body("กรมป่าไม้"),
    body("กองกลาง", official=False),
    body("กองตรวจสอบเรือประมง", parents=["กรมประมง", MINISTRY]),
    body("โรงพยาบาลพาน", official=False),
    body("โรงพยาบาลแม่สาย", official=False),
    body("สำนักงานประกันสังคม"),
    body("อำเภอแม่สาย", official=False),
]


@pytest.fixture(scope="module")
def within() -> NamesWithin:
    exact = ExactNames(KNOWN)
    return NamesWithin(KNOWN, range(len(KNOWN)), lambda text: next((one.place for one in exact.of(text)), None))


@pytest.mark.parametrize(
    ("text", "name", "sure"),
    [
        ("กรมประมง เกษตรกลาง จตุจักร กทม. 10900", "กรมประมง", Sure.ALONE),
        ("กรมประมง กษ.", "กรมประมง", Sure.ALONE),
        (f"{MINISTRY} กรมประมง", "กรมประมง", Sure.UNIT),
        ("กองกลาง กรมประมง", "กรมประมง", Sure.UNIT),
        ("ฝ่ายพัสดุกรมป่าไม้", "กรมป่าไม้", Sure.UNIT),
        ("กองตรวจสอบเรือประมง กรมประมง", "กองตรวจสอบเรือประมง", Sure.ALONE),
        ("กรมประมง กรมป่าไม้", "กรมประมง", Sure.RIVAL),
        ("ชมรมหนึ่ง กรมประมง", "กรมประมง", Sure.OTHER),
        ("กรมประมง หนึ่งสอง", "กรมประมง", Sure.OTHER),
        ("โรงพยาบาลพาน อ.พาน จ.เชียงราย", "โรงพยาบาลพาน", Sure.ALONE),
        ("โรงพยาบาลพาน เชียงราย", "โรงพยาบาลพาน", Sure.PLACE),
        ("โรงพยาบาลแม่สาย เชียงราย", "โรงพยาบาลแม่สาย", Sure.ALONE),
        ("อธิบดีกรมประมง", "กรมประมง", Sure.UNIT),
        ("นักวิชาการประมงชำนาญการ กรมประมง ถ.พหลโยธิน", "กรมประมง", Sure.UNIT),
        ("กรมประมง นายสมชาย", "กรมประมง", Sure.ALONE),
        ("สำนักงานประกันสังคม จ.ตาก", "สำนักงานประกันสังคม", Sure.PLACE),
        ("อำเภอแม่สาย จ.เชียงราย", "อำเภอแม่สาย", Sure.ALONE),
    ],
)
def test_the_most_specific_body_is_meant(within: NamesWithin, text: str, name: str, sure: Sure) -> None:
    found = within.of(written_out(text))
    assert found is not None
    assert (KNOWN[found[0]].name, found[1]) == (name, sure)


@pytest.mark.parametrize("text", ["กองกลาง เทศบาลหนึ่ง", "โรงเรียนบ้านดง จ.ตาก", "กรมประมงค์ ดุสิต"])
def test_a_unit_or_a_place_alone_is_nobody(within: NamesWithin, text: str) -> None:
    assert within.of(written_out(text)) is None


def test_pieces_part_at_spaces_and_heads() -> None:
    assert pieces_of("กองคลังกรมประมง (ม.5 ถ.สามเสน)") == ["กองคลัง", "กรมประมง", "5", "ถ.สามเสน"]


@pytest.mark.parametrize(("text", "left"), [("กรมประมงค์ ถ.สามเสน ดุสิต", "กรมประมงค์"), ("กรมประมงค์ หนึ่ง", "")])
def test_an_address_is_taken_from_the_end(text: str, left: str) -> None:
    assert without_address(text) == left
