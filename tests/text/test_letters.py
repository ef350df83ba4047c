"""Letters of the Thai script."""

from kg.text.letters import DEPENDENT, LEADING, has_latin, has_thai, is_letter, is_thai


def test_letters_vowels_marks_and_signs_are_thai_digits_and_latin_are_not() -> None:
    assert all(map(is_thai, "กฮะำเไๅ็่์ฯๆ"))
    assert not any(map(is_thai, ("๑", "1", "a", " ", "")))


def test_signs_are_no_letters() -> None:
    assert is_letter("ก") and is_letter("้")
    assert not is_letter("ฯ") and not is_letter("ๆ")


def test_vowels_and_marks_belong_to_the_consonant_before_or_behind_them() -> None:
    assert set("เแโใไ") == LEADING
    assert set("ะาำๅัี็้์ฺ") <= DEPENDENT
    assert not DEPENDENT & {*LEADING, *"กฤฮฯๆ๑"}


def test_one_thai_character_makes_a_text_thai() -> None:
    assert has_thai("OPDC และ ITA") and has_thai("ปี ๒๕๖๖")
    assert not has_thai("Open Government 2023")


def test_one_latin_letter_makes_a_text_hold_latin() -> None:
    assert has_latin("ระบบ e-GP") and has_latin("Z")
    assert not has_latin("ปี ๒๕๖๖ (2023) ระบบ") and not has_latin("") and not has_latin("é")
