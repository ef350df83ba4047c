"""What the graph knows of a sentence: the things for which it is evidence there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.iris import AGENTS, Kind, kind_of
from kg.network.called import Called
from kg.store.reader import GraphReader

PERSON, ORGANIZATION, POST, EVENT, GOAL, STATEMENT, FIGURE = (
    "person",
    "organization",
    "post",
    "event",
    "goal",
    "statement",
    "figure",
)
"""The kinds of what is known, in the order in which they are told."""

_ORDER = (PERSON, ORGANIZATION, POST, EVENT, GOAL, STATEMENT, FIGURE)


@dataclass(frozen=True, slots=True)
class Known:
    """Something that the graph has evidence for in a sentence: its IRI, its name and its kind.

    A statement is called by who says it and the verb, a figure by its value and unit, a post by the words of its
    holding.
    """

    iri: str
    name: str
    kind: str


def known_of(store: GraphReader, called: Called, bodies: Iterable[str]) -> tuple[Known, ...]:
    """What the graph says of nodes that have evidence in a sentence (IRIs), each thing once."""
    found = {known for body in sorted(bodies) for known in _known(store, called, body)}
    return tuple(sorted(found, key=lambda known: (_ORDER.index(known.kind), known.name, known.iri)))


def _known(store: GraphReader, called: Called, body: str) -> Iterator[Known]:
    if (kind := kind_of(body)) in AGENTS:
        yield Known(body, called.of(body), kind.value)
    elif theme := store.value(body, "kg:theme"):
        yield Known(theme, called.of(theme), GOAL)
    elif post := store.value(body, "kg:post"):
        yield Known(post, store.value(body, "rdfs:label") or called.of(post), POST)
    elif speaker := store.value(body, "schema:creator"):
        yield Known(body, f"{called.of(speaker)} {store.value(body, 'kg:verb')}".strip(), STATEMENT)
    elif store.value(body, "schema:value"):
        yield Known(body, _figure(store, body), FIGURE)
    elif kind is Kind.EVENT:
        yield Known(body, called.of(body), EVENT)


def _figure(store: GraphReader, body: str) -> str:
    parts = (store.value(body, name) for name in ("schema:variableMeasured", "schema:value", "schema:unitText"))
    return " ".join(filter(None, parts))
