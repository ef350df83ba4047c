"""What a short line is made of."""

from __future__ import annotations

import pytest

from kg.page.tokens import Kind, days_of, lowered, tokens
from kg.vocabulary.page import Mark


def parts_of(line: str) -> list[tuple[str, Kind]]:
    return [(line[part.start : part.end].strip(), part.kind) for part in tokens(line)]


def test_every_letter_and_digit_is_in_one_part() -> None:
    assert parts_of("เผยแพร่เมื่อ 14 ม.ค. 2567 10:30 | อ่าน 1,204 ครั้ง โดย มานะ") == [
        ("เผยแพร่", Kind.WORD),
        ("เมื่อ", Kind.WORD),
        ("14 ม.ค. 2567", Kind.DAY),
        ("10:30", Kind.HOUR),
        ("|", Kind.BAR),
        ("อ่าน", Kind.WORD),
        ("1,204", Kind.NUMBER),
        ("ครั้ง", Kind.WORD),
        ("โดย", Kind.WORD),
        ("มานะ", Kind.OTHER),
    ]


def test_a_word_inside_another_is_none_but_a_name_may_stand_on_its_label() -> None:
    assert parts_of("คุณข่าวสาร") == [("คุณข่าวสาร", Kind.OTHER)]
    assert parts_of("โดยกองช่าง") == [("โดย", Kind.WORD), ("กองช่าง", Kind.OTHER)]


def test_words_may_do_several_things() -> None:
    assert tokens("แชร์")[0].marks >= {Mark.MENU, Mark.VIEWS}


def test_pictures_part_entries() -> None:
    assert [kind for _, kind in parts_of("🕒 14 ม.ค. 2567 👁 12")] == [Kind.BAR, Kind.DAY, Kind.BAR, Kind.NUMBER]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("วันที่ 22 พ.ค. 20", "2020-05-22"),
        ("6 Jun 24", "2024-06-06"),
        ("6 มิ.ย. 67", "2024-06-06"),
        ("Thu, 05/12/2016 - 16:50", "2016-05-12"),
        ("Mon, 05/12/2016", "2016-12-05"),
        ("วันที่ลงข่าว: 05/06/24", "2024-06-05"),
        ("Posted on 5/6/24", "2024-06-05"),
    ],
)
def test_days_that_only_pages_write_so(line: str, day: str) -> None:
    assert [str(written.day) for written in days_of(line)] == [day]


def test_a_numbered_day_that_is_not_its_weekday_is_none() -> None:
    assert days_of("Fri, 05/12/2016") == ()


@pytest.mark.parametrize("text", ["İstanbul ABC", "Posted ON", "ข่าว NEWS"])
def test_small_letters_keep_offsets(text: str) -> None:
    assert len(lowered(text)) == len(text)
    assert not any("A" <= character <= "Z" for character in lowered(text))


def test_a_day_with_a_name_of_its_own_is_no_label() -> None:
    assert [part.kind for part in tokens("กิจกรรม วันท้องถิ่นไทย 18 มีนาคม 2567")] == [Kind.WORD, Kind.OTHER, Kind.DAY]
