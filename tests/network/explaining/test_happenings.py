"""Happenings: what each report tells, what they tell differently, and what pairs of them are like."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.iris import BASE, full
from kg.models import Reading
from kg.network.explaining.happenings import of_event, of_happening, of_reports
from kg.network.explaining.steps import Known
from tests.network.explaining.telling import judgement, known, said
from tests.network.press import held, reading, store_of

NAME = "การประชุมคณะกรรมการลุ่มน้ำปิง ครั้งที่ 3"
ONE, TWO, THREE = (f"{BASE}article/{name}/event/1" for name in "abc")
HEADS = {"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}


def meeting(identifier: str, first: date, last: date, name: str = NAME) -> Reading:
    """A release on a meeting of a committee."""
    told = held(reading(identifier, date(2023, 5, 9), heads=HEADS, organizers=["กรมดิน"]), first, last)
    return replace(told, events=tuple(replace(event, name=name) for event in told.events))


DAY, NEXT = date(2023, 5, 1), date(2023, 5, 2)
RELEASES = (
    meeting("a", DAY, DAY),
    meeting("b", DAY, NEXT),
    meeting("c", date(2023, 8, 1), date(2023, 8, 1), "พิธีเปิดสะพาน"),
)


@pytest.fixture(scope="module")
def graph() -> Known:
    return known(store_of(*RELEASES))


def happening_of(graph: Known, report: str) -> str:
    (found,) = graph.store.nodes_with("kg:report", report)
    return found


def test_a_happening_tells_its_reports_and_what_their_pair_is_like(graph: Known) -> None:
    steps = list(of_happening(graph, happening_of(graph, ONE)))
    assert said(steps, "most say")[0].startswith(f"{NAME} (meeting; 2023-05-01")
    assert said(steps, "told by") == ["2 reports"]
    assert [step.article for step in steps if step.what == "report"] == ["ข่าว a", "ข่าว b"]
    assert "one body organized both" in " ".join(said(steps, "feature"))
    assert "enough to be taken for one (from +0.00)" in said(steps, "sum")[0]


def test_what_is_told_differently_is_told_report_by_report(graph: Known) -> None:
    steps = list(of_happening(graph, happening_of(graph, ONE)))
    at = [step.what for step in steps].index("told differently")
    assert [(step.detail, step.article) for step in steps[at : at + 3]] == [
        ("day", ""),
        ("day: 2023-05-01", "ข่าว a"),
        ("day: 2023-05-01 to 2023-05-02", "ข่าว b"),
    ]


def test_one_report_is_compared_with_none(graph: Known) -> None:
    steps = list(of_happening(graph, happening_of(graph, THREE)))
    assert (said(steps, "told by"), said(steps, "compared")) == (["1 report"], [])


def test_an_event_tells_who_took_part_and_what_else_reports_it(graph: Known) -> None:
    steps = list(of_event(graph, ONE))
    assert steps[0].detail.startswith(f"{NAME} (meeting; 2023-05-01; organized by กรมดิน)")
    assert len(said(steps, "took part")) == 3
    assert said(steps, "one with")[0].startswith(f"1 other report of {NAME}")
    assert [step.article for step in steps if step.what == "report"] == ["ข่าว b"]
    assert said(of_event(graph, THREE), "one with") == []


def test_two_reports_of_other_days_are_two(graph: Known) -> None:
    steps = list(of_reports(graph, ONE, THREE))
    assert said(steps, "are") == ["two events here"]
    assert len(said(steps, "never")) == 1


def test_what_people_parted_says_so() -> None:
    reports, words = ["article/a/event/1", "article/b/event/1"], "อธิบดีกรมน้ำ ประชุมร่วมกับ"
    apart = judgement(verdict="different", of=reports, quotes=[words, words])
    steps = list(of_reports(known(store_of(*RELEASES, judgements=[apart])), ONE, TWO))
    assert said(steps, "are") == ["two events here"]
    assert said(steps, "why") == ["alike, and two all the same: people decided so"]
    assert len(said(steps, "judged")) == 1


def test_no_more_pairs_are_told_than_wanted() -> None:
    four = (meeting(name, DAY, DAY) for name in "abcd")
    graph = known(store_of(*four), 2)
    (happening,) = graph.store.nodes_with("rdf:type", full("kg:Happening"))
    steps = list(of_happening(graph, happening))
    assert len(said(steps, "compared")) == 2
    assert said(steps, "") == ["… and 2 more reports", "… and 4 more pairs of reports"]
