"""Where nodes stand: each connected part laid out by networkx with a fixed seed, then packed; whole numbers only."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from kg.export.page.forces import Points, pulled, spread

_SEED = 20300930
_SPACING = 130
"""The distance, in the canvas's units, that neighbours should have."""

_EXACT_UP_TO = 80
"""Parts up to this size get Kamada and Kawai's layout (few crossings, slow), larger ones Fruchterman and Reingold's."""

_ONE_BY_ONE_FROM = 500
"""Nodes from which on networkx moves one after another, so that forces of our own save most of the time."""

_ROUNDS = 70
_LEAST_RING = 5
_GAP = 150
_ROOMY_UP_TO = 100
_TIGHTEST = 0.4
"""Graphs of more nodes than that stand closer, down to this share, since few of their labels show at first."""

Places = Mapping[int, Sequence[float] | NDArray[np.floating]]


def layout(
    nodes: Sequence[int], edges: Iterable[tuple[int, int]], ring: Sequence[int] = ()
) -> dict[int, tuple[int, int]]:
    """The place of every node; edges draw nodes together.

    In a large part, the nodes of ``ring`` stand around all others, in their order, like the goals on the SDG wheel:
    hubs in the middle of a crowd would hide in it, on its rim they draw what is tied to them towards them.
    """
    graph = nx.Graph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges)
    room = max(_TIGHTEST, min(1.0, math.sqrt(_ROOMY_UP_TO / max(1, len(nodes)))))
    parts = sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part[0]))
    clouds = [room * _cloud(graph.subgraph(part), part, ring) for part in parts]
    corners = _packed([np.ptp(cloud, axis=0) for cloud in clouds], room * _GAP)
    placed: dict[int, tuple[int, int]] = {}
    for part, cloud, corner in zip(parts, clouds, corners, strict=True):
        moved = cloud - cloud.min(axis=0) + np.array(corner)
        placed.update((node, (round(x), round(y))) for node, (x, y) in zip(part, moved.tolist(), strict=True))
    return placed


def _cloud(graph: nx.Graph, nodes: Sequence[int], ring: Sequence[int]) -> Points:
    """The places of one connected part."""
    around = [node for node in ring if node in graph]
    if len(nodes) <= _EXACT_UP_TO or len(around) < _LEAST_RING:
        return spread(_part(graph, nodes))
    return _inside_ring(graph, nodes, around)


def _inside_ring(graph: nx.Graph, nodes: Sequence[int], ring: Sequence[int]) -> Points:
    """The nodes of the ring on a circle, clockwise from the top, all others inside it."""
    turns = {node: 2 * math.pi * at / len(ring) for at, node in enumerate(ring)}
    rim = {node: (math.sin(turn), -math.cos(turn)) for node, turn in turns.items()}
    chance = np.random.default_rng(_SEED)
    inner = [node for node in nodes if node not in rim]
    start = rim | dict(zip(inner, chance.uniform(-0.5, 0.5, (len(inner), 2)).tolist(), strict=True))
    found = _drawn_to_ring(_ordered(graph, nodes), start, ring)
    cloud = np.array([found[node] for node in inner])
    cloud = spread(cloud * (_SPACING * 0.5 * math.sqrt(len(nodes)) / max(float(np.ptp(cloud)), 1e-6)))
    radius = float(np.max(np.abs(cloud), axis=0).mean()) * 1.12
    places = dict(zip(inner, cloud.tolist(), strict=True)) | {
        node: (1.2 * radius * x, radius * y) for node, (x, y) in rim.items()
    }
    return np.array([places[node] for node in nodes])


def _drawn_to_ring(graph: nx.Graph, start: Places, ring: Sequence[int]) -> Places:
    """The places of all nodes after edges drew them from where they start, the ring staying where it is."""
    distance = 0.9 / math.sqrt(len(graph))
    if len(graph) < _ONE_BY_ONE_FROM:
        found: Places = nx.spring_layout(
            graph, pos=start, fixed=list(ring), k=distance, iterations=_ROUNDS, method="force"
        )
        return found
    bound = nx.to_numpy_array(graph, dtype=np.float32)
    fixed = np.flatnonzero([node in ring for node in graph])
    moved = pulled(np.array([start[node] for node in graph]), bound, fixed, distance, _ROUNDS)
    return dict(zip(graph, moved, strict=True))


def _ordered(graph: nx.Graph, nodes: Sequence[int]) -> nx.Graph:
    """The same part with nodes and edges in sorted order, on which layouts depend."""
    ordered = nx.Graph()
    ordered.add_nodes_from(nodes)
    ordered.add_edges_from(sorted(tuple(sorted(edge)) for edge in graph.edges))
    return ordered


def _packed(boxes: Sequence[Points], gap: float) -> list[tuple[float, float]]:
    """The upper left corner of every box (width, height): rows from the largest box on, each row in the middle."""
    widest = max((float(box[0]) for box in boxes), default=0.0)
    width = max(widest, math.sqrt(sum(float((box[0] + gap) * (box[1] + gap)) for box in boxes)))
    corners: list[tuple[float, float]] = []
    row: list[float] = []
    top = 0.0
    height = used = 0.0
    for box in boxes:
        across, down = float(box[0]), float(box[1])
        if row and used + across > width:
            corners += [(left - (used - gap) / 2, top) for left in row]
            top, row, used, height = top + height + gap, [], 0.0, 0.0
        row.append(used)
        used, height = used + across + gap, max(height, down)
    return corners + [(left - (used - gap) / 2, top) for left in row]


def _part(graph: nx.Graph, nodes: Sequence[int]) -> Points:
    """The places of one connected part, around its own middle."""
    if len(nodes) == 1:
        return np.zeros((1, 2))
    ordered = _ordered(graph, nodes)
    if len(nodes) <= _EXACT_UP_TO:
        found = nx.kamada_kawai_layout(ordered)
    else:
        found = nx.spring_layout(ordered, seed=_SEED, iterations=_ROUNDS, k=1.6 / math.sqrt(len(nodes)), method="force")
    points = np.array([found[node] for node in nodes])
    points -= points.mean(axis=0)
    lengths = [np.linalg.norm(points[a] - points[b]) for a, b in _positions(ordered, nodes)]
    return np.asarray(points * (_SPACING / max(float(np.median(lengths)), 1e-6)))


def _positions(graph: nx.Graph, nodes: Sequence[int]) -> Iterable[tuple[int, int]]:
    at = {node: number for number, node in enumerate(nodes)}
    return [(at[a], at[b]) for a, b in graph.edges]
