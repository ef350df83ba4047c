"""GraphML for Gephi and other network programs: agents and goals with their measures, relationships with their days."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import networkx as nx

from kg.iris import kind_of, relationship_iri
from kg.network.lookup import Lookup
from kg.network.measures import AGENT_MEASURES
from kg.network.relationships import relationships
from kg.network.stored import stored_facts
from kg.store.reader import GraphReader

Value = str | int | float

_EDGES = """
SELECT ?r ?measure ?weight ?earliest ?latest ?end WHERE {
  ?r a kg:Relationship ; kg:measure ?m ; kg:weight ?weight ; kg:between ?end .
  OPTIONAL { ?r kg:earliest ?earliest } OPTIONAL { ?r kg:latest ?latest }
  BIND(STRAFTER(STR(?m), "#") AS ?measure)
}"""
_MEASURES = "SELECT ?node ?value WHERE { ?x kg:of ?node ; kg:%s ?value }"
_WHOLE = frozenset({"community", "core", "degree"})
_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (its production 2, Char)."""


def write_graphml(store: GraphReader, path: Path) -> None:
    """Writes the network of relationships; parallel edges, one per measure, keep their own weight and days.

    Gephi knows a node's and an edge's label and weight by the ids of their keys; the format wants each id once, so
    edges' keys that nodes have too begin with "edge" (Gephi reads ``edgelabel`` as well).
    """
    writer = nx.GraphMLWriter(graph=network(store), encoding="utf-8", prettyprint=True, named_key_ids=True)
    root = writer.xml
    of_nodes = {key.get("id") for key in root.iter("key") if key.get("for") == "node"}
    named = (*root.iterfind("key[@for='edge']"), *root.iterfind("graph/edge/data"))
    for element in named:
        attribute = "id" if element.tag == "key" else "key"
        if element.get(attribute) in of_nodes:
            element.set(attribute, f"edge{element.get(attribute)}")
    with path.open("wb") as out:
        writer.dump(out)


def network(store: GraphReader) -> nx.MultiGraph:
    """The relationships as a networkx multigraph whose nodes are IRIs, everything in sorted order.

    Nodes have label, type, their measures and the span of days of their ties; edges label, type, weight, number of
    articles and days. A day that is not known is left out.
    """
    names, graph = Lookup(store), nx.MultiGraph()
    ends, edges = _edges(store)
    measures: dict[str, dict[str, Value]] = defaultdict(dict)
    for measure in AGENT_MEASURES:
        for row in store.rows(_MEASURES % measure):
            value: Value = int(row["value"]) if measure in _WHOLE else float(row["value"])
            measures[row["node"]][measure.replace("-", "_")] = value
    spans = _spans(ends, edges)
    for node in sorted({end for pair in ends.values() for end in pair}):
        label = _UNPRINTABLE.sub("", names.name(node))
        graph.add_node(
            node, label=label, type=kind_of(node).value, **spans[node], **dict(sorted(measures[node].items()))
        )
    for relationship in sorted(edges):
        graph.add_edge(*sorted(ends[relationship]), key=relationship, **edges[relationship])
    return graph


def _edges(store: GraphReader) -> tuple[dict[str, list[str]], dict[str, dict[str, Value]]]:
    """The ends and the attributes of each relationship."""
    ends: dict[str, list[str]] = defaultdict(list)
    edges: dict[str, dict[str, Value]] = {}
    for row in store.rows(_EDGES):
        ends[row["r"]].append(row["end"])
        named = {"label": row["measure"], "type": row["measure"]}
        days = {"start": row["earliest"], "end": row["latest"]}
        edges[row["r"]] = {**named, "weight": float(row["weight"]), **{key: day for key, day in days.items() if day}}
    for relationship in relationships(stored_facts(store)):
        edges[relationship_iri(relationship.measure, *relationship.between)]["articles"] = len(relationship.articles)
    return ends, edges


def _spans(ends: dict[str, list[str]], edges: dict[str, dict[str, Value]]) -> dict[str, dict[str, str]]:
    """First and last day of each node's ties."""
    spans: dict[str, dict[str, str]] = defaultdict(dict)
    for relationship, pair in ends.items():
        for key, outer in (("start", min), ("end", max)):
            if key in edges[relationship]:
                day = str(edges[relationship][key])
                for node in pair:
                    spans[node][key] = outer(day, spans[node].get(key, day))
    return spans
