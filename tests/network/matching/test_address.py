"""Addresses behind names."""

from __future__ import annotations

import pytest

from kg.network.matching.address import ends_in_place, is_address, is_bare_place, is_mark, is_mark_alone


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["ถ.สามเสน", "ดุสิต", "10300"], True),
        (["สนามบินน้ำ", "นนทบุรี"], True),
        (["โทร", "0", "2590", "3000"], True),
        (["หัวหิน"], True),
        (["สวนผัก", "10900"], True),
        (["รุ่งเรือง"], False),
        (["กรมประมง", "จตุจักร"], False),
        (["ตรงข้าม", "กรมประมง"], True),
    ],
)
def test_an_address_says_where_and_names_nobody(pieces: list[str], expected: bool) -> None:
    assert is_address(pieces) is expected


@pytest.mark.parametrize(
    ("name", "expected"), [("สำนักงานเขตจตุจักร", True), ("โรงพยาบาลน่าน", True), ("สำนักงานเลขาธิการ", False)]
)
def test_a_name_may_end_with_a_place(name: str, expected: bool) -> None:  # a table's column
    assert ends_in_place(name) is expected


def test_marks_begin_parts_of_addresses() -> None:
    assert is_mark("ซอยอารีย์") and is_mark_alone("อาคาร")
    assert not is_mark("พญาไท") and not is_mark_alone("อาคารหนึ่ง")


def test_a_district_of_bangkok_goes_without_the_word_for_one() -> None:
    assert is_bare_place("บางเขน") and not is_bare_place("เกษตร")
