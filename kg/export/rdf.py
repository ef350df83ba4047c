"""Turtle for people and N-Quads for programs: sorted, streamed graph by graph, the same bytes every time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from kg.build.terms import META, PREFIXES, RELATIONSHIPS
from kg.names import BASE
from kg.store import GraphStore

_OWN = f"<{BASE}article/"
_LAST = (str(RELATIONSHIPS), str(META))


def write_nquads(store: GraphStore, path: Path) -> None:
    """Writes every named graph, in the order of their names, statements sorted."""
    with path.open("wb") as out:
        for graph in store.graphs():
            out.writelines(sorted(f"{quad} .\n".encode() for quad in store.quads(graph)))


def write_turtle(store: GraphStore, path: Path) -> None:
    """Writes the union of all graphs: shared things first, then article by article, then what is computed."""
    with path.open("w", encoding="utf-8", newline="\n") as out:
        out.write(prefix_lines())
        for part in _parts(store):
            out.write(_turtle(part))


def prefix_lines() -> str:
    """The declarations at the head of every Turtle text of ours, one a line."""
    return "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(PREFIXES.items()))


def graph_turtle(store: GraphStore, graph: str) -> str:
    """One named graph as Turtle, sorted, to be read below ``prefix_lines``."""
    return _turtle(_sorted(quad.triple for quad in store.quads(graph)))


def _parts(store: GraphStore) -> Iterator[list[Triple]]:
    graphs = [graph for graph in store.graphs() if graph not in _LAST]
    yield _sorted({quad.triple for graph in graphs for quad in store.quads(graph) if not _is_own(quad)})
    for graph in graphs:
        yield _sorted(quad.triple for quad in store.quads(graph) if _is_own(quad))
    for graph in _LAST:
        yield _sorted(quad.triple for quad in store.quads(graph))


def _is_own(quad: Quad) -> bool:
    """Whether the subject belongs to one article, so that no other graph says anything of it."""
    return str(quad.subject).startswith(_OWN)


def _sorted(triples: Iterable[Triple]) -> list[Triple]:
    return sorted(triples, key=lambda t: (str(t.subject), str(t.predicate), str(t.object)))


def _turtle(triples: list[Triple]) -> str:
    """The statements with a blank line before each subject; the serializer's own prefixes come in any order."""
    text = (serialize(triples, format=RdfFormat.TURTLE, prefixes=PREFIXES) or b"").decode()
    lines = (line for line in text.split("\n") if line and not line.startswith("@prefix"))
    return "".join(f"{line}\n" if line.startswith("\t") else f"\n{line}\n" for line in lines)
