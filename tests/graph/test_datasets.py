"""A graph in rdflib."""

from __future__ import annotations

from pyoxigraph import RdfFormat, serialize
from rdflib import Graph
from rdflib.compare import isomorphic

from kg.graph.datasets import dataset, union_of
from kg.store.graphs import GraphStore


def triples(store: GraphStore, graph: str) -> Graph:
    data = serialize((quad.triple for quad in store.quads(graph)), format=RdfFormat.TURTLE) or b""
    return Graph().parse(data=data, format="turtle")


def test_each_named_graph_says_what_the_store_says(mission: GraphStore) -> None:
    found = dataset(mission)
    assert {str(graph.identifier) for graph in found.graphs() if len(graph)} == {*mission.graphs()}
    for graph in mission.graphs():
        assert {*found.graph(graph)} == {*triples(mission, graph)}


def test_the_union_is_what_questions_are_put_to_and_prefixes_are_known(mission: GraphStore) -> None:
    found = union_of(mission)
    assert len(found) == len({quad.triple for quad in mission.union()})
    assert found.query("ASK { ?article a schema:NewsArticle }").askAnswer
    assert isomorphic(found, union_of(mission))
