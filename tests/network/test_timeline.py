"""Timelines: what happened around somebody or a goal, oldest first, each line once and with its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.calendar.periods import period
from kg.iris import SDG
from kg.models import Reading, Speech, Statement
from kg.network.facts import EVERYTHING, Window
from kg.network.lookup import Lookup
from kg.network.timeline import Moment, timeline
from kg.store.graphs import GraphStore
from tests.network.press import held, reading, store_of

EARLY, LATE = date(2023, 2, 1), date(2025, 2, 1)
WORDS = "จะปลูกป่าต้นน้ำเพิ่มทุกปี"


def saying(release: Reading, *themes: str) -> Reading:
    """The release in which its first person says something about these goals or targets."""
    (speaker, *_), (sentence,) = release.persons, release.events[0].evidence
    said = Statement(speaker, WORDS, "กล่าวว่า", Speech.REPORTED, (sentence,), themes)
    return replace(release, statements=(said,))


def moments(store: GraphStore, name: str, window: Window = EVERYTHING) -> tuple[Moment, ...]:
    names = Lookup(store)
    return timeline(store, names, names.find(name).iri, window)


@pytest.fixture(scope="module")
def store() -> GraphStore:
    """Two releases two years apart, the first with a statement, its event some days before it."""
    first = reading("a", EARLY, heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}, goals=[("กรมป่า", "15.1", 0.9)])
    return store_of(
        held(saying(first, "15", "15.1"), date(2023, 1, 28), date(2023, 1, 30)),
        reading("b", LATE, heads={"ดี ใจงาม": "กรมป่า"}, goals=[("กรมน้ำ", "15", 0.3), ("กรมน้ำ", "6", 0.8)]),
    )


def test_a_persons_timeline_has_events_posts_and_statements_oldest_first(store: GraphStore) -> None:
    found = moments(store, "ดี ใจงาม")
    assert [(m.date, m.kind, m.what) for m in found] == [
        ("2023-01-28", "event", "การประชุม"),
        ("2023-02-01", "post", "ดี ใจงาม อธิบดีกรมป่า"),
        ("2023-02-01", "statement", WORDS),
        ("2025-02-01", "event", "การประชุม"),
        ("2025-02-01", "post", "ดี ใจงาม อธิบดีกรมป่า"),
    ]


def test_an_agencys_timeline_has_its_goals_and_who_holds_its_posts_with_words(store: GraphStore) -> None:
    found = moments(store, "กรมป่า")
    assert [(m.date, m.kind, m.what.partition(" ")[0], m.article) for m in found] == [
        ("2023-02-01", "goal", "SDG", "ข่าว a"),
        ("2023-02-01", "post", "ดี", "ข่าว a"),
        ("2025-02-01", "post", "ดี", "ข่าว b"),
    ]
    assert all("กรมป่า" in m.quote for m in found)


def test_a_goals_timeline_holds_its_targets_and_names_who_served_and_who_spoke_once(store: GraphStore) -> None:
    found = moments(store, "SDG 15")
    assert [(m.date, m.kind, m.what) for m in found] == [
        ("2023-02-01", "goal", ""),
        ("2023-02-01", "goal", "กรมป่า"),
        ("2023-02-01", "statement", f"ดี ใจงาม: {WORDS}"),
        ("2025-02-01", "goal", ""),
        ("2025-02-01", "goal", "กรมน้ำ"),
    ]


def test_a_targets_timeline_leaves_its_goals_own_facts_out(store: GraphStore) -> None:
    found = timeline(store, Lookup(store), f"{SDG}15.1", EVERYTHING)
    assert {m.date for m in found} == {"2023-02-01"}


@pytest.mark.parametrize(
    ("window", "days"),
    [
        (Window(*period("2568")), ["2025-02-01", "2025-02-01"]),
        (Window(date(2023, 1, 30), date(2023, 1, 31)), ["2023-01-28"]),  # the event lasts into it
        (Window(date(2024, 1, 1), date(2024, 12, 31)), []),
    ],
)
def test_a_window_narrows_a_timeline(store: GraphStore, window: Window, days: list[str]) -> None:
    assert [m.date for m in moments(store, "ดี ใจงาม", window)] == days


def test_what_has_no_day_comes_first_and_in_no_window() -> None:
    heads = {"ดี ใจงาม": "กรมป่า"}
    store = store_of(reading("a", EARLY, heads=heads), reading("b", None, heads=heads))
    assert [(m.date, m.article) for m in moments(store, "กรมป่า")] == [("", "ข่าว b"), ("2023-02-01", "ข่าว a")]
    assert [m.article for m in moments(store, "กรมป่า", Window(None, LATE))] == ["ข่าว a"]


def test_a_provinces_timeline_has_what_took_place_and_which_goals_are_served_there() -> None:
    store = store_of(reading("a", EARLY, goals=[("กรมป่า", "15", 0.9)], province="TH-50"))
    found = {(m.kind, m.what.partition(" ")[0]) for m in moments(store, "เชียงใหม่")}
    assert found == {("event", "การประชุม"), ("goal", "SDG")}
