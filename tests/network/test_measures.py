"""Measures: networkx's own values, the same for the same graph however it was put together."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.models import Relationship
from kg.network.measures import agent_graph, bridging, measurements

PAIRS = st.lists(
    st.tuples(st.sampled_from("ABCDEFGH"), st.sampled_from("ABCDEFGH")).filter(lambda p: p[0] < p[1]),
    min_size=1,
    max_size=14,
    unique=True,
)


def tie(one: str, other: str, weight: float = 1.0, measure: str = "meets") -> Relationship:
    return Relationship((one, other), measure, weight, ("fact",))


def values(ties: list[Relationship]) -> dict[tuple[str, str], float]:
    return {(m.node, m.measure): m.value for m in measurements(agent_graph(ties))}


def test_ties_of_several_measures_add_up_and_themes_are_no_agents() -> None:
    graph = agent_graph([tie("A", "B", 1.0), tie("A", "B", 0.5, "colleagues"), tie("A", "sdg", 9.0, "serves")])
    assert graph.edges["A", "B"]["weight"] == 1.5
    assert "sdg" not in graph


@given(PAIRS)
@settings(deadline=None)
def test_values_are_networkx_own(pairs: list[tuple[str, str]]) -> None:
    found = values([tie(*pair) for pair in pairs])
    plain = nx.Graph(sorted(pairs))
    for name, expected in {
        "betweenness": nx.betweenness_centrality(plain),
        "core": nx.core_number(plain),
        "pagerank": nx.pagerank(plain),
    }.items():
        for node, value in expected.items():
            assert found[node, name] == pytest.approx(value, abs=2e-6)


@given(PAIRS, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_order_of_ties_changes_nothing(pairs: list[tuple[str, str]], random: object) -> None:
    shuffled = list(pairs)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis gives a Random
    assert values([tie(*pair) for pair in pairs]) == values([tie(*pair) for pair in shuffled])


def test_the_one_who_ties_two_circles_bridges_them() -> None:
    circles = [(a, b) for group in ("ABCD", "EFGH") for a in group for b in group if a < b]
    found = values([tie(*pair) for pair in [*circles, ("A", "M"), ("E", "M")]])
    assert found["A", "community"] != found["E", "community"]
    assert found["M", "bridging"] == pytest.approx(0.5)
    assert found["B", "bridging"] == 0.0
    assert found["M", "betweenness"] > found["B", "betweenness"]


def test_bridging_of_a_node_without_weight_is_nothing() -> None:
    graph = nx.Graph()
    graph.add_edge("A", "B", weight=0.0)
    assert bridging(graph, {"A": 1, "B": 1}) == {"A": 0.0, "B": 0.0}
