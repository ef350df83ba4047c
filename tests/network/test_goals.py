"""Who leads a goal and who newly appears there, and the rankings and timelines that show it."""

from __future__ import annotations

from datetime import date

import pytest

from kg.iris import SDG
from kg.network.facts import Fact, Window
from kg.network.goals import standings
from kg.network.lookup import Lookup
from kg.network.timeline import timeline
from kg.network.top import Kind, Measure, agents, goals
from kg.store.graphs import GraphStore
from kg.text.calendar import period
from tests.network.press import reading, store_of

EARLY, LATE = date(2023, 2, 1), date(2025, 2, 1)


def fact(agent: str, article: str, day: date | None, confidence: float = 1.0, goal: str = "g") -> Fact:
    return Fact((f"{article}/{agent}",), agent, goal, article, confidence, day, day)


HISTORY = [fact("A", "a", EARLY), fact("A", "b", LATE), fact("B", "c", LATE), fact("C", "d", None)]


def test_shares_are_of_all_evidence_and_leaders_come_first() -> None:
    found = standings([*HISTORY, fact("A", "a", EARLY, 0.2)])
    assert [(s.agent, s.share, s.articles) for s in found] == [("A", 0.5, 2), ("B", 0.25, 1), ("C", 0.25, 1)]
    assert found[0].derived_from == ("a/A", "b/A")


def test_who_first_appears_in_the_last_year_is_new_where_others_were_before() -> None:
    assert [s.agent for s in standings(HISTORY) if s.is_new] == ["B"]
    assert not any(s.is_new for s in standings(fact(a, a, LATE) for a in "AB"))


def test_a_window_asks_who_appears_in_it_for_the_first_time() -> None:
    found = standings(HISTORY, Window(*period("2568")))
    assert [(s.agent, s.is_new) for s in found] == [("A", False), ("B", True)]


@pytest.fixture(scope="module")
def store() -> GraphStore:
    return store_of(
        reading("a", EARLY, heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}, goals=[("กรมป่า", "15.1", 0.9)]),
        reading("b", LATE, heads={"ดี ใจงาม": "กรมป่า"}, goals=[("กรมน้ำ", "15", 0.3), ("กรมน้ำ", "6", 0.8)]),
    )


def test_top_goals_name_leaders_and_newcomers(store: GraphStore) -> None:
    ranked = goals(store, Lookup(store), Window(), 5)
    assert ranked.rows[0] == ("SDG 15 ชีวิตบนบก", "2", "กรมป่า (75.0%) · กรมน้ำ (25.0%)", "1", "กรมน้ำ (25.0%)")
    assert goals(store, Lookup(store), Window(*period("2566")), 5).rows[0][1:3] == ("1", "กรมป่า (100.0%)")


def test_leaders_and_newcomers_stand_in_the_graph_with_what_they_rest_on(store: GraphStore) -> None:
    found = store.rows("""SELECT DISTINCT ?measure ?agency ?share WHERE {
        ?x a kg:Measurement ; kg:of sdg:15 ; kg:agent ?agent ; kg:weight ?share ; kg:measure ?m ;
           prov:wasDerivedFrom/kg:agent ?agent .
        ?m skos:definition ?d ; skos:prefLabel ?measure . ?agent skos:prefLabel ?agency
        FILTER(LANG(?d) = "en" && LANG(?measure) = "en") } ORDER BY ?measure DESC(?share)""")
    assert [tuple(row.values()) for row in found] == [
        ("leads", "กรมป่า", "0.75"),
        ("leads", "กรมน้ำ", "0.25"),
        ("newcomer", "กรมน้ำ", "0.25"),
    ]


@pytest.mark.parametrize("kind", [Kind.PEOPLE, Kind.AGENCIES])
def test_what_is_stored_and_what_a_window_computes_rank_alike(store: GraphStore, kind: Kind) -> None:
    names = Lookup(store)
    stored = agents(store, names, kind, Window(), 9, Measure.PAGERANK)
    assert stored == agents(store, names, kind, Window(date(1900, 1, 1)), 9, Measure.PAGERANK)
    assert len(stored.rows) == 2
    values = [float(row[1]) for row in stored.rows]
    assert values == sorted(values, reverse=True)


def test_agents_are_ranked_by_the_measure_asked_for(store: GraphStore) -> None:
    ranked = agents(store, Lookup(store), Kind.AGENCIES, Window(), 9, Measure.WEIGHTED_DEGREE)
    weights = [float(row[3]) for row in ranked.rows]
    assert weights == sorted(weights, reverse=True)


def test_a_timeline_tells_what_happened_oldest_first_with_words(store: GraphStore) -> None:
    names = Lookup(store)
    found = timeline(store, names, names.find("กรมป่า").iri, Window())
    assert [(m.date, m.kind) for m in found] == [
        ("2023-02-01", "goal"),
        ("2023-02-01", "post"),
        ("2025-02-01", "post"),
    ]
    assert all("กรมป่า" in m.quote for m in found)
    assert [m.date for m in timeline(store, names, names.find("กรมป่า").iri, Window(*period("2025")))] == ["2025-02-01"]


def test_a_goals_timeline_holds_its_targets_and_names_who_served(store: GraphStore) -> None:
    names = Lookup(store)
    found = timeline(store, names, f"{SDG}15", Window())
    assert {m.what for m in found} == {"", "กรมป่า", "กรมน้ำ"}
