"""Readings: what articles say themselves, and what they say in the resolved view."""

from __future__ import annotations

from kg.iris import BASE
from tests.network.explaining.telling import HEAD, SLIP, judgement, misspelt

FACT = f"{BASE}article/a1/holding/สมชาย_ใจงาม/อธิบดี/กรมป่า/incumbent"
KNOWN = misspelt(judgement(verdict="reject", of=[FACT]))
LAST, FIRST, NOWHERE = (f"{BASE}article/{name}" for name in ("z", "a1", "nowhere"))


def test_an_article_itself_names_whom_it_names() -> None:
    assert [told.people[0].iri for told in KNOWN.readings.told([LAST, FIRST])] == [SLIP, HEAD]


def test_in_the_resolved_view_it_names_who_is_meant() -> None:
    assert [told.people[0].iri for told in KNOWN.readings.in_view([LAST, FIRST])] == [HEAD, HEAD]


def test_a_rejected_fact_is_said_still_and_stands_in_no_view() -> None:
    assert KNOWN.readings.said(FIRST).one(FACT, "rdfs:label") == "อธิบดีกรมป่า"
    assert [told.claims for told in KNOWN.readings.in_view([FIRST])] == [()]


def test_an_article_that_is_not_there_says_nothing() -> None:
    assert list(KNOWN.readings.told([NOWHERE])) == []
    assert list(KNOWN.readings.in_view([NOWHERE])) == []
    assert KNOWN.readings.said(NOWHERE).subjects() == []
