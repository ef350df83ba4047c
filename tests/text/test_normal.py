"""The normal form: one way to write what looks the same."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given

from kg.text.normal import normalize
from tests.text.test_repair import TEXTS
from tests.text.typed import TYPED, WATER


@pytest.mark.parametrize(
    ("raw", "clean_text"),
    [
        ("ก\u00a0ข\u2003ค", "ก ข ค"),
        ("น\u0e4d\u0e32", "น\u0e33"),
        ("น\u0e4d\u0e49\u0e32", "น\u0e49\u0e33"),
        ("เเม่น้ำ", "แม่น้ำ"),
        ("ก\u200bข\u202eค\ufeff", "กขค"),
        ("ก\r\nข\rค\u2028ง", "ก\nข\nค\nง"),
        ("น ้าท่วมท ี่นา", "น้ำท่วมที่นา"),
        ("ข ้าว ข ้าว น ้า", "ข้าว ข้าว น้า"),
        ("วันที่ 𝟱 ม.ค. ２５６７ ณ 𝗠𝗮𝗹𝗹", "วันที่ 5 ม.ค. 2567 ณ Mall"),
        ("ก\u200dข e\u200d\u0301", "กข é"),
    ],
)
def test_normal_form(raw: str, clean_text: str) -> None:
    assert normalize(raw) == clean_text
    assert normalize(clean_text) == clean_text


@pytest.mark.parametrize("typed", TYPED)
def test_spellings_of_a_name_are_one(typed: str) -> None:
    assert normalize(f"ไปที่{typed} วันนี้") == f"ไปที่{WATER} วันนี้"


@pytest.mark.parametrize("emoji", ["👨\u200d👩\u200d👧", "🏳\ufe0f\u200d🌈", "👍🏽", "❤\ufe0f", "🇹🇭", "1\ufe0f\u20e3"])
def test_emoji_stay_whole(emoji: str) -> None:
    assert normalize(f"ดี{emoji} มาก") == f"ดี{emoji} มาก"


@given(TEXTS)
def test_the_normal_form_of_a_normal_form_is_itself(text: str) -> None:
    once = normalize(text)
    assert normalize(once) == once
    assert unicodedata.is_normalized("NFC", once)


def test_halves_of_characters_are_joined_or_replaced() -> None:
    assert normalize("กรม\ud83d\ude00 และ\ud83d") == "กรม\U0001f600 และ\ufffd"
