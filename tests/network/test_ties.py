"""Ties of a node: as the build stored them or computed for a window, the same for the same days."""

from __future__ import annotations

from datetime import date

import pytest

from kg.iris import SDG
from kg.network.facts import EVERYTHING, Window
from kg.network.lookup import Lookup
from kg.network.ties import ComputedTies, StoredTies, ties_of
from kg.store.graphs import GraphStore
from tests.network.press import reading, store_of

EARLY, LATE = date(2023, 5, 1), date(2024, 5, 1)
WHOLE = Window(date(1900, 1, 1), date(2100, 1, 1))


@pytest.fixture(scope="module")
def store() -> GraphStore:
    """Two who meet twice, one who meets one of them once, and agencies with goals, one of which meets nobody."""
    return store_of(
        reading("a", EARLY, heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}, goals=[("กรมป่า", "15", 0.9)]),
        reading("b", LATE, heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}),
        reading("c", LATE, heads={"สุข ใจดี": "กรมน้ำ", "งาม ดีใจ": "กรมดิน"}),
        reading("d", EARLY, goals=[("กรมฟ้า", "13", 0.8), ("กรมฟ้า", "15.1", 0.4)]),
    )


def test_the_index_answers_for_all_days_and_a_window_is_computed(store: GraphStore) -> None:
    assert isinstance(ties_of(store, EVERYTHING), StoredTies)
    assert isinstance(ties_of(store, Window(EARLY)), ComputedTies)


@pytest.mark.parametrize("name", ["ดี ใจงาม", "สุข ใจดี", "กรมน้ำ", "กรมฟ้า", "SDG 15", "SDG 13"])
def test_stored_and_computed_ties_are_the_same(store: GraphStore, name: str) -> None:
    stored, computed = ties_of(store, EVERYTHING), ties_of(store, WHOLE)
    node = Lookup(store).find(name).iri
    assert stored.of(node)
    assert stored.count(node) == computed.count(node)
    for one, other in zip(stored.of(node), computed.of(node), strict=True):
        assert (one.other, one.measure, one.weight) == (other.other, other.measure, other.weight)
        assert stored.latest(one) == computed.latest(other)
        assert stored.facts(one) == computed.facts(other)


@pytest.mark.parametrize("window", [EVERYTHING, WHOLE])
def test_ties_lead_to_the_other_end_the_heaviest_first(store: GraphStore, window: Window) -> None:
    names, ties = Lookup(store), ties_of(store, window)
    found = ties.of(names.find("สุข ใจดี").iri)
    assert [(names.name(tie.other), tie.measure, tie.weight) for tie in found if tie.measure == "meets"] == [
        ("ดี ใจงาม", "meets", 2.0),
        ("งาม ดีใจ", "meets", 1.0),
    ]
    weights = [tie.weight for tie in found]
    assert weights == sorted(weights, reverse=True)


@pytest.mark.parametrize("window", [EVERYTHING, WHOLE])
@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("กรมป่า", 2),  # its head and another agency; its goal is no agent
        ("SDG 15", 3),  # two agencies, and the goal that is named beside it
        ("กรมฟ้า", 2),  # in touch with no agent: its goals
    ],
)
def test_agents_count_agents_and_goals_count_ties(store: GraphStore, window: Window, name: str, count: int) -> None:
    assert ties_of(store, window).count(Lookup(store).find(name).iri) == count


@pytest.mark.parametrize("window", [EVERYTHING, WHOLE])
def test_a_tie_knows_its_last_day_and_the_facts_of_every_article(store: GraphStore, window: Window) -> None:
    ties, node = ties_of(store, window), Lookup(store).find("ดี ใจงาม").iri
    (met,) = [tie for tie in ties.of(node) if tie.measure == "meets"]
    assert ties.latest(met) == LATE.isoformat()
    facts = ties.facts(met)
    assert [fact.split("/article/")[1][0] for fact in facts] == ["a", "a", "b", "b"]
    assert all("/event/" in fact for fact in facts)


@pytest.mark.parametrize("window", [EVERYTHING, Window(LATE)])
def test_a_tie_without_a_day_says_so_and_a_node_outside_has_none(window: Window) -> None:
    store = store_of(reading("a", None, heads={"ดี ใจงาม": "กรมป่า"}))
    ties, node = ties_of(store, window), Lookup(store).find("ดี ใจงาม").iri
    assert [ties.latest(tie) for tie in ties.of(node)] == ([""] if window.is_open else [])
    assert ties.of(f"{SDG}1") == ()
    assert ties.count(f"{SDG}1") == 0


def test_a_window_weighs_what_happened_in_it(store: GraphStore) -> None:
    ties, node = ties_of(store, Window(LATE)), Lookup(store).find("ดี ใจงาม").iri
    (met,) = [tie for tie in ties.of(node) if tie.measure == "meets"]
    assert met.weight == 1.0
    assert [fact.split("/article/")[1][0] for fact in ties.facts(met)] == ["b", "b"]
