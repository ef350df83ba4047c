"""Marks in a sentence as it is written."""

from __future__ import annotations

import pytest

from kg.search.marks import marks
from kg.search.terms import terms_of


@pytest.mark.parametrize(
    ("sentence", "typed", "found"),
    [
        ("งบ ๑,๕๐๐ ล้าน", "1500", ["๑,๕๐๐"]),
        ("นายสมชาย  ใจงาม", "สมชายใจงาม", ["สมชาย  ใจงาม"]),
        ("AI is said", "ai", ["AI"]),
        ("น้ำท่วมแล้วจึงต้องเฝ้าระวัง", "น้ำท่วมเฝ้าระวัง", ["น้ำท่วม", "เฝ้าระวัง"]),
        ("ยาๆ ยา", "ยา", ["ยา", "ยา"]),
        ("☆ ดาว ☆", "ดาว", ["ดาว"]),
        ("ไม่มีอะไร", "น้ำ", []),
    ],
)
def test_what_is_marked(sentence: str, typed: str, found: list[str]) -> None:
    assert [sentence[start:end] for start, end in marks(sentence, terms_of(typed))] == found
