"""Validation: each article's graph is judged alone, then the union, and a violation says where and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.iris import BASE, graph_iri
from kg.models import Reading
from kg.rdf.article import article_nquads
from kg.store.graphs import GraphStore
from kg.validate import validate
from tests.judged import judged, line
from tests.network.press import reading, store_of

HEADS = {"ดี ใจงาม": "กรมป่า"}
PERSON, BODY = f"{BASE}person/ดี_ใจงาม", f"{BASE}organization/กรมป่า"


def release(identifier: str) -> Reading:
    return reading(identifier, heads=HEADS, goals=[("กรมป่า", "15", 0.8)])


def without(identifier: str, *words: str) -> bytes:
    """A release as N-Quads without the statements that hold any of these words."""
    lines = article_nquads(release(identifier)).splitlines(keepends=True)
    return b"".join(line for line in lines if not any(some.encode() in line for some in words))


def test_sound_articles_and_what_is_computed_conform() -> None:
    assert list(validate(store_of(release("a"), release("b")))) == []


@pytest.mark.parametrize(
    ("words", "node"),
    [
        ("hasBody> <https://w3id.org/thkg/person/", PERSON),
        ("org#classification>", BODY),
        ("ontology#status>", f"{BASE}article/a/holding/ดี_ใจงาม/อธิบดี/กรมป่า/incumbent"),
        ("headline>", f"{BASE}article/a"),
    ],
)
def test_what_lacks_a_statement_is_named_with_its_graph_and_a_reason(words: str, node: str) -> None:
    found = list(validate(GraphStore.of_nquads([without("a", words)]), union=False))
    assert {violation.graph for violation in found} == {graph_iri("a")}
    assert all(violation.message.startswith("Less than 1 values") for violation in found)
    assert node in {violation.node for violation in found}


def test_what_another_article_says_does_not_make_a_graph_whole() -> None:
    store = GraphStore.of_nquads([without("a"), without("b", "org#classification>")])
    assert [(v.graph, v.node) for v in validate(store)] == [(graph_iri("b"), BODY)]


def test_articles_that_contradict_each_other_are_found_in_the_union_alone() -> None:
    other = release("b")
    (body,) = other.organizations
    store = store_of(release("a"), replace(other, organizations=(replace(body, kind="academic"),)))
    assert [(v.graph, v.node) for v in validate(store)] == [("union", BODY)]
    assert list(validate(store, union=False)) == []


def test_a_tenure_at_a_post_that_a_body_has_by_a_join_conforms() -> None:
    articles = [release("a"), *(reading(name, organizers=["กรมไม้"]) for name in "bc")]
    joined = judged(articles, line("same", "organization/กรมไม้", "organization/กรมป่า"))
    assert joined.says("?t a kg:Tenure ; kg:post <organization/กรมไม้/post/อธิบดี>")
    assert list(validate(joined.store)) == []


def test_violations_come_graph_by_graph_in_order_with_the_union_last() -> None:
    store = GraphStore.of_nquads(without(name, "foaf/0.1/name>", "org#classification>") for name in "ba")
    assert [(v.graph, v.node) for v in validate(store)] == [
        (graph, node) for graph in (graph_iri("a"), graph_iri("b"), "union") for node in (BODY, PERSON)
    ]


def test_progress_hears_of_each_articles_graph() -> None:
    heard: list[int] = []
    assert list(validate(store_of(release("a"), release("b")), union=False, progress=heard.append)) == []
    assert heard == [1, 1]
