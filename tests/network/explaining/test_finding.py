"""Finding: from what is typed to what is meant, with near names for what is not there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.errors import QuestionError
from kg.iris import BASE, SDG, short
from kg.network.explaining.finding import found
from tests.network.explaining.telling import FOREST, HEAD, POST, SLIP, judgement, known, misspelt
from tests.network.press import reading, store_of

FACT = f"{BASE}article/a1/holding/สมชาย_ใจงาม/อธิบดี/กรมป่า/incumbent"
GRAPH = misspelt(judgement(verdict="reject", of=[FACT]))


@pytest.mark.parametrize(
    ("typed", "iri"),
    [
        ("สมชาย ใจงาม", HEAD),
        ("นาย สมชาย  ใจงาม", HEAD),
        (HEAD, HEAD),
        ("person/สมชาย_ใจงาน", SLIP),
        ("กรมป่า", FOREST),
        (short(POST), POST),
        ("article/a2", f"{BASE}article/a2"),
        ("article/a2/event/1", f"{BASE}article/a2/event/1"),
        (short(FACT), FACT),
        ("SDG 15", f"{SDG}15"),
    ],
)
def test_names_and_iris_are_found(typed: str, iri: str) -> None:
    assert found(GRAPH, typed) == iri


def test_an_event_of_which_there_is_one_is_found_by_what_it_is_called() -> None:
    release = reading("a", heads={"ดี ใจงาม": "กรมป่า"})
    named = replace(release, events=(replace(release.events[0], name="พิธีเปิดสะพานข้ามคลอง"),))
    graph = known(store_of(named, reading("b")))
    assert found(graph, "พิธีเปิดสะพานข้ามคลอง") == f"{BASE}happening/a/1"


def test_of_several_events_of_one_name_none_is_taken() -> None:
    with pytest.raises(QuestionError, match="is nobody and nothing"):
        found(GRAPH, "การประชุม")


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("สมชาย ใจงามม", "did you mean สมชาย ใจงาม?"),
        ("person/สมชาย_ใจงามม", r"is nothing in this graph: did you mean person/สมชาย_ใจงาม?"),
        ("article/a2/event/7", "did you mean article/a2/event/1 · "),
        ("article/nowhere/event/1", "check the spelling"),
    ],
)
def test_what_is_not_there_gets_near_names(typed: str, hint: str) -> None:
    with pytest.raises(QuestionError) as raised:
        found(GRAPH, typed)
    assert hint in str(raised.value)
