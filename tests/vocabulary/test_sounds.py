"""Letters by their sounds, as the vocabulary gives them."""

from kg.text.letters import CONSONANTS
from kg.vocabulary.sounds import sounds


def test_every_consonant_has_its_sound_but_those_that_stand_for_syllables() -> None:
    first, last = CONSONANTS.split("-")
    consonants = {chr(code) for code in range(ord(first), ord(last) + 1)} - {"ฤ", "ฦ"}
    assert consonants <= sounds().thai.keys()


def test_letters_of_one_sound_and_vowels_of_both_lengths_are_one() -> None:
    thai = sounds().thai
    for alike in ("สศษซ", "ทธถฐฑฒ", "นณ", "ยญ", "พภผ", "ะาั", "ิี", "ุู", "เแ", "ไใ"):
        assert len({thai[letter] for letter in alike}) == 1, alike
    assert len({thai[letter] for letter in "กงจดตนบปมรลวหอ"}) == 14


def test_a_sound_passes_in_thai_and_latin_letters_for_the_same() -> None:
    known = sounds()
    for letter, latin in (
        ("ศ", "s"),
        ("ธ", "th"),
        ("ณ", "n"),
        ("ก", "k"),
        ("ก", "g"),
        ("ฟ", "f"),
        ("ว", "v"),
        ("ฉ", "ch"),
    ):
        assert known.heard[known.thai[letter]] == known.latin[latin]
    assert known.latin["l"] == known.latin["r"]
    assert known.heard[known.thai["อ"]] == known.heard[known.thai["ห"]] == ""


def test_latin_forms_are_small_letters_up_to_three() -> None:
    assert all(form.isascii() and form.islower() and len(form) <= 3 for form in sounds().latin)
