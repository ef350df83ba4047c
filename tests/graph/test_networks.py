"""The network in networkx."""

from __future__ import annotations

from datetime import date

import networkx as nx
import pytest

from kg.graph.networks import network
from kg.network.facts import EVERYTHING, Window
from kg.network.lookup import Lookup
from kg.store.graphs import GraphStore
from tests.network.press import reading, store_of

WHOLE = Window(date(1900, 1, 1))
"""All days, as a span that is measured afresh."""


@pytest.fixture(scope="module")
def store() -> GraphStore:
    return store_of(
        reading("a", heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}, goals=[("กรมป่า", "15.1", 0.9)]),
        reading("b", date(2024, 5, 1), heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}),
        reading("c", date(2024, 6, 1), heads={"งาม ดีใจ": "กรมดิน", "สุข ใจดี": "กรมน้ำ"}),
    )


def found(store: GraphStore, window: Window = EVERYTHING) -> nx.Graph:
    return network(store, Lookup(store), window)


def test_nodes_are_people_and_bodies_with_names_and_measures(store: GraphStore) -> None:
    graph = found(store)
    assert {graph.nodes[node]["name"] for node in graph} == {"ดี ใจงาม", "สุข ใจดี", "งาม ดีใจ", "กรมป่า", "กรมน้ำ", "กรมดิน"}
    assert {graph.nodes[node]["kind"] for node in graph} == {"person", "organization"}
    for node, attributes in graph.nodes(data=True):
        assert attributes["degree"] == graph.degree(node)
        assert attributes["weighted_degree"] == pytest.approx(graph.degree(node, weight="weight"), abs=1e-5)
        assert isinstance(attributes["community"], int)


def test_an_edge_has_the_sum_of_its_ties_and_each_of_them(store: GraphStore) -> None:
    graph = found(store)
    names = {graph.nodes[node]["name"]: node for node in graph}
    edge = graph.edges[names["ดี ใจงาม"], names["สุข ใจดี"]]
    assert "meets" in edge["ties"]
    for _, _, each in graph.edges(data=True):
        assert each["weight"] == pytest.approx(sum(each["ties"].values()), abs=1e-5)


def test_what_is_stored_is_what_is_measured_afresh(store: GraphStore) -> None:
    stored, afresh = found(store), found(store, WHOLE)
    assert {*stored} == {*afresh}
    for node in stored:
        assert stored.nodes[node] == pytest.approx(afresh.nodes[node], abs=1e-6)
    for one, other, edge in afresh.edges(data=True):
        assert stored.edges[one, other]["weight"] == pytest.approx(edge["weight"], abs=1e-6)
        assert stored.edges[one, other]["ties"] == pytest.approx(edge["ties"], abs=1e-6)


def test_a_window_has_the_ties_of_its_days(store: GraphStore) -> None:
    graph = found(store, Window(date(2024, 5, 20)))
    assert {graph.nodes[node]["name"] for node in graph} == {"สุข ใจดี", "งาม ดีใจ", "กรมน้ำ", "กรมดิน"}
    assert len(found(store, Window(date(2030, 1, 1)))) == 0
