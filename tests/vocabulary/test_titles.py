"""Titles, as the vocabulary gives them."""

import pytest

from kg.vocabulary.titles import TitleKind, titles


def test_the_ontology_has_every_kind_of_title_and_no_other() -> None:
    assert {title.kind for title in titles().values() if title} == set(TitleKind)


@pytest.mark.parametrize(
    ("form", "name"),
    [("น.ส.", "นางสาว"), ("พล. ต. อ.", "พลตำรวจเอก"), ("นพ.", "นายแพทย์"), ("ภญ.", "เภสัชกรหญิง")],
)
def test_written_forms_lead_to_their_title(form: str, name: str) -> None:
    title = titles()[form]
    assert title is not None and title.name == name


def test_no_form_is_empty() -> None:
    assert all(form.strip() for form in titles())


def test_words_that_only_look_like_a_title_are_none() -> None:
    assert titles()["นายกรัฐมนตรี"] is None
