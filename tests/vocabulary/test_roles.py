"""Roles, as the vocabulary gives them."""

import pytest

from kg.vocabulary.roles import role_forms, roles


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


def test_no_form_is_empty() -> None:
    assert all(form.strip() for form in role_forms())
