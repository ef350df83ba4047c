"""The drawing: the most important nodes and their edges as a pyvis network, handed to vis-network by the page."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import networkx as nx
from pyvis.network import Network

from kg.export.page.layout import layout
from kg.export.page.model import Kind, PageGraph

MOST_DRAWN = 250
"""Nodes that a laptop's canvas shows as more than dots, each on some 2,300 pixels; of a larger graph the most important
are drawn at first, and the page brings up others as they are asked for."""

WHOLE_UP_TO = 200
"""Nodes up to which all are drawn; in larger graphs, only parts of at least ``LEAST_PART`` nodes."""

LEAST_PART = 4

_SHAPES = {"person": "dot", "organization": "hexagon", "goal": "square", "event": "diamond"}
_SIZES = {"person": 9, "organization": 11, "goal": 15, "event": 9}
_LARGEST = 34
_SMALLEST = 0.55
"""The share of its size that a node keeps in a large graph."""


def draw(graph: PageGraph) -> dict[str, Any]:
    """vis-network's nodes (numbers of nodes as ids), edges (numbers of edges as ids) and options.

    Colours are the page's own, since they follow its colour scheme; a goal keeps its official one.
    """
    importance, chosen = graph.importance, _chosen(graph)
    edges = [(at, edge) for at, edge in enumerate(graph.edges) if chosen.issuperset(edge.ends)]
    goals = sorted((at for at in chosen if graph.nodes[at].kind == "goal"), key=lambda at: int(graph.nodes[at].note))
    places = layout(sorted(chosen), [edge.ends for _, edge in edges], goals)
    crowd = max(_SMALLEST, min(1.0, 1.7 * math.sqrt(100 / max(1, len(chosen)))))
    most = max((importance[at] for at in chosen), default=1)
    # A directed network, because pyvis compares each new edge of an undirected one with all before it.
    network = Network(directed=True, cdn_resources="local")
    for at in sorted(chosen):
        node, (x, y) = graph.nodes[at], places[at]
        size = _size(node.kind, importance[at], most, crowd)
        network.add_node(at, label=" ", shape=_SHAPES[node.kind], color=node.colour or None, x=x, y=y, size=size)
    for at, edge in edges:
        network.add_edge(*edge.ends, id=at, width=_width(len(edge.facts), crowd))
    network.set_options(json.dumps(_OPTIONS))
    nodes, edges_drawn, _, _, _, options = network.get_network_data()
    return {
        "nodes": [_kept(node, ("id", "x", "y", "size", "shape")) for node in nodes],
        "edges": [_kept(edge, ("id", "from", "to", "width")) for edge in edges_drawn],
        "options": json.loads(options) if isinstance(options, str) else options,
    }


def _size(kind: Kind, importance: int, most: int, crowd: float) -> int:
    """Half of a node's height: it grows with the root of its importance, in a crowd only as a share of the largest."""
    grown = min(3 * math.sqrt(importance), (_LARGEST - _SIZES[kind]) * math.sqrt(importance / max(1, most)))
    base = _SIZES[kind] if kind == "goal" else crowd * _SIZES[kind]
    return round(base + grown)


def _width(facts: int, crowd: float) -> float:
    return round(crowd * min(5, 1 + math.log2(max(1, facts))), 1)


def vis_network() -> str:
    """The script of vis-network that pyvis brings."""
    return files("pyvis").joinpath("lib/vis-9.1.2/vis-network.min.js").read_text(encoding="utf-8")


def _chosen(graph: PageGraph) -> set[int]:
    """The numbers of the nodes to draw: the goals, then who and what is in most facts.

    A large graph is drawn without what hangs together with hardly anything: dust around the picture.
    """
    order = sorted(
        range(len(graph.nodes)),
        key=lambda at: (graph.nodes[at].kind != "goal", -graph.importance[at], graph.nodes[at].iri),
    )
    if len(graph.nodes) <= WHOLE_UP_TO:
        return set(order)
    # Some more than are drawn, to make up for the dust among them.
    chosen = set(order[: MOST_DRAWN * 2])
    ties = nx.Graph([edge.ends for edge in graph.edges if chosen.issuperset(edge.ends)])
    kept = {at for part in nx.connected_components(ties) if len(part) >= LEAST_PART for at in part}
    drawn = set([at for at in order if at in kept][:MOST_DRAWN])
    bound = {end for edge in graph.edges if drawn.issuperset(edge.ends) for end in edge.ends}
    return drawn & bound


def _kept(part: dict[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {name: part[name] for name in names}


_OPTIONS = {
    "autoResize": True,
    "physics": {
        "enabled": False,
        "solver": "forceAtlas2Based",
        "forceAtlas2Based": {"gravitationalConstant": -60, "springLength": 90, "avoidOverlap": 0.4},
        "stabilization": {"enabled": False},
    },
    "interaction": {"hover": True, "hideEdgesOnDrag": True, "keyboard": False, "tooltipDelay": 1000000},
    "nodes": {"borderWidth": 1.5, "font": {"size": 0}},
    "edges": {"smooth": False, "arrows": {"to": {"enabled": False}}, "selectionWidth": 1.5, "hoverWidth": 0.5},
}
