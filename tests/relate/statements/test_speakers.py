"""Who says it, by where names stand before the verb."""

from __future__ import annotations

import re

import pytest

from kg.clean import clean
from kg.models import Agent, Organization, OrganizationMention, Person, PersonMention, Span
from kg.relate.named import named
from kg.relate.statements.speakers import speakers


def names(text: str, *, near: bool = False) -> list[str]:
    """Who speaks at the กล่าวว่า of a text that names two persons and two bodies at most."""
    article = clean("test", text)
    agents: list[Agent] = []
    for name in ("นายก้อง ใจดี", "นางชบา งามตา"):
        seen = tuple(PersonMention(*m.span(), m[0], "test", 1.0, "", name) for m in re.finditer(name, text))
        agents.append(Person(name, (), (), seen))
    for name in ("กรมตัวอย่าง", "กระทรวงทดสอบ"):
        places = tuple(OrganizationMention(*m.span(), m[0], "test", 1.0) for m in re.finditer(name, text))
        agents.append(Organization(name, "government", (), places))
    found = speakers(article, Span(0, text.index("กล่าวว่า")), named(agents), {}, near=near)
    return [place.agent.name for place in found]


@pytest.mark.parametrize(
    ("text", "is_near"),
    [
        ("นายก้อง ใจดี ยังได้กล่าวว่า", True),
        ("นายก้อง ใจดี เปิดงาน พร้อมกล่าวว่า", False),
        ("นายก้อง ใจดี เปิดงานแล้ว กล่าวว่า", False),
    ],
)
def test_other_verbs_stand_between_only_where_the_speaker_may_be_far(text: str, is_near: bool) -> None:
    assert names(text) == ["นายก้อง ใจดี"]
    assert names(text, near=True) == (["นายก้อง ใจดี"] if is_near else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("นายก้อง ใจดี และนางชบา งามตา กล่าวว่า", ["นายก้อง ใจดี", "นางชบา งามตา"]),
        ("นายก้อง ใจดี พร้อมด้วย นางชบา งามตา กล่าวว่า", ["นายก้อง ใจดี"]),
        ("ล่าสุด กรมตัวอย่าง กระทรวงทดสอบ กล่าวว่า", ["กรมตัวอย่าง"]),
        ("นายก้อง ใจดี อธิบดีกรมตัวอย่าง กล่าวว่า", ["นายก้อง ใจดี"]),
        ("ตามนโยบายของนายก้อง ใจดี กล่าวว่า", []),
        ("รัฐมนตรีว่าการกระทรวงทดสอบ กล่าวว่า", []),
    ],
)
def test_the_subject_speaks_with_whom_it_is_joined_and_nobody_named_beside_it(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_name_far_before_a_verb_that_is_no_sure_speech_is_not_its_subject() -> None:
    text = f"นายก้อง ใจดี {'งานปลาน้ำจืด ' * 25}กล่าวว่า"
    assert (names(text), names(text, near=True)) == (["นายก้อง ใจดี"], [])
