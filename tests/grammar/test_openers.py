"""Words that open a person, a post, a clause or a time."""

import re

import pytest

from kg.grammar.openers import OPENS_AGENT, OPENS_CLAUSE, OPENS_PERSON

ALL = (OPENS_PERSON, OPENS_AGENT, OPENS_CLAUSE)


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("นางดวงดี มีสุข", ALL),
        ("พล.ต.อ. สมชาย ใจงาม", ALL),
        ("Mr. John Smith", ALL),
        ("นายกรัฐมนตรี", (OPENS_AGENT, OPENS_CLAUSE)),
        ("อธิบดีกรมประมง", (OPENS_AGENT, OPENS_CLAUSE)),
        ("โดยมีผู้บริหาร", (OPENS_CLAUSE,)),
        ("เมื่อวันที่ 5", (OPENS_CLAUSE,)),
        ("ผู้สูงอายุไทย", ()),
        ("คุณธรรมนำไทย", ()),
        ("ประธานาธิบดีแห่งตัวอย่าง", (OPENS_AGENT, OPENS_CLAUSE)),
        ("มีเดียสร้างสรรค์", ()),
        ("เพื่อนบ้าน", ()),
    ],
)
def test_what_opens_what(text: str, opened: tuple[re.Pattern[str], ...]) -> None:
    assert tuple(pattern for pattern in ALL if pattern.match(text)) == opened
