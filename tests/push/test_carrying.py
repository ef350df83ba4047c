"""A push to Oxigraph, whose statements are then those of the build, graph by graph."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import pytest
from pyoxigraph import Quad, RdfFormat, parse

from kg.errors import PushError
from kg.iris import graph_iri
from kg.push import How, push
from kg.push.address import Address
from kg.push.carrying import Carrier, ask_first
from kg.push.credentials import Credentials
from kg.push.graphs import MANIFEST, digests_of
from kg.push.manifest import Manifest, Plan
from kg.push.protocol import Server
from kg.read import Raw
from kg.store.graphs import GraphStore
from tests.builds import SHIPPED, built
from tests.push.stores import Memory, graphs, oxigraph, quiet, server

HOSTILE = ("a b", "a/b", "100%", "%2e%2e", "..", "ก?graph=x&y=1#z", "'\"<>\\", "é" * 3, "x" * 300)
THEIRS = "http://elsewhere.example/graph"


def given(url: str, graph: str) -> GraphStore:
    """What a store says of a graph, read as a build's graphs are read."""
    answer = httpx.get(Address.of(url).graph(graph), headers={"Accept": "application/n-triples"})
    assert answer.status_code == 200, graph
    return GraphStore.of(
        Quad(quad.subject, quad.predicate, quad.object, name)
        for quad in parse(answer.content, format=RdfFormat.N_TRIPLES)
        for name in [next(parse(f"<http://a> <http://b> <{graph}> .", format=RdfFormat.N_TRIPLES)).object]
    )


def names_in(url: str) -> set[str]:
    """The names of all graphs of a server."""
    query = url.replace("/store", "/query")
    answer = httpx.get(query, params={"query": "SELECT ?g { GRAPH ?g {} }"}, headers={"Accept": "text/csv"})
    return {*answer.text.split()[1:]}


def test_oxigraph_says_graph_by_graph_what_the_build_says_whatever_its_articles_are_called(tmp_path: Path) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    build = built(*(Raw(name, f"{text}\n\n{name}", "test") for name in HOSTILE))
    assert {graph_iri(name) for name in HOSTILE} <= {*build.graphs()}
    with oxigraph(tmp_path) as url:
        httpx.put(
            Address.of(url).graph(THEIRS),
            content="<http://a.example> a <http://b.example> .",
            headers={"Content-Type": "text/turtle"},
        )
        done = push(build, Server(Address.of(url), Credentials()), How(), quiet)
        assert done.sent == build.graphs()
        assert names_in(url) == {*build.graphs(), MANIFEST, THEIRS}
        for graph in build.graphs():
            assert {*given(url, graph).quads(graph)} == {*build.quads(graph)}
        again = push(build, Server(Address.of(url), Credentials()), How(checks=True), quiet)
        assert (again.sent, again.same) == ((), len(build.graphs()))
        less = built(Raw("a/b", f"{text}\n\na/b", "test"))
        push(less, Server(Address.of(url), Credentials()), How(), quiet)
        assert names_in(url) == {*less.graphs(), MANIFEST, THEIRS}
        assert len([*given(url, THEIRS).quads(THEIRS)]) == 1


def test_oxigraph_at_a_wrong_address_is_one_line(tmp_path: Path) -> None:
    with oxigraph(tmp_path) as url:
        for wrong in ("/", "/query", "/nothing"):
            address = Address.of(url.replace("/store", wrong))
            with pytest.raises(PushError, match="Graph Store Protocol") as error:
                push(graphs(a="one"), Server(address, Credentials()), How(), quiet)
            assert "\n" not in str(error.value)
        assert names_in(url) == set()


def test_the_manifest_learns_in_between_of_what_has_arrived(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.push.carrying.NOTED_EVERY", 1)
    build, memory = graphs(a="one", b="two"), Memory()
    push(build, server(memory), How(), quiet)
    assert memory.written.count(("POST", MANIFEST)) == 3


def test_what_is_known_of_a_store_is_what_its_manifest_says() -> None:
    build, memory = graphs(a="one"), Memory()
    digests = digests_of(build)
    assert asyncio.run(Carrier(build, server(memory), digests, quiet).known()) == Manifest()
    push(build, server(memory), How(), quiet)
    known = asyncio.run(Carrier(build, server(memory), digests, quiet).known())
    assert known == Manifest(frozenset(digests), digests)


@pytest.mark.parametrize(("gone", "stay", "asks"), [(19, 0, False), (20, 19, True), (20, 20, False), (30, 2, True)])
def test_a_plan_that_takes_most_away_asks_first(gone: int, stay: int, asks: bool) -> None:
    held = {f"https://w3id.org/thkg/article/{number}/graph": "1" for number in range(gone + stay)}
    plan = Plan.of(dict([*held.items()][:stay]), Manifest(frozenset(held), held))
    if asks:
        with pytest.raises(PushError, match="--replace"):
            ask_first(plan)
    else:
        ask_first(plan)
