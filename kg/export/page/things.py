"""One named graph as things with properties: read once, in one pass, since the page needs all of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg.rdf.terms import PREFIXES
from kg.store.graphs import GraphStore

Term = NamedNode | Literal | BlankNode | Triple
RDF_TYPE = PREFIXES["rdf"] + "type"


def full(name: str) -> str:
    """The IRI of a prefixed name of ours ("schema:name")."""
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix] + local


class Things:
    """The statements of one graph by subject and property; names of properties are prefixed ("schema:name")."""

    def __init__(self, store: GraphStore, graph: str) -> None:
        self._said: dict[str, dict[str, list[Term]]] = defaultdict(lambda: defaultdict(list))
        self._typed: dict[str, set[str]] = defaultdict(set)
        for quad in store.quads(graph):
            if not isinstance(quad.subject, NamedNode):
                continue
            self._said[quad.subject.value][quad.predicate.value].append(quad.object)
            if quad.predicate.value == RDF_TYPE and isinstance(quad.object, NamedNode):
                self._typed[quad.object.value].add(quad.subject.value)

    def of(self, kind: str) -> list[str]:
        """The IRIs of all things of a class, sorted."""
        return sorted(self._typed.get(full(kind), ()))

    def all(self, iri: str, name: str) -> list[str]:
        """All values of a property, sorted."""
        return sorted(term.value for term in self._terms(iri, name) if isinstance(term, NamedNode | Literal))

    def one(self, iri: str, name: str) -> str:
        """The first value of a property in sorted order, "" when there is none."""
        return next(iter(self.all(iri, name)), "")

    def label(self, iri: str, name: str, language: str) -> str:
        """The value of a property in a language, "" when there is none."""
        found = (t for t in self._terms(iri, name) if isinstance(t, Literal) and t.language == language)
        return min((term.value for term in found), default="")

    def local(self, iri: str, name: str) -> str:
        """What stands behind the ``#`` of a property's value."""
        return self.one(iri, name).rpartition("#")[2]

    def subjects(self) -> Iterator[str]:
        """Every thing that something is said of, sorted."""
        yield from sorted(self._said)

    def _terms(self, iri: str, name: str) -> list[Term]:
        said = self._said.get(iri)
        return said.get(full(name), []) if said else []
