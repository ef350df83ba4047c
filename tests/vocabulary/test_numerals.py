"""Numbers as words."""

from __future__ import annotations

import pytest

from kg.vocabulary.numerals import money_scales, number_words, scales


@pytest.mark.parametrize(("word", "worth"), [("หนึ่ง", 1), ("เจ็ด", 7), ("สิบ", 10)])
def test_a_small_number_has_its_worth(word: str, worth: int) -> None:
    assert number_words()[word] == worth


def test_every_number_to_ten_has_one_word() -> None:
    assert sorted(number_words().values()) == list(range(1, 11))


@pytest.mark.parametrize(
    ("word", "factor"), [("ร้อย", 100), ("พันล้าน", 10**9), ("ลบ.", 10**6), ("million", 10**6), ("trillion", 10**12)]
)
def test_a_scale_has_its_factor(word: str, factor: int) -> None:
    assert scales()[word] == factor


@pytest.mark.parametrize("word", ["ร้อยละ", "ลบ.ม"])
def test_longer_words_that_only_begin_like_a_scale_are_none(word: str) -> None:
    assert scales()[word] is None


def test_million_baht_is_money_and_a_million_is_anything() -> None:
    assert money_scales() == ("ลบ.",)
