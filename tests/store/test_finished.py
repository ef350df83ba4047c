"""The graph of a finished build: the union answers, and graphs by name from a store that is made when one asks."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Store

from kg.errors import StoreError
from kg.iris import COMPUTED, META, article_iri, full, graph_iri, iri
from kg.store.finished import FinishedGraph
from kg.store.lines import graphs_in, triples_of
from kg.store.union import make_union
from tests.store.made import nquads

START = f'<{article_iri("ก")}/0-3> <{full("oa:start")}> "0"^^<{full("xsd:nonNegativeInteger")}> <{graph_iri("ก")}> .\n'
BY_NAME = "SELECT ?name WHERE { GRAPH ?graph { ?person foaf:name ?name } } ORDER BY ?name"


class Named:
    """Makes the store of the graphs by name, and counts how often."""

    def __init__(self, exported: Path, folder: Path) -> None:
        self.exported, self.folder, self.asked = exported, folder, 0

    def __call__(self) -> Path:
        self.asked += 1
        store = Store(str(self.folder))
        store.load(path=str(self.exported))
        store.flush()
        return self.folder


@pytest.fixture
def named(tmp_path: Path) -> Named:
    (tmp_path / "graph.nq").write_bytes(START.encode() + nquads("ก", "ข"))
    return Named(tmp_path / "graph.nq", tmp_path / "named")


@pytest.fixture
def finished(tmp_path: Path, named: Named) -> FinishedGraph:
    make_union(tmp_path / "union", (triples_of(lines, graph) for graph, lines in graphs_in(named.exported)))
    return FinishedGraph(tmp_path / "union", named.exported, named)


def test_what_names_no_graph_is_answered_without_the_store_of_names(finished: FinishedGraph, named: Named) -> None:
    rows = finished.rows("SELECT ?name WHERE { ?person foaf:name ?name } ORDER BY ?name")
    assert [row["name"] for row in rows] == ["ก", "ข"]
    assert finished.value(iri("person", "ก"), "foaf:name") == "ก"
    assert finished.article_graphs() == (graph_iri("ก"), graph_iri("ข"))
    assert set(finished.graphs()) == {graph_iri("ก"), graph_iri("ข"), *COMPUTED}
    assert len(list(finished.each_graph())) == 3
    assert named.asked == 0


def test_what_names_graphs_is_answered_from_a_store_that_is_opened_once(finished: FinishedGraph, named: Named) -> None:
    for _ in range(2):
        assert [row["name"] for row in finished.rows(BY_NAME)] == ["ก", "ข"]
    assert finished.things(graph_iri("ข")).objects("foaf:name") == {"ข"}
    assert len(list(finished.quads(graph_iri("ก")))) == 2
    assert named.asked == 1


def test_graphs_come_in_the_order_of_the_export_as_they_were_written(finished: FinishedGraph) -> None:
    found = {graph: list(quads) for graph, quads in finished.each_graph()}
    assert list(found) == [graph_iri("ก"), graph_iri("ข"), META]
    assert found[graph_iri("ก")][0].object == Literal("0", datatype=NamedNode(full("xsd:nonNegativeInteger")))
    lines = (f"{quad} .\n".encode() for quads in found.values() for quad in quads)
    assert b"".join(lines) == START.encode() + nquads("ก", "ข")


def test_graphs_as_lines_are_those_of_the_export(finished: FinishedGraph, named: Named) -> None:
    lines = dict(finished.each_as_lines())
    assert [*lines] == [graph for graph, _ in finished.each_graph()]
    for graph, quads in finished.each_graph():
        assert sorted(lines[graph].splitlines()) == sorted(f"{quad.triple} .".encode() for quad in quads)
    assert named.asked == 0


def test_graphs_of_a_packed_export_are_the_same(tmp_path: Path, finished: FinishedGraph, named: Named) -> None:
    packed = tmp_path / "graph.nq.gz"
    packed.write_bytes(gzip.compress(named.exported.read_bytes()))
    other = FinishedGraph(tmp_path / "union", packed, named)
    assert [(name, list(quads)) for name, quads in other.each_graph()] == [
        (name, list(quads)) for name, quads in finished.each_graph()
    ]


def test_a_folder_without_a_store_is_no_graph(tmp_path: Path, named: Named) -> None:
    with pytest.raises(OSError):
        FinishedGraph(tmp_path / "nowhere", named.exported, named)


def test_a_store_of_names_that_is_damaged_is_named(tmp_path: Path, finished: FinishedGraph) -> None:
    broken = FinishedGraph(tmp_path / "union", tmp_path / "graph.nq", lambda: tmp_path / "nowhere")
    assert broken.knows(iri("person", "ก"))
    with pytest.raises(StoreError, match="is damaged: remove it"):
        list(broken.rows(BY_NAME))
    assert finished.knows(iri("person", "ก"))
