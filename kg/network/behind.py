"""The facts behind a tie: of the nodes that it is derived from, events lead to how either end was there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from kg.iris import Kind, article_of, is_scoped, kind_of
from kg.network.facts import UNKNOWN, Fact, Facts, fact_of
from kg.network.once import counted_once
from kg.network.relationships import BY_EVENTS, counts, represented
from kg.store.reader import GraphReader

_REASONS_READ = 60
"""Nodes that a tie is derived from whose facts are looked at: more words are never shown."""

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Parts(Protocol):
    """Where it is found how agents were present in events."""

    def at(self, measure: str, ends: Collection[str], event: str) -> Iterable[str]:
        """The participations, and the holdings of who was there for a body, by which one of the ends was in an event.

        Only those count that tie agents by the measure.
        """


def facts_behind(parts: Parts, measure: str, ends: Collection[str], reasons: Sequence[str]) -> tuple[str, ...]:
    """The fact nodes behind a tie of a measure between two ends, by the nodes that it is derived from, sorted.

    Those of an event are the participations of either end that count, and of bodies that were there through their
    officers the officers' participations and holdings; any other node is a fact itself. Of very many nodes, the last
    are looked at.
    """
    read = sorted(reasons)[-_REASONS_READ:]
    if measure not in BY_EVENTS:
        return tuple(read)
    return tuple(sorted({node for event in read for node in parts.at(measure, ends, event)}))


def _present(measure: str, took_part: Sequence[Fact], held: Iterable[Fact]) -> Iterator[tuple[str, str]]:
    """Each agent that was there in a way that counts, itself or by who holds an office, and a node that says so."""
    for fact in took_part:
        if counts(measure, fact):
            yield fact.agent, fact.node
    for fact, office in represented(measure, took_part, held):
        if counts(measure, fact):
            yield fact.agent, fact.node
            yield fact.agent, office.node


class PartsOfFacts:
    """The participations and holdings of facts that are at hand."""

    def __init__(self, facts: Facts) -> None:
        self._in_event = _grouped((fact.hub, fact) for fact in facts.participations)
        self._posts = _grouped(((fact.article, fact.agent), fact) for fact in facts.holdings)
        self._present: dict[tuple[str, str], dict[str, list[str]]] = {}

    def at(self, measure: str, ends: Collection[str], event: str) -> Iterable[str]:
        """The nodes that say how one of the ends was present in an event."""
        present = self._present.get((measure, event))
        if present is None:  # most events tie many agents
            took_part = self._in_event.get(event, ())
            people = {(fact.article, fact.agent) for fact in took_part}
            held = (post for person in people for post in self._posts.get(person, ()))
            present = self._present[measure, event] = _grouped(_present(measure, took_part, held))
        return (node for end in ends for node in present.get(end, ()))


class PartsOfStore:
    """The participations and holdings of a store, step by step through its index; without days and confidence.

    As in what is computed, reissues count once: what they say is said by their original.
    """

    def __init__(self, store: GraphReader) -> None:
        self._store = store
        self._parts: dict[str, Sequence[Fact]] = {}
        self._held: dict[str, dict[str, list[str]]] = {}
        self._again: dict[str, tuple[str, ...]] = {}

    def at(self, measure: str, ends: Collection[str], event: str) -> Iterable[str]:
        """The nodes that say how one of the ends was present in an event."""
        took_part = self._took_part(event)
        held: list[Fact] = []
        if any(kind_of(end) is Kind.ORGANIZATION for end in ends):
            people = {(fact.article, fact.agent) for fact in took_part if kind_of(fact.agent) is Kind.PERSON}
            held = [post for article, person in sorted(people) for post in self._offices(article, person, ends)]
        return (node for agent, node in _present(measure, took_part, held) if agent in ends)

    def _took_part(self, event: str) -> Sequence[Fact]:
        """The parts that agents had in an event."""
        if event not in self._parts:
            self._parts[event] = self._read(event)
        return self._parts[event]

    def _offices(self, article: str, person: str, bodies: Collection[str]) -> Sequence[Fact]:
        """The posts in one of these bodies that a person has by an article."""
        if person not in self._held:
            nodes = sorted(filter(is_scoped, self._store.nodes_with("org:member", person)))  # tenures are no article's
            self._held[person] = _grouped((article_of(node), node) for node in nodes)
        again = self._reissues(article)
        nodes = [node for one in (article, *again) for node in self._held[person].get(one, ())]
        held = ((node, self._store.value(node, "org:organization")) for node in nodes)
        found = [self._post(node, person, body) for node, body in held if body in bodies]
        return counted_once(found, dict.fromkeys(again, article))

    def _read(self, event: str) -> Sequence[Fact]:
        """The parts in an event as all reports of its happening tell them."""
        happenings = self._store.nodes_with("kg:report", event)
        reports = sorted(report for one in happenings for report in self._store.values(one, "kg:report")) or [event]
        originals = {article_of(report): self._store.value(article_of(report), "kg:reissueOf") for report in reports}
        told = (replace(fact, hub=event) for report in reports for fact in self._written(report))
        return counted_once(told, {article: original for article, original in originals.items() if original})

    def _reissues(self, article: str) -> tuple[str, ...]:
        if article not in self._again:
            self._again[article] = tuple(sorted(self._store.nodes_with("kg:reissueOf", article)))
        return self._again[article]

    def _written(self, event: str) -> Sequence[Fact]:
        """The parts in an event as its own article tells them."""
        kind = self._store.value(event, "kg:kind")
        return [self._part(node, event, kind) for node in sorted(self._store.nodes_with("kg:event", event))]

    def _part(self, node: str, event: str, kind: str) -> Fact:
        agent, part = self._store.value(node, "kg:agent"), self._store.value(node, "kg:as")
        return fact_of(node, agent, event, "", UNKNOWN, detail=part, kind=kind)

    def _post(self, node: str, person: str, body: str) -> Fact:
        return fact_of(node, person, body, "", UNKNOWN, detail=self._store.value(node, "kg:status"))


def _grouped(pairs: Iterable[tuple[_Key, _Value]]) -> dict[_Key, list[_Value]]:
    found: dict[_Key, list[_Value]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)
