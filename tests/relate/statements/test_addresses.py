"""Whole texts of speeches."""

from __future__ import annotations

import pytest

from kg.clean import clean
from kg.models import Speech
from kg.reading import read_article

WORDS = "พี่น้องชาวประมงที่รักทุกท่าน " + "ขอให้ทุกคนช่วยกันดูแลแม่น้ำลำคลองและปลาทุกชนิด " * 3
HEADING = "ในงานวันปลาไทย ณ สวนกลาง"


def said(headline: str, *lines: str) -> list[tuple[str, str, Speech]]:
    """Who says what in an article, by the beginning of the words."""
    text = "\n".join([headline, "", "", "วันอังคารที่ 5 มกราคม 2564", *lines])
    return [(s.speaker.name, s.text[:28], s.speech) for s in read_article(clean("test", text)).statements]


@pytest.mark.parametrize("headline", ["คำกล่าวของ นายก้อง ใจดี", "ปาฐกถาพิเศษโดย นายก้อง ใจดี อธิบดีกรมประมง"])
def test_the_text_below_is_what_the_person_in_the_headline_said(headline: str) -> None:
    heading = f"{headline} {HEADING} " + "วันอังคารที่ 5 มกราคม 2564 " * 4
    assert said(headline, heading, HEADING, WORDS) == [("ก้อง ใจดี", WORDS[:28].strip(), Speech.DIRECT)]


@pytest.mark.parametrize(
    ("headline", "lines"),
    [
        ("คำกล่าวของอธิบดี", (WORDS,)),
        ("คำกล่าวของ นายก้อง ใจดี", (HEADING,)),
        ("ชาวบ้านชมคำกล่าวของ นายก้อง ใจดี", (WORDS,)),
    ],
)
def test_no_speech_without_a_speaker_and_words(headline: str, lines: tuple[str, ...]) -> None:
    assert said(headline, *lines) == []


def test_what_is_reported_of_the_speaker_is_no_speech_of_that_person() -> None:
    reported = f"นายก้อง ใจดี กล่าวว่า {WORDS}"
    ((speaker, _, manner),) = said("คำกล่าวของ นายก้อง ใจดี", reported)
    assert (speaker, manner) == ("ก้อง ใจดี", Speech.REPORTED)


def test_a_text_that_is_signed_off_is_what_the_person_who_signs_off_said() -> None:
    signed = "“สื่อสารภารกิจรัฐบาล” กับผม นายก้อง ใจดี รองโฆษก"
    assert said("ปลาชุม", WORDS, signed) == [("ก้อง ใจดี", WORDS[:28].strip(), Speech.DIRECT)]
    assert said("ปลาชุม", WORDS, signed, HEADING) == []
