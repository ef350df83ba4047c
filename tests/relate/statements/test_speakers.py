"""Who says it, by where names stand before the verb."""

from __future__ import annotations

import re

import pytest

from kg.clean import clean
from kg.models import Agent, Organization, OrganizationMention, Person, PersonMention, Span
from kg.relate.named import named
from kg.relate.statements.speakers import Reach, speakers


def names(text: str, reach: Reach) -> list[str]:
    """Who speaks at the กล่าวว่า of a text that names two persons and two bodies at most."""
    article = clean("test", text)
    agents: list[Agent] = []
    for name in ("นายก้อง ใจดี", "นางชบา งามตา"):
        seen = tuple(PersonMention(*m.span(), m[0], "test", 1.0, "", name) for m in re.finditer(name, text))
        agents.append(Person(name, (), (), seen))
    for name in ("กรมตัวอย่าง", "กระทรวงทดสอบ"):
        places = tuple(OrganizationMention(*m.span(), m[0], "test", 1.0) for m in re.finditer(name, text))
        agents.append(Organization(name, "government", (), places))
    found = speakers(article, Span(0, text.index("กล่าวว่า")), reach, named(agents), {})
    return [place.agent.name for place in found]


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("นายก้อง ใจดี ยังได้กล่าวว่า", Reach.NEAR),
        ("นายก้อง ใจดี เปิดงาน พร้อมกล่าวว่า", Reach.CHAINED),
        ("นายก้อง ใจดี เปิดงานแล้ว กล่าวว่า", Reach.FAR),
    ],
)
def test_the_further_the_reach_the_more_verbs_may_stand_between(text: str, nearest: Reach) -> None:
    order = list(Reach)
    for reach in order:
        assert names(text, reach) == (["นายก้อง ใจดี"] if order.index(reach) >= order.index(nearest) else []), reach


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
    assert names(text, Reach.FAR) == expected
