"""The drawing: the most important nodes and their edges as a pyvis network, handed to vis-network by the page."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

from pyvis.network import Network

from kg.export.html.layout import layout
from kg.export.html.model import PageGraph

MOST_DRAWN = 1500
"""vis-network keeps 60 frames a second up to about this many nodes; beyond, the page says that it draws a part."""

_ALONE_UP_TO = 200
"""Nodes up to which those without any edge are drawn too; in larger graphs they would be dust around the picture."""

_SHAPES = {"person": "dot", "organization": "hexagon", "goal": "square", "event": "diamond"}
_SIZES = {"person": 9, "organization": 11, "goal": 15, "event": 9}
_LARGEST = 34
_SMALLEST = 0.72
"""The share of its size that a node keeps in a large graph."""


def draw(graph: PageGraph, importance: Sequence[int]) -> dict[str, Any]:
    """vis-network's nodes (numbers of nodes as ids), edges (numbers of edges as ids) and options.

    Colours are the page's own, since they follow its colour scheme; a goal keeps its official one.
    """
    chosen = _chosen(graph, importance)
    edges = [(at, edge) for at, edge in enumerate(graph.edges) if chosen.issuperset(edge.ends)]
    places = layout(sorted(chosen), [edge.ends for _, edge in edges])
    crowd = max(_SMALLEST, min(1.0, 1.7 * math.sqrt(100 / max(1, len(chosen)))))
    # A directed network, because pyvis compares each new edge of an undirected one with all before it.
    network = Network(directed=True, cdn_resources="local")
    for at in sorted(chosen):
        node, (x, y) = graph.nodes[at], places[at]
        size = round(crowd * min(_LARGEST, _SIZES[node.kind] + 3 * math.sqrt(importance[at])))
        network.add_node(at, label=" ", shape=_SHAPES[node.kind], color=node.colour or None, x=x, y=y, size=size)
    for at, edge in edges:
        network.add_edge(*edge.ends, id=at, width=min(5, 1 + round(math.log2(max(1, len(edge.facts))))))
    network.set_options(json.dumps(_OPTIONS))
    nodes, edges_drawn, _, _, _, options = network.get_network_data()
    return {
        "nodes": [_kept(node, ("id", "x", "y", "size", "shape")) for node in nodes],
        "edges": [_kept(edge, ("id", "from", "to", "width")) for edge in edges_drawn],
        "options": json.loads(options) if isinstance(options, str) else options,
    }


def vis_network() -> str:
    """The script of vis-network that pyvis brings."""
    return files("pyvis").joinpath("lib/vis-9.1.2/vis-network.min.js").read_text(encoding="utf-8")


def _chosen(graph: PageGraph, importance: Sequence[int]) -> set[int]:
    """The numbers of the nodes to draw: the goals, then who and what is in most facts."""
    tied = {end for edge in graph.edges for end in edge.ends}
    everything = len(graph.nodes) <= _ALONE_UP_TO
    order = sorted(
        (at for at in range(len(graph.nodes)) if everything or at in tied),
        key=lambda at: (graph.nodes[at].kind != "goal", -importance[at], graph.nodes[at].iri),
    )
    return set(order[:MOST_DRAWN])


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
