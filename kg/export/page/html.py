"""``graph.html``: the store's content, vis-network, our scripts and styles in one file that needs no network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from kg.export.page.asking import ask_blocks, engine_script
from kg.export.page.compact import compact
from kg.export.page.drawing import draw, vis_network
from kg.export.page.embed import Block, Script, data_block, json_text, policy
from kg.export.page.gather import gather
from kg.export.page.given import given
from kg.export.page.libraries import chart_scripts, library_blocks
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

_STYLES = (
    "page.css",
    "panel.css",
    "panel-node.css",
    "report.css",
    "graph.css",
    "reading.css",
    "time.css",
    "story.css",
    "compare.css",
    "tables.css",
    "ask.css",
    "dates.css",
    "about.css",
    "wrong.css",
    "charts.css",
    "map.css",
)
_SCRIPTS = (
    "core.js",
    "words.js",
    "copy.js",
    "dates.js",
    "data.js",
    "address.js",
    "views.js",
    "listbox.js",
    "search.js",
    "fulltext.js",
    "filters.js",
    "lines.js",
    "labels.js",
    "looks.js",
    "arrange.js",
    "scene.js",
    "communities.js",
    "tip.js",
    "graph.js",
    "graph-camera.js",
    "graph-over.js",
    "merging.js",
    "quotes.js",
    "facts.js",
    "ledger.js",
    "wrong.js",
    "opening.js",
    "panel-words.js",
    "panel-months.js",
    "panel-ties.js",
    "panel-head.js",
    "panel-node.js",
    "overview.js",
    "panel.js",
    "controls.js",
    "time.js",
    "paths.js",
    "grid-rows.js",
    "grid.js",
    "fact-words.js",
    "table-columns.js",
    "tables.js",
    "articles.js",
    "reader.js",
    "report.js",
    "about.js",
    "keep-picture.js",
    "pictures.js",
    "chart-days.js",
    "chart-parts.js",
    "charts.js",
    "timeline.js",
    "chart-tools.js",
    "credits.js",
    "map-counts.js",
    "map-draw.js",
    "map-picture.js",
    "map.js",
    "ask-words.js",
    "ask-engine.js",
    "ask-cells.js",
    "ask-table.js",
    "ask-values.js",
    "ask-fields.js",
    "ask-forms.js",
    "ask-pictures.js",
    "ask.js",
    "story-told.js",
    "story-goals.js",
    "story-lead.js",
    "story.js",
    "periods.js",
    "compare.js",
    "main.js",
)
"""In the order in which they run; each adds its part to ``window.kgPage``."""


def write_page(sources: PageSources, path: Path) -> None:
    """Writes the page; the same sources give the same bytes."""
    graph = gather(sources)
    level = _SMALLEST if graph.facts <= _MANY_FACTS else _QUICK
    data = data_block("kg-data", compact(graph, sources.parts(), draw(graph)), level=level)
    texts = text_block(sources.parts(), whole(graph.articles, graph.letters), level=level)
    scripts = page_scripts()
    room = LARGEST - len(data.text.encode()) - len(texts.text) - sum(len(script.text.encode()) for script in scripts)
    known = Block("kg-given", "application/json", json_text(given()))
    blocks = [known, data, texts, *library_blocks(), *ask_blocks(sources.graphs, sources.size, room)]
    with path.open("wb") as out:
        out.writelines(piece.encode() for piece in _rendered(graph.articles, blocks, scripts))


def page_scripts() -> list[Script]:
    """Every script of the page, in the order in which they run: the libraries, ours, and the engine's module."""
    ours = Script("\n".join(map(_asset, _SCRIPTS)))
    return [Script(vis_network()), *chart_scripts(), ours, Script(engine_script(), "module")]


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
