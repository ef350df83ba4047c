"""Names that are nothing but initials."""

from __future__ import annotations

import pytest

from kg.network.matching.exact import ExactNames
from kg.network.matching.shortened import Shortened
from tests.network.matching.lists import body

INTERIOR = "กระทรวงมหาดไทย"
KNOWN = [
    body(INTERIOR, "มท."),
    body("กรมส่งเสริมการปกครองท้องถิ่น", "สถ.", parents=[INTERIOR]),
    body("สถาบันสถิติ", "สถ."),
    body("สำนักงานพัฒนาเทคโนโลยีอวกาศ", "GISTDA"),
]


@pytest.mark.parametrize("typed", ["สถ.มท.", "สถ. (มท.)", "มท./สถ.", "กรม สถ. มท."])
def test_of_two_bodies_the_smaller_is_meant(typed: str) -> None:
    assert [share.place for share in Shortened(KNOWN, ExactNames(KNOWN)).of(typed)] == [1]


def test_two_letters_are_swapped() -> None:
    assert [share.place for share in Shortened(KNOWN, ExactNames(KNOWN)).of("GISDTA")] == [3]


@pytest.mark.parametrize("typed", ["สถ.กก.", "GITSAD", "ทม.", "กรมสถิติ"])
def test_other_initials_are_nobodys(typed: str) -> None:
    assert Shortened(KNOWN, ExactNames(KNOWN)).of(typed) == []
