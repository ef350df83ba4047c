"""GraphML as the format defines it and Gephi's importer reads it: typed keys, ids once, labels, weights, days."""

from __future__ import annotations

import math
import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import igraph
import networkx as nx
import pytest

from kg.export.graphml import edge_of, write_graphml
from kg.iris import iri, relationship_iri
from kg.models import Measurement, Relationship
from kg.network.lookup import Lookup
from kg.network.measures import agent_graph, measurements
from kg.network.relationships import relationships
from kg.network.stored import stored_facts
from kg.store.graphs import GraphStore

NS = {"g": "http://graphml.graphdrawing.org/xmlns"}
CASTS = {"string": str, "int": int, "long": int, "float": float, "double": float, "boolean": bool}


def write(store: GraphStore, path: Path) -> Path:
    """The network of a store as GraphML."""
    ties, lookup = tuple(relationships(stored_facts(store))), Lookup(store)
    names = {end: lookup.name(end) for tie in ties for end in tie.between}
    edges = (edge_of(tie).encode() for tie in ties)
    write_graphml(names, ties, measurements(agent_graph(ties)).agents, edges, path)
    return path


@pytest.fixture(scope="module")
def written(mission: GraphStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(mission, tmp_path_factory.mktemp("graphml") / "graph.graphml")


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


def is_missing(value: str | float) -> bool:
    """Whether igraph tells so of an attribute that an element lacks."""
    return value == "" or (isinstance(value, float) and math.isnan(value))


def test_networkx_and_igraph_read_the_same(written: Path) -> None:
    ours, theirs = nx.read_graphml(written, force_multigraph=True), igraph.Graph.Read_GraphML(str(written))
    names = theirs.vs["id"]
    assert not theirs.is_directed()
    assert {*names} == {*ours}
    for name, vertex in zip(names, theirs.vs, strict=True):
        told = {key: value for key, value in vertex.attributes().items() if key != "id" and not is_missing(value)}
        assert told == ours.nodes[name]
    edges = {(frozenset((names[edge.source], names[edge.target])), edge["type"]): edge for edge in theirs.es}
    assert len(edges) == ours.number_of_edges() == theirs.ecount()
    for source, target, said in ours.edges(data=True):
        edge = edges[frozenset((source, target)), said["type"]]
        assert {key: edge[key] for key in said} == said


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
    assert write(mission, tmp_path / "again.graphml").read_bytes() == written.read_bytes()


GOOD, BETTER = iri("person", "ดี ใจงาม"), iri("person", "งาม ใจดี")
FOREST = iri("organization", "กรมป่าไม้")
NAMES = {GOOD: "ดี ใจงาม", BETTER: "งาม ใจดี", FOREST: 'กรม"ป่าไม้" <ที่ 1> & อื่น\x0b'}
FACT = "https://w3id.org/thkg/article/a/holding/x"
MET = Relationship((GOOD, BETTER), "meets", 0.25, (FACT,), date(2023, 5, 1), date(2023, 6, 2), articles=2)
HELD = Relationship((GOOD, FOREST), "holds-post", 0.97, (FACT,), articles=1)


def network(folder: Path, *ties: Relationship, measured: tuple[Measurement, ...] = ()) -> nx.MultiGraph:
    path = folder / "graph.graphml"
    write_graphml(NAMES, iter(ties), iter(measured), (edge_of(tie).encode() for tie in ties), path)
    assert problems(path) == []
    return nx.read_graphml(path, force_multigraph=True)


def test_an_edge_tells_how_many_articles_it_has_and_spans_their_days(tmp_path: Path) -> None:
    graph = network(tmp_path, HELD, MET)
    met = graph.edges[GOOD, BETTER, relationship_iri("meets", GOOD, BETTER)]
    said = {name: met[name] for name in ("label", "weight", "articles", "start", "end")}
    assert said == {"label": "meets", "weight": 0.25, "articles": 2, "start": "2023-05-01", "end": "2023-06-02"}


def test_what_has_no_day_has_none_and_takes_none_from_its_neighbours_ties(tmp_path: Path) -> None:
    graph = network(tmp_path, HELD, MET)
    assert "start" not in graph.edges[GOOD, FOREST, relationship_iri("holds-post", GOOD, FOREST)]
    assert "start" not in graph.nodes[FOREST]
    assert (graph.nodes[GOOD]["start"], graph.nodes[GOOD]["end"]) == ("2023-05-01", "2023-06-02")


@pytest.mark.parametrize(("ties", "days"), [((MET, HELD), True), ((HELD,), False)])
def test_days_are_declared_where_any_is_known(tmp_path: Path, ties: tuple[Relationship, ...], days: bool) -> None:
    network(tmp_path, *ties)
    declared = re.findall(r'<key id="(\w+)" for="(\w+)"', (tmp_path / "graph.graphml").read_text(encoding="utf-8"))
    assert {("edgestart", "edge"), ("edgeend", "edge"), ("start", "node"), ("end", "node")} <= set(declared) or not days
    assert days or not any(name.endswith(("start", "end")) for name, _ in declared)


def test_labels_are_escaped_and_lose_only_what_xml_cannot_hold(tmp_path: Path) -> None:
    assert network(tmp_path, HELD).nodes[FOREST]["label"] == 'กรม"ป่าไม้" <ที่ 1> & อื่น'


def test_measures_are_typed_and_those_of_who_has_no_tie_are_left_out(tmp_path: Path) -> None:
    measured = (
        Measurement(GOOD, {"degree": 2.0, "weighted-degree": 1.5, "betweenness": 0.0}, error=0.01),
        Measurement("x", {"core": 1.0}),
    )
    graph = network(tmp_path, MET, measured=measured)
    values = [graph.nodes[GOOD][name] for name in ("degree", "weighted_degree", "betweenness")]
    assert [(type(value), value) for value in values] == [(int, 2), (float, 1.5), (float, 0.0)]
    assert "degree" not in graph.nodes[BETTER]
    assert set(graph) == {GOOD, BETTER}


def test_no_ties_are_a_graph_of_nothing(tmp_path: Path) -> None:
    assert len(network(tmp_path)) == 0
