"""Where the names of two bodies differ, and by what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.network.identity.bodies import candidates, features
from kg.network.identity.profiles import bodies
from tests.network.tellings import body, told


def pair(one: str, other: str, count: int = 1, *, together: bool = False) -> set[str]:
    """The features of two bodies, of which the first is in so many releases."""
    ours = [told(f"a{at}", bodies=[one]) for at in range(count)]
    found = bodies([*ours, told("a0" if together else "b", bodies=[other])])
    return {*features(found[body(one)], found[body(other)])}


KINDS = {
    "linking words": [
        ("กองทุนการแพทย์ฉุกเฉิน", "กองทุนแพทย์ฉุกเฉิน"),
        ("สมาคมภัตตาคาร", "สมาคมภัตตาคารไทย"),
        ("สำนักงานปลัดกระทรวงน้ำและดิน", "สำนักปลัดกระทรวงน้ำและดิน"),
    ],
    "other place": [
        ("สำนักงานเกษตรจังหวัดชัยนาท", "สำนักงานเกษตรจังหวัดชัยภูมิ"),
        ("สำนักงานเกษตร", "สำนักงานเกษตรจังหวัด"),
    ],
    "word more": [("กองส่งเสริมการปลูกข้าว", "กองส่งเสริมการปลูกข้าวหอม")],
    "sounds same": [("บริษัทศิริวรรณการช่าง", "บริษัทสิริวรรณการช่าง")],
}


@pytest.mark.parametrize(("kind", "one", "other"), [(kind, *two) for kind, pairs in KINDS.items() for two in pairs])
def test_a_difference_is_of_one_kind(kind: str, one: str, other: str) -> None:
    assert kind in pair(one, other)
    assert kind in pair(other, one)


def test_numbers_and_heads_tell_two_apart() -> None:
    assert "numbers differ" in pair("สำนักงานชลประทานที่ 1", "สำนักงานชลประทานที่ 2")
    assert "other heads" in pair("คณะกรรมการลุ่มน้ำเจ้าพระยา", "คณะอนุกรรมการลุ่มน้ำเจ้าพระยา")
    assert not {"numbers differ", "other heads"} & pair("สำนักงานชลประทานที่ 1", "สำนักชลประทานที่ 1")


def test_names_that_are_written_alike_but_for_spaces_are_alike() -> None:
    assert "written alike" in pair("กรมน้ำ และดิน", "กรมน้ำและดิน")


def test_a_seldom_name_beside_one_of_very_many_releases() -> None:
    one, other = "กรมส่งเสริมการปลูกข้าว", "กรมส่งเสริมการปลูกข่าว"
    assert {"one seldom", "other often"} <= pair(one, other, 25)
    assert "other often" not in pair(one, other, 6)
    assert "one seldom" in pair(one, other, 6)
    assert "one seldom" not in pair(one, other)


def test_two_in_one_release_are_told() -> None:
    assert "in one release" in pair("กรมน้ำและดิน", "กรมน้ำกับดิน", together=True)
    assert "in one release" not in pair("กรมน้ำและดิน", "กรมน้ำกับดิน")


def found_among(*names: str) -> int:
    return len(list(candidates(bodies([told("a", bodies=names)]))))


def test_candidates_are_nearly_the_same_and_of_one_number() -> None:
    assert found_among("กองทุนการแพทย์ฉุกเฉิน", "กองทุนแพทย์ฉุกเฉิน") == 1
    assert found_among("สำนักงานชลประทานที่ 1", "สำนักงานชลประทานที่ 2") == 0
    assert found_among("กระทรวงการคลัง", "กระทรวงคมนาคม") == 0
    assert found_among("กรมน้ำ", "สมาคมผู้ปลูกข้าวหอมแห่งชัยนาท") == 0


NAMES = st.lists(
    st.sampled_from(
        ["สำนักงาน", "สำนัก", "คณะกรรมการ", "เกษตร", "จังหวัด", "ชัยนาท", "การ", "น้ำ", "ที่ 2", "ศิริ", "สิริ", "Rice"]
    ),
    min_size=1,
    max_size=5,
).map("".join)


@given(NAMES, NAMES)
def test_it_makes_no_difference_which_of_two_comes_first(one: str, other: str) -> None:
    if one != other:
        assert pair(one, other) == pair(other, one)
