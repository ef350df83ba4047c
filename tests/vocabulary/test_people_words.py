"""Titles, roles and the words around names, as the vocabulary gives them."""

import pytest

from kg.vocabulary.names import family_names, name_boundaries
from kg.vocabulary.roles import role_forms, roles
from kg.vocabulary.titles import titles

KINDS = {
    "civil",
    "academic",
    "medical",
    "military",
    "police",
    "volunteer",
    "noble",
    "royal",
    "religious",
    "foreign",
}


def test_titles_have_a_known_kind() -> None:
    assert {title.kind for title in titles().values() if title} <= KINDS


@pytest.mark.parametrize(
    ("form", "name"),
    [("น.ส.", "นางสาว"), ("พล. ต. อ.", "พลตำรวจเอก"), ("นพ.", "นายแพทย์"), ("ภญ.", "เภสัชกรหญิง")],
)
def test_written_forms_lead_to_their_title(form: str, name: str) -> None:
    title = titles()[form]
    assert title is not None and title.name == name


def test_no_form_is_empty() -> None:
    assert all(form.strip() for form in (*titles(), *role_forms()))


def test_words_that_only_look_like_a_title_are_none() -> None:
    assert titles()["นายกรัฐมนตรี"] is None


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("รมว.", "รัฐมนตรีว่าการกระทรวง"),
        ("รมช.", "รัฐมนตรีช่วยว่าการกระทรวง"),
        ("ผวจ.", "ผู้ว่าราชการจังหวัด"),
        ("ผอ.", "ผู้อำนวยการ"),
        ("นายกฯ", "นายกรัฐมนตรี"),
        ("รองนายกฯ", "รองนายกรัฐมนตรี"),
        ("เลขาฯ", "เลขาธิการ"),
    ],
)
def test_abbreviated_roles_lead_to_the_role(form: str, name: str) -> None:
    role = role_forms()[form]
    assert role is not None and role.name == name


def test_roles_that_share_a_head_end_with_it() -> None:
    assert all(role.name.endswith(role.shares) for role in roles() if role.shares)


def test_words_that_cut_a_name_are_in_few_surnames() -> None:
    for word in name_boundaries().cuts:
        assert sum(word in name[1:] for name in family_names()) <= 10, word
