"""One named graph per article in an embedded store (Oxigraph), in memory or in a folder that outlives the command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import (
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Variable,
)
from rdflib.namespace import XSD

from kg.errors import QuestionError, StoreError
from kg.rdf.terms import KG, META, OA, PREFIXES, RELATIONSHIPS, VOCABULARY

_DIGEST = NamedNode(str(KG.inputDigest))
_META = NamedNode(str(META))
_POSITIONS = frozenset({NamedNode(str(OA.start)), NamedNode(str(OA.end))})
_WHOLE = NamedNode(str(XSD.nonNegativeInteger))
_COMPUTED = frozenset({str(META), str(RELATIONSHIPS), str(VOCABULARY)})

UNION = DefaultGraph()
"""Where every statement of the named graphs stands once."""

Answer = QuerySolutions | QueryBoolean | QueryTriples


class GraphStore:
    """The graphs of a build; ``touched`` tells whether anything was written since it was opened.

    The default graph always holds the union of the named ones: each statement once, however many articles make it.
    Queries read it, since a union formed while asking repeats shared statements and multiplies the rows of joins.
    """

    def __init__(self, inner: Store) -> None:
        self.inner, self.touched = inner, False

    @classmethod
    def in_memory(cls) -> GraphStore:
        """A store that lives as long as the process."""
        return cls(Store())

    @classmethod
    def on_disk(cls, folder: Path) -> GraphStore:
        """A store in a folder of its own, made when it is not there. Raises ``OSError`` when it is in use."""
        return cls(Store(str(folder)))

    @classmethod
    def read_only(cls, folder: Path) -> GraphStore:
        """A store in a folder, for questions only. Raises ``OSError`` when there is none."""
        return cls(Store.read_only(str(folder)))

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
            self.inner.bulk_load(path=str(path), format=form)
            self.inner.bulk_extend(_in_union(quad) for graph in self.graphs() for quad in self._of(graph))
        except (OSError, SyntaxError) as error:
            raise StoreError(
                f"{path}: cannot be read as {form.name} ({error}): build it again with kg build"
            ) from error

    def close(self) -> None:
        """Writes what is pending and lets go of the folder; the store cannot be used afterwards."""
        self.inner.flush()
        del self.inner

    def digests(self) -> dict[str, str]:
        """The input digest of every article graph, by the graph's IRI."""
        found = self.inner.quads_for_pattern(None, _DIGEST, None, _META)
        return {quad.subject.value: quad.object.value for quad in found}  # type: ignore[union-attr]  # meta holds only these

    def add(self, nquads: bytes) -> None:
        """Adds the statements of N-Quads, one a line, each in a named graph."""
        self.touched = True
        triples = b"".join(line[: line.rindex(b" <")] + b" .\n" for line in nquads.split(b"\n") if line)
        self.inner.bulk_load(nquads, format=RdfFormat.N_QUADS)
        self.inner.bulk_load(triples, format=RdfFormat.N_TRIPLES)

    def remove(self, graph: str) -> None:
        """Removes a graph and what is known of it."""
        self.discard([*self._of(graph), *self.inner.quads_for_pattern(NamedNode(graph), None, None, _META)])
        self.inner.remove_graph(NamedNode(graph))

    def replace(self, graph: str, quads: Iterable[Quad]) -> None:
        """Puts these statements in the place of a graph."""
        self.discard(list(self._of(graph)))
        self.extend(quads)

    def extend(self, quads: Iterable[Quad]) -> None:
        """Adds statements, each in a named graph."""
        self.touched = True
        self.inner.bulk_extend(twin for quad in quads for twin in (quad, _in_union(quad)))

    def discard(self, quads: Iterable[Quad]) -> None:
        """Takes statements out of their graphs, and out of the union those that no other graph makes."""
        self.touched = True
        for quad in quads:
            self.inner.remove(quad)
            held = self.inner.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
            if all(other.graph_name == UNION for other in held):
                self.inner.remove(_in_union(quad))

    def graphs(self) -> tuple[str, ...]:
        """The names of all graphs, sorted."""
        return tuple(sorted(graph.value for graph in self.inner.named_graphs() if isinstance(graph, NamedNode)))

    def article_graphs(self) -> tuple[str, ...]:
        """The names of the articles' graphs, sorted."""
        return tuple(graph for graph in self.graphs() if graph not in _COMPUTED)

    def quads(self, graph: str) -> Iterator[Quad]:
        """The statements of one graph, in the store's order."""
        return map(_as_written, self._of(graph))

    def _of(self, graph: str) -> Iterator[Quad]:
        return self.inner.quads_for_pattern(None, None, None, NamedNode(graph))

    def ask(self, sparql: str, **variables: NamedNode | Literal) -> Answer:
        """Answers a SPARQL query over the union of all graphs; our prefixes need no declaration.

        ``variables`` bind variables that the query selects. Raises ``QuestionError`` when the query does not parse.
        """
        try:
            return self.inner.query(
                sparql,
                prefixes=PREFIXES,
                substitutions={Variable(name): term for name, term in variables.items()},
            )
        except SyntaxError as error:
            where = str(error).partition(": expected")[0]
            raise QuestionError(f"the query does not parse: {where}: mend it there") from error


def _in_union(quad: Quad) -> Quad:
    return Quad(quad.subject, quad.predicate, quad.object, UNION)


def _as_written(quad: Quad) -> Quad:
    """The statement with the type of its position again: the store keeps every whole number as xsd:integer."""
    if quad.predicate not in _POSITIONS or not isinstance(quad.object, Literal):
        return quad
    return Quad(quad.subject, quad.predicate, Literal(quad.object.value, datatype=_WHOLE), quad.graph_name)
