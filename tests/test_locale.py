"""Which language somebody reads, and what is told in it."""

from __future__ import annotations

import pytest

from kg.locale import COUNT, ENGLISH, HEADING, THAI, language, told, word


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, ENGLISH),
        ({"LANG": "th_TH.UTF-8"}, THAI),
        ({"LANG": "en_US.UTF-8"}, ENGLISH),
        ({"LANG": "th_TH.UTF-8", "LC_ALL": "en_US.UTF-8"}, ENGLISH),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "th_TH"}, THAI),
        ({"LANG": "", "LC_ALL": "", "LC_MESSAGES": "th"}, THAI),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "th:en"}, THAI),
        ({"LANG": "th_TH.UTF-8", "LANGUAGE": "fr:en"}, ENGLISH),
        ({"LANG": "th_TH.UTF-8", "LANGUAGE": "fr"}, THAI),
        ({"LANG": "C.UTF-8", "LANGUAGE": "th"}, ENGLISH),
        ({"LC_ALL": "POSIX", "LANG": "th_TH.UTF-8"}, ENGLISH),
        ({"LANG": "de_DE.UTF-8"}, ENGLISH),
        ({"KG_LANG": "th", "LC_ALL": "C"}, THAI),
        ({"KG_LANG": "TH_th.UTF-8"}, THAI),
        ({"KG_LANG": "en", "LANG": "th_TH.UTF-8"}, ENGLISH),
        ({"KG_LANG": "fr", "LANG": "th_TH.UTF-8"}, ENGLISH),
        ({"KG_LANG": " ", "LANG": "th_TH.UTF-8"}, THAI),
    ],
)
def test_variables_say_which_language_is_read(environment: dict[str, str], expected: str) -> None:
    assert language(environment) == expected


@pytest.fixture
def thai(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LANG", "th")


@pytest.mark.usefixtures("thai")
def test_lines_headings_and_counts_are_told_in_thai() -> None:
    assert told("nothing in this graph connects the two") == "ไม่มีสิ่งใดในกราฟนี้ที่เชื่อมโยงทั้งสอง"
    assert word(HEADING, "agency") == "หน่วยงาน"
    assert told("3 articles", COUNT) == "3 บทความ"
    assert told("nobody says this") == "nobody says this"
    assert told("") == ""


def test_english_is_what_the_code_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LANG", "en")
    assert told("nothing in this graph connects the two") == "nothing in this graph connects the two"
    assert word(HEADING, "agency") == "agency"
