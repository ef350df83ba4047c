"""From facts to relationships: agents that share a hub, an agent and what it is bound to, goals that go together.

Shared hubs are weighed as Newman weighs joint papers (M. E. J. Newman, "Scientific collaboration networks II",
Phys. Rev. E 64, 016132, 2001): a hub with n members adds 1/(n - 1) to each of its pairs, so that a crowd
says less than a meeting of two. The share is multiplied by how sure it is that both ends belong to the hub.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from kg.models import Relationship
from kg.network.facts import Fact

LARGEST_HUB = 60
"""A hub with more members (all who were posted in a ministry in a year) ties nobody: shares would be under 0.017."""

Pair = tuple[str, str]


@dataclass(slots=True)
class _Tie:
    """What is gathered for one pair while hubs are read."""

    weight: float
    facts: list[Fact]


def shared_hubs(
    measure: str, facts: Iterable[Fact], hub_of: Callable[[Fact], str] = lambda fact: fact.hub
) -> tuple[Relationship, ...]:
    """Relationships of this measure between agents that share a hub; ``hub_of`` says what counts as one hub."""
    members: dict[str, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        members[hub_of(fact)][fact.agent].append(fact)
    ties: dict[Pair, _Tie] = {}
    for hub in sorted(members):
        _tie_members(ties, members[hub])
    return _relationships(measure, ties)


def _tie_members(ties: dict[Pair, _Tie], members: Mapping[str, Sequence[Fact]]) -> None:
    if not 2 <= len(members) <= LARGEST_HUB:
        return
    share = 1 / (len(members) - 1)
    sureness = {agent: max(fact.confidence for fact in facts) for agent, facts in members.items()}
    for one, other in combinations(sorted(members), 2):
        tie = ties.setdefault((one, other), _Tie(0.0, []))
        tie.weight += share * sureness[one] * sureness[other]
        tie.facts += [*members[one], *members[other]]


def bound(measure: str, facts: Iterable[Fact]) -> tuple[Relationship, ...]:
    """Relationships between each agent and its hub, as sure as that one of the claims holds: 1 - Π (1 - confidence).

    The noisy-or of J. Pearl, "Probabilistic Reasoning in Intelligent Systems", 1988, section 4.3.2: repeated claims
    make a tie surer, never stronger than one tie.
    """
    of_pair: dict[Pair, list[Fact]] = defaultdict(list)
    for fact in sorted(facts, key=lambda fact: fact.nodes):
        of_pair[fact.agent, fact.hub].append(fact)
    return _relationships(
        measure,
        {pair: _Tie(1 - math.prod(1 - fact.confidence for fact in found), found) for pair, found in of_pair.items()},
    )


def served(measure: str, facts: Sequence[Fact]) -> tuple[Relationship, ...]:
    """Relationships between agents and themes: evidence in common, corrected for how common each of the two is.

    The evidence of a pair is the sum over articles of the highest confidence there. The weight is that evidence over
    the geometric mean of all evidence of the agent and all of the theme (Salton's cosine: G. Salton & M. J. McGill,
    "Introduction to Modern Information Retrieval", 1983; 0 to 1).
    """
    best = best_by_article(facts)
    evidence: dict[Pair, float] = defaultdict(float)
    of_agent: dict[str, float] = defaultdict(float)
    of_theme: dict[str, float] = defaultdict(float)
    for agent, theme, article in sorted(best):
        confidence = best[agent, theme, article]
        evidence[agent, theme] += confidence
        of_agent[agent] += confidence
        of_theme[theme] += confidence
    rests_on: dict[Pair, list[Fact]] = defaultdict(list)
    for fact in facts:
        rests_on[fact.agent, fact.hub].append(fact)
    ties = {
        (agent, theme): _Tie(found / math.sqrt(of_agent[agent] * of_theme[theme]), rests_on[agent, theme])
        for (agent, theme), found in evidence.items()
        if found
    }
    return _relationships(measure, ties)


def best_by_article(facts: Iterable[Fact]) -> dict[tuple[str, str, str], float]:
    """The highest confidence by agent, hub and article: saying a thing twice in one article makes it no surer."""
    best: dict[tuple[str, str, str], float] = {}
    for fact in facts:
        key = (fact.agent, fact.hub, fact.article)
        best[key] = max(best.get(key, 0.0), fact.confidence)
    return best


def together(measure: str, facts: Sequence[Fact]) -> tuple[Relationship, ...]:
    """Relationships between themes of the same articles, by the weighted Jaccard index (0 to 1).

    Over all articles, the sum of the smaller of the two confidences divided by the sum of the larger (M. Ružička,
    "Anwendung mathematisch-statistischer Methoden in der Geobotanik", Biológia 13, 1958); Jaccard's when all are sure.
    """
    of_article: dict[str, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        of_article[fact.article][fact.hub].append(fact)
    total: dict[str, float] = defaultdict(float)
    common: dict[Pair, float] = defaultdict(float)
    rests_on: dict[Pair, list[Fact]] = defaultdict(list)
    for article in sorted(of_article):
        themes = of_article[article]
        sureness = {theme: max(fact.confidence for fact in themes[theme]) for theme in sorted(themes)}
        for theme, confidence in sureness.items():
            total[theme] += confidence
        for one, other in combinations(sureness, 2):
            common[one, other] += min(sureness[one], sureness[other])
            rests_on[one, other] += [*themes[one], *themes[other]]
    ties = {
        (one, other): _Tie(shared / (total[one] + total[other] - shared), rests_on[one, other])
        for (one, other), shared in common.items()
        if shared
    }
    return _relationships(measure, ties)


def _relationships(measure: str, ties: Mapping[Pair, _Tie]) -> tuple[Relationship, ...]:
    return tuple(_relationship(measure, pair, ties[pair]) for pair in sorted(ties))


def _relationship(measure: str, pair: Pair, tie: _Tie) -> Relationship:
    days: list[date] = [day for fact in tie.facts for day in (fact.earliest, fact.latest) if day]
    return Relationship(
        between=pair,
        measure=measure,
        weight=round(tie.weight, 6),
        derived_from=tuple(sorted({node for fact in tie.facts for node in fact.nodes})),
        earliest=min(days, default=None),
        latest=max(days, default=None),
        articles=tuple(sorted({fact.article for fact in tie.facts})),
    )
