"""From facts to relationships: two agents that share a hub, an agent and the goals it serves, goals that go together.

Shared hubs are weighed as Newman weighs joint papers (M. E. J. Newman, "Scientific collaboration networks II",
Phys. Rev. E 64, 016132, 2001): a hub with n members adds 1/(n - 1) to each of its pairs, so that a crowd
says less than a meeting of two.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from kg.models import Relationship
from kg.network.facts import Fact

LARGEST_HUB = 60
"""A hub with more members than this (everybody ever posted in a ministry) ties nobody to anybody."""

Pair = tuple[str, str]


@dataclass(slots=True)
class _Tie:
    """What is gathered for one pair while hubs are read."""

    weight: float
    facts: set[str]
    articles: set[str]
    days: list[date]


def shared_hubs(measure: str, facts: Iterable[Fact], within: frozenset[str] | None = None) -> tuple[Relationship, ...]:
    """Relationships of this measure between agents bound to the same hub; ``within`` keeps only such agents."""
    members: dict[str, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        if within is None or fact.agent in within:
            members[fact.hub][fact.agent].append(fact)
    ties: dict[Pair, _Tie] = {}
    for hub in sorted(members):
        _tie_members(ties, members[hub])
    return _relationships(measure, ties)


def _tie_members(ties: dict[Pair, _Tie], members: Mapping[str, Sequence[Fact]]) -> None:
    if not 2 <= len(members) <= LARGEST_HUB:
        return
    share = 1 / (len(members) - 1)
    for one, other in combinations(sorted(members), 2):
        sureness = max(f.confidence for f in members[one]) * max(f.confidence for f in members[other])
        _add(ties, (one, other), share * sureness, [*members[one], *members[other]])


def through_persons(measure: str, facts: Iterable[Fact]) -> tuple[Relationship, ...]:
    """Relationships between organizations in which one person holds posts: the person is the hub."""
    turned = (Fact(f.node, f.hub, f.agent, f.article, f.confidence, f.earliest, f.latest, f.detail) for f in facts)
    return shared_hubs(measure, turned)


def bound(measure: str, facts: Iterable[Fact]) -> tuple[Relationship, ...]:
    """Relationships between each agent and its hub, weighed by the confidence of what binds them, summed."""
    ties: dict[Pair, _Tie] = {}
    for fact in facts:
        _add(ties, (fact.agent, fact.hub), fact.confidence, [fact])
    return _relationships(measure, ties)


def served(measure: str, facts: Sequence[Fact]) -> tuple[Relationship, ...]:
    """Relationships between an agent and a theme: confidences added over articles, rare themes counting more.

    The weight is the sum of each article's highest confidence times log(1 + N / n), where n of all N theme-bearing
    articles serve the theme (inverse document frequency: K. Spärck Jones, J. Documentation 28, 1972).
    """
    of_theme: dict[str, set[str]] = defaultdict(set)
    best: dict[tuple[Pair, str], float] = defaultdict(float)
    for fact in facts:
        of_theme[fact.hub].add(fact.article)
        key = ((fact.agent, fact.hub), fact.article)
        best[key] = max(best[key], fact.confidence)
    total = len({fact.article for fact in facts})
    ties: dict[Pair, _Tie] = {}
    for fact in facts:
        pair = (fact.agent, fact.hub)
        weight = best.pop((pair, fact.article), 0.0) * math.log1p(total / len(of_theme[fact.hub]))
        _add(ties, pair, weight, [fact])
    return _relationships(measure, ties)


def together(measure: str, facts: Sequence[Fact]) -> tuple[Relationship, ...]:
    """Relationships between themes of the same articles, weighed by the Jaccard index of their articles."""
    of_article: dict[str, dict[str, Fact]] = defaultdict(dict)
    of_theme: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        of_article[fact.article][fact.hub] = fact
        of_theme[fact.hub].add(fact.article)
    ties: dict[Pair, _Tie] = {}
    for article in sorted(of_article):
        for one, other in combinations(sorted(of_article[article]), 2):
            share = 1 / len(of_theme[one] | of_theme[other])
            _add(ties, (one, other), share, [of_article[article][one], of_article[article][other]])
    return _relationships(measure, ties)


def _add(ties: dict[Pair, _Tie], pair: Pair, weight: float, facts: Sequence[Fact]) -> None:
    tie = ties.setdefault(pair, _Tie(0.0, set(), set(), []))
    tie.weight += weight
    tie.facts.update(fact.node for fact in facts)
    tie.articles.update(fact.article for fact in facts)
    tie.days.extend(day for fact in facts for day in (fact.earliest, fact.latest) if day)


def _relationships(measure: str, ties: Mapping[Pair, _Tie]) -> tuple[Relationship, ...]:
    return tuple(_relationship(measure, pair, ties[pair]) for pair in sorted(ties))


def _relationship(measure: str, pair: Pair, tie: _Tie) -> Relationship:
    return Relationship(
        between=pair,
        measure=measure,
        weight=round(tie.weight, 6),
        derived_from=tuple(sorted(tie.facts)),
        earliest=min(tie.days, default=None),
        latest=max(tie.days, default=None),
        articles=tuple(sorted(tie.articles)),
    )


def persons_of(facts: Iterable[Fact]) -> frozenset[str]:
    """The agents among the facts that are persons, by their IRIs."""
    return frozenset(fact.agent for fact in facts if "/person/" in fact.agent)


def bodies_of(facts: Iterable[Fact]) -> frozenset[str]:
    """The agents among the facts that are organizations, by their IRIs."""
    return frozenset(fact.agent for fact in facts if "/organization/" in fact.agent)
