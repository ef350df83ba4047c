"""Measures: networkx's own values, the same for the same graph however it was put together, by whatever backend."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from random import Random

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kg.network.measures
from kg.models import Relationship
from kg.network.betweenness import betweenness
from kg.network.measures import AGENT_MEASURES, Measured, agent_graph, bridging, measurements

PAIRS = st.lists(
    st.tuples(st.sampled_from("ABCDEFGH"), st.sampled_from("ABCDEFGH")).filter(lambda p: p[0] < p[1]),
    min_size=1,
    max_size=14,
    unique=True,
)
ROOT = Path(__file__).resolve().parents[2]


def tie(one: str, other: str, weight: float = 1.0, measure: str = "meets") -> Relationship:
    return Relationship((one, other), measure, weight, ("fact",))


def values(ties: list[Relationship]) -> dict[tuple[str, str], float]:
    measured = measurements(agent_graph(ties)).agents
    return {(of.node, measure): value for of in measured for measure, value in of.values.items()}


def test_ties_of_several_measures_add_up_and_themes_are_no_agents() -> None:
    graph = agent_graph([tie("A", "B", 1.0), tie("A", "B", 0.5, "colleagues"), tie("A", "sdg", 9.0, "serves")])
    assert graph.edges["A", "B"]["weight"] == 1.5
    assert "sdg" not in graph


def test_every_agent_has_one_measurement_with_all_measures_in_the_order_of_names() -> None:
    measured = measurements(agent_graph([tie("B", "C"), tie("A", "C")]))
    assert [of.node for of in measured.agents] == ["A", "B", "C"]
    assert all(tuple(of.values) == AGENT_MEASURES for of in measured.agents)
    assert ([of.error for of in measured.agents], measured.note) == ([None] * 3, "")


def test_of_nobody_nothing_is_measured() -> None:
    assert measurements(agent_graph([])) == Measured()
    assert measurements(agent_graph([tie("A", "sdg", 1.0, "serves")])) == Measured()


def test_what_is_estimated_has_its_error_and_the_note(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kg.network.measures, "betweenness", partial(betweenness, steps=1))
    measured = measurements(agent_graph([tie(f"{one:02}", f"{one + 1:02}") for one in range(30)]))
    assert measured.note.startswith("sampled: ")
    errors = [of.error for of in measured.agents if of.error is not None]
    assert len(errors) == len(measured.agents)
    assert f"at most {max(errors):g}" in measured.note


def test_communities_are_found_where_gains_of_rounding_size_would_move_nodes_forever() -> None:
    ties = ["AB", "AE", "BE", "BF", "BG", "BH", "CG", "EF", "EH", "GH"]
    found = values([tie(*pair) for pair in ties])
    assert found["C", "community"] == found["G", "community"] != found["A", "community"]


@given(PAIRS)
@settings(deadline=None)
def test_values_are_networkx_own(pairs: list[tuple[str, str]]) -> None:
    found = values([tie(*pair) for pair in pairs])
    plain = nx.Graph(sorted(pairs))
    for name, expected in {
        "betweenness": nx.betweenness_centrality(plain),
        "core": nx.core_number(plain),
        "degree": dict(plain.degree()),
        "weighted-degree": dict(plain.degree()),
        "pagerank": nx.pagerank(plain, tol=1e-9, max_iter=1000),
    }.items():
        for node, value in expected.items():
            assert found[node, name] == pytest.approx(value, abs=2e-6)
    communities = {number: {n for n in plain if found[n, "community"] == number} for number in set(found.values())}
    assert nx.community.is_partition(plain, [members for members in communities.values() if members])


@given(PAIRS, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_order_of_ties_changes_nothing(pairs: list[tuple[str, str]], random: Random) -> None:
    shuffled = random.sample(pairs, len(pairs))
    assert values([tie(*pair) for pair in pairs]) == values([tie(*pair) for pair in shuffled])


@given(PAIRS)
@settings(deadline=None)
def test_an_isolated_pair_leaves_degrees_cores_and_bridges_as_they_were(pairs: list[tuple[str, str]]) -> None:
    before, after = values([tie(*pair) for pair in pairs]), values([tie(*pair) for pair in [*pairs, ("Y", "Z")]])
    for (node, measure), value in before.items():
        if measure in {"degree", "weighted-degree", "core"}:
            assert after[node, measure] == value


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


BACKEND = """
import networkx as nx
from networkx.classes.graph import Graph

class Converted(nx.Graph):
    __networkx_backend__ = "recorder"

class Recorder:
    @staticmethod
    def convert_from_nx(graph, **_):
        return Converted(graph)
    @staticmethod
    def convert_to_nx(result, **_):
        return result
    @staticmethod
    def betweenness_centrality(G, k=None, normalized=True, weight=None, endpoints=False, seed=None):
        print("asked the backend")
        return nx.betweenness_centrality(nx.Graph(G), k=k, seed=seed, backend="networkx")
"""
ASK = """
from kg.models import Relationship
from kg.network.measures import agent_graph, measurements
ties = [Relationship(pair, "meets", 1.0, ("fact",)) for pair in ("AB", "BC", "CD")]
print([of.values["betweenness"] for of in measurements(agent_graph(ties)).agents])
"""


@pytest.mark.parametrize(
    ("priority", "first"), [("recorder", "asked the backend"), ("", "[0.0, 0.666667, 0.666667, 0.0]")]
)
def test_a_backend_that_is_installed_takes_over_when_asked_to(tmp_path: Path, priority: str, first: str) -> None:
    (tmp_path / "recorder.py").write_text(BACKEND, encoding="utf-8")
    facts = tmp_path / "recorder-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: recorder\nVersion: 1.0\n", encoding="utf-8")
    (facts / "entry_points.txt").write_text("[networkx.backends]\nrecorder = recorder:Recorder\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}:{ROOT}", "NETWORKX_BACKEND_PRIORITY": priority}
    done = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == first
    assert lines[-1] == "[0.0, 0.666667, 0.666667, 0.0]"
