"""Rankings of people, agencies and goals, over all days from the index and over a window afresh."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

import kg.network.measures
from kg.calendar.periods import period
from kg.network.betweenness import betweenness
from kg.network.facts import EVERYTHING, Window
from kg.network.lookup import Lookup
from kg.network.ranked import Measure, Ranked
from kg.network.top import agents, goals
from kg.store.graphs import GraphStore
from tests.network.press import reading, store_of

EARLY, LATE = date(2023, 2, 1), date(2025, 2, 1)
WHOLE = Window(date(1900, 1, 1))


@pytest.fixture(scope="module")
def store() -> GraphStore:
    """A head who meets three others, one of them twice, and agencies with goals."""
    return store_of(
        reading("a", EARLY, heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}, goals=[("กรมป่า", "15.1", 0.9)]),
        reading("b", LATE, heads={"ดี ใจงาม": "กรมป่า"}, goals=[("กรมน้ำ", "15", 0.3), ("กรมน้ำ", "6", 0.8)]),
        reading("c", LATE, heads={"ดี ใจงาม": "กรมป่า", "งาม ดีใจ": "กรมดิน"}),
        reading("d", LATE, heads={"ดี ใจงาม": "กรมป่า", "งาม ดีใจ": "กรมดิน"}),
        reading("e", LATE, heads={"ดี ใจงาม": "กรมป่า", "แจ่ม ใจใส": "กรมฟ้า"}),
    )


@pytest.mark.parametrize("kind", [Ranked.PEOPLE, Ranked.AGENCIES])
@pytest.mark.parametrize("by", [Measure.PAGERANK, Measure.WEIGHTED_DEGREE, Measure.BETWEENNESS])
@pytest.mark.parametrize("count", [2, 9])
def test_what_is_stored_and_what_a_window_computes_rank_alike(
    store: GraphStore, kind: Ranked, by: Measure, count: int
) -> None:
    names = Lookup(store)
    stored = agents(store, names, kind, EVERYTHING, count, by)
    assert stored == agents(store, names, kind, WHOLE, count, by)
    assert stored.header == (kind, *Measure)
    assert len(stored.rows) == min(count, 4)
    column = stored.header.index(by)
    values = [float(row[column]) for row in stored.rows]
    assert values == sorted(values, reverse=True)
    assert values[0] > values[-1]


@pytest.mark.parametrize(
    ("kind", "window", "shown"),
    [
        (Ranked.PEOPLE, EVERYTHING, [("ดี ใจงาม", "4"), ("งาม ดีใจ", "2"), ("สุข ใจดี", "2"), ("แจ่ม ใจใส", "2")]),
        (Ranked.AGENCIES, EVERYTHING, [("กรมป่า", "4"), ("กรมดิน", "2"), ("กรมน้ำ", "2"), ("กรมฟ้า", "2")]),
        (Ranked.PEOPLE, Window(*period("2566")), [("ดี ใจงาม", "2"), ("สุข ใจดี", "2")]),
        (Ranked.PEOPLE, Window(*period("2567")), []),
    ],
)
def test_agents_of_one_kind_are_ranked_by_the_measure_asked_for(
    store: GraphStore, kind: Ranked, window: Window, shown: list[tuple[str, str]]
) -> None:
    ranked = agents(store, Lookup(store), kind, window, 9, Measure.DEGREE)
    column = ranked.header.index(Measure.DEGREE)
    assert [(row[0], row[column]) for row in ranked.rows] == shown


@pytest.mark.parametrize("window", [EVERYTHING, WHOLE])
def test_what_is_estimated_is_noted(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def note() -> str:
        heads = {f"คน{letter} ใจดี": f"กรม{letter}" for letter in "กขคงจฉชซญ"}
        store = store_of(reading("a", heads=heads))
        return agents(store, Lookup(store), Ranked.PEOPLE, window, 9, Measure.BETWEENNESS).note

    assert note() == ""
    monkeypatch.setattr(kg.network.measures, "betweenness", partial(betweenness, steps=1))
    assert note().startswith("sampled: 8 times")


def test_goals_come_by_their_articles_with_leaders_and_newcomers(store: GraphStore) -> None:
    ranked = goals(store, Lookup(store), EVERYTHING, 5)
    assert ranked.rows == (
        ("SDG 15 ชีวิตบนบก", "2", "กรมป่า (75.0%) · กรมน้ำ (25.0%)", "1", "กรมน้ำ (25.0%)"),
        ("SDG 6 น้ำสะอาดและสุขาภิบาล", "1", "กรมน้ำ (100.0%)", "0", ""),
    )
    assert goals(store, Lookup(store), EVERYTHING, 1).rows == ranked.rows[:1]


def test_goals_of_a_window_are_those_of_its_days(store: GraphStore) -> None:
    assert goals(store, Lookup(store), Window(*period("2566")), 5).rows == (
        ("SDG 15 ชีวิตบนบก", "1", "กรมป่า (100.0%)", "0", ""),
    )


def test_no_more_than_three_leaders_are_named_and_all_newcomers_counted() -> None:
    bodies = [(f"กรม{letter}", "13", sure) for letter, sure in zip("กขคงจ", (0.9, 0.8, 0.7, 0.6, 0.5), strict=True)]
    store = store_of(reading("a", EARLY, goals=bodies[:1]), reading("b", LATE, goals=bodies[1:]))
    ((_, articles, leading, new, newcomers),) = goals(store, Lookup(store), EVERYTHING, 5).rows
    assert (articles, new) == ("2", "4")
    assert [name.partition(" ")[0] for name in leading.split(" · ")] == ["กรมก", "กรมข", "กรมค"]
    assert [name.partition(" ")[0] for name in newcomers.split(" · ")] == ["กรมข", "กรมค", "กรมง"]
