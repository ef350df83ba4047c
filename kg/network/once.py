"""Facts counted once where several articles tell them: an event is one, however many report it, and so is a source.

A release that was published again is no source of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from operator import attrgetter

from kg.network.facts import Fact, Facts


def once(facts: Facts, original: Mapping[str, str], first: Mapping[str, str]) -> Facts:
    """All facts with those of reissues under their originals, and parts in an event as parts in its first report.

    ``original`` gives the original's IRI by that of each reissue, ``first`` by the IRI of each event that of the first
    event that reports the same happening.
    """
    parts = (replace(fact, hub=first.get(fact.hub, fact.hub)) for fact in facts.participations)
    kinds = (parts, facts.holdings, facts.themes)
    return Facts(*(counted_once(kind, original) for kind in kinds))


def counted_once(facts: Iterable[Fact], original: Mapping[str, str]) -> tuple[Fact, ...]:
    """The facts of one kind with those of reissues under their original, each source counted once, sorted by node.

    A fact that a reissue repeats (same agent, hub and detail) is left out. What only a reissue says stays, as said by
    the original: a weight that goes by articles counts one. Facts of articles that have no reissue stay as they are.
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
    said_by: dict[tuple[str, str, str, str], str] = {}
    for fact in sorted(facts, key=lambda fact: (fact.article in original, fact.article, fact.node)):
        moved = replace(fact, article=original.get(fact.article, fact.article))
        first = said_by.setdefault((moved.article, moved.agent, moved.hub, moved.detail), fact.article)
        if first == fact.article:
            yield moved
