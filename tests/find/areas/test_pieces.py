"""Pieces of addresses: names behind the words for what they are, and those that need none."""

from __future__ import annotations

import pytest

from kg.find.areas.pieces import Level, pieces


def found(text: str) -> list[tuple[str, Level]]:
    return [(text[piece.start : piece.end], piece.level) for piece in pieces(text)]


@pytest.mark.parametrize(
    ("text", "piece", "level"),
    [
        ("ไป จ.น่าน วันนี้", "จ.น่าน", Level.PROVINCE),
        ("ไป จ. น่าน วันนี้", "จ. น่าน", Level.PROVINCE),
        ("จังหวัดตากซึ่งมีฝน", "จังหวัดตาก", Level.PROVINCE),
        ("ไปโคราช วันนี้", "โคราช", Level.PROVINCE),
        ("ไป กทม. วันนี้", "กทม.", Level.PROVINCE),
        ("ไปกรุงเทพฯ วันนี้", "กรุงเทพฯ", Level.PROVINCE),
        ("went to Chiang Mai today", "Chiang Mai", Level.PROVINCE),
        ("อ.แม่สอด", "อ.แม่สอด", Level.DISTRICT),
        ("อำเภอสองพี่น้อง", "อำเภอสองพี่น้อง", Level.DISTRICT),
        ("ไปหัวหิน วันนี้", "หัวหิน", Level.DISTRICT),
        ("เขตจตุจักร", "เขตจตุจักร", Level.DISTRICT),
        ("ต.บางเสร่", "ต.บางเสร่", Level.SUBDISTRICT),
    ],
)
def test_a_name_is_read_with_the_word_for_what_it_is(text: str, piece: str, level: Level) -> None:
    assert found(text) == [(piece, level)]


@pytest.mark.parametrize(
    "text",
    [
        "ชาวบ้านตากผ้า",
        "ข่าวเผยแพร่ น่าน น้ำ เลย ทุกวัน",
        "กอ.รมน. และ พ.ต.อ. คงเดช",
        "พล.ต.ต. วังทอง",
        "รวม 34 จังหวัด ทั่วภาค",
        "ตลาดกรุงเทพธุรกิจ",
        "เขตเศรษฐกิจพิเศษ",
    ],
)
def test_ordinary_words_and_other_abbreviations_are_none(text: str) -> None:
    assert found(text) == []


def test_a_district_that_the_list_does_not_have_is_a_piece_without_province() -> None:
    (piece,) = pieces("อำเภอเมือง วันนี้")
    assert piece.provinces == frozenset()


def test_a_counted_province_is_named_without_the_word() -> None:
    assert found("รวม 12 จังหวัด เชียงใหม่ และ") == [("เชียงใหม่", Level.PROVINCE)]
