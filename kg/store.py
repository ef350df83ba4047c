"""One named graph per article in an embedded store (Oxigraph), in memory or in a folder that outlives the command."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import (
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

from kg.build.terms import KG, META, OA, PREFIXES, RELATIONSHIPS, VOCABULARY
from kg.errors import QuestionError, StoreError

DEFAULT_FOLDER = Path(".kg")
_STAMP = "built-with"
_DIGEST = NamedNode(str(KG.inputDigest))
_META = NamedNode(str(META))
_POSITIONS = frozenset({NamedNode(str(OA.start)), NamedNode(str(OA.end))})
_WHOLE = NamedNode(str(XSD.nonNegativeInteger))
_COMPUTED = frozenset({str(META), str(RELATIONSHIPS), str(VOCABULARY)})

Answer = QuerySolutions | QueryBoolean | QueryTriples


class GraphStore:
    """The graphs of a build. What it was built with is kept beside it: another program version starts afresh."""

    def __init__(self, inner: Store) -> None:
        self.inner = inner

    @classmethod
    def in_memory(cls) -> GraphStore:
        """A store that lives as long as the process."""
        return cls(Store())

    @classmethod
    def for_building(cls, folder: Path, fingerprint: str) -> GraphStore:
        """The store in a folder, emptied when another version of the program or vocabulary built it.

        Raises ``StoreError`` when the folder holds something else or is in use.
        """
        stamp = folder / _STAMP
        if folder.exists() and not stamp.exists() and any(folder.iterdir()):
            raise StoreError(f"{folder}: is not a store: name another folder with --store")
        if stamp.exists() and stamp.read_text(encoding="utf-8") != fingerprint:
            shutil.rmtree(folder)
        folder.mkdir(parents=True, exist_ok=True)
        store = cls._open(folder)
        stamp.write_text(fingerprint, encoding="utf-8")
        return store

    @classmethod
    def for_asking(cls, folder: Path) -> GraphStore:
        """The finished store in a folder. Raises ``StoreError`` when there is none."""
        if not (folder / _STAMP).exists():
            raise StoreError(f"{folder}: holds no graph yet: run kg build first, or name another folder with --store")
        try:
            return cls(Store.read_only(str(folder / "graph")))
        except OSError as error:
            raise StoreError(f"{folder}: cannot be opened: build it again with kg build") from error

    @classmethod
    def of_file(cls, path: Path) -> GraphStore:
        """The graphs of an N-Quads, TriG or Turtle file. Raises ``StoreError`` when it is none of these."""
        form = RdfFormat.from_extension(path.suffix.lstrip("."))
        if form is None:
            raise StoreError(f"{path}: is not a graph: give .nq, .trig, .nt or .ttl")
        store = cls.in_memory()
        try:
            store.inner.bulk_load(path=str(path), format=form)
        except (OSError, SyntaxError) as error:
            raise StoreError(f"{path}: cannot be read as {form.name} ({error})") from error
        return store

    @classmethod
    def _open(cls, folder: Path) -> GraphStore:
        try:
            return cls(Store(str(folder / "graph")))
        except OSError as error:
            raise StoreError(f"{folder}: is in use or damaged: wait, or remove it and build again") from error

    def digests(self) -> dict[str, str]:
        """The input digest of every article graph, by the graph's IRI."""
        found = self.inner.quads_for_pattern(None, _DIGEST, None, _META)
        return {quad.subject.value: quad.object.value for quad in found}  # type: ignore[union-attr]  # meta holds only these

    def add(self, nquads: bytes) -> None:
        """Adds the statements of N-Quads."""
        self.inner.bulk_load(nquads, format=RdfFormat.N_QUADS)

    def remove(self, graph: str) -> None:
        """Removes a graph and what is known of it."""
        self.inner.remove_graph(NamedNode(graph))
        for quad in list(self.inner.quads_for_pattern(NamedNode(graph), None, None, _META)):
            self.inner.remove(quad)

    def replace(self, graph: str, quads: Iterator[Quad]) -> None:
        """Puts these statements in the place of a graph."""
        self.inner.clear_graph(NamedNode(graph))
        self.inner.bulk_extend(quads)

    def graphs(self) -> tuple[str, ...]:
        """The names of all graphs, sorted."""
        return tuple(sorted(graph.value for graph in self.inner.named_graphs() if isinstance(graph, NamedNode)))

    def article_graphs(self) -> tuple[str, ...]:
        """The names of the articles' graphs, sorted."""
        return tuple(graph for graph in self.graphs() if graph not in _COMPUTED)

    def quads(self, graph: str) -> Iterator[Quad]:
        """The statements of one graph, in the store's order."""
        return map(_as_written, self.inner.quads_for_pattern(None, None, None, NamedNode(graph)))

    def ask(self, sparql: str, **variables: NamedNode | Literal) -> Answer:
        """Answers a SPARQL query over the union of all graphs; our prefixes need no declaration.

        ``variables`` bind variables that the query selects. Raises ``QuestionError`` when the query does not parse.
        """
        try:
            return self.inner.query(
                sparql,
                use_default_graph_as_union=True,
                prefixes=PREFIXES,
                substitutions={Variable(name): term for name, term in variables.items()},
            )
        except SyntaxError as error:
            raise QuestionError(f"the query does not parse: {error}") from error


def _as_written(quad: Quad) -> Quad:
    """The statement with the type of its position again: the store keeps every whole number as xsd:integer."""
    if quad.predicate not in _POSITIONS or not isinstance(quad.object, Literal):
        return quad
    return Quad(quad.subject, quad.predicate, Literal(quad.object.value, datatype=_WHOLE), quad.graph_name)
