"""All exports of a store, written beside the old ones and put in their place together."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kg.errors import InputError
from kg.export.graphml import write_graphml
from kg.export.graphs import write_rdf
from kg.export.page.html import write_page
from kg.export.page.rows import PageSources, page_part
from kg.export.tables import TABLES, write_tables
from kg.export.turtle import turtle
from kg.iris import RELATIONSHIPS, VOCABULARY
from kg.models import Relationship
from kg.store.reader import GraphReader
from kg.store.things import Things

_NAMES = ("graph.nq", "graph.ttl", "graph.graphml", "graph.html", *TABLES)


def are_complete(folder: Path) -> bool:
    """Whether every export is there."""
    return all((folder / name).is_file() for name in _NAMES)


def write_exports(store: GraphReader, folder: Path) -> None:
    """Writes every export; a failure on the way leaves the folder as it was.

    Raises ``InputError`` when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=".draft-", dir=folder))
        try:
            _write(store, draft)
            for path in sorted(draft.iterdir()):
                path.replace(folder / path.name)
        finally:
            shutil.rmtree(draft)
    except OSError as error:
        raise InputError(f"{folder}: cannot be written ({error.strerror}): name another folder with --out") from error


def _write(store: GraphReader, draft: Path) -> None:
    write_rdf(store, draft / "graph.nq", draft / "graph.ttl")
    write_graphml(store, draft / "graph.graphml")
    write_tables(store, draft)
    write_page(page_sources(store), draft / "graph.html")


def page_sources(store: GraphReader) -> PageSources:
    """What the page is made from, read from a store until a build keeps the articles' parts beside it."""
    return PageSources(
        parts=lambda: filter(None, (page_part(store.things(graph)) for graph in store.article_graphs())),
        vocabulary=store.things(VOCABULARY),
        ties=lambda: _ties(store.things(RELATIONSHIPS)),
        size=store.size // 2,
        graphs=lambda: ((graph, _turtle(store, graph)) for graph in store.graphs()),
    )


def _ties(computed: Things) -> Iterator[Relationship]:
    for iri in computed.of("kg:Relationship"):
        first, second = computed.all(iri, "kg:between")
        measure, weight = computed.local(iri, "kg:measure"), float(computed.one(iri, "kg:weight"))
        yield Relationship((first, second), measure, weight, tuple(computed.all(iri, "prov:wasDerivedFrom")))


def _turtle(store: GraphReader, graph: str) -> bytes:
    return turtle(quad.triple for quad in store.quads(graph)).encode()
