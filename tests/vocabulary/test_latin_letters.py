"""Latin letters as Thai spells them out."""

from __future__ import annotations

from string import ascii_uppercase

import pytest

from kg.vocabulary.latin_letters import latin_letters


def test_every_letter_has_a_name_of_its_own() -> None:
    assert "".join(sorted(latin_letters())) == ascii_uppercase
    assert len({*latin_letters().values()}) == len(ascii_uppercase)


@pytest.mark.parametrize(("letters", "spelt"), [("AOT", "เอโอที"), ("FSX", "เอฟเอสเอ็กซ์"), ("WHO", "ดับเบิลยูเอชโอ")])
def test_an_abbreviation_is_spelt_letter_by_letter(letters: str, spelt: str) -> None:
    assert "".join(latin_letters()[letter] for letter in letters) == spelt
