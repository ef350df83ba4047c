"""Entities: what a person or a body is, how it is named, and what else it is."""

from __future__ import annotations

from dataclasses import replace

from kg.iris import BASE, iri
from kg.network.explaining.entities import of_entity
from tests.network.explaining.telling import FOREST, HEAD, judgement, known, misspelt, said
from tests.network.press import reading, store_of


def test_a_person_is_told_by_names_mentions_joins_and_what_is_said() -> None:
    steps = list(of_entity(misspelt(), HEAD))
    assert said(steps, "is") == ["สมชาย ใจงาม (person/สมชาย_ใจงาม): a person"]
    assert [said(steps, what) for what in ("name", "title", "also named", "named")] == [
        ["สมชาย ใจงาม"],
        ["นาย"],
        ["สมชาย ใจงาน"],
        ["7 times in 7 articles"],
    ]
    assert len(said(steps, "joined")) == 1
    assert said(steps, "said of it") == ["7 posts held and 7 parts in events and goals served: kg timeline shows them"]


def test_a_judgement_on_whom_it_was_joined_with_is_told_too() -> None:
    steps = list(of_entity(misspelt(judgement(verdict="same", of=["person/สมชาย_ใจงาม", "person/สมชาย_ใจงาน"])), HEAD))
    assert len(said(steps, "judged")) == 1


def test_a_body_of_the_list_of_agencies_says_so() -> None:
    store = store_of(reading("a", heads={"ดี ใจงาม": "กรมประมง"}))
    (first, *_) = of_entity(known(store), iri("organization", "กรมประมง"))
    assert first.detail == "กรมประมง (organization/กรมประมง): a body that the list of agencies has"
    (other, *_) = of_entity(misspelt(), FOREST)
    assert other.detail == "กรมป่า (organization/กรมป่า): a body"


def test_an_ambiguous_body_says_which_it_may_be() -> None:
    release = reading("a", organizers=["กรม"])
    (body,) = release.organizations
    unsure = replace(body, candidates=("กรมประมง", "กรมป่าไม้"))
    told = replace(release, organizations=(unsure,), participations=())
    (first, *_) = of_entity(known(store_of(told)), f"{BASE}article/a/organization/กรม")
    assert first.detail.endswith("a body that only one article names, which may be กรมประมง and กรมป่าไม้")
    assert first.article == "ข่าว a"
