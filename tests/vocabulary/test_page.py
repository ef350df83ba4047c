"""The words of pages."""

from __future__ import annotations

import re

import pytest

from kg.text.normal import normalize
from kg.vocabulary.page import Mark, any_of, page_words, words_of


@pytest.mark.parametrize(
    ("word", "marks"),
    [
        ("เผยแพร่", {Mark.POSTED}),
        ("last updated", {Mark.UPDATED}),
        ("โดย", {Mark.BY, Mark.AUTHOR}),
        ("ณ", {Mark.VENUE, Mark.OCCASION}),
        ("พิมพ์", {Mark.BUTTON, Mark.MENU}),
    ],
)
def test_a_word_has_all_that_it_does(word: str, marks: set[Mark]) -> None:
    assert page_words()[word] >= marks


@pytest.mark.parametrize("mark", Mark)
def test_every_group_has_words_longest_first(mark: Mark) -> None:
    words = words_of(mark)
    assert words
    assert [len(word) for word in words] == sorted((len(word) for word in words), reverse=True)


def test_a_pattern_takes_the_words_of_several_groups_longest_first() -> None:
    pattern = re.compile(any_of(Mark.BUTTON, Mark.HOUR))
    assert [found[0] for found in pattern.finditer("พิมพ์ข่าวนี้ เวลา พิมพ์")] == ["พิมพ์ข่าวนี้", "เวลา", "พิมพ์"]


def test_words_are_as_normalized_texts_hold_them() -> None:
    assert [word for word in page_words() if normalize(word).lower() != word] == []
