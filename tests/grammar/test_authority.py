from __future__ import annotations

import pytest

from kg.grammar.authority import abbreviations, authority_forms


@pytest.mark.parametrize("form", ["กรมทางหลวง", "ทล.", "Department of Highways"])
def test_names_abbreviations_and_english_names_stand_for_a_body(form: str) -> None:
    assert authority_forms()[form] == ("กรมทางหลวง",)


def test_a_form_of_several_bodies_stands_for_all_of_them() -> None:
    assert len(authority_forms()["ทช."]) > 1
    assert "" not in authority_forms()


def test_abbreviations_end_with_a_stop() -> None:
    assert "ทล." in abbreviations()["กรมทางหลวง"]
    assert all(form.endswith(".") for forms in abbreviations().values() for form in forms)
