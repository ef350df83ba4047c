"""How two nodes are connected: the best few paths through relationships, each step explained by an article's words.

A tie of weight w counts as sure with w / (1 + w); a node in between with n neighbours lets 1 / sqrt(n) through, so that
a hub tied to everybody explains little (after the degree-weighted paths of D. Himmelstein & S. Baranzini, PLoS Comput.
Biol. 11(7), 2015). A path's weight is the product of all that; the best path is the shortest when lengths are negative
logarithms. A goal in between, which half of all agencies serve, says next to nothing of two of them: ways over goals
come after all others.
"""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from itertools import islice, pairwise

import networkx as nx

from kg.iris import is_theme
from kg.network.lookup import Lookup
from kg.network.quotes import quote_behind
from kg.network.ties import Ties
from kg.network.written import Tie
from kg.store.reader import GraphReader

_HEAVIEST = 200
"""Ties looked at from one node: what lies behind them is longer than any path that is shown."""

_EXPANDED = 15
"""Nodes whose ties are read from each end, nearest first."""

_OVER_GOAL = 1000.0
"""What passing a goal adds to a way's length: more than any other way is long. It is no part of a path's weight."""


@dataclass(frozen=True, slots=True)
class Step:
    """One relationship on the way, with the words behind it; ``article`` is an IRI, ``title`` its headline."""

    start: str
    end: str
    relation: str
    quote: str
    date: str
    article: str
    title: str


@dataclass(frozen=True, slots=True)
class Path:
    """A way from one node to another; ``weight`` is between 0 and 1, higher says more."""

    weight: float
    steps: tuple[Step, ...]


def paths(store: GraphReader, names: Lookup, ties: Ties, start: str, end: str, count: int = 3) -> tuple[Path, ...]:
    """The best paths between two IRIs, best first, those over goals last; none when they are not connected.

    Exact as long as the best ``_EXPANDED`` nodes around each end hold the paths. Equal ends have no path.
    """
    if start == end:
        return ()
    graph = nx.Graph()
    for root, other in ((start, end), (end, start)):
        _spread(graph, ties, root, other)
    _make_hubs_long(graph, ties, {start, end})
    if start not in graph or end not in graph:
        return ()
    try:
        found = list(islice(nx.shortest_simple_paths(graph, start, end, weight="length"), count))
    except nx.NetworkXNoPath:
        return ()
    return tuple(_explained(store, names, ties, graph, nodes) for nodes in found)


def _spread(graph: nx.Graph, ties: Ties, root: str, other: str) -> None:
    """Adds the ties of the nodes nearest to the root to the graph, in Dijkstra's order, ways through nodes counted."""
    waiting, done, counted = [(0.0, root)], set[str](), {root}
    while waiting and len(done) < _EXPANDED:
        distance, node = heapq.heappop(waiting)
        if node in done or node == other:
            continue
        if (
            node not in counted
        ):  # its ties are counted only once it is near: back into the queue with the way through it
            counted.add(node)
            heapq.heappush(waiting, (distance + _passing(ties, node), node))
            continue
        done.add(node)
        for tie in _worth(ties, graph, node, other):
            length = _sureness(tie)
            known = graph.get_edge_data(node, tie.other)
            if known is None or length < known["length"]:
                graph.add_edge(node, tie.other, length=length, tie=tie)
            if tie.other not in counted:
                heapq.heappush(waiting, (distance + length, tie.other))


def _make_hubs_long(graph: nx.Graph, ties: Ties, ends: set[str]) -> None:
    """Adds to each edge half of what passing through its nodes costs; dead ends, which nothing passes, are removed."""
    graph.remove_nodes_from([node for node, degree in graph.degree() if degree < 2 and node not in ends])
    for one, other, edge in graph.edges(data=True):
        edge["length"] += sum(_passing(ties, node) / 2 for node in (one, other) if node not in ends)


def _worth(ties: Ties, graph: nx.Graph, node: str, other: str) -> list[Tie]:
    """The heaviest ties of a node, and any that lead to what is known already."""
    return [
        tie
        for place, tie in enumerate(ties.of(node))
        if tie.weight > 0 and (place < _HEAVIEST or tie.other == other or tie.other in graph)
    ]


def _sureness(tie: Tie) -> float:
    return -math.log(tie.weight / (1 + tie.weight))


def _passing(ties: Ties, node: str) -> float:
    """The length of passing through a node: half the logarithm of its number of ties, and what a goal adds."""
    return math.log(ties.count(node)) / 2 + (_OVER_GOAL if is_theme(node) else 0)


def _explained(store: GraphReader, names: Lookup, ties: Ties, graph: nx.Graph, nodes: list[str]) -> Path:
    steps, length = [], -_OVER_GOAL * sum(map(is_theme, nodes[1:-1]))
    for one, other in pairwise(nodes):
        edge = graph.edges[one, other]
        length += edge["length"]
        tie: Tie = edge["tie"]
        quote = quote_behind(store, ties.facts(tie))
        day = quote.date or ties.latest(tie)
        steps.append(Step(names.name(one), names.name(other), tie.measure, quote.text, day, quote.article, quote.title))
    return Path(round(math.exp(-length), 6), tuple(steps))
