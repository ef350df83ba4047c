"""Many fixed phrases in one pass: which of them count, and where none begins or ends."""

from __future__ import annotations

import re

import pytest

from kg.text.automaton import Automaton, Hit

BODIES = Automaton({"กรม": 1, "กรมป่าไม้": 2, "ป่าไม้": 3, "ไม้": 4, "OPDC": 5})


def test_of_overlapping_phrases_the_first_and_longest_counts() -> None:
    text = "อธิบดีกรมป่าไม้ กับกรมอื่น ปลูกป่าไม้"
    assert [(text[hit.start : hit.end], hit.value) for hit in BODIES.find(text)] == [
        ("กรมป่าไม้", 2),
        ("กรม", 1),
        ("ป่าไม้", 3),
    ]


def test_every_phrase_is_given_where_asked_for_in_order_of_ends() -> None:
    assert sorted(BODIES.every("กรมป่าไม้")) == [Hit(0, 3, 1), Hit(0, 9, 2), Hit(3, 9, 3), Hit(6, 9, 4)]
    ends = [hit.end for hit in BODIES.every("กรมป่าไม้ กรม OPDC")]
    assert ends == sorted(ends)


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("กรม", "กรมป่าไม้", True),
        ("กรม", "กรมีย์", False),
        ("ราย", "500ราย", True),
        ("บาท", "บาท์", False),
        ("AI", "ใช้AIช่วย", True),
        ("AI", "MAIN AIS", False),
        ("SDG 1", "SDG 16", False),
        ("SDG 1", "SDG 1 ถึง 3", True),
        ("16", "ข้อ 2016", False),
        ("กม.", "12กม.", True),
    ],
)
def test_a_phrase_cuts_no_syllable_latin_word_or_number(phrase: str, text: str, found: bool) -> None:
    assert bool(Automaton({phrase: None}).find(text)) is found


def test_a_shorter_phrase_counts_where_the_longer_one_would_cut() -> None:
    text = "สภาพัฒน์"
    assert [hit.value for hit in Automaton({"สภา": "head", "สภาพ": "none", "สภาพัฒน": "cut"}).find(text)] == ["head"]


def test_a_value_of_none_is_found_like_any_other() -> None:
    assert Automaton({"กรมธรรม์": None, "กรม": 1}).find("กรมธรรม์") == (Hit(0, 8, None),)


@pytest.mark.parametrize("text", ["", "กรมป่าไม้"])
def test_without_phrases_nothing_is_found(text: str) -> None:
    assert Automaton[str]({}).find(text) == ()


def test_nothing_is_found_in_nothing() -> None:
    assert BODIES.find("") == ()


def test_anywhere_each_phrase_is_found_as_searching_for_it_alone_finds_it() -> None:
    phrases, text = ("กก", "กกข", "AI", "ข"), "กกกกข MAIN กข์"
    alone = {(m.start(), m.end(), phrase) for phrase in phrases for m in re.finditer(phrase, text)}
    assert set(Automaton(dict(zip(phrases, phrases, strict=True))).anywhere(text)) == alone
    assert list(Automaton[str]({}).anywhere(text)) == []


@pytest.mark.parametrize(("text", "letters"), [("กรมป่าชายเลน", 6), ("กรมป่าไม้เดิม", 9), ("ชายเลน", 0), ("", 0)])
def test_a_text_reaches_as_far_as_a_phrase_begins_with_it(text: str, letters: int) -> None:
    assert BODIES.reach(text) == letters
    assert Automaton[str]({}).reach(text) == 0
