"""Plain pages of one graph, beside which the page is measured: pyvis as it comes, and the two renderers alike.

sigma.js and vis-network get the same nodes at the same places, laid out in the page by ForceAtlas2 as sigma's own
documentation does it, so that what differs is how they draw.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pyvis.network import Network

from kg.export.page.drawing import vis_network
from kg.export.page.embed import json_text
from kg.export.page.model import PageGraph

_MODULES = Path(__file__).parent.parent / "tests" / "browser" / "node_modules"
_LIBRARIES = (
    "graphology/dist/graphology.umd.min.js",
    "graphology-library/dist/graphology-library.min.js",
    "sigma/dist/sigma.min.js",
)
_WATCH = "<script>network.once('stabilizationIterationsDone', () => { window.stable = performance.now(); });</script>"

_LAID_OUT = """
const graph = new graphology.Graph();
const given = JSON.parse(document.getElementById("given").textContent);
given.nodes.forEach(([id, label], at) => {
  const turn = (2 * Math.PI * at) / given.nodes.length;
  graph.addNode(id, { label, size: 3, x: Math.cos(turn), y: Math.sin(turn) });
});
given.edges.forEach(([a, b]) => { if (!graph.hasEdge(a, b)) graph.addEdge(a, b); });
const { layoutForceAtlas2: atlas } = graphologyLibrary;
atlas.assign(graph, { iterations: 100, settings: atlas.inferSettings(graph) });
const place = document.getElementById("place");
const shown = () => { window.stable = window.stable || performance.now(); };
"""
_SIGMA = """
const renderer = new Sigma(graph, place);
renderer.once("afterRender", shown);
renderer.refresh();
const camera = renderer.getCamera();
window.pan = (by) => camera.setState({ x: camera.getState().x + by / 1000 });
"""
_VIS = """
const nodes = graph.mapNodes((id, { label, x, y }) => ({ id, label, x: 10 * x, y: 10 * y }));
const edges = graph.mapEdges((id, _, from, to) => ({ from, to }));
const options = { physics: false, nodes: { shape: "dot", size: 5 }, edges: { smooth: false } };
const network = new vis.Network(place, { nodes, edges }, options);
network.once("afterDrawing", shown);
window.pan = (by) => {
  const { x, y } = network.getViewPosition();
  network.moveTo({ position: { x: x + by / network.getScale(), y } });
};
"""


def has_sigma() -> bool:
    """Whether the browser tests' npm packages are installed."""
    return all((_MODULES / name).exists() for name in _LIBRARIES)


def write_pyvis(graph: PageGraph, path: Path) -> None:
    """The graph as pyvis writes it when nothing is set but its one mode that brings vis-network along."""
    network = Network(directed=True, cdn_resources="in_line")
    for at, node in enumerate(graph.nodes):
        network.add_node(at, label=node.name)
    for edge in graph.edges:
        network.add_edge(*edge.ends)
    path.write_text(network.generate_html().replace("</body>", _WATCH + "</body>"), encoding="utf-8")


def write_sigma(graph: PageGraph, most: int, path: Path) -> None:
    """The most important nodes of the graph, drawn by sigma.js."""
    _write(_given(graph, most), _SIGMA, path)


def write_vis(graph: PageGraph, most: int, path: Path) -> None:
    """The same nodes at the same places, drawn by vis-network."""
    _write(_given(graph, most), _VIS, path)


def _given(graph: PageGraph, most: int) -> dict[str, Any]:
    chosen = sorted(range(len(graph.nodes)), key=lambda at: (-graph.importance[at], at))[:most]
    kept = set(chosen)
    nodes = [(str(at), graph.nodes[at].name) for at in chosen]
    return {"nodes": nodes, "edges": [[str(at) for at in e.ends] for e in graph.edges if kept.issuperset(e.ends)]}


def _write(given: dict[str, Any], renderer: str, path: Path) -> None:
    scripts = [(_MODULES / name).read_text(encoding="utf-8") for name in _LIBRARIES]
    blocks = "".join(f"<script>{text}</script>" for text in (*scripts, vis_network(), _LAID_OUT + renderer))
    path.write_text(
        '<!doctype html><meta charset="utf-8"><div id="place" style="position:absolute;inset:0"></div>'
        f'<script type="application/json" id="given">{json_text(given)}</script>{blocks}',
        encoding="utf-8",
    )
