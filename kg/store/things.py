"""Some statements as things with properties, for who needs all of a graph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse

from kg.iris import full, local

_TYPE = full("rdf:type")


class Things:
    """Statements by subject and property; names of classes and properties are prefixed ("schema:name")."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        self._said: dict[tuple[str, str], list[NamedNode | Literal]] = defaultdict(list)
        self._typed: dict[str, set[str]] = defaultdict(set)
        for triple in triples:
            subject, predicate, value = triple.subject, triple.predicate.value, triple.object
            if isinstance(subject, NamedNode) and isinstance(value, NamedNode | Literal):
                self._said[subject.value, predicate].append(value)
                if predicate == _TYPE:
                    self._typed[value.value].add(subject.value)

    @classmethod
    def of_lines(cls, triples: bytes) -> Things:
        """The statements of N-Triples. Raises ``SyntaxError``."""
        return cls(quad.triple for quad in parse(triples, format=RdfFormat.N_TRIPLES))

    def of(self, kind: str) -> list[str]:
        """The IRIs of all things of a class, sorted."""
        return sorted(self._typed.get(full(kind), ()))

    def all(self, iri: str, name: str) -> list[str]:
        """All values of a property, sorted."""
        return sorted(value.value for value in self._values(iri, name))

    def one(self, iri: str, name: str) -> str:
        """The first value of a property in sorted order, "" when there is none."""
        values = self._values(iri, name)
        return values[0].value if len(values) == 1 else min((value.value for value in values), default="")

    def objects(self, name: str) -> set[str]:
        """The values that a property has of anything."""
        return {value.value for (_, known), values in self._said.items() if known == full(name) for value in values}

    def label(self, iri: str, name: str, language: str) -> str:
        """The value of a property in a language, "" when there is none."""
        found = (v for v in self._values(iri, name) if isinstance(v, Literal) and v.language == language)
        return min((value.value for value in found), default="")

    def local(self, iri: str, name: str) -> str:
        """What stands behind the ``#`` of a property's value."""
        return local(self.one(iri, name))

    def _values(self, iri: str, name: str) -> list[NamedNode | Literal]:
        return self._said.get((iri, full(name)), [])
