"""Two nodes that are one body, and two that are not, however alike."""

from __future__ import annotations

import pytest

from kg.network.matching.catalogue import Known
from kg.network.matching.twins import Named, are_twins, is_far_better, may_be_one
from tests.network.matching.lists import body, weights, written

COUNTED = weights("กรมสรรพสามิต", "กรมศุลกากร", "สภากาชาดไทย", "สมาคมธนาคารไทย", "หอการค้าไทย", "สภาวิศวกรไทย")


def named(known: Known) -> Named:
    return Named(known, written(known.name, COUNTED))


WELL_KNOWN = body("กรมสรรพสามิต", articles=40)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (WELL_KNOWN, body("กรมสรรพาสามิต", official=False), True),
        (WELL_KNOWN, body("กรมศุลกากร", official=False), False),
        (WELL_KNOWN, body("กรมสรรพสามิค"), False),
        (body("เขตสุขภาพที่ 8"), body("เขตสุขภาพที่ 9", official=False), False),
        (body("สสจ.ตาก"), body("สสจ.ตราด", official=False), False),
        (body("กองทุนเงินให้กู้ยืมเพื่อการศึกษา", "กยศ."), body("กองทุนกู้ยืมเพื่อการศึกษา", written=["กยศ."], official=False), True),
        (body("สภากาชาดไทย", articles=40), body("สภากาชาด", official=False), True),
        (body("สภากาชาดไทย", articles=40), body("สภากาชาดจีน", official=False), False),
    ],
)
def test_twins(one: Known, other: Known, expected: bool) -> None:
    assert are_twins(named(one), named(other), COUNTED) is expected
    assert are_twins(named(other), named(one), COUNTED) is expected


def test_what_goes_by_one_name_may_be_one() -> None:
    assert may_be_one(named(body("กรมหนึ่ง", "กน.")), named(body("สภาสอง", written=["กน."])), COUNTED)
    assert not may_be_one(named(body("กรมหนึ่ง")), named(body("สภาสอง")), COUNTED)


def test_far_better_known_is_of_the_authority_file_and_in_the_graph() -> None:
    lesser = body("กรมสรรพาสามิต", official=False)
    assert is_far_better(WELL_KNOWN, lesser)
    assert not is_far_better(lesser, WELL_KNOWN)
    assert not is_far_better(body("กรมสรรพสามิต", articles=40, here=False), lesser)
