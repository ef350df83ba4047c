"""The facts behind a tie: from shared events to how either end was there, at hand and in a store alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from kg.iris import BASE, RELATIONSHIPS, full, iri
from kg.models import Part, Participation, Reading, Status
from kg.network.behind import Parts, PartsOfFacts, PartsOfStore, facts_behind
from kg.network.facts import Facts
from kg.network.once import once
from kg.network.relationships import relationships
from kg.rdf.article import article_nquads
from kg.store.graphs import GraphStore
from tests.network.press import facts_of, reading

DEE, SOOK, KLA = (iri("person", name) for name in ("ดี ใจงาม", "สุข ใจดี", "กล้า ใจหาญ"))
FOREST, WATER, SOIL, SKY = (iri("organization", name) for name in ("กรมป่า", "กรมน้ำ", "กรมดิน", "กรมฟ้า"))
MEETING = reading("a", heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}, organizers=["กรมดิน", "กรมฟ้า"])
EVENT = f"{BASE}article/a/event/1"
ONE_EVENT = [[f"{BASE}article/{name}/event/1" for name in "abc"]]
"""The first events of all these releases report one happening."""


def store_of(*readings: Reading, again: Mapping[str, str], reports: Sequence[Sequence[str]]) -> GraphStore:
    """These readings, which of them are which others again, and which events report one happening."""
    links = [(one, "kg:reissueOf", first) for one, first in again.items()]
    links += [(f"{BASE}happening/{at}/1", "kg:report", event) for at, events in enumerate(reports) for event in events]
    computed = (
        Quad(NamedNode(one), NamedNode(full(name)), NamedNode(other), NamedNode(RELATIONSHIPS))
        for one, name, other in links
    )
    said = (parse(article_nquads(one), format=RdfFormat.N_QUADS) for one in readings)
    return GraphStore.of(chain(*said, computed))


def counted(*readings: Reading, again: Mapping[str, str] | None = None, reports: Sequence[Sequence[str]] = ()) -> Facts:
    first = {event: min(events) for events in reports for event in events}
    return once(facts_of(*readings), again or {}, first)


def parts_of(
    *readings: Reading, again: Mapping[str, str] | None = None, reports: Sequence[Sequence[str]] = ()
) -> list[Parts]:
    """The parts of these readings by either way to find them."""
    at_hand = PartsOfFacts(counted(*readings, again=again, reports=reports))
    return [at_hand, PartsOfStore(store_of(*readings, again=again or {}, reports=reports))]


def told(facts: tuple[str, ...]) -> list[str]:
    """Facts by what stands behind their article, shortly."""
    return [fact.partition("/article/")[2] for fact in facts]


@pytest.mark.parametrize("parts", parts_of(MEETING))
@pytest.mark.parametrize(
    ("measure", "ends", "behind"),
    [
        ("meets", (DEE, SOOK), ["a/event/1/attendee/person/ดี_ใจงาม", "a/event/1/attendee/person/สุข_ใจดี"]),
        (
            "organizes-with",
            (SKY, SOIL),
            ["a/event/1/organizer/organization/กรมดิน", "a/event/1/organizer/organization/กรมฟ้า"],
        ),
        (
            "works-with",  # either body through its head, who has a part and a post
            (FOREST, WATER),
            [
                "a/event/1/attendee/person/ดี_ใจงาม",
                "a/event/1/attendee/person/สุข_ใจดี",
                "a/holding/ดี_ใจงาม/อธิบดี/กรมป่า/incumbent",
                "a/holding/สุข_ใจดี/อธิบดี/กรมน้ำ/incumbent",
            ],
        ),
        (
            "works-with",  # one by itself, the other through its head
            (SOIL, WATER),
            [
                "a/event/1/attendee/person/สุข_ใจดี",
                "a/event/1/organizer/organization/กรมดิน",
                "a/holding/สุข_ใจดี/อธิบดี/กรมน้ำ/incumbent",
            ],
        ),
    ],
)
def test_an_event_leads_to_how_either_end_was_there(
    parts: Parts, measure: str, ends: tuple[str, str], behind: list[str]
) -> None:
    assert told(facts_behind(parts, measure, ends, [EVENT])) == behind


@pytest.mark.parametrize("parts", parts_of(reading("a", heads={"ดี ใจงาม": "กรมป่า"}, status=Status.FORMER)))
def test_who_left_a_post_was_not_there_for_the_body(parts: Parts) -> None:
    assert facts_behind(parts, "works-with", (FOREST, WATER), [EVENT]) == ()


@pytest.mark.parametrize("parts", parts_of(MEETING))
def test_a_claim_is_a_fact_itself(parts: Parts) -> None:
    claims = [f"{BASE}article/{name}/holding/x" for name in "ba"]
    assert facts_behind(parts, "holds-post", (DEE, FOREST), claims) == tuple(sorted(claims))


def test_of_very_many_reasons_the_last_are_looked_at() -> None:
    claims = [f"{BASE}article/{number:04}/holding/x" for number in range(1000)]
    found = facts_behind(PartsOfFacts(Facts()), "holds-post", (DEE, FOREST), claims)
    assert 0 < len(found) < 100
    assert found == tuple(claims[-len(found) :])


def test_an_event_that_nobody_took_part_in_and_a_person_without_posts_have_none() -> None:
    for parts in parts_of(MEETING):
        assert not list(parts.at("works-with", (FOREST, WATER), f"{BASE}article/a/event/7"))
        assert not list(parts.at("meets", (KLA, FOREST), EVENT))
        assert not list(parts.at("works-with", (KLA, SOIL), f"{BASE}article/b/event/1"))


def joined_by(release: Reading, name: str, agency: str) -> Reading:
    """The release with one more person at its event."""
    (person,) = reading("x", heads={name: agency}).persons
    sentence = release.events[0].evidence
    return replace(
        release,
        persons=(*release.persons, person),
        participations=(*release.participations, Participation(0, person, Part.ATTENDEE, sentence)),
    )


AGAIN = {f"{BASE}article/b": f"{BASE}article/a"}
HEADS = {"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}
SIGNED = reading("b", heads=HEADS, kind="signing")


@pytest.mark.parametrize(
    "releases",
    [
        (MEETING, reading("c", heads=HEADS)),
        (MEETING, reading("b", heads=HEADS)),  # says the same once more
        (MEETING, joined_by(reading("b", heads=HEADS), "กล้า ใจหาญ", "กรมไฟ")),  # names one more who was there
        (MEETING, SIGNED),  # tells of an event that the original does not tell of
        (reading("a", heads={"ดี ใจงาม": "กรมป่า"}), reading("b", heads=HEADS)),  # names another head, and so a body
    ],
)
@pytest.mark.parametrize("reports", [(), ONE_EVENT])
def test_every_tie_has_the_same_facts_behind_it_at_hand_and_in_a_store(
    releases: tuple[Reading, ...], reports: Sequence[Sequence[str]]
) -> None:
    at_hand, stored = parts_of(*releases, again=AGAIN, reports=reports)
    ties = list(relationships(counted(*releases, again=AGAIN, reports=reports)))
    assert {"meets", "works-with"} <= {tie.measure for tie in ties}
    for tie in ties:
        behind = facts_behind(at_hand, tie.measure, tie.between, tie.derived_from)
        assert behind
        assert facts_behind(stored, tie.measure, tie.between, tie.derived_from) == behind


@pytest.mark.parametrize(
    "parts",
    parts_of(MEETING, joined_by(reading("b", heads=HEADS), "กล้า ใจหาญ", "กรมไฟ"), again=AGAIN, reports=ONE_EVENT),
)
def test_whom_only_a_reissue_names_took_part_in_the_originals_event(parts: Parts) -> None:
    assert told(facts_behind(parts, "meets", (KLA, SOOK), [EVENT])) == [
        "a/event/1/attendee/person/สุข_ใจดี",
        "b/event/1/attendee/person/กล้า_ใจหาญ",
    ]


@pytest.mark.parametrize(
    "parts", parts_of(MEETING, joined_by(reading("b", heads=HEADS), "กล้า ใจหาญ", "กรมไฟ"), reports=ONE_EVENT)
)
def test_of_an_event_all_reports_tell_who_was_there(parts: Parts) -> None:
    assert told(facts_behind(parts, "meets", (KLA, SOOK), [EVENT])) == [
        "a/event/1/attendee/person/สุข_ใจดี",
        "b/event/1/attendee/person/กล้า_ใจหาญ",
        "b/event/1/attendee/person/สุข_ใจดี",
    ]


def test_tenures_of_those_who_were_there_are_no_holdings() -> None:
    store = store_of(MEETING, again={}, reports=())
    said = {(f"{BASE}tenure/1", "org:member", DEE), (f"{BASE}tenure/1", "rdf:type", full("kg:Tenure"))}
    tenure = (
        Quad(NamedNode(one), NamedNode(full(name)), NamedNode(other), NamedNode(RELATIONSHIPS))
        for one, name, other in said
    )
    both = PartsOfStore(GraphStore.of([*(quad for graph in store.graphs() for quad in store.quads(graph)), *tenure]))
    assert facts_behind(both, "works-with", (FOREST, WATER), [EVENT]) == facts_behind(
        PartsOfStore(store), "works-with", (FOREST, WATER), [EVENT]
    )


@pytest.mark.parametrize("parts", parts_of(MEETING, SIGNED, again=AGAIN))
def test_posts_of_the_original_lead_bodies_to_an_event_that_only_a_reissue_tells_of(parts: Parts) -> None:
    assert told(facts_behind(parts, "signs-with", (FOREST, WATER), [f"{BASE}article/b/event/1"])) == [
        "a/holding/ดี_ใจงาม/อธิบดี/กรมป่า/incumbent",
        "a/holding/สุข_ใจดี/อธิบดี/กรมน้ำ/incumbent",
        "b/event/1/attendee/person/ดี_ใจงาม",
        "b/event/1/attendee/person/สุข_ใจดี",
    ]
