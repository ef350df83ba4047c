"""Explanations: everything a graph holds has one, and so have any two."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.iris import BASE, SDG, full, iri
from kg.network.explaining import explained, explained_two
from tests.network.explaining.telling import FOREST, HEAD, POST, SLIP, judgement, known, misspelt, said
from tests.network.press import reading, store_of

FACT = f"{BASE}article/a1/holding/สมชาย_ใจงาม/อธิบดี/กรมป่า/incumbent"
GRAPH = misspelt(judgement(verdict="reject", of=[FACT]))
RELEASE = f"{BASE}article/a2"


@pytest.mark.parametrize(
    ("node", "first"),
    [
        (HEAD, "is"),
        (FOREST, "is"),
        (POST, "is"),
        (f"{SDG}15", "is"),
        (RELEASE, "is"),
        (f"{RELEASE}/event/1", "claims"),
        (FACT.replace("a1", "a2"), "claims"),
        (FACT, "the article says"),
    ],
)
def test_each_kind_is_told_in_its_own_way(node: str, first: str) -> None:
    assert explained(GRAPH, node)[0].what == first


@pytest.mark.parametrize("kind", ["kg:Tenure", "kg:Happening", "kg:Relationship"])
def test_what_is_computed_is_explained(kind: str) -> None:
    node = min(GRAPH.store.nodes_with("rdf:type", full(kind)))
    assert explained(GRAPH, node)[0].what in {"claims", "most say"}


def test_who_was_joined_is_explained_as_whom_it_is() -> None:
    first, second, *_ = explained(GRAPH, SLIP)
    assert first.detail == "person/สมชาย_ใจงาน is สมชาย ใจงาม (person/สมชาย_ใจงาม) here"
    assert second.detail == "สมชาย ใจงาม (person/สมชาย_ใจงาม): a person"


def test_a_proposal_is_explained_as_the_two_that_it_is_on() -> None:
    names = ("เครือข่ายผู้ปลูกข้าวหอม", "เครือข่ายผู้ปลูกข้าวหอมมะลิ")
    graph = known(store_of(*(reading(name, organizers=[name]) for name in names)))
    (proposal,) = graph.store.nodes_with("rdf:type", full("kg:Proposal"))
    assert explained(graph, proposal) == explained_two(graph, *sorted(iri("organization", name) for name in names))


def test_anything_else_is_told_by_what_is_said_of_it() -> None:
    role = iri("role", "อธิบดี")
    steps = explained(GRAPH, role)
    assert ("type", "Role") in {(step.what, step.detail) for step in steps}


def test_two_names_of_one_are_told_with_what_they_weigh() -> None:
    steps = explained_two(GRAPH, SLIP, HEAD)
    assert said(steps, "are")[0].endswith("are one here")
    assert said(steps, "tied") == []


def test_one_and_itself_is_told_as_one() -> None:
    assert explained_two(GRAPH, HEAD, HEAD)[0].detail == "one thing by one IRI, person/สมชาย_ใจงาม"


def test_a_person_and_a_body_are_told_by_what_ties_them() -> None:
    steps = explained_two(GRAPH, SLIP, FOREST)
    assert said(steps, "tied")[0].startswith("relationship/holds-post/")
    assert "noisy-or" in " ".join(said(steps, "source"))


def test_two_that_nothing_ties_say_so() -> None:
    apart = [reading("a", heads={"ดี ใจงาม": "กรมป่า"}), reading("b", date(2020, 1, 1), heads={"สุข ใจดี": "กรมน้ำ"})]
    steps = explained_two(known(store_of(*apart)), iri("person", "ดี ใจงาม"), iri("person", "สุข ใจดี"))
    assert said(steps, "tied") == ["by nothing directly: kg path tells of ways between them"]


def test_two_events_are_told_as_reports() -> None:
    event = f"{RELEASE}/event/1"
    steps = explained_two(GRAPH, event, event.replace("a2", "a3"))
    assert len(said(steps, "report")) == 2


def test_what_only_one_article_names_is_explained_as_everything_else() -> None:
    release = reading("a", heads={"ดี ใจงาม": "กรมป่า"})
    (person,) = release.persons
    alone = replace(person, name="ดี", resolved=False)
    told = replace(release, persons=(alone,), holdings=(), participations=())
    steps = explained(known(store_of(told)), f"{BASE}article/a/person/ดี")
    assert steps[0].detail.endswith("a person that only one article names")
