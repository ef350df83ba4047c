"""Sweeping: what only facts that are gone led to goes with them, step by step; what others lead to stays."""

from __future__ import annotations

from kg.iris import BASE, full
from kg.store.shortcuts import Statement
from kg.store.sweeping import swept


def said(*rows: tuple[str, str, str]) -> list[Statement]:
    """Statements between nodes of an article."""
    at = f"{BASE}article/a/"
    return [(f"{at}{s}".encode(), full(p).encode(), f"<{at}{o}>".encode()) for s, p, o in rows]


EVENT = said(("event/1", "schema:location", "place/hall"), ("event/2", "schema:location", "place/yard"))
PLACES = said(("place/hall", "rdf:type", "Place"), ("place/yard", "rdf:type", "Place"))
EVIDENCE = said(
    ("0-4/name", "oa:hasBody", "place/hall"),
    ("0-4/name", "oa:hasTarget", "0-4"),
    ("0-4", "oa:hasSelector", "0-4/q"),
    ("0-4/q", "rdf:type", "Selector"),
    ("5-9/name", "oa:hasBody", "place/yard"),
    ("5-9/name", "oa:hasTarget", "5-9"),
)


def test_a_place_goes_with_the_last_event_at_it_and_its_evidence_with_it() -> None:
    before = [*EVENT, *PLACES, *EVIDENCE]
    left = [each for each in before if each != EVENT[0]]
    assert [*swept(before, left)] == [EVENT[1], PLACES[1], *EVIDENCE[4:]]


def test_what_something_else_leads_to_stays() -> None:
    before = [*EVENT, *said(("event/3", "schema:location", "place/hall")), *PLACES, *EVIDENCE]
    left = [each for each in before if each != EVENT[0]]
    assert [*swept(before, left)] == left


def test_evidence_of_two_facts_stays_with_one_and_what_was_led_to_by_nothing_stays_too() -> None:
    both = said(("0-4/x", "oa:hasBody", "event/1"), ("0-4/x", "oa:hasBody", "event/2"), ("work/1", "rdf:type", "Work"))
    left = both[1:]
    assert [*swept(both, left)] == left


def test_the_article_stays() -> None:
    article = [(f"{BASE}article/a".encode(), full("rdf:type").encode(), b"<x:Article>")]
    before = [*article, (f"{BASE}article/a/0-4".encode(), full("oa:hasSource").encode(), f"<{BASE}article/a>".encode())]
    assert [*swept(before, article)] == article
