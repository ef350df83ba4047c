"""GraphML for Gephi and other network programs: agents and goals with their measures, relationships with their days."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import networkx as nx
from pyoxigraph import QuerySolutions

from kg.network.lookup import Lookup
from kg.store import GraphStore

_EDGES = """
SELECT ?r ?measure ?weight ?earliest ?latest ?end WHERE {
  ?r a kg:Relationship ; kg:measure ?m ; kg:weight ?weight ; kg:between ?end .
  OPTIONAL { ?r kg:earliest ?earliest } OPTIONAL { ?r kg:latest ?latest }
  BIND(STRAFTER(STR(?m), "#") AS ?measure)
}"""
_MEASURES = """
SELECT ?node ?measure ?value WHERE {
  ?x a kg:Measurement ; kg:of ?node ; kg:measure ?m ; kg:weight ?value .
  BIND(STRAFTER(STR(?m), "#") AS ?measure)
}"""
_KINDS = {"/person/": "person", "/organization/": "organization", "/sdg/": "goal"}


def write_graphml(store: GraphStore, path: Path) -> None:
    """Writes the network of relationships; parallel edges, one per measure, keep their own weight and days."""
    nx.write_graphml(network(store), path, encoding="utf-8", named_key_ids=True)


def network(store: GraphStore) -> nx.MultiGraph:
    """The relationships as a networkx multigraph whose nodes are IRIs, everything in sorted order."""
    names, graph = Lookup(store), nx.MultiGraph()
    ends: dict[str, list[str]] = defaultdict(list)
    edges: dict[str, dict[str, str | float]] = {}
    for row in _rows(store, _EDGES):
        ends[row["r"]].append(row["end"])
        edges[row["r"]] = {
            "label": row["measure"],
            "type": row["measure"],
            "weight": float(row["weight"]),
            "start": row["earliest"],
            "end": row["latest"],
        }
    measures: dict[str, dict[str, float]] = defaultdict(dict)
    for row in _rows(store, _MEASURES):
        measures[row["node"]][row["measure"].replace("-", "_")] = float(row["value"])
    for node in sorted({end for pair in ends.values() for end in pair}):
        graph.add_node(node, label=names.name(node), type=_kind(node), **dict(sorted(measures[node].items())))
    for relationship in sorted(edges):
        graph.add_edge(*sorted(ends[relationship]), key=relationship, **edges[relationship])
    return graph


def _rows(store: GraphStore, sparql: str) -> list[dict[str, str]]:
    answer = store.ask(sparql)
    if not isinstance(answer, QuerySolutions):
        return []
    names = [variable.value for variable in answer.variables]
    return [{name: row[name].value if row[name] else "" for name in names} for row in answer]


def _kind(iri: str) -> str:
    return next((kind for part, kind in _KINDS.items() if part in iri), "other")
