"""The table of repairs: what it mends, what it leaves, and that it comes to an end."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.repair import RESTYLED, SOUND, VARIANTS, repaired, whole
from tests.text.typed import TYPED, WATER

_CHARACTERS = (
    "".join(map(chr, [*range(0xE01, 0xE3B), *range(0xE3F, 0xE5C)]))
    + "่้๊๋ิีึืุูัํ์็ำาะๅฺ๎" * 3
    + "".join(VARIANTS)
    + " \n\r\t\x85aZ19.-ßΣ\u00a0\u00ad\u200b\u200d\u2028\ufeff\ufe0f\u030a\u0301\u0334\ufb01Ａ５𝗗𝟱²①😀👩\u212b"
)
TEXTS = st.text(st.sampled_from(_CHARACTERS), max_size=24)


@pytest.mark.parametrize("typed", TYPED)
def test_every_spelling_becomes_the_one_that_is_right(typed: str) -> None:
    assert repaired(typed) == WATER


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [
        ("ว\u0e31นท\u0e48\u0e35", "วันที่"),
        ("คร\u0e49\u0e31ง", "ครั้ง"),
        ("เม\u0e37\u0e48\u0e37อ", "เมื่อ"),
        ("สิทธ\u0e4c\u0e34", "สิทธิ์"),
        ("อาย\u0e38\u0e38", "อายุ"),
        ("กรณ\u0e4c\u0e4c", "กรณ์"),
        ("ต\u0e33\u0e48", "ต่ำ"),
        ("ค\u0e30\u0e48", "ค่ะ"),
        ("คณ ะทำงาน", "คณะทำงาน"),
        ("พิมพ  \u0e4cเขียว", "พิมพ์เขียว"),
        ("ท \u0e35 \u0e48ดิน", "ที่ดิน"),
        ("อ าเภอ", "อำเภอ"),
        ("ผ\uf70f\uf718ง เป\uf712น ฟ\uf704น พ\uf704\uf713", "ผญุง เป็น ฟืน พื่"),
    ],
)
def test_marks_come_in_order_once_each_and_on_their_letter(typed: str, spelt: str) -> None:
    assert repaired(typed) == spelt
    assert repaired(spelt) == spelt


@pytest.mark.parametrize("heap", ["\u0e48\u0e4e" * 400, "\u0e48\u0e4e\u0e34" * 400])
def test_a_heap_of_marks_keeps_a_few_in_order(heap: str) -> None:
    mended = repaired(f"ก{heap}ข")
    assert (mended[0], mended[-1]) == ("ก", "ข")
    assert len(mended) <= 14
    assert repaired(mended) == mended


@pytest.mark.parametrize(
    "text",
    [
        "ธมฺมรํสี สุนฺทโร",  # Pali has marks of its own
        "ฤๅษี",
        "พันธุ์ สิทธิ์ ณ ที่นั้น",
        "มากกก ค่าาา",
        "10² ตร.ม. ½ ① ℹ️ 3 ℃ H₂O",
        "รายการ\n  ่ค้าง",
        "ก้าว\nา",
        "naïve façade — “ก” … ก–ข",
    ],
)
def test_what_means_something_stays(text: str) -> None:
    assert repaired(text) == text


@given(TEXTS)
def test_what_is_mended_is_not_mended_again_and_is_nfc(text: str) -> None:
    once = repaired(text)
    assert repaired(once) == once
    assert unicodedata.is_normalized("NFC", once)


@given(TEXTS.map(repaired) | st.text(st.sampled_from("กนำาเแั้่ะ ฯa1”"), max_size=12))
def test_what_is_told_to_be_sound_needs_no_mending(text: str) -> None:
    if re.fullmatch(SOUND, text):
        assert repaired(text) == text


def test_restyled_characters_are_those_of_the_character_database() -> None:
    for character in re.findall(RESTYLED, "".join(map(chr, range(0x2000, 0x1D800)))):
        kind = unicodedata.decomposition(character).partition(" ")[0]
        assert kind in {"<wide>", "<font>"} or "\ufb00" <= character <= "\ufb06" or not kind, character
        assert len(unicodedata.normalize("NFKC", character)) == 1 or "\ufb00" <= character <= "\ufb06"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("ต้นไม้ \ud83c", "ต้นไม้ \ufffd"),
        ("\udf33 ต้นไม้", "\ufffd ต้นไม้"),
        ("ต้นไม้ \ud83c\udf33", "ต้นไม้ 🌳"),
        ("ต้นไม้ 🌳", "ต้นไม้ 🌳"),
    ],
)
def test_halves_of_characters_are_joined_or_replaced(found: str, expected: str) -> None:
    assert whole(found) == expected
