"""The ties of one node, straight from the store's index: nothing else of the network is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pyoxigraph import Literal, NamedNode

from kg.build.terms import KG, PROV, RELATIONSHIPS
from kg.network.facts import Window
from kg.store import GraphStore

_BETWEEN, _WEIGHT, _MEASURE, _FROM, _EARLIEST, _LATEST = (
    NamedNode(str(term)) for term in (KG.between, KG.weight, KG.measure, PROV.wasDerivedFrom, KG.earliest, KG.latest)
)
_GRAPH = NamedNode(str(RELATIONSHIPS))


@dataclass(frozen=True, slots=True)
class Tie:
    """One relationship seen from one of its ends."""

    relationship: str
    other: str
    measure: str
    weight: float
    earliest: date | None
    latest: date | None


def ties(store: GraphStore, node: str, window: Window) -> tuple[Tie, ...]:
    """The node's relationships whose days touch the window, heaviest first."""
    found = (
        _tie(store, quad.subject, node)
        for quad in store.inner.quads_for_pattern(None, _BETWEEN, NamedNode(node), _GRAPH)
        if isinstance(quad.subject, NamedNode)
    )
    kept = (tie for tie in found if window.holds(tie.earliest, tie.latest))
    return tuple(sorted(kept, key=lambda tie: (-tie.weight, tie.measure, tie.other)))


def facts_behind(store: GraphStore, relationship: str) -> tuple[str, ...]:
    """The fact nodes that a relationship was derived from, sorted."""
    return tuple(sorted(_values(store, NamedNode(relationship), _FROM)))


def _tie(store: GraphStore, relationship: NamedNode, node: str) -> Tie:
    ends = sorted(_values(store, relationship, _BETWEEN))
    other = next((end for end in ends if end != node), node)
    measure = _first(store, relationship, _MEASURE).removeprefix(str(KG))
    days = (_first(store, relationship, _EARLIEST), _first(store, relationship, _LATEST))
    earliest, latest = (date.fromisoformat(day) if day else None for day in days)
    return Tie(relationship.value, other, measure, float(_first(store, relationship, _WEIGHT)), earliest, latest)


def _first(store: GraphStore, node: NamedNode, predicate: NamedNode) -> str:
    return next(_values(store, node, predicate), "")


def _values(store: GraphStore, node: NamedNode, predicate: NamedNode) -> Iterator[str]:
    for quad in store.inner.quads_for_pattern(node, predicate, None, _GRAPH):
        if isinstance(quad.object, (NamedNode, Literal)):
            yield quad.object.value
