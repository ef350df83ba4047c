"""The words behind a fact: whole sentences where the graph holds them, with the right words highlighted."""

from __future__ import annotations

import pytest

from kg.export.page.facts import facts_of
from kg.export.page.model import Fact
from kg.iris import graph_iri
from kg.read import Raw
from tests.builds import built

TEXT = """\
กรมอนามัยประกาศแผนสุขภาพ

เมื่อวันที่ 12 มกราคม 2566 นายสมชาย ใจดี อธิบดีกรมอนามัย กล่าวว่า \
กรมอนามัยจะลดอัตราการตายของมารดาและเพิ่มการเข้าถึงบริการสุขภาพของประชาชนด้วย Digital Health
"""


@pytest.fixture(scope="module")
def facts() -> list[Fact]:
    return list(facts_of(built(Raw("plan", TEXT, "plan.txt")).things(graph_iri("plan"))))


def highlighted(fact: Fact) -> set[str]:
    """The words marked in a fact's quotes."""
    return {
        quote.text[start:end]
        for quote in fact.evidence
        for start, end in zip(quote.marks[::2], quote.marks[1::2], strict=True)
    }


def test_every_fact_has_words_and_a_highlight(facts: list[Fact]) -> None:
    assert facts
    assert all(fact.evidence for fact in facts)
    assert all(quote.marks for fact in facts for quote in fact.evidence)


def test_the_words_are_the_articles_own(facts: list[Fact]) -> None:
    quotes = [quote.text for fact in facts for quote in fact.evidence]
    assert all(quote.strip() in TEXT for quote in quotes)


def test_a_short_span_comes_with_its_sentence(facts: list[Fact]) -> None:
    (post,) = [fact for fact in facts if fact.kind == "post"]
    (quote,) = post.evidence
    assert quote.text.startswith("เมื่อวันที่ 12 มกราคม 2566")
    assert "กล่าวว่า" in quote.text
    assert "นายสมชาย ใจดี อธิบดีกรมอนามัย" in highlighted(post)


def test_a_theme_highlights_its_cues_and_no_insides_of_latin_words(facts: list[Fact]) -> None:
    health = [fact for fact in facts if fact.kind == "theme" and "sdg/3" in fact.ends[-1]]
    assert any("การตายของมารดา" in mark for fact in health for mark in highlighted(fact))
    assert all(mark not in {"ita", "it", "al"} for fact in facts for mark in highlighted(fact))


def test_a_statement_highlights_its_verb(facts: list[Fact]) -> None:
    (said,) = [fact for fact in facts if fact.kind == "said"]
    assert "กล่าวว่า" in highlighted(said)
