"""Facts counted once where a release was published again: the source is one, however often it was printed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from operator import attrgetter

from kg.iris import Kind, kind_of
from kg.network.facts import Fact, Facts

Agents = dict[tuple[str, str], dict[str, set[str]]]


def once(facts: Facts, original: Mapping[str, str]) -> Facts:
    """All facts with those of reissues under their originals (see ``counted_once``)."""
    kinds = (facts.participations, facts.holdings, facts.themes)
    return Facts(*(counted_once(kind, original) for kind in kinds))


def counted_once(facts: Iterable[Fact], original: Mapping[str, str]) -> tuple[Fact, ...]:
    """The facts of one kind with those of reissues under their original, each source counted once.

    ``original`` gives the original's IRI by that of each reissue. A fact that a reissue repeats (same agent, hub and
    detail) is left out. What only a reissue says stays, as said by the original: a weight that goes by articles
    counts one. An event of a reissue is that event of the original which is of its kind and has the most agents in
    common with it, at least one; so two agents that met there met once, and one whom only the reissue names met all.
    An event that has no such counterpart stays a hub of its own. Facts of articles that have no reissue stay as they
    are.
    """
    facts = tuple(facts)
    concerned = {*original, *original.values()}
    ours = [fact for fact in facts if fact.article in concerned]
    if not ours:
        return facts
    alone = (fact for fact in facts if fact.article not in concerned)
    return tuple(sorted(chain(alone, _merged(ours, original)), key=attrgetter("node")))


def _merged(facts: Sequence[Fact], original: Mapping[str, str]) -> Iterator[Fact]:
    """The facts of reissues and originals, what reissues say that is new behind what originals say."""
    same_event = _same_events(facts, original)
    said_by: dict[tuple[str, str, str, str], str] = {}
    for fact in sorted(facts, key=lambda fact: (fact.article in original, fact.article, fact.node)):
        moved = replace(fact, article=original.get(fact.article, fact.article), hub=same_event.get(fact.hub, fact.hub))
        first = said_by.setdefault((moved.article, moved.agent, moved.hub, moved.detail), fact.article)
        if first == fact.article:
            yield moved


def _same_events(facts: Iterable[Fact], original: Mapping[str, str]) -> dict[str, str]:
    """The original's event by that of a reissue."""
    agents = _agents(facts)
    return {
        event: same
        for (article, kind), events in agents.items()
        if article in original
        for event, own in events.items()
        for same in _likest(own, agents.get((original[article], kind), {}))
    }


def _agents(facts: Iterable[Fact]) -> Agents:
    """The agents of the events, by article and kind."""
    agents: Agents = defaultdict(lambda: defaultdict(set))
    for fact in facts:
        if kind_of(fact.hub) is Kind.EVENT:
            agents[fact.article, fact.kind][fact.hub].add(fact.agent)
    return agents


def _likest(own: set[str], events: Mapping[str, set[str]]) -> Iterator[str]:
    """The event with the most of these agents, the first by IRI of several; none when it has none of them."""
    best = min(events, key=lambda event: (-len(events[event] & own), event), default="")
    if best and events[best] & own:
        yield best
