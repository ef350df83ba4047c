"""GEXF as other programs read it: networkx and graphology agree on nodes, ties, attributes and looks."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import networkx as nx
import pytest

from kg.export.gexf import size, write_gexf
from kg.export.stored import Network, network_of
from kg.iris import iri, relationship_iri
from kg.models import Measurement, Relationship
from kg.store.reader import GraphReader
from tests.builds import ROOT

PACKAGES = ROOT / "tests" / "browser"
GRAPHOLOGY = """
const Graph = require("graphology");
const { parse } = require("graphology-gexf");
const read = parse(Graph, require("fs").readFileSync(process.argv[1], "utf8"));
process.stdout.write(JSON.stringify({ ...read.export(), multi: read.multi, type: read.type }));
"""
HARM = "=1+1 </node><script>\u202e \x01\x0b & \"'\n"
NODES = (iri("person", "ก"), iri("organization", "b"), "http://metadata.un.org/sdg/1")


@pytest.fixture(scope="module")
def odd() -> Network:
    """Two ties of one pair, one without days, names that may do harm, measures of one node."""
    ties = (
        Relationship((NODES[1], NODES[0]), "holds-post", 1.25, (), date(2023, 5, 1), date(2024, 1, 2)),
        Relationship((NODES[1], NODES[0]), "held-post", 0.5, ()),
        Relationship((NODES[2], NODES[1]), "serves", 0.1234567, (), date(2022, 1, 1), date(2022, 1, 1)),
    )
    names = dict(zip(NODES, (HARM, "กรม", "SDG 1"), strict=True))
    measured = (Measurement(NODES[0], {"degree": 2.0, "pagerank": 0.25, "weighted-degree": 1.75}),)
    return Network(ties, measured, names, {NODES[2]: "#E5243B"})


def graphology(path: Path) -> dict[str, Any]:
    if not shutil.which("node") or not (PACKAGES / "node_modules" / "graphology-gexf").is_dir():
        pytest.skip("graphology-gexf is not installed: npm ci --prefix tests/browser")
    command = ["node", "-e", GRAPHOLOGY, str(path)]
    done = subprocess.run(command, cwd=PACKAGES, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def looks(viz: dict[str, Any]) -> tuple[object, ...]:
    colour, place = viz["color"], viz["position"]
    return f"rgb({colour['r']},{colour['g']},{colour['b']})", viz["size"], place["x"], place["y"]


@pytest.mark.parametrize("which", ["small", "odd"])
def test_networkx_and_graphology_agree(which: str, odd: Network, asked: GraphReader, tmp_path: Path) -> None:
    network = odd if which == "odd" else network_of(asked)
    write_gexf(network, tmp_path / "a.gexf")
    ours, theirs = nx.read_gexf(tmp_path / "a.gexf"), graphology(tmp_path / "a.gexf")
    assert ours.number_of_nodes() == len(network.names) > 0
    assert ours.number_of_edges() == len(network.ties) > 0
    assert theirs["type"] == "undirected"
    nodes = {node["key"]: node["attributes"] for node in theirs["nodes"]}
    assert {*nodes} == {*ours}
    for node, said in ours.nodes(data=True):
        other, own = nodes[node], {key: value for key, value in said.items() if key not in {"viz", "start", "end"}}
        assert own == {key: value for key, value in other.items() if key not in {"color", "size", "x", "y", "z"}}
        assert looks(said["viz"]) == (other["color"], other["size"], other["x"], other["y"])
    edges = {edge["key"]: edge for edge in theirs["edges"]}
    for source, target, said in ours.edges(data=True):
        edge = edges.pop(said["id"])
        assert {source, target} == {edge["source"], edge["target"]}
        assert {key: said[key] for key in ("label", "weight", "measure")} == {
            key: edge["attributes"][key] for key in ("label", "weight", "measure")
        }
    assert edges == {}


def test_what_was_written_is_read(odd: Network, tmp_path: Path) -> None:
    write_gexf(odd, tmp_path / "a.gexf")
    graph = nx.read_gexf(tmp_path / "a.gexf")
    person = graph.nodes[NODES[0]]
    assert person["label"] == "=1+1 </node><script>\u202e  & \"'\n"
    assert (person["kind"], person["degree"], person["weighted_degree"]) == ("person", 2, 1.75)
    assert (person["start"], person["end"]) == ("2023-05-01", "2024-01-02")
    assert graph.nodes[NODES[2]]["viz"]["color"] == {"r": 229, "g": 36, "b": 59, "a": 1.0}
    ties = {said["id"]: said for *_, said in graph.edges(data=True)}
    undated = ties[relationship_iri("held-post", NODES[1], NODES[0])]
    assert {"start", "end"} & undated.keys() == set()
    assert ties[relationship_iri("serves", NODES[2], NODES[1])]["weight"] == 0.123457
    assert graph.graph["mode"] == "dynamic"


def test_the_heaviest_is_the_largest(odd: Network, tmp_path: Path) -> None:
    write_gexf(odd, tmp_path / "a.gexf")
    sizes = {node: said["viz"]["size"] for node, said in nx.read_gexf(tmp_path / "a.gexf").nodes(data=True)}
    assert sizes[NODES[1]] == max(sizes.values()) == 40
    assert sizes[NODES[2]] == min(sizes.values()) > 6


def test_days_are_days_and_the_version_is_said(odd: Network, tmp_path: Path) -> None:
    write_gexf(odd, tmp_path / "a.gexf")
    root = ET.parse(tmp_path / "a.gexf").getroot()  # noqa: S314  # our own file
    assert (root.tag, root.get("version")) == ("{http://gexf.net/1.3}gexf", "1.3")
    (graph,) = root.findall("{http://gexf.net/1.3}graph")
    assert (graph.get("timeformat"), graph.get("mode")) == ("date", "dynamic")


def test_progress_hears_of_all_and_bytes_are_the_same(odd: Network, tmp_path: Path) -> None:
    heard: list[int] = []
    for name in ("a", "b"):
        write_gexf(odd, tmp_path / name, heard.append)
    assert sum(heard) == 2 * size(odd)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_an_empty_network_is_a_file_too(tmp_path: Path) -> None:
    write_gexf(Network((), (), {}, {}), tmp_path / "a.gexf")
    assert len(nx.read_gexf(tmp_path / "a.gexf")) == 0
