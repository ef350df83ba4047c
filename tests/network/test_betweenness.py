"""Betweenness by whole levels: networkx's values, exact or sampled, at a fraction of the time."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.network.betweenness import betweenness, centrality

EDGES = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda e: e[0] != e[1]), min_size=1)


@given(EDGES, st.integers(2, 10), st.integers(0, 99))
@settings(deadline=None)
def test_values_are_networkx_own_exact_and_sampled(edges: list[tuple[int, int]], pivots: int, seed: int) -> None:
    graph = nx.Graph(edges)
    assert centrality(graph) == pytest.approx(nx.betweenness_centrality(graph))
    some = min(pivots, len(graph))
    assert centrality(graph, some, seed) == pytest.approx(nx.betweenness_centrality(graph, k=some, seed=seed))


def test_more_sources_than_are_followed_at_once_add_up() -> None:
    graph = nx.barabasi_albert_graph(150, 2, seed=3)
    assert centrality(graph) == pytest.approx(nx.betweenness_centrality(graph))


def test_beyond_its_means_betweenness_is_sampled_with_an_error_that_covers_the_truth() -> None:
    graph = nx.barabasi_albert_graph(200, 2, seed=1)
    exact, sampled = betweenness(graph), betweenness(graph, steps=60_000)
    assert (exact.note, exact.errors) == ("", {})
    assert "of 200 nodes" in sampled.note
    assert "standard error at most" in sampled.note
    worst = max(sampled.errors.values())
    assert all(abs(sampled.values[node] - exact.values[node]) <= 3 * worst for node in graph)
    highest = sorted(graph, key=lambda node: -exact.values[node])[:20]
    inside = [abs(sampled.values[node] - exact.values[node]) <= 3 * sampled.errors[node] for node in highest]
    assert sum(inside) >= 18
