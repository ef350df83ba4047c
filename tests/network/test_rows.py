"""The facts that relationships rest on: who, where, as what, how sure, and on which days; alike from both sources."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import msgspec
import pytest

from kg.iris import BASE, SDG
from kg.models import Status
from kg.network.facts import Facts, Window
from kg.network.rows import ArticleFacts, facts_in
from kg.network.stored import stored_facts
from kg.store.graphs import GraphStore
from tests.builds import facts_of
from tests.network.press import DAY, held, reading, store_of

HEADS = {"ดี ใจงาม": "กรมป่า"}
PERSON, BODY = f"{BASE}person/ดี_ใจงาม", f"{BASE}organization/กรมป่า"
FIRST, LAST = date(2023, 3, 10), date(2023, 3, 12)
Source = Callable[[GraphStore], Facts]
SOURCES = pytest.mark.parametrize("source", [facts_of, stored_facts])


@SOURCES
def test_a_participation_names_agent_event_part_and_kind(source: Source) -> None:
    release = reading("a", heads=HEADS, organizers=["กรมน้ำ"], kind="signing")
    found = source(store_of(release)).participations
    event = f"{BASE}article/a/event/1"
    assert [(f.agent, f.hub, f.detail, f.kind, f.article) for f in found] == [
        (PERSON, event, "attendee", "signing", f"{BASE}article/a"),
        (f"{BASE}organization/กรมน้ำ", event, "organizer", "signing", f"{BASE}article/a"),
    ]
    assert all(f.node.startswith(f"{event}/") for f in found)


@SOURCES
@pytest.mark.parametrize("status", [Status.INCUMBENT, Status.FORMER])
def test_a_holding_names_person_body_and_status_and_has_the_day_that_attests_it(source: Source, status: Status) -> None:
    release = reading("a", heads=HEADS, status=status)
    attested = replace(release, holdings=tuple(replace(h, attested=FIRST, confidence=0.6) for h in release.holdings))
    (found,) = source(store_of(attested)).holdings
    assert (found.agent, found.hub, found.detail, found.confidence) == (PERSON, BODY, status, 0.6)
    assert (found.earliest, found.latest) == (FIRST, FIRST)


@SOURCES
def test_a_theme_is_an_agents_or_the_whole_articles(source: Source) -> None:
    found = source(store_of(reading("a", goals=[("กรมป่า", "15.1", 0.7)]))).themes
    assert {(f.agent, f.hub, f.confidence) for f in found} == {(BODY, f"{SDG}15.1", 0.7), ("", f"{SDG}15.1", 1.0)}


def days(found: Facts) -> dict[str, set[tuple[date | None, date | None]]]:
    """The days of participations and of themes."""
    return {
        "event": {(f.earliest, f.latest) for f in found.participations},
        "theme": {(f.earliest, f.latest) for f in found.themes},
    }


@SOURCES
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
    source: Source,
    published: date | None,
    has_event_days: bool,
    of_event: tuple[date | None, date | None],
    of_theme: tuple[date | None, date | None],
) -> None:
    release = reading("a", published, heads=HEADS, goals=[("กรมป่า", "15", 0.7)])
    store = store_of(held(release, FIRST, LAST) if has_event_days else release)
    assert days(source(store)) == {"event": {of_event}, "theme": {of_theme}}


@SOURCES
def test_a_window_keeps_the_facts_of_its_days_and_articles_keep_their_own(source: Source) -> None:
    store = store_of(
        *(reading(name, day, heads=HEADS) for name, day in [("c", None), ("b", FIRST), ("a", date(2024, 1, 1))])
    )
    assert [f.article.rpartition("/")[2] for f in source(store).participations] == ["a", "b", "c"]
    assert [f.article.rpartition("/")[2] for f in source(store).within(Window(None, LAST)).holdings] == ["b"]


def test_the_facts_of_an_article_survive_their_way_through_a_file(mission: GraphStore) -> None:
    (graph,) = mission.article_graphs()
    found = facts_in(mission.things(graph))
    assert found.participations
    assert found.holdings
    assert found.themes
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(found), type=ArticleFacts) == found


def test_a_holding_in_no_body_binds_to_none() -> None:
    release = reading("a", heads=HEADS)
    free = replace(release, holdings=tuple(replace(holding, organization=None) for holding in release.holdings))
    assert facts_of(store_of(free)).holdings == ()
