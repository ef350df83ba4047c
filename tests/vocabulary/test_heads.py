"""Head words of bodies' names, and the words that end such names or stand around them."""

from __future__ import annotations

import pytest

from kg.vocabulary.heads import STRENGTHS, Grade, heads, is_place_like, is_region, name_ends, surroundings


def test_every_form_of_a_head_leads_to_it_and_longer_words_to_none() -> None:
    forms = heads()
    committee = forms["คณะกรรมการ"]
    assert committee is not None
    assert forms["คกก."] is committee
    assert (committee.kind, committee.grade) == ("committee", Grade.STRONG)
    assert forms["คณะกรรมการบริษัท"] is None


def test_a_stronger_grade_is_surer() -> None:
    assert sorted(Grade, key=lambda grade: -STRENGTHS[grade]) == list(Grade)
    assert {head.strength for head in heads().values() if head} == set(STRENGTHS.values())


@pytest.mark.parametrize(("name", "place"), [("โรงพยาบาลสวนผัก", True), ("กรมทางหลวง", False)])
def test_bodies_that_are_as_often_places(name: str, place: bool) -> None:
    assert is_place_like(name) is place


def test_bodies_that_are_named_like_a_region() -> None:
    assert is_region("อาเซียน")
    assert not is_region("สำนักงานอาเซียน")


def test_no_word_that_ends_names_or_stands_around_them_is_empty() -> None:
    assert "ด้าน" in name_ends().links
    assert all(surroundings().acts)
    assert "" not in name_ends().ends | name_ends().verbs | name_ends().links
