"""What each goal is served by: which agents lead it, and who newly appears.

An agent's share of a goal is its part of all evidence that agents serve the goal; evidence is the sum over articles of
the highest confidence there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from kg.models import Standing
from kg.network.facts import EVERYTHING, Fact, Window
from kg.network.projections import best_by_article

_RECENT = timedelta(days=365)


def standings(facts: Iterable[Fact], window: Window = EVERYTHING) -> tuple[Standing, ...]:
    """Every agent at every goal that it serves in the window, goal by goal, the leading agent first.

    An agent is new at a goal that others served before when its own first day, of all facts, lies in the window, or, in
    a window without a beginning, in the last 365 days of what is known. Facts must name goals and agents.
    """
    facts = tuple(facts)
    inside = [fact for fact in facts if window.holds(fact.earliest, fact.latest)]
    since = window.start or max((fact.earliest for fact in inside if fact.earliest), default=date.max) - _RECENT
    first = _first_days(facts)
    of_pair: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in inside:
        of_pair[fact.hub, fact.agent].append(fact)
    evidence, total = _evidence(inside)
    found = []
    for (goal, agent), own in of_pair.items():
        began, served = first.get((goal, agent)), first.get((goal, ""))
        found.append(
            Standing(
                goal=goal,
                agent=agent,
                share=round(evidence[goal, agent] / total[goal], 6) if total[goal] else 0.0,
                articles=len({fact.article for fact in own}),
                first=began,
                is_new=bool(began and served and served < since <= began),
            )
        )
    return tuple(sorted(found, key=lambda s: (s.goal, -s.share, s.agent)))


def _first_days(facts: Iterable[Fact]) -> dict[tuple[str, str], date]:
    """The first day of each goal and agent, and of each goal (agent "")."""
    first: dict[tuple[str, str], date] = {}
    for fact in facts:
        if fact.earliest:
            for key in ((fact.hub, fact.agent), (fact.hub, "")):
                first[key] = min(fact.earliest, first.get(key, fact.earliest))
    return first


def _evidence(facts: Iterable[Fact]) -> tuple[dict[tuple[str, str], float], dict[str, float]]:
    """Evidence of each goal and agent, and of each goal."""
    own: dict[tuple[str, str], float] = defaultdict(float)
    total: dict[str, float] = defaultdict(float)
    best = best_by_article(facts)
    for key in sorted(best):
        fact = best[key]
        own[fact.hub, fact.agent] += fact.confidence
        total[fact.hub] += fact.confidence
    return own, total
