"""Thai is parted between syllables' letters only where none belongs to the other."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kg.text.clusters import may_part


def parted(text: str) -> list[str]:
    cuts = [at for at in range(len(text) + 1) if may_part(text, at)]
    return [text[one:other] for one, other in pairwise(cuts)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("น้ำใจ", ["น้ำ", "ใจ"]),
        ("เกี๊ยะ", ["เกี๊", "ยะ"]),
        ("แม่โขง", ["แม่", "โข", "ง"]),
        ("เร็วๆ", ["เร็", "วๆ"]),
        ("กรุงเทพฯ", ["ก", "รุ", "ง", "เท", "พฯ"]),
        ("สิทธิ์", ["สิ", "ท", "ธิ์"]),
        ("abc", ["a", "b", "c"]),
    ],
)
def test_vowels_and_marks_stay_with_their_consonant(text: str, parts: list[str]) -> None:
    assert parted(text) == parts


def test_a_text_may_begin_and_end_with_anything() -> None:
    assert may_part("้า", 0)
    assert may_part("เ", 1)
