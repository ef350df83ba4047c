"""Turtle for people and N-Quads for programs: sorted, streamed graph by graph, the same bytes every time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from kg.build.terms import PREFIXES
from kg.names import BASE
from kg.store import GraphStore

_OWN = BASE + "article/"


def write_nquads(store: GraphStore, path: Path) -> None:
    """Writes every named graph, in the order of their names, statements sorted."""
    with path.open("wb") as out:
        for graph in store.graphs():
            out.writelines(sorted(f"{quad} .\n".encode() for quad in store.quads(graph)))


def write_turtle(store: GraphStore, path: Path) -> None:
    """Writes the union of all graphs, shared things first, then article by article."""
    with path.open("wb") as out:
        serialize(_union(store), out, RdfFormat.TURTLE, prefixes=PREFIXES)


def _union(store: GraphStore) -> Iterator[Triple]:
    graphs = store.graphs()
    yield from _sorted({quad.triple for graph in graphs for quad in store.quads(graph) if not _is_own(quad)})
    for graph in graphs:
        yield from _sorted(quad.triple for quad in store.quads(graph) if _is_own(quad))


def _is_own(quad: Quad) -> bool:
    """Whether the subject belongs to one article, so that no other graph says anything of it."""
    return str(quad.subject).startswith("<" + _OWN) and str(quad.graph_name).startswith("<" + _OWN)


def _sorted(triples: Iterable[Triple]) -> list[Triple]:
    return sorted(triples, key=lambda t: (t.subject.value, t.predicate.value, str(t.object)))
