"""English names of events."""

import pytest

from kg.find.events import find_events
from kg.models import Introduction
from tests.relate.events.reports import report


@pytest.mark.parametrize(
    ("line", "name", "introduction"),
    [
        ("She will attend the 3rd Mekong River Summit 2024.", "3rd Mekong River Summit 2024", Introduction.PLANNED),
        ("She attended the Mekong Water Forum (MWF).", "Mekong Water Forum (MWF)", Introduction.ATTENDED),
        ("They met at the Mekong Conference on Water and Rice Expo.", "Mekong Conference", Introduction.WITHIN),
        ("ชาวนาไปงานที่ Bangkok Rice Festival 2024 กันมาก", "Bangkok Rice Festival 2024", Introduction.MENTIONED),
    ],
)
def test_a_name_ends_with_the_word_that_says_what_it_is(line: str, name: str, introduction: Introduction) -> None:
    (found,) = [event for event in find_events(report(line)) if event.name == name]
    assert found.introduction is introduction
    assert found.head in name


@pytest.mark.parametrize(
    "line", ["the forum was good", "the Summit", "Rice Meetingplace 2024", "ผ่านระบบ Zoom Cloud Meetings"]
)
def test_a_common_noun_is_no_name(line: str) -> None:
    assert find_events(report(line)) == ()


def test_what_is_done_behind_an_english_name_is_told_too() -> None:
    line = "She will attend the 3rd Mekong River Summit 2024. อธิบดี ลงพื้นที่บ้านน้ำใส จังหวัดตาก โดยมีชาวนาต้อนรับ"
    names = [event.name for event in find_events(report(line))]
    assert names == ["3rd Mekong River Summit 2024", "ลงพื้นที่บ้านน้ำใส จังหวัดตาก"]
