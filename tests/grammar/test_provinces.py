"""What provinces go by: with the word for one, by its initials, in English, by code."""

from __future__ import annotations

from kg.grammar.provinces import names_of, other_names
from kg.vocabulary.provinces import province_of


def test_a_province_goes_by_its_name_with_and_without_the_word_for_one_and_by_its_code() -> None:
    found = names_of(province_of()["TH-30"])
    assert {"TH-30", "นครราชสีมา", "จังหวัดนครราชสีมา", "จ.นครราชสีมา", "โคราช", "Nakhon Ratchasima", "Korat"} <= set(found)


def test_other_names_leave_out_its_own() -> None:
    thai, english = other_names(province_of()["TH-50"])
    assert "เชียงใหม่" not in thai
    assert "Chiang Mai" not in english
    assert "Chiang Mai Province" in english


def test_no_two_provinces_go_by_one_name() -> None:
    every = [name for one in province_of().values() for name in names_of(one)]
    assert len(every) == len(set(every))
