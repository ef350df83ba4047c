"""What an agent is in the network: networkx's measures over the weighted, undirected graph of agents.

Definitions: degree and weighted degree (number and weight of ties); betweenness (Freeman 1977; sampled after
Brandes & Pich 2007 on large graphs, the standard error stated); PageRank (Page et al. 1999, damping 0.85); core number
(Seidman 1983); community (Louvain, Blondel et al. 2008, seeded); bridging (participation coefficient,
Guimerà & Amaral 2005: 1 minus the sum of squared shares of an agent's weight that go to each community).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import networkx as nx

from kg.models import Relationship

AGENT_MEASURES = frozenset({"meets", "holds-post", "colleagues", "works-with", "shares-officers"})
EXACT_UP_TO = 1500
"""Nodes up to which betweenness is exact; above, this many shortest-path trees would take minutes."""

PIVOTS = 64
_SEED = 20220925


@dataclass(frozen=True, slots=True)
class Measurement:
    """The value of one measure at one node; ``note`` says when it is an estimate."""

    node: str
    measure: str
    value: float
    note: str = ""


def agent_graph(relationships: Iterable[Relationship]) -> nx.Graph:
    """The agents as nodes; all ties between two agents as one edge whose ``weight`` is their sum."""
    weights: dict[tuple[str, str], float] = defaultdict(float)
    for relationship in relationships:
        if relationship.measure in AGENT_MEASURES:
            weights[relationship.between] += relationship.weight
    graph = nx.Graph()
    for pair in sorted(weights):
        graph.add_edge(*pair, weight=round(weights[pair], 6))
    return graph


def measurements(graph: nx.Graph) -> tuple[Measurement, ...]:
    """Every measure at every node of ``agent_graph``, sorted; communities are numbered from the largest on."""
    if not graph:
        return ()
    communities = community_numbers(graph)
    between, note = betweenness(graph)
    values: dict[str, Mapping[str, float]] = {
        "betweenness": between,
        "bridging": bridging(graph, communities),
        "community": communities,
        "core": nx.core_number(graph),
        "degree": dict(graph.degree()),
        "pagerank": nx.pagerank(graph, alpha=0.85, weight="weight"),
        "weighted-degree": dict(graph.degree(weight="weight")),
    }
    return tuple(
        Measurement(node, measure, round(float(values[measure][node]), 6), note if measure == "betweenness" else "")
        for measure in sorted(values)
        for node in sorted(graph)
    )


def betweenness(graph: nx.Graph) -> tuple[dict[str, float], str]:
    """Betweenness of every node, and a note that says so where it is sampled."""
    if len(graph) <= EXACT_UP_TO:
        return nx.betweenness_centrality(graph), ""
    sampled = nx.betweenness_centrality(graph, k=PIVOTS, seed=_SEED)
    error = 0.5 / PIVOTS**0.5
    return sampled, f"sampled from {PIVOTS} of {len(graph)} nodes, standard error at most {error:.3f}"


def community_numbers(graph: nx.Graph) -> dict[str, int]:
    """Each node's community, 1 the largest; ties between sizes go by the first name."""
    found = nx.community.louvain_communities(graph, weight="weight", seed=_SEED)
    ranked = sorted((sorted(members) for members in found), key=lambda members: (-len(members), members[0]))
    return {node: number for number, members in enumerate(ranked, 1) for node in members}


def bridging(graph: nx.Graph, communities: Mapping[str, int]) -> dict[str, float]:
    """Each node's participation coefficient: 0 when all its ties stay in one community, towards 1 when spread."""
    found = {}
    for node in graph:
        shares: dict[int, float] = defaultdict(float)
        for neighbour, edge in graph[node].items():
            shares[communities[neighbour]] += edge["weight"]
        total = sum(shares.values())
        found[node] = 1 - sum((share / total) ** 2 for share in shares.values()) if total else 0.0
    return found
