"""One named graph per article in an embedded store (Oxigraph), in memory or in a folder that outlives the command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store

from kg.errors import StoreError
from kg.iris import META, article_iri, article_of, full
from kg.store.reader import UNION, GraphReader

_META = NamedNode(META)
_IDENTIFIER = NamedNode(full("dcterms:identifier"))
_CHUNK = 100_000
"""Statements that are compared with the store at a time when a graph is renewed."""


class GraphStore(GraphReader):
    """The graphs of a build, to be written; ``touched`` tells whether anything was since the store was opened."""

    def __init__(self, inner: Store) -> None:
        super().__init__(inner)
        self.touched = False

    @classmethod
    def in_memory(cls) -> GraphStore:
        """A store that lives as long as the process."""
        return cls(Store())

    @classmethod
    def on_disk(cls, folder: Path) -> GraphStore:
        """A store in a folder of its own, made when it is not there. Raises ``OSError`` when it is in use."""
        return cls(Store(str(folder)))

    @classmethod
    def of_file(cls, path: Path) -> GraphStore:
        """The graphs of an N-Quads, TriG or Turtle file. Raises ``StoreError`` when it is none of these."""
        store = cls.in_memory()
        store.load(path)
        return store

    def load(self, path: Path) -> None:
        """Adds the statements of a file. Raises ``StoreError`` when it cannot be read."""
        form = RdfFormat.from_extension(path.suffix.lstrip("."))
        if form is None:
            raise StoreError(f"{path}: is not a graph: give .nq, .trig, .nt or .ttl")
        try:
            self._inner.bulk_load(path=str(path), format=form)
            self._inner.bulk_extend(_in_union(quad) for graph in self.graphs() for quad in self._of(graph))
        except (OSError, SyntaxError) as error:
            raise StoreError(
                f"{path}: cannot be read as {form.name} ({error}): build it again with kg build"
            ) from error

    def close(self) -> None:
        """Writes what is pending and lets go of the folder; the store cannot be used afterwards."""
        self._inner.flush()
        del self._inner

    def add(self, nquads: bytes) -> None:
        """Adds the statements of N-Quads, one a line, each in a named graph."""
        self.touched = True
        triples = b"".join(line[: line.rindex(b" <")] + b" .\n" for line in nquads.split(b"\n") if line)
        self._inner.bulk_load(nquads, format=RdfFormat.N_QUADS)
        self._inner.bulk_load(triples, format=RdfFormat.N_TRIPLES)

    def extend(self, quads: Iterable[Quad]) -> None:
        """Adds statements, each in a named graph."""
        self.touched = True
        self._inner.bulk_extend(twin for quad in quads for twin in (quad, _in_union(quad)))

    def remove(self, graph: str) -> None:
        """Removes a graph and what is known of it."""
        self._discard([*self._of(graph), *self._inner.quads_for_pattern(NamedNode(graph), None, None, _META)])
        self._inner.remove_graph(NamedNode(graph))

    def rename(self, graph: str, identifier: str) -> None:
        """Gives the article of a graph another id: whatever stands below its IRI is renamed with it."""
        old, new = article_of(graph), article_iri(identifier)
        quads = [*self._of(graph), *self._inner.quads_for_pattern(NamedNode(graph), None, None, _META)]
        self.remove(graph)
        self.extend(_renamed(quad, old, new, Literal(identifier)) for quad in quads)

    def renew(self, graph: str, quads: Iterator[Quad]) -> None:
        """Makes these the statements of a graph, writing only what differs: little after small changes."""
        stale = set(self._of(graph))
        while chunk := list(islice(quads, _CHUNK)):
            self.extend(quad for quad in chunk if quad not in stale)
            stale.difference_update(chunk)
        self._discard(stale)

    def note(self, graph: str, name: str, text: str) -> None:
        """Notes something of a graph itself under a property, in the place of what was noted there; "" for nothing."""
        node, predicate = NamedNode(graph), NamedNode(full(name))
        self._discard(list(self._inner.quads_for_pattern(node, predicate, None, _META)))
        if text:
            self.extend([Quad(node, predicate, Literal(text), _META)])

    def _discard(self, quads: Iterable[Quad]) -> None:
        """Takes statements out of their graphs, and out of the union those that no other graph makes."""
        self.touched = True
        for quad in quads:
            self._inner.remove(quad)
            held = self._inner.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
            if all(other.graph_name == UNION for other in held):
                self._inner.remove(_in_union(quad))


def _in_union(quad: Quad) -> Quad:
    return Quad(quad.subject, quad.predicate, quad.object, UNION)


def _renamed(quad: Quad, old: str, new: str, identifier: Literal) -> Quad:
    """The statement with another IRI for an article and all that stands below it."""

    def put(term: object) -> Any:  # terms that a store holds: no narrower type takes them all back
        if isinstance(term, NamedNode) and f"{term.value}/".startswith(f"{old}/"):
            return NamedNode(new + term.value.removeprefix(old))
        return term

    value = identifier if quad.predicate == _IDENTIFIER else put(quad.object)
    return Quad(put(quad.subject), quad.predicate, value, put(quad.graph_name))
