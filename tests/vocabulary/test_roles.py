"""Roles, as the vocabulary gives them."""

import pytest

from kg.vocabulary.roles import Holders, changes_in_october, role_forms, roles


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
        ("เลขาฯ นายกฯ", "เลขาธิการนายกรัฐมนตรี"),
        ("ปธ.", "ประธาน"),
        ("ผู้ว่าฯ", "ผู้ว่าราชการจังหวัด"),
    ],
)
def test_abbreviated_roles_lead_to_the_role(form: str, name: str) -> None:
    role = role_forms()[form]
    assert role is not None and role.name == name


def test_roles_that_share_a_head_end_with_it() -> None:
    assert all(role.name.endswith(role.shares) for role in roles() if role.shares)


def test_no_form_is_empty() -> None:
    assert all(form.strip() for form in role_forms())


def test_a_short_form_of_several_roles_is_read_as_one_of_them_first() -> None:
    shared = {form for role in roles() for form in role.shared}
    assert shared <= role_forms().keys()
    assert not any(form in role.shared for role in roles() for form, first in role_forms().items() if first is role)


def test_a_post_that_is_one_in_the_country_has_one_holder() -> None:
    assert {role.holders for role in roles() if role.unique} == {Holders.ONE}


def test_deputies_are_many() -> None:
    assert {r.holders for r in roles() if r.name.startswith("รอง") and not r.abroad} == {Holders.MANY}


@pytest.mark.parametrize(
    ("role", "does"),
    [
        ("ผู้ว่าราชการจังหวัด", True),
        ("ปลัดกระทรวง", True),
        ("อธิบดี", True),
        ("รัฐมนตรีว่าการกระทรวง", False),
        ("นายกรัฐมนตรี", False),
        ("นายกสมาคม", False),
        ("", False),
    ],
)
def test_posts_of_civil_servants_change_hands_with_the_fiscal_year(role: str, *, does: bool) -> None:
    assert changes_in_october(role) is does
