"""The facts behind ties: how either end was at the events that they share, the same from a store and from facts."""

from __future__ import annotations

import pytest

from kg.iris import BASE
from kg.models import Status
from kg.network.behind import PartsOfFacts, PartsOfStore, facts_behind
from kg.store.graphs import GraphStore
from tests.builds import facts_of
from tests.network.press import reading, store_of

HEADS = {"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}
GOOD, GLAD = f"{BASE}person/ดี_ใจงาม", f"{BASE}person/สุข_ใจดี"
FOREST, WATER, LAND = (f"{BASE}organization/{name}" for name in ("กรมป่า", "กรมน้ำ", "กรมดิน"))
EVENT = f"{BASE}article/a/event/1"


def shown(store: GraphStore, measure: str, *ends: str) -> list[str]:
    """What stands behind a tie of article a's event, without the article's IRI; from both sources."""
    sources = (PartsOfStore(store), PartsOfFacts(facts_of(store)))
    one, other = (facts_behind(source, measure, ends, [EVENT]) for source in sources)
    assert one == other
    return [node.removeprefix(f"{BASE}article/a/") for node in one]


@pytest.fixture(scope="module")
def store() -> GraphStore:
    """Two heads at an event that two bodies organize, one of them a head's own; another article is beside the point."""
    return store_of(reading("a", heads=HEADS, organizers=["กรมดิน", "กรมน้ำ"]), reading("b", heads=HEADS))


def test_people_meet_by_their_own_parts(store: GraphStore) -> None:
    assert shown(store, "meets", GOOD, GLAD) == [
        "event/1/attendee/person/ดี_ใจงาม",
        "event/1/attendee/person/สุข_ใจดี",
    ]


def test_bodies_work_together_by_their_own_parts_and_through_their_officers(store: GraphStore) -> None:
    assert shown(store, "works-with", LAND, FOREST) == [
        "event/1/attendee/person/ดี_ใจงาม",
        "event/1/organizer/organization/กรมดิน",
        "holding/ดี_ใจงาม/อธิบดี/กรมป่า/incumbent",
    ]


def test_bodies_organize_together_by_that_alone(store: GraphStore) -> None:
    assert shown(store, "organizes-with", LAND, WATER) == [
        "event/1/organizer/organization/กรมดิน",
        "event/1/organizer/organization/กรมน้ำ",
    ]


def test_who_left_an_office_brings_no_body_along() -> None:
    former = store_of(reading("a", heads=HEADS, status=Status.FORMER))
    assert shown(former, "works-with", FOREST, WATER) == []


def test_claims_are_facts_themselves_and_of_very_many_the_last_are_read(store: GraphStore) -> None:
    claims = [f"{BASE}article/{number:03}/holding/x" for number in range(100)]
    found = facts_behind(PartsOfStore(store), "holds-post", (GOOD, FOREST), claims)
    assert found == tuple(claims[-len(found) :])
    assert 20 < len(found) < 100
