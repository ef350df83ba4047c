"""Which post a holding is of."""

from __future__ import annotations

import pytest

from kg.clean import clean
from kg.models import Post
from kg.reading import read_article

ENGLISH = "Visit\n\nOn Monday {} Jane Roe welcomed the guests at the meeting, and thanked them all for what they did."


def posts(text: str) -> list[tuple[str, Post | None]]:
    return [(holding.role, holding.post) for holding in read_article(clean("a", text)).holdings]


@pytest.mark.parametrize(
    ("title", "role", "post"),
    [
        ("Prime Minister", "Prime Minister", Post("นายกรัฐมนตรี", "")),
        ("Government Spokesperson", "Government Spokesperson", Post("โฆษก", "สำนักนายกรัฐมนตรี")),
        ("Defense Minister", "Defense Minister", Post("รัฐมนตรีว่าการกระทรวง", "กระทรวงกลาโหม")),
        ("Minister of Finance", "Minister", Post("รัฐมนตรีว่าการกระทรวง", "กระทรวงการคลัง")),
        ("Prime Minister of Malaysia", "Prime Minister of Malaysia", None),
    ],
)
def test_the_role_stays_as_an_english_release_has_it_and_the_post_is_the_thai_one(
    title: str, role: str, post: Post | None
) -> None:
    assert posts(ENGLISH.format(title)) == [(role, post)]


def test_an_english_title_in_a_thai_release_is_a_foreigners() -> None:
    text = "นายสมชาย ใจงาม อธิบดีกรมประมง ต้อนรับ Mr. Jan Novak, Foreign Minister เมื่อวานนี้ ณ ห้องประชุมกรมประมง"
    assert dict(posts(text))["Foreign Minister"] is None


def test_a_thai_name_of_a_whole_post_means_it_too() -> None:
    assert posts("นายสมชาย ใจงาม โฆษกรัฐบาล กล่าวว่า ชาวบ้านพอใจ") == [("โฆษกรัฐบาล", Post("โฆษก", "สำนักนายกรัฐมนตรี"))]
    assert posts("นายสมชาย ใจงาม อธิบดีกรมประมง กล่าวว่า ชาวบ้านพอใจ") == [("อธิบดี", None)]
