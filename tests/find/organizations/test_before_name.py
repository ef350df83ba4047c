"""What stands in front of a body's name."""

from __future__ import annotations

import pytest

from kg.find.organizations.before_name import glues, staffs


@pytest.mark.parametrize("before", ["พบอธิบดี", "นายสมชาย ใจงาม ผู้ว่าราชการ", "อธิบดีผู้พิพากษา", "นักศึกษา"])
def test_any_post_and_other_words_for_people_staff_a_body(before: str) -> None:
    assert staffs(before)


@pytest.mark.parametrize("before", ["", "เดินทางไป", "อุปกรณ์"])
def test_other_words_staff_none(before: str) -> None:
    assert not staffs(before)


@pytest.mark.parametrize(
    ("before", "glued"), [("โดย", True), ("ผตร.", True), ("ผู้พิพากษา", True), ("ดนตรี", False), ("", False)]
)
def test_a_name_is_glued_to_a_post_or_a_preposition(before: str, glued: bool) -> None:
    assert glues(before) is glued
