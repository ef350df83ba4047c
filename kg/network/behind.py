"""The facts behind a tie: of the nodes that it is derived from, events lead to how either end was there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from kg.iris import Kind, article_of, kind_of
from kg.network.facts import UNKNOWN, Fact, Facts, fact_of
from kg.network.once import counted_once
from kg.network.relationships import BY_EVENTS, counts, represented
from kg.store.reader import GraphReader

_REASONS_READ = 60
"""Nodes that a tie is derived from whose facts are looked at: more words are never shown."""

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Parts(Protocol):
    """Where participations and holdings are found."""

    def in_event(self, event: str) -> Sequence[Fact]:
        """The parts that agents had in an event."""

    def posts(self, article: str, person: str) -> Sequence[Fact]:
        """The posts that a person has by an article."""


def facts_behind(parts: Parts, measure: str, ends: Sequence[str], reasons: Sequence[str]) -> tuple[str, ...]:
    """The fact nodes behind a tie of a measure between two ends, by the nodes that it is derived from, sorted.

    Those of an event are the participations of either end that count, and of bodies that were there through their
    officers the officers' participations and holdings; any other node is a fact itself. Of very many nodes, the last
    are looked at.
    """
    read = sorted(reasons)[-_REASONS_READ:]
    if measure not in BY_EVENTS:
        return tuple(read)
    return tuple(sorted({node for event in read for node in _at(parts, measure, ends, event)}))


def _at(parts: Parts, measure: str, ends: Sequence[str], event: str) -> Iterator[str]:
    took_part = parts.in_event(event)
    yield from (fact.node for fact in took_part if fact.agent in ends and counts(measure, fact))
    if any(kind_of(end) is Kind.ORGANIZATION for end in ends):
        people = {(fact.article, fact.agent) for fact in took_part if kind_of(fact.agent) is Kind.PERSON}
        held = [fact for said_by, person in sorted(people) for fact in parts.posts(said_by, person)]
        for fact, office in represented(measure, took_part, held):
            if fact.agent in ends and counts(measure, fact):
                yield from (fact.node, office.node)


class PartsOfFacts:
    """The participations and holdings of facts that are at hand."""

    def __init__(self, facts: Facts) -> None:
        self._in_event = _grouped((fact.hub, fact) for fact in facts.participations)
        self._posts = _grouped(((fact.article, fact.agent), fact) for fact in facts.holdings)

    def in_event(self, event: str) -> Sequence[Fact]:
        """The parts that agents had in an event."""
        return self._in_event.get(event, ())

    def posts(self, article: str, person: str) -> Sequence[Fact]:
        """The posts that a person has by an article."""
        return self._posts.get((article, person), ())


class PartsOfStore:
    """The participations and holdings of a store, step by step through its index; without days, reissues once."""

    def __init__(self, store: GraphReader) -> None:
        self._store = store
        self._held: dict[str, dict[str, list[str]]] = {}

    def in_event(self, event: str) -> Sequence[Fact]:
        """The parts that agents had in an event."""
        article, again = self._printed(article_of(event))
        if not again:
            return self._at(event)
        every = (fact for one in (article, *again) for own in self._events(one) for fact in self._at(own))
        return [fact for fact in counted_once(every, dict.fromkeys(again, article)) if fact.hub == event]

    def posts(self, article: str, person: str) -> Sequence[Fact]:
        """The posts that a person has by an article."""
        if person not in self._held:
            nodes = sorted(self._store.nodes_with("org:member", person))
            self._held[person] = _grouped((article_of(node), node) for node in nodes)
        _, again = self._printed(article)
        nodes = [node for one in (article, *again) for node in self._held[person].get(one, ())]
        found = (self._fact(node, "org:member", "org:organization", "kg:status") for node in nodes)
        return counted_once(found, dict.fromkeys(again, article))

    def _printed(self, article: str) -> tuple[str, list[str]]:
        """The original of an article, mostly itself, and the reissues of that."""
        original = self._store.value(article, "kg:reissueOf") or article
        return original, sorted(self._store.nodes_with("kg:reissueOf", original))

    def _events(self, article: str) -> Iterator[str]:
        return (node for node in self._store.values(article, "schema:mentions") if kind_of(node) is Kind.EVENT)

    def _at(self, event: str) -> list[Fact]:
        kind = self._store.value(event, "kg:kind")
        nodes = sorted(self._store.nodes_with("kg:event", event))
        return [self._fact(node, "kg:agent", "kg:event", "kg:as", kind) for node in nodes]

    def _fact(self, node: str, agent: str, hub: str, detail: str, kind: str = "") -> Fact:
        who, where, sure, what = (self._store.value(node, name) for name in (agent, hub, "kg:confidence", detail))
        return fact_of(node, who, where, sure, UNKNOWN, detail=what, kind=kind)


def _grouped(pairs: Iterable[tuple[_Key, _Value]]) -> dict[_Key, list[_Value]]:
    found: dict[_Key, list[_Value]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)
