from __future__ import annotations

import pytest

from kg.resolve.slips import without_slips


@pytest.mark.parametrize("slip", ["กระทรวงแรงาน", "กระทรวงแรงงานน", "กระทรวงแรฟงาน", "กระทวรงแรงงาน"])
def test_a_name_but_for_one_letter_is_the_known_one(slip: str) -> None:
    assert without_slips([slip], ["กระทรวงแรงงาน"]) == {slip: "กระทรวงแรงงาน"}


@pytest.mark.parametrize(
    ("key", "known"), [("ศูนย์ผ้าไหมที่ 1", "ศูนย์ผ้าไหมที่ 2"), ("กรมป่า", "กรมปลา"), ("กระทรวงผ้าไหม", "กระทรวงแรงงาน")]
)
def test_numbers_short_names_and_other_names_are_no_slips(key: str, known: str) -> None:
    assert without_slips([key], [known]) == {}
