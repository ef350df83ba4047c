"""What an agent is in the network: networkx's measures over the weighted, undirected graph of agents.

Definitions: degree and weighted degree (number and weight of ties); betweenness (Freeman 1977; on large graphs
estimated from sampled pivots, Brandes & Pich 2007, with the standard error of batches); PageRank (Page et al. 1999,
damping 0.85); core number (Seidman 1983); community (Louvain, Blondel et al. 2008, seeded); bridging (participation
coefficient, Guimerà & Amaral 2005: 1 minus the sum of squared shares of an agent's weight that go to each community).

Every call is networkx's own dispatched function (of betweenness where a backend is asked for; else by whole levels, see
``kg.network.betweenness``), so a backend that is installed takes over when it is asked to:
``NETWORKX_BACKEND_PRIORITY=parallel kg build articles`` with the extra ``thkg[parallel]`` (nx-parallel, all cores; from
0.4 on, which needs Python 3.12, since 0.3 does not load beside networkx 3.6), ``graphblas`` or ``cugraph`` with theirs.
Numbers are rounded to 6 decimals, below which backends add up differently.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import networkx as nx

from kg.models import Measurement, Relationship
from kg.network.betweenness import SEED, betweenness

TIES_OF_AGENTS = frozenset(
    {"meets", "holds-post", "held-post", "colleagues", "works-with", "organizes-with", "signs-with", "shares-officers"}
)
AGENT_MEASURES = ("betweenness", "bridging", "community", "core", "degree", "pagerank", "weighted-degree")
"""What is measured of each agent, by the names of the properties that say it."""
COUNTS = frozenset({"community", "core", "degree"})
"""Those of them that count."""

_WHOLE = 2**24
"""What weights add up to where communities are sought: gains of modularity are then exact in 53 bits (products of two
sums of weights, at most twice this each, over twice its square)."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The measurements of all agents, sorted by agent, and a note on what is estimated in them ("" for nothing)."""

    agents: tuple[Measurement, ...] = ()
    note: str = ""


def agent_graph(relationships: Iterable[Relationship]) -> nx.Graph:
    """The agents as nodes; all ties between two agents as one edge whose ``weight`` is their sum."""
    weights: dict[tuple[str, str], float] = defaultdict(float)
    for relationship in relationships:
        if relationship.measure in TIES_OF_AGENTS:
            weights[relationship.between] += relationship.weight
    graph = nx.Graph()
    for pair in sorted(weights):
        graph.add_edge(*pair, weight=round(weights[pair], 6))
    return graph


def measurements(graph: nx.Graph) -> Measured:
    """Every measure at every node of ``agent_graph``; communities are numbered from the largest on."""
    if not graph:
        return Measured()
    communities = community_numbers(graph)
    between = betweenness(graph)
    values: dict[str, Mapping[str, float]] = {
        "betweenness": between.values,
        "bridging": bridging(graph, communities),
        "community": communities,
        "core": nx.core_number(graph),
        "degree": dict(graph.degree()),
        "pagerank": pagerank(graph),
        "weighted-degree": dict(graph.degree(weight="weight")),
    }
    found = (
        Measurement(
            node, {name: round(float(values[name][node]), 6) for name in AGENT_MEASURES}, between.errors.get(node)
        )
        for node in sorted(graph)
    )
    return Measured(tuple(found), between.note)


def pagerank(graph: nx.Graph) -> dict[str, float]:
    """PageRank by tie weights, iterated until it changes by less than 1e-9 for a node on average."""
    return dict(nx.pagerank(graph, alpha=0.85, weight="weight", tol=1e-9, max_iter=1000))


def community_numbers(graph: nx.Graph) -> dict[str, int]:
    """Each node's community, 1 the largest; ties between sizes go by the first name."""
    nodes = sorted(graph)
    numbers = {node: number for number, node in enumerate(nodes)}
    plain = _exact(nx.relabel_nodes(graph, numbers))  # sets of numbers iterate alike everywhere, sets of strings do not
    found = nx.community.louvain_communities(plain, weight="weight", seed=SEED)
    ranked = sorted((sorted(members) for members in found), key=lambda members: (-len(members), members[0]))
    return {nodes[number]: rank for rank, members in enumerate(ranked, 1) for number in members}


def _exact(graph: nx.Graph) -> nx.Graph:
    """The graph with weights in whole parts of ``_WHOLE``, what rounding leaves going to the heaviest edge.

    networkx's Louvain moves a node for any gain above 0; one that is mere rounding can move nodes forever.
    """
    edges = sorted(graph.edges(data="weight"), key=lambda edge: (-edge[2], edge[:2]))
    total = sum(weight for _, _, weight in edges)
    parts = [max(1, round(weight / total * _WHOLE)) for _, _, weight in edges]
    parts[0] += _WHOLE - sum(parts)
    exact = nx.Graph()
    exact.add_nodes_from(graph)
    exact.add_weighted_edges_from((one, other, part) for (one, other, _), part in zip(edges, parts, strict=True))
    return exact


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
