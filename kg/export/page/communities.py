"""Communities of the page: agencies with the people and events tied to them, found by Louvain, named by the busiest."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

import networkx as nx

from kg.export.page.model import PageGraph
from kg.network.measures import community_numbers

LEAST = 4
"""Members from which on a community is one: a person with a post and its agency are none."""

_NAMING = 2
"""Agencies that name a community: one is often its ministry, two say what it is about."""

_TELLING = 0.5
"""The share of the busiest agency's facts that the second must have to be named beside it."""


def communities(graph: PageGraph) -> tuple[tuple[int, ...], tuple[tuple[int, ...], ...]]:
    """The number of each node's community, from 1, 0 for none, and of each community the agencies that name it.

    Goals belong to none, since they tie everything; the largest community comes first.
    """
    bound = nx.Graph()
    for edge in graph.edges:
        if not any(graph.nodes[end].kind == "goal" for end in edge.ends):
            first, second = (graph.nodes[end].iri for end in edge.ends)
            bound.add_edge(first, second, weight=1 + math.log2(max(1, len(edge.facts))))
    if not bound:
        return (0,) * len(graph.nodes), ()
    numbers = community_numbers(bound)
    members: dict[int, list[int]] = defaultdict(list)
    for at, node in enumerate(graph.nodes):
        if node.iri in numbers:
            members[numbers[node.iri]].append(at)
    named = [(some, _naming(graph, some)) for _, some in sorted(members.items()) if len(some) >= LEAST]
    found = [(some, naming) for some, naming in named if naming]
    of = {member: number for number, (some, _) in enumerate(found, 1) for member in some}
    return tuple(of.get(at, 0) for at in range(len(graph.nodes))), tuple(naming for _, naming in found)


def _naming(graph: PageGraph, members: Sequence[int]) -> tuple[int, ...]:
    """The busiest agencies among members, the second only where it is not far behind."""
    agencies = [at for at in members if graph.nodes[at].kind == "organization"]
    ranked = sorted(agencies, key=lambda at: (-graph.importance[at], graph.nodes[at].iri))[:_NAMING]
    return tuple(at for at in ranked if graph.importance[at] >= _TELLING * graph.importance[ranked[0]])
