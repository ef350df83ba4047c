"""The facts that relationships rest on: who, where, as what, how sure, and on which days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.iris import BASE, SDG
from kg.models import Status
from kg.network.facts import EVERYTHING, Window, day_of, holdings, participations, themes
from kg.store.graphs import GraphStore
from tests.network.press import DAY, held, reading, store_of

HEADS = {"ดี ใจงาม": "กรมป่า"}
PERSON, BODY = f"{BASE}person/ดี_ใจงาม", f"{BASE}organization/กรมป่า"
FIRST, LAST = date(2023, 3, 10), date(2023, 3, 12)
BEFORE, AFTER = date(2023, 3, 9), date(2023, 3, 13)


@pytest.mark.parametrize(
    ("start", "end", "touched"),
    [
        (None, None, True),
        (LAST, None, True),
        (AFTER, None, False),
        (None, FIRST, True),
        (None, BEFORE, False),
        (date(2023, 3, 11), date(2023, 3, 11), True),
        (BEFORE, AFTER, True),
    ],
)
def test_a_window_holds_what_touches_it_ends_included(start: date | None, end: date | None, touched: bool) -> None:
    assert Window(start, end).holds(FIRST, LAST) is touched


def test_what_has_no_day_lies_in_no_narrowed_window() -> None:
    assert EVERYTHING.holds(None, None)
    assert not Window(None, LAST).holds(None, None)
    assert not Window(FIRST, None).holds(None, None)


def test_a_participation_names_agent_event_part_and_kind() -> None:
    release = reading("a", heads=HEADS, organizers=["กรมน้ำ"], kind="signing")
    found = participations(store_of(release))
    event = f"{BASE}article/a/event/1"
    assert [(f.agent, f.hub, f.detail, f.kind, f.article) for f in found] == [
        (PERSON, event, "attendee", "signing", f"{BASE}article/a"),
        (f"{BASE}organization/กรมน้ำ", event, "organizer", "signing", f"{BASE}article/a"),
    ]
    assert all(len(f.nodes) == 1 and f.nodes[0].startswith(f"{event}/") for f in found)


@pytest.mark.parametrize("status", [Status.INCUMBENT, Status.FORMER])
def test_a_holding_names_person_body_and_status_and_has_the_day_that_attests_it(status: Status) -> None:
    release = reading("a", heads=HEADS, status=status)
    attested = replace(release, holdings=tuple(replace(h, attested=FIRST, confidence=0.6) for h in release.holdings))
    (found,) = holdings(store_of(attested))
    assert (found.agent, found.hub, found.detail, found.confidence) == (PERSON, BODY, status, 0.6)
    assert (found.earliest, found.latest) == (FIRST, FIRST)


def test_a_theme_is_an_agents_or_the_whole_articles() -> None:
    found = themes(store_of(reading("a", goals=[("กรมป่า", "15.1", 0.7)])))
    assert {(f.agent, f.hub, f.confidence) for f in found} == {(BODY, f"{SDG}15.1", 0.7), ("", f"{SDG}15.1", 1.0)}


def days(store: GraphStore) -> dict[str, set[tuple[date | None, date | None]]]:
    """The days of participations and of themes."""
    return {
        "event": {(f.earliest, f.latest) for f in participations(store)},
        "theme": {(f.earliest, f.latest) for f in themes(store)},
    }


@pytest.mark.parametrize(
    ("published", "has_event_days", "of_event", "of_theme"),
    [
        (DAY, True, (FIRST, LAST), (DAY, DAY)),
        (DAY, False, (DAY, DAY), (DAY, DAY)),
        (None, True, (FIRST, LAST), (FIRST, LAST)),
        (None, False, (None, None), (None, None)),
    ],
)
def test_own_days_come_before_the_day_of_publication_and_that_before_the_span_of_the_events(
    published: date | None,
    has_event_days: bool,
    of_event: tuple[date | None, date | None],
    of_theme: tuple[date | None, date | None],
) -> None:
    release = reading("a", published, heads=HEADS, goals=[("กรมป่า", "15", 0.7)])
    store = store_of(held(release, FIRST, LAST) if has_event_days else release)
    assert days(store) == {"event": {of_event}, "theme": {of_theme}}


def test_a_window_keeps_the_facts_of_its_days_and_articles_keep_their_own() -> None:
    store = store_of(
        *(reading(name, day, heads=HEADS) for name, day in [("c", None), ("b", FIRST), ("a", date(2024, 1, 1))])
    )
    assert [f.article.rpartition("/")[2] for f in participations(store)] == ["a", "b", "c"]
    assert [f.article.rpartition("/")[2] for f in holdings(store, Window(None, LAST))] == ["b"]


@pytest.mark.parametrize(("text", "day"), [("2023-03-10", FIRST), ("", None)])
def test_days_are_read_as_the_graph_has_them(text: str, day: date | None) -> None:
    assert day_of(text) == day
