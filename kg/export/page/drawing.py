"""The drawing: the most important nodes and their edges as a pyvis network, handed to vis-network by the page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import networkx as nx
from pyvis.network import Network

from kg.export.page.layout import layout
from kg.export.page.model import PageGraph

MOST_DRAWN = 250
"""Nodes that a laptop's canvas shows as more than dots, each on some 2,300 pixels; of a larger graph the most important
are drawn at first, and the page brings up others as they are asked for."""

WHOLE_UP_TO = 200
"""Nodes up to which all are drawn; in larger graphs, only parts of at least ``LEAST_PART`` nodes."""

LEAST_PART = 4

VIS_NETWORK = {
    "name": "vis-network",
    "version": "9.1.2",
    "licence": "Apache-2.0 OR MIT",
    "source": "https://github.com/visjs/vis-network",
}
"""The release that pyvis brings, as its own first lines say."""

_SHAPES = {"person": "dot", "organization": "hexagon", "goal": "square", "event": "diamond"}


def draw(graph: PageGraph) -> dict[str, Any]:
    """vis-network's nodes (numbers of nodes as ids), edges (numbers of edges as ids) and options.

    Colours and sizes are the page's own, since they follow its colour scheme and how much room there is.
    """
    chosen = _chosen(graph)
    edges = [(at, edge) for at, edge in enumerate(graph.edges) if chosen.issuperset(edge.ends)]
    goals = sorted((at for at in chosen if graph.nodes[at].kind == "goal"), key=lambda at: int(graph.nodes[at].note))
    places = layout(sorted(chosen), [edge.ends for _, edge in edges], goals)
    # A directed network, because pyvis compares each new edge of an undirected one with all before it.
    network = Network(directed=True, cdn_resources="local")
    for at in sorted(chosen):
        x, y = places[at]
        network.add_node(at, label=" ", shape=_SHAPES[graph.nodes[at].kind], x=x, y=y)
    for at, edge in edges:
        network.add_edge(*edge.ends, id=at)
    network.set_options(json.dumps(_OPTIONS))
    nodes, edges_drawn, _, _, _, options = network.get_network_data()
    return {
        "nodes": [_kept(node, ("id", "x", "y", "shape")) for node in nodes],
        "edges": [_kept(edge, ("id", "from", "to")) for edge in edges_drawn],
        "options": json.loads(options) if isinstance(options, str) else options,
    }


def vis_network() -> str:
    """The script of vis-network that pyvis brings."""
    return files("pyvis").joinpath(f"lib/vis-{VIS_NETWORK['version']}/vis-network.min.js").read_text(encoding="utf-8")


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
    "interaction": {
        "hover": True,
        "hoverConnectedEdges": False,
        "selectConnectedEdges": False,
        "hideEdgesOnDrag": True,
        "keyboard": False,
        "tooltipDelay": 1000000,
    },
    "nodes": {"borderWidth": 1.5, "font": {"size": 0}},
    "edges": {"smooth": False, "arrows": {"to": {"enabled": False}}, "selectionWidth": 1.5, "hoverWidth": 0.5},
}
