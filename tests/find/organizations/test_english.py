from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations.english import find_english
from kg.find.organizations.known import find_known
from kg.find.organizations.numbers import KEPT


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
        ("to the Ministry of Work, Housing and Health today", ["Ministry of Work, Housing and Health"]),
        ("between the Lake Company and Green Sea Steel Co., Ltd. (GSS)", ["Lake Company", "Green Sea Steel Co., Ltd."]),
        ("at the Lake Shopping Center and the Swiss Federation", []),
    ],
)
def test_names_in_latin_letters_hold_a_kind_of_body(text: str, expected: list[str]) -> None:
    assert [mention.text for mention in find_english(clean("t", text), ())] == expected


def test_a_longer_name_covers_the_initials_it_begins_with() -> None:
    article = clean("t", "under the WHO Green Towns Network today")
    known = find_known(article)
    assert [mention.text for mention in known] == ["WHO"]
    assert [mention.text for mention in find_english(article, known)] == ["WHO Green Towns Network"]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("visited Green Lake Hospital in May", True),
        ("เปิด Green Lake Center (GLC) วันนี้", True),
        ("เปิด Green Lake Center (LAKE) วันนี้", False),
        ("เปิด Green Lake Center วันนี้", False),
        ("Lake Economic and Trade Office", False),
    ],
)
def test_prose_and_initials_tell_a_body_from_a_label(text: str, sure: bool) -> None:
    assert [mention.confidence >= KEPT for mention in find_english(clean("t", text), ())][-1] is sure
