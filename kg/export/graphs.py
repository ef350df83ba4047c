"""Turtle for people and N-Quads for programs: sorted, streamed graph by graph, the same bytes every time."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from kg.iris import BASE
from kg.rdf.terms import META, PREFIXES, RELATIONSHIPS
from kg.store.graphs import GraphStore

_NUMBER = re.compile(r"\d+")
_OWN = f"<{BASE}article/"
_LAST = (str(RELATIONSHIPS), str(META))


def write_nquads(store: GraphStore, path: Path) -> None:
    """Writes every named graph, in the order of their names, statements sorted."""
    with path.open("wb") as out:
        for graph in store.graphs():
            out.writelines(_lines(store.quads(graph)))


def write_rdf(store: GraphStore, nquads: Path, turtle: Path) -> None:
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
                computed.append(_turtle(quad.triple for quad in quads))
                continue
            own.write(_turtle(quad.triple for quad in quads if _is_own(quad)))
            shared.update(quad.triple for quad in quads if not _is_own(quad))
        own.seek(0)
        with turtle.open("w", encoding="utf-8", newline="\n") as out:
            out.write(prefix_lines())
            out.write(_turtle(shared))
            shutil.copyfileobj(own, out)
            out.writelines(computed)


def prefix_lines() -> str:
    """The declarations at the head of every Turtle text of ours, one a line."""
    return "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(PREFIXES.items()))


def graph_turtle(store: GraphStore, graph: str) -> str:
    """One named graph as Turtle, sorted, to be read below ``prefix_lines``."""
    return _turtle(quad.triple for quad in store.quads(graph))


def _lines(quads: Iterable[Quad]) -> list[bytes]:
    return sorted(f"{quad} .\n".encode() for quad in quads)


def _is_own(quad: Quad) -> bool:
    """Whether the subject belongs to one article, so that no other graph says anything of it."""
    return str(quad.subject).startswith(_OWN)


def _sorted(triples: Iterable[Triple]) -> list[Triple]:
    """The statements by subject, numbers in it by their value (goal 2 before goal 10), then predicate and object."""
    return sorted(triples, key=lambda t: (_natural(str(t.subject)), str(t.predicate), str(t.object)))


@lru_cache(maxsize=4096)
def _natural(iri: str) -> str:
    return _NUMBER.sub(lambda number: number[0].zfill(12), iri).rstrip(">")


def _turtle(triples: Iterable[Triple]) -> str:
    """The statements sorted, a blank line before each subject; the serializer's own prefixes come in any order."""
    text = (serialize(_sorted(triples), format=RdfFormat.TURTLE, prefixes=PREFIXES) or b"").decode()
    lines = (line for line in text.split("\n") if line and not line.startswith("@prefix"))
    return "".join(f"{line}\n" if line.startswith("\t") else f"\n{line}\n" for line in lines)
