"""Where somebody's words begin."""

import pytest

from kg.relate.events.speech import before_speech, last_said, speech_begins

TEXT = "อธิบดีเปิดงาน และกล่าวว่า ฝนมาแล้ว ก่อนเปิดเผยต่อ เรื่องน้ำ"


def test_speech_begins_behind_each_verb_of_saying() -> None:
    assert [TEXT[at:] for at in speech_begins(TEXT, 0, len(TEXT))] == [" ฝนมาแล้ว ก่อนเปิดเผยต่อ เรื่องน้ำ", " เรื่องน้ำ"]


@pytest.mark.parametrize(("until", "words"), [("งาน", "อธิบดีเปิด"), ("ก่อน", " ฝนมาแล้ว "), ("น้ำ", " เรื่อง")])
def test_the_words_in_which_something_stands(until: str, words: str) -> None:
    at = TEXT.index(until)
    assert TEXT[last_said(TEXT, 0, at) : at] == words


def test_a_report_stops_before_the_verb_or_at_its_end() -> None:
    assert TEXT[: before_speech(TEXT, 0, len(TEXT))] == "อธิบดีเปิดงาน และ"
    assert before_speech(TEXT, 0, 10) == 10


@pytest.mark.parametrize("text", ["กล่าวรายงาน", "ว่าด้วยการประมง", "เผยแพร่ข้อมูล"])
def test_what_begins_no_speech(text: str) -> None:
    assert not speech_begins(text, 0, len(text))
