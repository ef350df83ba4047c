"""Ties: what a measure means, its weight, and the facts behind it."""

from __future__ import annotations

from datetime import date

from kg.iris import iri, relationship_iri, short
from kg.network.explaining.ties import between, of_relationship
from tests.network.explaining.telling import known, said
from tests.network.press import reading, store_of

DEE, SOOK = (iri("person", name) for name in ("ดี ใจงาม", "สุข ใจดี"))
HEADS = {"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}
GRAPH = known(store_of(*(reading(name, date(2023, 5, day), heads=HEADS) for day, name in ((1, "a"), (9, "b")))), 3)
MEETS = relationship_iri("meets", DEE, SOOK)


def test_a_relationship_tells_its_formula_its_weight_and_its_facts() -> None:
    steps = list(of_relationship(GRAPH, MEETS))
    assert said(steps, "claims") == ["meets: ดี ใจงาม and สุข ใจดี"]
    assert said(steps, "weight") == ["2"]
    assert said(steps, "measures")[0].startswith("Two persons take part in the same events. The weight is the sum")
    assert said(steps, "source")[0].startswith("M. E. J. Newman")
    assert said(steps, "days") == ["2023-05-01 to 2023-05-09"]
    assert said(steps, "rests on") == ["2 facts or events, told by these:"]
    assert [step.detail for step in steps if not step.what] == [
        "ดี ใจงาม took part in การประชุม as attendee",
        "สุข ใจดี took part in การประชุม as attendee",
        "ดี ใจงาม took part in การประชุม as attendee",
        "… and 1 more fact",
    ]


def test_ties_are_found_from_either_end() -> None:
    forest = iri("organization", "กรมป่า")
    assert [short(each).split("/")[1] for each in between(GRAPH, DEE, forest)] == ["holds-post"]
    assert between(GRAPH, forest, DEE) == between(GRAPH, DEE, forest)
    assert MEETS in between(GRAPH, SOOK, DEE)
    assert between(GRAPH, SOOK, forest) == ()
