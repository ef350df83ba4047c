"""Thai words and where they begin."""

from __future__ import annotations

from kg.text.words import is_word, spoken, unknown_letters, words

_TEXT = "ประชาชนได้รับน้ำสะอาด ทุกบ้าน"


def test_words_are_told_apart_without_spaces_between_them() -> None:
    assert [_TEXT[word.start : word.end] for word in words(_TEXT)] == ["ประชาชน", "ได้รับ", "น้ำสะอาด", " ", "ทุก", "บ้าน"]


def test_they_cover_the_text_from_the_offset_on() -> None:
    found = words(_TEXT, 100)
    assert [word.start for word in found] == [100, *(word.end for word in found[:-1])]
    assert found[-1].end == 100 + len(_TEXT)


def test_a_text_without_letters_has_no_words() -> None:
    assert words("") == ()


def test_spoken_words_are_the_texts_of_the_same_words() -> None:
    assert "".join(spoken(_TEXT)) == _TEXT
    assert spoken(_TEXT)[0] == "ประชาชน"
    assert spoken("") == ()


def test_letters_outside_known_words_are_counted() -> None:
    assert unknown_letters("ประชาชนได้รับน้ำสะอาด 12 abc") == 0
    assert unknown_letters("ประชาชน ฎฎฎฎ") == len("ฎฎฎฎ")


def test_a_word_is_one_of_the_list() -> None:
    assert is_word("เจ้าหน้าที่") and is_word("หน้า")
    assert not is_word("เจ้าหน้าที่รวม")
