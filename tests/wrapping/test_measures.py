"""Measures of lines."""

from __future__ import annotations

import pytest

from kg.wrapping.measures import columns, octets, typeset


@pytest.mark.parametrize(
    ("text", "wide"),
    [("ก", 1), ("กี่", 1), ("น้ำ", 2), ("เด็กดี", 4), ("abc 12", 6), ("漢字", 4), ("🐟", 2), ("", 0), ("e\u0301", 1)],
)
def test_marks_take_no_column_and_wide_characters_two(text: str, wide: int) -> None:
    assert columns(text) == wide


def test_octets_are_those_of_utf_8() -> None:
    assert octets("กa") == 4


def test_in_print_narrow_letters_take_less_and_marks_nothing() -> None:
    assert typeset("ก") == typeset("กี่") == 1.0
    assert typeset("เ") < typeset("า") < typeset("ก") < typeset("ณ")
    assert typeset("il1") < typeset("WM2")
