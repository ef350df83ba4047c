"""Sides: what is one in either of two graphs, and what to call it."""

from __future__ import annotations

import pytest

from kg.iris import BASE, iri
from kg.network.comparing.sides import Both
from tests.network.explaining.telling import FOREST, HEAD, POST, SLIP, judgement, misspelt
from tests.network.press import reading, store_of

JOINED = misspelt().store
APART = misspelt(judgement(verdict="different", of=[HEAD, SLIP])).store


@pytest.mark.parametrize("graphs", [(JOINED, APART), (APART, JOINED)])
def test_what_is_one_in_either_graph_is_one(graphs: tuple) -> None:  # type: ignore[type-arg]
    both = Both(*graphs)
    assert both.one(SLIP) == both.one(HEAD)
    assert both.one(FOREST) == FOREST


def test_posts_go_with_their_bodies_and_those_of_one_article_by_their_name() -> None:
    bodies = "ชมรมคนรักษ์ต้นไม้ใหญ่", "ชมรมคนรักต้นไม้ใหญ่"
    both = Both(store_of(*(reading(body, organizers=[body]) for body in bodies)), APART)
    first, second = (iri("organization", body) + "/post/ประธาน" for body in bodies)
    assert both.one(first) == both.one(second)
    assert both.one(POST) == POST
    assert both.one(f"{BASE}article/a/post/ประธาน") == iri("post", "ประธาน")


def test_who_has_no_name_here_is_called_by_the_iri() -> None:
    side = Both(JOINED, APART).old
    assert [side.name(iri) for iri in (HEAD, SLIP)] == ["สมชาย ใจงาม", "สมชาย ใจงาน"]
    assert [side.canonical(iri) for iri in (HEAD, SLIP)] == [HEAD, HEAD]
    assert (side.naming(HEAD), side.naming(SLIP)) == (7, 0)
