"""How two nodes are connected: the best few paths through relationships, each step explained by an article's words.

A tie of weight w is taken as sure with w / (1 + w); a path is as sure as the product of its ties, so the best path is
the shortest when each tie is as long as -log(w / (1 + w)). Only the heaviest ties of each node around both ends are
looked at, which keeps the answer quick on a large store.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

import networkx as nx

from kg.network.facts import Window
from kg.network.lookup import Lookup
from kg.network.quotes import quote_behind
from kg.network.ties import Tie, ties
from kg.store import GraphStore

_HEAVIEST = 60
_REACH = 2


@dataclass(frozen=True, slots=True)
class Step:
    """One relationship on the way, with the words behind it."""

    start: str
    end: str
    relation: str
    quote: str
    date: str
    article: str


@dataclass(frozen=True, slots=True)
class Path:
    """A way from one node to another; ``weight`` is between 0 and 1, higher is surer."""

    weight: float
    steps: tuple[Step, ...]


def paths(store: GraphStore, names: Lookup, start: str, end: str, window: Window, count: int = 3) -> tuple[Path, ...]:
    """The best paths between two IRIs, best first; none when they are not connected within four steps."""
    graph = _around(store, start, end, window)
    if start not in graph or end not in graph:
        return ()
    try:
        found = list(islice(_simple_paths(graph, start, end), count))
    except nx.NetworkXNoPath:
        return ()
    return tuple(_explained(store, names, graph, nodes) for nodes in found)


def _simple_paths(graph: nx.Graph, start: str, end: str) -> Iterator[list[str]]:
    yield from nx.shortest_simple_paths(graph, start, end, weight="length")


def _around(store: GraphStore, start: str, end: str, window: Window) -> nx.Graph:
    """The heaviest ties within reach of both ends; of several ties between two nodes the heaviest."""
    graph = nx.Graph()
    for root in (start, end):
        frontier, seen = [root], {root}
        for _ in range(_REACH):
            reached: list[str] = []
            for node in frontier:
                for tie in ties(store, node, window):
                    wanted = tie.other in graph or tie.other in (start, end)
                    if wanted or len(reached) < _HEAVIEST * len(frontier):
                        _add(graph, node, tie)
                        if tie.other not in seen:
                            seen.add(tie.other)
                            reached.append(tie.other)
            frontier = reached[:_HEAVIEST]
    return graph


def _add(graph: nx.Graph, node: str, tie: Tie) -> None:
    length = -math.log(tie.weight / (1 + tie.weight)) if tie.weight > 0 else math.inf
    if not graph.has_edge(node, tie.other) or graph.edges[node, tie.other]["length"] > length:
        graph.add_edge(node, tie.other, length=length, tie=tie)


def _explained(store: GraphStore, names: Lookup, graph: nx.Graph, nodes: list[str]) -> Path:
    steps, length = [], 0.0
    for one, other in pairwise(nodes):
        edge = graph.edges[one, other]
        length += edge["length"]
        quote = quote_behind(store, edge["tie"].relationship)
        steps.append(Step(names.name(one), names.name(other), edge["tie"].measure, quote.text, quote.date, quote.title))
    return Path(round(math.exp(-length), 6), tuple(steps))
