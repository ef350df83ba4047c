"""N-Quads for programs and Turtle for people: streamed graph by graph, the same bytes every time."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import NamedNode, Quad, Triple

from kg.export.turtle import prefix_lines, turtle
from kg.iris import META, RELATIONSHIPS, is_scoped
from kg.store.reader import GraphReader

_LAST = (RELATIONSHIPS, META)


def write_nquads(store: GraphReader, path: Path) -> None:
    """Writes every named graph, in the order of their names, statements sorted."""
    with path.open("wb") as out:
        for graph in store.graphs():
            out.writelines(_lines(store.quads(graph)))


def write_rdf(store: GraphReader, nquads: Path, union: Path) -> None:
    """Writes the N-Quads and the Turtle in one pass over the store, each graph read once.

    The Turtle is the union of all graphs: shared things first, then article by article, then what is computed.
    """
    shared: set[Triple] = set()
    computed: list[str] = []
    with nquads.open("wb") as lines, tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n") as own:
        for graph in store.graphs():
            quads = list(store.quads(graph))
            lines.writelines(_lines(quads))
            if graph in _LAST:
                computed.append(turtle(quad.triple for quad in quads))
                continue
            own.write(turtle(quad.triple for quad in quads if _is_own(quad)))
            shared.update(quad.triple for quad in quads if not _is_own(quad))
        own.seek(0)
        with union.open("w", encoding="utf-8", newline="\n") as out:
            out.write(prefix_lines())
            out.write(turtle(shared))
            shutil.copyfileobj(own, out)
            out.writelines(computed)


def _lines(quads: Iterable[Quad]) -> list[bytes]:
    return sorted(f"{quad} .\n".encode() for quad in quads)


def _is_own(quad: Quad) -> bool:
    """Whether the subject belongs to one article, so that no other graph says anything of it."""
    return isinstance(quad.subject, NamedNode) and is_scoped(quad.subject.value)
