"""Graph files in an embedded store (Oxigraph) in memory: the graphs by name, and their union beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import NamedNode, Quad, RdfFormat, Store, parse, serialize

from kg.errors import StoreError
from kg.iris import IDENTITY, LEDGER, is_scoped
from kg.store.members import DAMAGED, SUFFIX, opened
from kg.store.reader import UNION, GraphReader
from kg.store.resolution import Resolution


class GraphStore(GraphReader):
    """The graphs of a file, or of statements that are given."""

    @classmethod
    def of_file(cls, path: Path) -> GraphStore:
        """The graphs of an N-Quads, TriG or Turtle file, packed or not. Raises ``StoreError`` when it is none."""
        form = RdfFormat.from_extension(path.with_suffix("").suffix[1:] if path.suffix == SUFFIX else path.suffix[1:])
        if form is None:
            raise StoreError(f"{path}: is not a graph: give .nq, .trig, .nt or .ttl, as it is or as .gz")
        store = Store()
        try:
            with opened(path) as stream:
                store.bulk_load(input=stream, format=form)
            store.bulk_extend(_in_union(store))
        except (OSError, SyntaxError, *DAMAGED) as error:
            raise StoreError(
                f"{path}: cannot be read as {form.name} ({error}): build it again with kg build"
            ) from error
        return cls(store)

    @classmethod
    def of_nquads(cls, pieces: Iterable[bytes]) -> GraphStore:
        """The statements of N-Quads, in pieces that end with a line. Raises ``SyntaxError``."""
        return cls.of(quad for piece in pieces for quad in parse(piece, format=RdfFormat.N_QUADS))

    @classmethod
    def of(cls, quads: Iterable[Quad]) -> GraphStore:
        """Statements, each in a named graph."""
        store = Store()
        store.bulk_extend(quads)
        store.bulk_extend(_in_union(store))
        return cls(store)


def _in_union(store: Store) -> Iterator[Quad]:
    """The statements of all graphs, of articles in the resolved view."""
    resolution = Resolution.of(*(_lines(store, NamedNode(graph)) for graph in (IDENTITY, LEDGER)))
    for graph in store.named_graphs():
        if resolution.is_empty or not (isinstance(graph, NamedNode) and is_scoped(graph.value)):
            for quad in store.quads_for_pattern(None, None, None, graph):
                yield Quad(quad.subject, quad.predicate, quad.object, UNION)
        else:
            yield from parse(resolution.in_view(_lines(store, graph)), format=RdfFormat.N_TRIPLES)


def _lines(store: Store, graph: NamedNode) -> bytes:
    """A graph as sorted N-Triples."""
    quads = store.quads_for_pattern(None, None, None, graph)
    lines = serialize((quad.triple for quad in quads), format=RdfFormat.N_TRIPLES) or b""
    return b"".join(sorted(lines.splitlines(keepends=True)))
