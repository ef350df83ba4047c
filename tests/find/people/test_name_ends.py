"""Words that end a personal name, at the beginning of a stretch or inside it."""

import pytest

from kg.find.people.name_ends import cut, is_no_name
from kg.grammar.words import words
from kg.vocabulary.names import family_names


@pytest.mark.parametrize(
    ("stretch", "name"),
    [
        ("ใจงามกล่าวว่า", "ใจงาม"),
        ("ใจงามแจงถึงเหตุ", "ใจงาม"),
        ("ใจงามและอธิบดี", "ใจงาม"),
        ("ใจงามรองผู้อำนวยการ", "ใจงาม"),
        ("ใจงามจะเข้าร่วม", "ใจงาม"),
        ("ใจงามหอการค้า", "ใจงาม"),
        ("ใจงาม", "ใจงาม"),
    ],
)
def test_a_name_ends_where_a_post_a_body_or_a_verb_is_written_on_to_it(stretch: str, name: str) -> None:
    end, _ = cut(stretch)
    assert stretch[:end] == name


@pytest.mark.parametrize("stretch", ["แจงข่าว", "และใจงาม", "วานนี้", "กรมใจงาม", "เปิดใจ"])
def test_a_stretch_that_begins_with_such_a_word_is_no_name(stretch: str) -> None:
    assert cut(stretch)[0] == 0


@pytest.mark.parametrize("stretch", ["เสริมศรี", "อันวาร์", "กลั่นศรี"])
def test_a_name_may_begin_like_one(stretch: str) -> None:
    assert cut(stretch)[0] > 0


def test_the_words_themselves_are_known() -> None:
    assert is_no_name("อายุ")
    assert not is_no_name("สมชาย")


def test_words_that_cut_a_name_are_in_few_surnames() -> None:
    for word in words("nameEnd"):
        assert sum(word in name[1:] for name in family_names()) <= 10, word
