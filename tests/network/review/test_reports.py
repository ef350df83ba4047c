"""Reports that were nearly taken for one event, or are taken for one and differ."""

from __future__ import annotations

from kg.iris import BASE
from kg.network.review.question import Asked
from kg.network.review.reports import nearly_joined, told_differently
from tests.network.review.graphs import EVENTS, TWO, store


def test_two_reports_of_a_day_with_like_names_are_asked() -> None:
    (doubt,) = nearly_joined(store())
    assert (doubt.kind, doubt.first, doubt.others) == (Asked.EVENT, EVENTS[0], EVENTS[1:])
    assert 0 < doubt.sure < 1


def test_reports_of_one_happening_or_of_other_names_are_not() -> None:
    other = f"{TWO}/event/2"
    more = f"""GRAPH <{TWO}/graph> {{ <{other}> a schema:Event ; schema:name "พิธีเปิดสะพาน"@th ; kg:kind kg:ceremony ;
        kg:earliest "2023-05-01"^^xsd:date ; kg:latest "2023-05-01"^^xsd:date }}
      GRAPH <{BASE}graph/relationships> {{ <{BASE}happening/two/2> kg:report <{other}> }}"""
    assert [doubt.others for doubt in nearly_joined(store(more))] == [EVENTS[1:]]


def test_what_is_told_differently_is_asked_with_what_differs() -> None:
    one = f"{BASE}happening/three/1"
    reports = " , ".join(f"<{event}>" for event in EVENTS)
    more = f"GRAPH <{BASE}graph/relationships> {{ <{one}> kg:report {reports} ; kg:toldDifferently kg:day , kg:place }}"
    (doubt,) = told_differently(store(more))
    assert (doubt.first, doubt.others) == (EVENTS[0], EVENTS[1:])
    assert "day and place" in doubt.why
    assert list(told_differently(store())) == []
