"""``graph.html``: the store's content, vis-network, our scripts and styles in one file that needs no network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from kg.export.page.asking import ask_blocks, engine_script
from kg.export.page.compact import compact
from kg.export.page.drawing import draw, vis_network
from kg.export.page.embed import Block, Script, data_block, policy
from kg.export.page.gather import gather
from kg.export.page.model import Article
from kg.export.page.rows import PageSources
from kg.export.page.texts import text_block, whole

LARGEST = 12_000_000
"""Bytes that mail still carries; beyond, the Ask tab leaves out the graph and says how to ask it elsewhere."""

_LONGEST_TITLE = 500

_MANY_FACTS = 50_000
_SMALLEST, _QUICK = 9, 6
"""The levels of compression up to many facts and beyond, where the smallest would take most of the page's time to save
a twentieth of its size."""

_STYLES = ("page.css", "panel.css", "panel-node.css", "report.css", "ask.css")
_SCRIPTS = (
    "core.js",
    "words.js",
    "data.js",
    "views.js",
    "search.js",
    "filters.js",
    "labels.js",
    "looks.js",
    "graph.js",
    "merging.js",
    "quoting.js",
    "facts.js",
    "opening.js",
    "panel-words.js",
    "panel-months.js",
    "panel-ties.js",
    "panel-head.js",
    "panel-node.js",
    "overview.js",
    "panel.js",
    "controls.js",
    "paths.js",
    "tables.js",
    "report.js",
    "pictures.js",
    "ask-words.js",
    "ask-engine.js",
    "ask-table.js",
    "ask-values.js",
    "ask.js",
    "main.js",
)
"""In the order in which they run; each adds its part to ``window.kgPage``."""


def write_page(sources: PageSources, path: Path) -> None:
    """Writes the page; the same sources give the same bytes."""
    graph = gather(sources)
    level = _SMALLEST if graph.facts <= _MANY_FACTS else _QUICK
    data = data_block("kg-data", compact(graph, sources.parts(), draw(graph)), level=level)
    texts = text_block(sources.parts(), whole(graph.articles, graph.letters), level=level)
    scripts = [Script(vis_network()), Script("\n".join(map(_asset, _SCRIPTS))), Script(engine_script(), "module")]
    room = LARGEST - len(data.text.encode()) - len(texts.text) - sum(len(script.text.encode()) for script in scripts)
    blocks = [data, texts, *ask_blocks(sources.graphs, sources.size, room)]
    with path.open("wb") as out:
        out.writelines(piece.encode() for piece in _rendered(graph.articles, blocks, scripts))


def _rendered(articles: Sequence[Article], blocks: list[Block], scripts: list[Script]) -> Iterator[str]:
    """The file in pieces; one article gives the page its headline, many the template's, which follows the language."""
    many = len(articles) != 1
    styles = ["\n".join(map(_asset, _STYLES))]
    environment = Environment(
        loader=PackageLoader("kg.export.page", "assets"), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template("page.html.j2").generate(
        headline="" if many else articles[0].title[:_LONGEST_TITLE],
        many=many,
        blocks=blocks,
        scripts=scripts,
        styles=styles,
        policy=policy([script.text for script in scripts], styles),
    )


def _asset(name: str) -> str:
    return files("kg.export.page").joinpath("assets", name).read_text(encoding="utf-8")
