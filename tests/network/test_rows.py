"""The facts that one article's graph says: who, where, as what, how sure, and on which days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.iris import BASE, SDG
from kg.models import Status
from kg.network.facts import Facts
from kg.network.rows import ArticleFacts, joined
from kg.store.rows import rows_packed, rows_unpacked
from tests.network.press import DAY, facts_of, held, reading

HEADS = {"ดี ใจงาม": "กรมป่า"}
PERSON, BODY = f"{BASE}person/ดี_ใจงาม", f"{BASE}organization/กรมป่า"
FIRST, LAST = date(2023, 3, 10), date(2023, 3, 12)
FULL = reading("a", heads=HEADS, organizers=["กรมน้ำ"], goals=[("กรมป่า", "15.1", 0.7)], kind="signing")


def test_a_participation_names_agent_event_part_and_kind() -> None:
    found = facts_of(FULL).participations
    event = f"{BASE}article/a/event/1"
    assert [(f.agent, f.hub, f.detail, f.kind, f.article) for f in found] == [
        (PERSON, event, "attendee", "signing", f"{BASE}article/a"),
        (f"{BASE}organization/กรมน้ำ", event, "organizer", "signing", f"{BASE}article/a"),
    ]
    assert all(f.node.startswith(f"{event}/") for f in found)


@pytest.mark.parametrize("status", [Status.INCUMBENT, Status.FORMER])
def test_a_holding_names_person_body_and_status_and_has_the_day_that_attests_it(status: Status) -> None:
    release = reading("a", heads=HEADS, status=status)
    attested = replace(release, holdings=tuple(replace(h, attested=FIRST, confidence=0.6) for h in release.holdings))
    (found,) = facts_of(attested).holdings
    assert (found.agent, found.hub, found.detail, found.confidence) == (PERSON, BODY, status, 0.6)
    assert (found.earliest, found.latest) == (FIRST, FIRST)


def test_a_post_in_no_body_binds_nobody() -> None:
    release = reading("a", heads=HEADS)
    assert facts_of(replace(release, holdings=(replace(release.holdings[0], organization=None),))).holdings == ()


def test_a_theme_is_an_agents_or_the_whole_articles() -> None:
    found = facts_of(FULL).themes
    assert {(f.agent, f.hub, f.confidence) for f in found} == {(BODY, f"{SDG}15.1", 0.7), ("", f"{SDG}15.1", 1.0)}


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
    facts = facts_of(held(release, FIRST, LAST) if has_event_days else release)
    assert {(f.earliest, f.latest) for f in facts.participations} == {of_event}
    assert {(f.earliest, f.latest) for f in facts.themes} == {of_theme}


def test_the_facts_of_each_kind_are_sorted_by_node() -> None:
    heads = {f"คน{letter} ใจดี": f"กรม{letter}" for letter in "คกงข"}
    facts = facts_of(reading("a", heads=heads, goals=[(f"กรม{letter}", "15", 0.5) for letter in "คกงข"]))
    for some in (facts.participations, facts.holdings, facts.themes):
        assert len(some) >= 4
        assert [fact.node for fact in some] == sorted(fact.node for fact in some)


def test_facts_are_carried_as_bytes() -> None:
    for release in (FULL, held(FULL, FIRST, LAST), reading("b", None, heads=HEADS)):
        facts = facts_of(release)
        assert rows_unpacked(rows_packed(facts), ArticleFacts) == facts


def test_the_facts_of_many_articles_stand_in_the_articles_order() -> None:
    one, other = facts_of(FULL), facts_of(reading("b", heads=HEADS))
    both = joined([other, one])
    assert both.participations == other.participations + one.participations
    assert both.holdings == other.holdings + one.holdings
    assert both.themes == other.themes + one.themes
    assert joined([]) == Facts()


def test_what_many_articles_name_is_held_once() -> None:
    parts = (rows_unpacked(rows_packed(facts_of(reading(name, heads=HEADS))), ArticleFacts) for name in "ab")
    one, other = joined(parts).holdings
    assert one.agent is other.agent
    assert one.hub is other.hub
