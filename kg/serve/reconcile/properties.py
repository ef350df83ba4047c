"""What can be told of a matched thing, and compared with a table's other columns: its properties by their ids."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kg.iris import Kind, kind_of, name_in
from kg.network.lookup import MAIN_NAMES, shown_name
from kg.serve.known import Sort
from kg.store.reader import GraphReader


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a property: a text, a number, or a thing with its name."""

    text: str = ""
    number: int | None = None
    iri: str = ""


@dataclass(frozen=True, slots=True)
class Property:
    """A property: of which sorts of things, its name for people, how it is read, and what sort its values are."""

    sorts: frozenset[Sort]
    name: str
    read: Callable[[GraphReader, str], Iterable[Value]]
    values: Sort | None = None


def _texts(*said: str, language: str = "") -> Callable[[GraphReader, str], Iterator[Value]]:
    def read(store: GraphReader, iri: str) -> Iterator[Value]:
        labels = ((text, tongue) for name in said for text, tongue in store.labels(iri, name))
        found = {text for text, tongue in labels if not language or tongue == language}
        yield from (Value(text) for text in sorted(found))

    return read


def _things(*path: str) -> Callable[[GraphReader, str], Iterator[Value]]:
    """The things at the end of a path of properties, one that begins with ``^`` followed backwards."""

    def read(store: GraphReader, iri: str) -> Iterator[Value]:
        nodes = {iri}
        for name in path:
            nodes = {each for node in nodes for each in _step(store, node, name)}
        yield from (Value(shown_name(store.labels, node), iri=node) for node in sorted(nodes))

    return read


def _step(store: GraphReader, node: str, name: str) -> Iterator[str]:
    return store.nodes_with(name[1:], node) if name.startswith("^") else store.values(node, name)


def _posts(store: GraphReader, iri: str) -> Iterator[Value]:
    found = {text for holding in store.nodes_with("org:member", iri) for text in store.values(holding, "rdfs:label")}
    yield from (Value(text) for text in sorted(found))


def _articles(store: GraphReader, iri: str) -> Iterator[Value]:
    yield Value(number=sum(1 for _ in store.nodes_with("schema:mentions", iri)))


def _kind(store: GraphReader, iri: str) -> Iterator[Value]:
    for concept in sorted(store.values(iri, "org:classification")):
        yield Value(shown_name(store.labels, concept))


def _code(_: GraphReader, iri: str) -> Iterator[Value]:
    if kind_of(iri) is Kind.PLACE:
        yield Value(name_in(iri))


_EVERY = frozenset(Sort)
_BODIES = frozenset({Sort.AGENCY, Sort.PROVINCE})

PROPERTIES = {
    "name": Property(_EVERY, "name", _texts(*MAIN_NAMES)),
    "english": Property(_EVERY, "English name", _texts(*MAIN_NAMES, language="en")),
    "alias": Property(_EVERY, "abbreviation or other name", _texts("skos:altLabel")),
    "releases": Property(_EVERY, "number of releases", _articles),
    "parent": Property(_BODIES, "agency above", _things("org:subOrganizationOf"), Sort.AGENCY),
    "kind": Property(_BODIES, "kind of agency", _kind),
    "agency": Property(frozenset({Sort.PERSON}), "agency", _things("^org:member", "org:organization"), Sort.AGENCY),
    "post": Property(frozenset({Sort.PERSON}), "post as written", _posts),
    "title": Property(frozenset({Sort.PERSON}), "title", _texts("foaf:title")),
    "goal": Property(
        frozenset({Sort.PERSON, Sort.AGENCY}), "goal that it is reported to serve", _things("kg:advances"), Sort.GOAL
    ),
    "number": Property(frozenset({Sort.GOAL}), "number", _texts("skos:notation")),
    "code": Property(frozenset({Sort.PROVINCE}), "ISO 3166-2 code", _code),
}
"""The properties by their ids."""
