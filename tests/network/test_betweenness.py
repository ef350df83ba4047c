"""Betweenness: that of networkx, exact or of the same sample, and an estimate with its error where that is slow."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.network.betweenness import BATCHES, betweenness, centrality

EDGES = st.lists(st.tuples(st.integers(0, 15), st.integers(0, 15)).filter(lambda pair: pair[0] != pair[1]), max_size=40)


def graph_of(edges: list[tuple[int, int]]) -> nx.Graph:
    """A graph of nodes with names, as ours have; parts of it may hang apart."""
    return nx.relabel_nodes(nx.Graph(edges), str)


@given(EDGES)
def test_it_is_networkx_own(edges: list[tuple[int, int]]) -> None:
    graph = graph_of(edges)
    assert centrality(graph) == pytest.approx(nx.betweenness_centrality(graph))


@given(EDGES.filter(lambda edges: len(graph_of(edges)) > 3), st.integers(0, 5))
def test_of_a_sample_it_is_networkx_own_of_the_same_sample(edges: list[tuple[int, int]], seed: int) -> None:
    graph = graph_of(edges)
    for pivots in (2, len(graph) - 1, len(graph)):
        assert centrality(graph, pivots, seed) == pytest.approx(nx.betweenness_centrality(graph, k=pivots, seed=seed))


def test_more_sources_than_are_followed_at_once_add_up() -> None:
    graph = nx.relabel_nodes(nx.barabasi_albert_graph(300, 2, seed=3), str)
    assert centrality(graph) == pytest.approx(nx.betweenness_centrality(graph))


def test_ties_count_as_steps_whatever_they_weigh() -> None:
    graph = nx.Graph()
    graph.add_weighted_edges_from([("A", "B", 0.1), ("B", "C", 9.0), ("A", "C", 0.1), ("C", "D", 0.5)])
    assert centrality(graph) == pytest.approx({"A": 0, "B": 0, "C": 2 / 3, "D": 0})


@pytest.mark.parametrize("edges", [[], [(1, 2)]])
def test_nothing_lies_between_two_or_none(edges: list[tuple[int, int]]) -> None:
    assert set(centrality(graph_of(edges)).values()) <= {0.0}


def test_where_the_steps_suffice_it_is_exact_without_a_note() -> None:
    graph = nx.path_graph(["A", "B", "C"])
    found = betweenness(graph)
    assert (found.values, found.errors, found.note) == ({"A": 0.0, "B": 1.0, "C": 0.0}, {}, "")


def test_beyond_its_means_betweenness_is_sampled_with_an_error_that_covers_the_truth() -> None:
    graph = nx.barabasi_albert_graph(200, 2, seed=1)
    exact, sampled = betweenness(graph), betweenness(graph, steps=60_000)
    assert "of 200 nodes" in sampled.note
    assert f"sampled: {BATCHES} times" in sampled.note
    assert "standard error at most" in sampled.note
    worst = max(sampled.errors.values())
    assert all(abs(sampled.values[node] - exact.values[node]) <= 3 * worst for node in graph)
    highest = sorted(graph, key=lambda node: -exact.values[node])[:20]
    inside = [abs(sampled.values[node] - exact.values[node]) <= 3 * sampled.errors[node] for node in highest]
    assert sum(inside) >= 18


def test_an_estimate_is_the_same_each_time() -> None:
    graph = nx.relabel_nodes(nx.barabasi_albert_graph(100, 2, seed=1), str)
    assert betweenness(graph, steps=20_000) == betweenness(graph, steps=20_000)
