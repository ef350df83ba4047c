"""GraphML as the format defines it and Gephi's importer reads it: typed keys, ids once, labels, weights, days."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import networkx as nx
import pytest

from kg.export.graphml import write_graphml
from kg.store.graphs import GraphStore

NS = {"g": "http://graphml.graphdrawing.org/xmlns"}
CASTS = {"string": str, "int": int, "long": int, "float": float, "double": float, "boolean": bool}


@pytest.fixture(scope="module")
def written(mission: GraphStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("graphml") / "graph.graphml"
    write_graphml(mission, path)
    return path


def problems(path: Path) -> list[str]:
    """What the GraphML specification (graphdrawing.org, 1.0) forbids, as far as it concerns what we write."""
    root = ET.parse(path).getroot()  # noqa: S314  # our own file
    found = [] if root.tag == f"{{{NS['g']}}}graphml" else ["the root is no graphml"]
    keys = {key.get("id"): key for key in root.findall("g:key", NS)}
    ids = [key.get("id") for key in root.findall("g:key", NS)]
    ids += [element.get("id") for element in root.findall(".//g:node", NS) + root.findall(".//g:edge", NS)]
    found += [f"id twice: {one}" for one in {one for one in ids if ids.count(one) > 1}]
    found += [f"untyped key: {key}" for key in keys if keys[key].get("attr.type") not in CASTS]
    graph = root.find("g:graph", NS)
    if graph is None or graph.get("edgedefault") not in {"directed", "undirected"}:
        return [*found, "no graph with a default for its edges"]
    nodes = {node.get("id") for node in graph.findall("g:node", NS)}
    for element in graph:
        kind = element.tag.rpartition("}")[2]
        if kind == "edge" and not {element.get("source"), element.get("target")} <= nodes:
            found.append(f"an edge to nowhere: {element.get('id')}")
        for data in element.findall("g:data", NS):
            key = keys.get(data.get("key"))
            if key is None or key.get("for") not in {kind, "all"}:
                found.append(f"data without a key: {data.get('key')}")
            else:
                CASTS[key.get("attr.type", "")](data.text)
    return found


def test_the_file_is_valid(written: Path) -> None:
    assert problems(written) == []


def test_nodes_and_edges_have_what_an_analyst_colours_and_filters_by(written: Path) -> None:
    graph = nx.read_graphml(written)
    for _, node in graph.nodes(data=True):
        assert node["label"]
        assert node["type"] in {"person", "organization", "goal"}
        if node["type"] != "goal":
            assert {type(node[name]) for name in ("community", "core", "degree")} == {int}
        assert date.fromisoformat(node["start"]) <= date.fromisoformat(node["end"])
    for *_, edge in graph.edges(data=True):
        assert edge["label"] == edge["type"]
        assert edge["weight"] > 0
        assert edge["articles"] >= 1
        assert date.fromisoformat(edge["start"]) <= date.fromisoformat(edge["end"])
    assert {"meets", "works-with", "holds-post", "serves"} <= {edge["type"] for *_, edge in graph.edges(data=True)}


def test_gephi_finds_labels_and_weights_by_their_keys(written: Path) -> None:
    text = written.read_text(encoding="utf-8")
    for key in ('id="label" for="node"', 'id="edgelabel" for="edge"', 'id="weight" for="edge"'):
        assert re.search(key, text)


def test_the_same_graph_gives_the_same_bytes(mission: GraphStore, written: Path, tmp_path: Path) -> None:
    write_graphml(mission, tmp_path / "again.graphml")
    assert (tmp_path / "again.graphml").read_bytes() == written.read_bytes()
