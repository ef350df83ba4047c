"""Facts in other words, or much surer or less sure, than before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.clean import clean
from kg.iris import BASE
from kg.models import Reading, Span, ThemeLink
from kg.network.comparing.facts import facts
from kg.network.comparing.sides import Both
from tests.network.comparing.papers import told
from tests.network.press import reading, store_of

TEXT = "ข่าว\n\nกรมป่าไม้แจกกล้าไม้แก่โรงเรียนในจังหวัดน่าน\nชาวประมงพื้นบ้านวางซั้งปลารอบเกาะสี่แห่ง\n"


def serving(words: str, sure: float = 0.9) -> Reading:
    """A release that serves a goal by these words of it."""
    article = clean("a", TEXT, title="ข่าว")
    start = article.text.index(words)
    return Reading(article, themes=(ThemeLink("15", None, sure, (Span(start, start + len(words)),)),))


FIRST, SECOND = TEXT.split("\n")[2:4]


def test_a_fact_in_other_words_is_told_with_both() -> None:
    (news,) = facts(Both(store_of(serving(FIRST)), store_of(serving(SECOND))))
    assert news.what == f"article/a/theme/15: in other words (were “{FIRST}”)"
    assert (news.quote, news.iri) == (SECOND, f"{BASE}article/a/theme/15")


@pytest.mark.parametrize(
    ("was", "now", "news"),
    [
        (0.9, 0.6, ["changed fact: article/a/theme/15: less sure, 0.6 (was 0.9) (1)"]),
        (0.5, 0.9, ["changed fact: article/a/theme/15: surer, 0.9 (was 0.5) (1)"]),
        (0.9, 0.8, []),
    ],
)
def test_only_what_is_much_surer_or_less_sure_is_told(was: float, now: float, news: list[str]) -> None:
    assert told(facts, store_of(serving(FIRST, was)), store_of(serving(FIRST, now))) == news


def test_new_facts_and_those_that_stay_are_no_news_here() -> None:
    release = reading("a", heads={"ดี ใจงาม": "กรมป่า"})
    assert told(facts, store_of(release), store_of(release, reading("b", heads={"สุข ใจดี": "กรมน้ำ"}))) == []


def test_another_event_of_the_same_number_is_another_fact() -> None:
    release = reading("a", heads={"ดี ใจงาม": "กรมป่า"})
    title = (Span(0, len("ข่าว a")),)
    other = replace(release, events=(replace(release.events[0], name="พิธีเปิดสะพาน", evidence=title),))
    same = replace(release, events=(replace(release.events[0], evidence=title),))
    assert told(facts, store_of(release), store_of(other)) == []
    assert len(told(facts, store_of(release), store_of(same))) == 1
