"""Titles, as the vocabulary gives them."""

import pytest

from kg.vocabulary.titles import TitleKind, sexes, titles


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


@pytest.mark.parametrize(
    ("form", "sex"),
    [
        ("นาย", "male"),
        ("นาง", "female"),
        ("นางสาว", "female"),
        ("น.ส.", "female"),
        ("นพ.", "male"),
        ("พญ.", "female"),
        ("เภสัชกรหญิง", "female"),
        ("Mrs", "female"),
    ],
)
def test_some_titles_tell_men_from_women(form: str, sex: str) -> None:
    assert sexes()[form] == sex


@pytest.mark.parametrize("form", ["ดร.", "คุณ", "ศาสตราจารย์", "พลเอก", "ทันตแพทย์", "เภสัชกร", "พระ", "Dr"])
def test_titles_of_both_tell_nothing(form: str) -> None:
    assert form not in sexes()


def test_what_tells_a_sex_is_a_title() -> None:
    assert set(sexes().values()) == {"male", "female"}
    assert all(form.isascii() or titles()[form] for form in sexes())
