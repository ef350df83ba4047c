"""From facts to relationships: agents that share a hub, an agent and what it is bound to, goals that go together.

Shared hubs are weighed as Newman weighs joint papers (M. E. J. Newman, "Scientific collaboration networks II",
Phys. Rev. E 64, 016132, 2001): a hub with n members adds 1/(n - 1) to each of its pairs, so that a crowd
says less than a meeting of two. The share is multiplied by how sure it is that both ends belong to the hub.

What a relationship is derived from are the nodes that its weight counts, each once: shared events themselves, and of
claims that say the same again in an article, or of a hub, the surest. Its days and articles are those of all facts
behind it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from kg.iris import relationship_iri
from kg.models import Relationship
from kg.network.facts import Fact

LARGEST_HUB = 60
"""A hub with more members (all who were posted in a ministry in a year) ties nobody: shares would be under 0.017."""

Pair = tuple[str, str]
Claims = Mapping[str, Fact]
"""Of the facts that bind somebody to a hub, the surest by their articles."""

Reasons = Callable[[Claims, Claims], tuple[str, ...]]
"""From the claims that bind either end to a shared hub to the nodes that say so."""


@dataclass(slots=True)
class _Tie:
    """What is gathered for one pair while facts are read."""

    weight: float = 0.0
    articles: set[str] = field(default_factory=set)
    reasons: list[str] = field(default_factory=list)
    earliest: date | None = None
    latest: date | None = None

    def covers(self, facts: Iterable[Fact]) -> None:
        """Adds the articles of these facts, and widens its span to their days."""
        for fact in facts:
            self.articles.add(fact.article)
            if fact.earliest and (self.earliest is None or fact.earliest < self.earliest):
                self.earliest = fact.earliest
            if fact.latest and (self.latest is None or fact.latest > self.latest):
                self.latest = fact.latest


def the_hub(one: Claims, other: Claims) -> tuple[str, ...]:  # noqa: ARG001  # reasons look at both
    """The shared hub itself as the reason: an event, which has its own evidence and participations."""
    return (next(iter(one.values())).hub,)


def surest_claims(ours: Claims, theirs: Claims) -> tuple[str, ...]:
    """The surest fact of each end, of one article where one has both, the most recent of several."""
    if shared := ours.keys() & theirs.keys():
        article = max(shared, key=lambda article: (_recency(ours[article]), article))
        return ours[article].node, theirs[article].node
    return max(ours.values(), key=_recency).node, max(theirs.values(), key=_recency).node


def shared_hubs(
    measure: str,
    facts: Iterable[Fact],
    reasons: Reasons = the_hub,
    hub_of: Callable[[Fact], str] = lambda fact: fact.hub,
) -> Iterator[Relationship]:
    """Relationships of this measure between agents that share a hub; ``hub_of`` says what counts as one hub."""
    members: dict[str, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        members[hub_of(fact)][fact.agent].append(fact)
    ties: dict[Pair, _Tie] = defaultdict(_Tie)
    for hub in sorted(members):
        _tie_members(ties, members.pop(hub), reasons)
    return _relationships(measure, ties)


def _tie_members(ties: dict[Pair, _Tie], members: Mapping[str, Sequence[Fact]], reasons: Reasons) -> None:
    if not 2 <= len(members) <= LARGEST_HUB:
        return
    share = 1 / (len(members) - 1)
    sureness = {agent: max(fact.confidence for fact in facts) for agent, facts in members.items()}
    claims = {agent: surest(facts) for agent, facts in members.items()}
    for one, other in combinations(sorted(members), 2):
        tie = ties[one, other]
        tie.weight += share * sureness[one] * sureness[other]
        tie.reasons += reasons(claims[one], claims[other])
        tie.covers(members[one])
        tie.covers(members[other])


def bound(measure: str, facts: Iterable[Fact]) -> Iterator[Relationship]:
    """Relationships between each agent and its hub, as sure as that one of the claims holds: 1 - Π (1 - confidence).

    The noisy-or of J. Pearl, "Probabilistic Reasoning in Intelligent Systems", 1988, section 4.3.2: repeated claims
    make a tie surer, never stronger than one tie.
    """
    doubts: dict[Pair, float] = defaultdict(lambda: 1.0)
    ties: dict[Pair, _Tie] = defaultdict(_Tie)
    for fact in sorted(facts, key=lambda fact: fact.node):
        pair = fact.agent, fact.hub
        doubts[pair] *= 1 - fact.confidence
        ties[pair].weight = 1 - doubts[pair]
        ties[pair].reasons.append(fact.node)
        ties[pair].covers([fact])
    return _relationships(measure, ties)


def served(measure: str, facts: Sequence[Fact]) -> Iterator[Relationship]:
    """Relationships between agents and themes: evidence in common, corrected for how common each of the two is.

    The evidence of a pair is the sum over articles of the highest confidence there. The weight is that evidence over
    the geometric mean of all evidence of the agent and all of the theme (Salton's cosine: G. Salton & M. J. McGill,
    "Introduction to Modern Information Retrieval", 1983; 0 to 1).
    """
    best = best_by_article(facts)
    of_agent: dict[str, float] = defaultdict(float)
    of_theme: dict[str, float] = defaultdict(float)
    ties: dict[Pair, _Tie] = defaultdict(_Tie)
    for key in sorted(best):
        fact = best[key]
        of_agent[fact.agent] += fact.confidence
        of_theme[fact.hub] += fact.confidence
        tie = ties[fact.agent, fact.hub]
        tie.weight += fact.confidence
        tie.reasons.append(fact.node)
    for fact in facts:
        ties[fact.agent, fact.hub].covers([fact])
    found = {pair: tie for pair, tie in ties.items() if tie.weight}
    for (agent, theme), tie in found.items():
        tie.weight /= math.sqrt(of_agent[agent] * of_theme[theme])
    return _relationships(measure, found)


def best_by_article(facts: Iterable[Fact]) -> dict[tuple[str, str, str], Fact]:
    """The surest fact by agent, hub and article: saying a thing twice in one article makes it no surer."""
    best: dict[tuple[str, str, str], Fact] = {}
    for fact in facts:
        key = (fact.agent, fact.hub, fact.article)
        known = best.get(key)
        if known is None or (fact.confidence, fact.node) > (known.confidence, known.node):
            best[key] = fact
    return best


def together(measure: str, facts: Iterable[Fact]) -> Iterator[Relationship]:
    """Relationships between themes of the same articles, by the weighted Jaccard index (0 to 1).

    Over all articles, the sum of the smaller of the two confidences divided by the sum of the larger (M. Ružička,
    "Anwendung mathematisch-statistischer Methoden in der Geobotanik", Biológia 13, 1958); Jaccard's when all are sure.
    """
    of_article: dict[str, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        of_article[fact.article][fact.hub].append(fact)
    total: dict[str, float] = defaultdict(float)
    ties: dict[Pair, _Tie] = defaultdict(_Tie)
    for article in sorted(of_article):
        themes = of_article[article]
        sureness = {theme: max(fact.confidence for fact in themes[theme]) for theme in sorted(themes)}
        claims = {theme: surest(facts) for theme, facts in themes.items()}
        for theme, confidence in sureness.items():
            total[theme] += confidence
        for one, other in combinations(sureness, 2):
            tie = ties[one, other]
            tie.weight += min(sureness[one], sureness[other])
            tie.reasons += surest_claims(claims[one], claims[other])
            tie.covers((*themes[one], *themes[other]))
    found = {pair: tie for pair, tie in ties.items() if tie.weight}
    for (one, other), tie in found.items():
        tie.weight /= total[one] + total[other] - tie.weight
    return _relationships(measure, found)


def surest(facts: Sequence[Fact]) -> Claims:
    """By article, the most recent of the facts that are as sure as the surest."""
    if len(facts) == 1:  # as of most
        return {facts[0].article: facts[0]}
    confidence = max(fact.confidence for fact in facts)
    equal = (fact for fact in facts if fact.confidence == confidence)
    return {fact.article: fact for fact in sorted(equal, key=_recency)}


def _recency(fact: Fact) -> tuple[date, str]:
    return fact.latest or date.min, fact.node


def _relationships(measure: str, ties: Mapping[Pair, _Tie]) -> Iterator[Relationship]:
    """The ties in the order of their IRIs, in which they are written."""
    for pair in sorted(ties, key=lambda pair: relationship_iri(measure, *pair)):
        yield _relationship(measure, pair, ties[pair])


def _relationship(measure: str, pair: Pair, tie: _Tie) -> Relationship:
    return Relationship(
        between=pair,
        measure=measure,
        weight=round(tie.weight, 6),
        derived_from=tuple(sorted(set(tie.reasons))),
        earliest=tie.earliest,
        latest=tie.latest,
        articles=len(tie.articles),
    )
