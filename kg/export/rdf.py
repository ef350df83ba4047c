"""Turtle for people and N-Quads for programs: sorted, streamed graph by graph, the same bytes every time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from kg.build.terms import META, PREFIXES, RELATIONSHIPS
from kg.names import BASE
from kg.store import GraphStore

_NUMBER = re.compile(r"\d+")
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
        out.writelines(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(PREFIXES.items()))
        for part in _parts(store):
            out.write(_turtle(part))


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
    """The statements by subject, numbers in it by their value (goal 2 before goal 10), then predicate and object."""
    return sorted(triples, key=lambda t: (_natural(str(t.subject)), str(t.predicate), str(t.object)))


@lru_cache(maxsize=4096)
def _natural(iri: str) -> str:
    return _NUMBER.sub(lambda number: number[0].zfill(12), iri).rstrip(">")


def _turtle(triples: list[Triple]) -> str:
    """The statements with a blank line before each subject; the serializer's own prefixes come in any order."""
    text = (serialize(triples, format=RdfFormat.TURTLE, prefixes=PREFIXES) or b"").decode()
    lines = (line for line in text.splitlines(keepends=True) if not line.startswith("@prefix"))
    return "".join(line if line.startswith("\t") else "\n" + line for line in lines)
