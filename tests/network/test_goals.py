"""Who leads a goal and who newly appears there."""

from __future__ import annotations

from datetime import date

from kg.calendar.periods import period
from kg.network.facts import Fact, Window
from kg.network.goals import standings
from tests.network.press import reading, store_of

EARLY, LATE = date(2023, 2, 1), date(2025, 2, 1)


def fact(agent: str, article: str, day: date | None, confidence: float = 1.0, goal: str = "g") -> Fact:
    return Fact(f"{article}/{agent}", agent, goal, article, confidence, day, day)


HISTORY = [fact("A", "a", EARLY), fact("A", "b", LATE), fact("B", "c", LATE), fact("C", "d", None)]


def test_shares_are_of_all_evidence_and_leaders_come_first() -> None:
    found = standings([*HISTORY, fact("A", "a", EARLY, 0.2)])
    assert [(s.agent, s.share, s.articles) for s in found] == [("A", 0.5, 2), ("B", 0.25, 1), ("C", 0.25, 1)]
    assert [(s.agent, s.first) for s in found] == [("A", EARLY), ("B", LATE), ("C", None)]


def test_who_first_appears_in_the_last_year_is_new_where_others_were_before() -> None:
    assert [s.agent for s in standings(HISTORY) if s.is_new] == ["B"]
    assert not any(s.is_new for s in standings(fact(a, a, LATE) for a in "AB"))


def test_a_window_asks_who_appears_in_it_for_the_first_time() -> None:
    found = standings(HISTORY, Window(*period("2568")))
    assert [(s.agent, s.is_new) for s in found] == [("A", False), ("B", True)]


def test_leaders_and_newcomers_stand_in_the_graph_with_what_they_rest_on() -> None:
    store = store_of(
        reading("a", EARLY, goals=[("กรมป่า", "15.1", 0.9)]),
        reading("b", LATE, goals=[("กรมน้ำ", "15", 0.3), ("กรมน้ำ", "6", 0.8)]),
    )
    found = store.rows("""SELECT DISTINCT ?measure ?agency ?share WHERE {
        ?x a kg:Measurement ; kg:of sdg:15 ; kg:agent ?agent ; kg:weight ?share ; kg:measure ?m ;
           prov:wasDerivedFrom/kg:between ?agent .
        ?m skos:definition ?d ; skos:prefLabel ?measure . ?agent skos:prefLabel ?agency
        FILTER(LANG(?d) = "en" && LANG(?measure) = "en") } ORDER BY ?measure DESC(?share)""")
    assert [tuple(row.values()) for row in found] == [
        ("leads", "กรมป่า", "0.75"),
        ("leads", "กรมน้ำ", "0.25"),
        ("newcomer", "กรมน้ำ", "0.25"),
    ]
