from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations.english import find_english


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("signed by the Ministry of Rivers and Lakes today", ["Ministry of Rivers and Lakes"]),
        ("ร่วมกับ Green Sea Research Institute จัดอบรม", ["Green Sea Research Institute"]),
        (
            "with the Department of Lakes and the Royal Water Office",
            ["Department of Lakes", "Royal Water Office"],
        ),
        ("with Green Lake Company Inc. in May", ["Green Lake Company Inc."]),
        ("at the Asian Water Council Meeting", []),
        ("ระบบ Smart Farm และ Big Data", []),
    ],
)
def test_names_in_latin_letters_hold_a_kind_of_body(text: str, expected: list[str]) -> None:
    assert [mention.text for mention in find_english(clean("t", text), ())] == expected
