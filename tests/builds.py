"""Builds in memory for tests: the one way to make a store of short articles."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from pyoxigraph import Quad

from kg.build.memory import build_in_memory
from kg.export.page.html import write_page
from kg.export.page.rows import PageSources, page_part
from kg.export.tables.parts import TablePart, table_part
from kg.export.turtle import turtle
from kg.iris import RELATIONSHIPS, VOCABULARY
from kg.models import Relationship
from kg.network.behind import PartsOfStore, facts_behind
from kg.read import Raw
from kg.store.graphs import GraphStore
from kg.store.reader import GraphReader
from kg.store.things import Things

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ROOT / "articles" / "opdc-7746.txt"


def refuse(error: Exception) -> None:
    """A report that turns every problem into a failure."""
    raise error


def told(stderr: str) -> list[str]:
    """The lines that a build or an addition prints before its closing words."""
    return list(takewhile(lambda line: not line.startswith(("open in a browser: ", "ask: ")), stderr.splitlines()))


def built(*articles: Raw) -> GraphStore:
    """A store in memory with these articles, computed parts included."""
    return build_in_memory(articles, refuse)


def table_parts(store: GraphReader) -> tuple[TablePart, ...]:
    """The parts of the tables of a store's articles, in the order of their graphs."""
    return tuple(table_part(store.things(graph)) for graph in store.article_graphs())


def statements(store: GraphReader) -> set[Quad]:
    """Every statement of the named graphs."""
    return {quad for graph in store.graphs() for quad in store.quads(graph)}


def write_page_of(store: GraphReader, path: Path) -> None:
    """Writes the page of a store."""
    write_page(page_sources(store), path)


def page_sources(store: GraphReader) -> PageSources:
    """What the page is made from, read from a store."""
    parts = PartsOfStore(store)
    return PageSources(
        parts=lambda: filter(None, (page_part(store.things(graph)) for graph in store.article_graphs())),
        vocabulary=store.things(VOCABULARY),
        ties=lambda: _ties(store.things(RELATIONSHIPS)),
        behind=lambda tie: facts_behind(parts, tie.measure, tie.between, tie.derived_from),
        size=store.size // 2,
        graphs=lambda: ((graph, _turtle(store, graph)) for graph in store.graphs()),
    )


def _ties(computed: Things) -> Iterator[Relationship]:
    for iri in computed.of("kg:Relationship"):
        first, second = computed.all(iri, "kg:between")
        measure, weight = computed.local(iri, "kg:measure"), float(computed.one(iri, "kg:weight"))
        yield Relationship((first, second), measure, weight, tuple(computed.all(iri, "prov:wasDerivedFrom")))


def _turtle(store: GraphReader, graph: str) -> bytes:
    return turtle(b"".join(sorted(f"{quad.triple} .\n".encode() for quad in store.quads(graph)))).encode()


def write_nquads(store: GraphReader, path: Path) -> None:
    """Writes the graphs of a store as an N-Quads export."""
    with path.open("wb") as out:
        for _, quads in store.each_graph():
            out.writelines(sorted(f"{quad} .\n".encode() for quad in quads))
