"""The network as it is read again from a graph: the same as the build's own GraphML has."""

from __future__ import annotations

from pathlib import Path

import networkx as nx

from kg.export.stored import network_of
from kg.iris import relationship_iri
from kg.store.graphs import GraphStore
from kg.store.reader import GraphReader


def test_it_has_what_the_build_exported(small: Path, asked: GraphReader) -> None:
    network, exported = network_of(asked), nx.read_graphml(small / "graph.graphml", force_multigraph=True)
    assert {*network.names} == {*exported}
    assert network.names == {node: said["label"] for node, said in exported.nodes(data=True)}
    edges = {key: said for _, _, key, said in exported.edges(keys=True, data=True)}
    assert {relationship_iri(tie.measure, *tie.between) for tie in network.ties} == {*edges}
    for tie in network.ties:
        said = edges[relationship_iri(tie.measure, *tie.between)]
        days = tuple(day.isoformat() if day else None for day in (tie.earliest, tie.latest))
        assert (said["type"], said["weight"]) == (tie.measure, round(tie.weight, 6))
        assert (said.get("start"), said.get("end")) == days
    for measured in network.measured:
        node = exported.nodes[measured.node]
        assert {name: float(node[name.replace("-", "_")]) for name in measured.values} == measured.values


def test_goals_have_their_colours(asked: GraphReader) -> None:
    colours = network_of(asked).colours
    assert colours["http://metadata.un.org/sdg/1"] == "#E5243B"
    assert {*colours} == {node for node in network_of(asked).names if "/sdg/" in node}


def test_a_graph_without_ties_has_an_empty_network() -> None:
    network = network_of(GraphStore.of_nquads([]))
    assert (network.ties, network.measured, network.names) == ([], (), {})
