from __future__ import annotations

import pytest

from kg.grammar.authority import abbreviations, authority_forms, hasty_initials


@pytest.mark.parametrize("form", ["กรมทางหลวง", "ทล.", "Department of Highways"])
def test_names_abbreviations_and_english_names_stand_for_a_body(form: str) -> None:
    assert authority_forms()[form] == ("กรมทางหลวง",)


def test_a_form_of_several_bodies_stands_for_all_of_them() -> None:
    assert len(authority_forms()["ทช."]) > 1
    assert "" not in authority_forms()


def test_abbreviations_end_with_a_stop() -> None:
    assert "ทล." in abbreviations()["กรมทางหลวง"]
    assert all(form.endswith(".") for forms in abbreviations().values() for form in forms)


@pytest.mark.parametrize("form", ["กรม ทางหลวง", "สนง.สถิติแห่งชาติ", "กฟผ", "egat"])
def test_what_people_type_for_a_name_stands_for_its_body(form: str) -> None:
    assert len(authority_forms()[form]) == 1


def test_ordinary_words_are_no_initials_typed_in_haste() -> None:
    assert {"กฟผ", "egat"} <= hasty_initials()
    assert not {"สอน", "who", "มวล"} & hasty_initials()
    assert "ibank" not in hasty_initials()  # the bank's own way to write it, which the file lists
