"""The ties of a node: as the build has written them for all days, computed afresh for a window of days.

A window changes weights, not only which ties there are, so that what is stored for all days cannot answer for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Protocol

from kg.iris import measure_of
from kg.network.behind import PartsOfFacts, PartsOfStore, facts_behind
from kg.network.facts import Facts, Window
from kg.network.measures import TIES_OF_AGENTS
from kg.network.relationships import relationships
from kg.network.stored import stored_facts
from kg.network.written import TIES, Tie, WrittenTies
from kg.store.reader import GraphReader


class Ties(Protocol):
    """What paths and neighbours ask of a network."""

    def of(self, node: str) -> tuple[Tie, ...]:
        """The node's ties, heaviest first."""

    def count(self, node: str) -> int:
        """How many agents an agent is tied to, or how many ties a goal has."""

    def facts(self, tie: Tie) -> tuple[str, ...]:
        """The fact nodes (IRIs) behind a tie, sorted; of very many events and claims, those of the last."""

    def latest(self, tie: Tie) -> str:
        """The last day that a tie may cover, as xsd:date has it ("" unknown)."""


def ties_of(store: GraphReader, window: Window) -> Ties:
    """The network of a window: the stored one when all days are meant."""
    return StoredTies(store) if window.is_open else ComputedTies(stored_facts(store, window))


class StoredTies:
    """The ties that the build has written: from its file of them, else, without one, from the store's index."""

    def __init__(self, store: GraphReader) -> None:
        self._store = store
        self._of: dict[str, tuple[Tie, ...]] = {}
        self._counts: dict[str, int] = {}
        self._parts = PartsOfStore(store)
        self._written = _written(store.beside(TIES))

    def of(self, node: str) -> tuple[Tie, ...]:
        """The node's ties, heaviest first."""
        if node not in self._of:
            self._of[node] = tuple(sorted(self._found(node), key=_heaviest))
        return self._of[node]

    def count(self, node: str) -> int:
        """How many agents an agent is tied to, or how many ties a goal has."""
        if node not in self._counts:
            found = self._written.ends(node) if self._written else ((t.other, t.measure) for t in self.of(node))
            self._counts[node] = _count(found)
        return self._counts[node]

    def facts(self, tie: Tie) -> tuple[str, ...]:
        """The fact nodes (IRIs) behind a tie, sorted; of very many events and claims, those of the last."""
        ends, reasons = (tuple(self._store.values(tie.key, name)) for name in ("kg:between", "prov:wasDerivedFrom"))
        return facts_behind(self._parts, tie.measure, ends, reasons)

    def latest(self, tie: Tie) -> str:
        """The last day that a tie may cover, as xsd:date has it ("" unknown)."""
        return self._store.value(tie.key, "kg:latest")

    def _found(self, node: str) -> Iterator[Tie]:
        if self._written:
            return self._written.of(node)
        return (self._tie(key, node) for key in self._store.nodes_with("kg:between", node))

    def _tie(self, key: str, node: str) -> Tie:
        other = next((end for end in self._store.values(key, "kg:between") if end != node), node)
        return Tie(key, other, measure_of(key), float(self._store.value(key, "kg:weight")))


class ComputedTies:
    """The ties of the relationships that facts support, computed on the spot."""

    def __init__(self, facts: Facts) -> None:
        found = self._found = tuple(relationships(facts))
        self._parts = PartsOfFacts(facts)
        self._at: dict[str, list[Tie]] = defaultdict(list)
        for number, r in enumerate(found):
            for node, other in (r.between, r.between[::-1]):
                self._at[node].append(Tie(str(number), other, r.measure, r.weight))

    def of(self, node: str) -> tuple[Tie, ...]:
        """The node's ties, heaviest first."""
        return tuple(sorted(self._at.get(node, ()), key=_heaviest))

    def count(self, node: str) -> int:
        """How many agents an agent is tied to, or how many ties a goal has."""
        return _count((tie.other, tie.measure) for tie in self._at.get(node, ()))

    def facts(self, tie: Tie) -> tuple[str, ...]:
        """The fact nodes (IRIs) behind a tie, sorted; of very many events and claims, those of the last."""
        found = self._found[int(tie.key)]
        return facts_behind(self._parts, found.measure, found.between, found.derived_from)

    def latest(self, tie: Tie) -> str:
        """The last day that a tie may cover, as xsd:date has it ("" unknown)."""
        day = self._found[int(tie.key)].latest
        return day.isoformat() if day else ""


def _written(data: bytes | None) -> WrittenTies | None:
    """The file of ties; the store's index serves where it is not there or damaged."""
    with suppress(ValueError):
        return WrittenTies(data) if data else None
    return None


def _count(ends: Iterable[tuple[str, str]]) -> int:
    """How many agents, else ties, there are by the other ends of ties and their measures."""
    found = tuple(ends)
    return len({other for other, measure in found if measure in TIES_OF_AGENTS}) or len(found)


def _heaviest(tie: Tie) -> tuple[float, str, str]:
    return -tie.weight, tie.measure, tie.other
