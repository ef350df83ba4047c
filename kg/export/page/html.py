"""``graph.html``: the store's content, vis-network, our scripts and styles in one file that needs no network."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from kg.export.page.asking import ask_blocks, engine_script
from kg.export.page.compact import compact
from kg.export.page.drawing import draw, vis_network
from kg.export.page.embed import Block, Script, data_block, policy
from kg.export.page.gather import gather, importance
from kg.export.page.model import PageGraph
from kg.store.reader import GraphReader

LARGEST = 12_000_000
"""Bytes that mail still carries; beyond, the Ask tab leaves out the graph and says how to ask it elsewhere."""

_LONGEST_TITLE = 500

_STYLES = ("page.css", "panel.css", "ask.css")
_SCRIPTS = (
    "core.js",
    "words.js",
    "data.js",
    "search.js",
    "filters.js",
    "labels.js",
    "looks.js",
    "graph.js",
    "facts.js",
    "panel.js",
    "controls.js",
    "paths.js",
    "tables.js",
    "report.js",
    "pictures.js",
    "ask-words.js",
    "ask-engine.js",
    "ask-table.js",
    "ask.js",
    "main.js",
)
"""In the order in which they run; each adds its part to ``window.kgPage``."""


def write_page(store: GraphReader, path: Path) -> None:
    """Writes the page of a store; the same store gives the same bytes."""
    graph = gather(store)
    weights = importance(graph)
    data = data_block("kg-data", compact(graph, weights, draw(graph, weights)))
    scripts = [Script(vis_network()), Script("\n".join(map(_asset, _SCRIPTS))), Script(engine_script(), "module")]
    room = LARGEST - len(data.text.encode()) - sum(len(script.text.encode()) for script in scripts)
    blocks = [data, *ask_blocks(store, room)]
    path.write_text(_rendered(graph, blocks, scripts), encoding="utf-8", newline="\n")


def _rendered(graph: PageGraph, blocks: list[Block], scripts: list[Script]) -> str:
    """The whole file; one article gives the page its headline, many the template's, which follows the language."""
    many = len(graph.articles) != 1
    styles = ["\n".join(map(_asset, _STYLES))]
    environment = Environment(
        loader=PackageLoader("kg.export.page", "assets"), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template("page.html.j2").render(
        headline="" if many else graph.articles[0].title[:_LONGEST_TITLE],
        many=many,
        blocks=blocks,
        scripts=scripts,
        styles=styles,
        policy=policy([script.text for script in scripts], styles),
    )


def _asset(name: str) -> str:
    return files("kg.export.page").joinpath("assets", name).read_text(encoding="utf-8")
