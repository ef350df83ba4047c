"""From single cues to the goals and targets that a whole text addresses."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from kg.grammar.segments import enclosing, lies_in, sentences
from kg.models import Article, Sign, Span, ThemeMention
from kg.relate.themes.numbers import (
    LEAST_BESIDE_BEST,
    LEAST_OF_A_TARGET,
    MOST_TARGETS,
    PARAGRAPH,
    SURE_ENOUGH,
    UNSAID,
    WORTH_IN_NAME,
)
from kg.vocabulary.goals import goal_of, model


@dataclass(frozen=True, slots=True)
class Addressed:
    """A goal or target that a text addresses, how sure that is (0 to 1), and the cues that show it, in text order."""

    theme: str
    confidence: float
    mentions: tuple[ThemeMention, ...]


def addressed(article: Article, mentions: Sequence[ThemeMention]) -> tuple[Addressed, ...]:
    """The goals that are sure enough, surest first, each followed by its targets."""
    by_goal = _by_goal(mentions)
    found: list[Addressed] = []
    for goal, features in features_of(article, mentions).items():
        explicit = any(mention.sign is Sign.EXPLICIT for mention in by_goal[goal])
        confidence = 1.0 if explicit else probability(features)
        if confidence >= SURE_ENOUGH:
            found.append(Addressed(goal, confidence, by_goal[goal]))
    found.sort(key=lambda goal: (-goal.confidence, int(goal.theme)))
    return tuple(theme for goal in found for theme in (goal, *_targets(goal)))


def unnamed(mentions: Iterable[ThemeMention], people: Iterable[Span]) -> tuple[ThemeMention, ...]:
    """The cues that are no part of somebody's name: น้ำฝน ป่าไม้ is a woman, neither rain nor forest."""
    names = sorted(people, key=lambda name: name.start)
    return tuple(mention for mention in mentions if not lies_in(names, mention))


def _by_goal(mentions: Iterable[ThemeMention]) -> dict[str, tuple[ThemeMention, ...]]:
    found: dict[str, list[ThemeMention]] = defaultdict(list)
    for mention in mentions:
        found[goal_of(mention.theme)].append(mention)
    return {goal: tuple(of_goal) for goal, of_goal in found.items()}


def features_of(article: Article, mentions: Sequence[ThemeMention]) -> dict[str, dict[str, float]]:
    """What the model knows of each goal that has cues in the text, by goal and the feature's name.

    ``strength`` of all its cues, its ``share`` in those of all goals, the ``size`` of the text; in a text with a title
    (``headed``) also the strength of those in the ``title`` and in how many sentences (``places``) they stand.
    """
    by_goal = _by_goal(mentions)
    strengths = {goal: strength(of_goal) for goal, of_goal in by_goal.items()}
    total = UNSAID + sum(strengths.values())
    size = math.log1p((len(article.text) - article.body) / PARAGRAPH)
    headed = float(article.body > 0)
    return {
        goal: {
            "bias": 1.0,
            "strength": math.log1p(strengths[goal]),
            "share": strengths[goal] / total,
            "size": size,
            "headed": headed,
            "title": math.log1p(strength(m for m in of_goal if m.start < article.body)),
            "places": headed * math.log(_places(article, of_goal)),
        }
        for goal, of_goal in by_goal.items()
    }


def _places(article: Article, mentions: Iterable[ThemeMention]) -> int:
    """In how many sentences the mentions stand."""
    stretches = sentences(article)
    return len({enclosing(stretches, mention.start) for mention in mentions})


def probability(features: Mapping[str, float]) -> float:
    """The logistic model's answer to these features."""
    score = sum(weight * features.get(name, 0.0) for name, weight in model().items())
    return 1 / (1 + math.exp(-score))


def strength(mentions: Iterable[ThemeMention]) -> float:
    """The weights of distinct cues added, a repeated one counting 1 + ln(times), one in a body's name as a part."""
    total = 0.0
    ordered = sorted(mentions, key=lambda m: (m.text.lower(), m.start))
    for _, same in groupby(ordered, key=lambda m: m.text.lower()):
        times: dict[int, float] = {}
        for mention in same:
            times[mention.start] = max(times.get(mention.start, 0.0), _worth(mention))
        most = max(times.values())
        total += most * (1 + math.log(sum(times.values()) / most))
    return total


def _worth(mention: ThemeMention) -> float:
    return mention.confidence * (WORTH_IN_NAME if mention.sign is Sign.IN_NAME else 1.0)


def _targets(goal: Addressed) -> list[Addressed]:
    """The goal's targets whose cues are strong, by themselves and beside the goal's strongest target."""
    by_target: dict[str, list[ThemeMention]] = defaultdict(list)
    for mention in goal.mentions:
        if mention.theme != goal.theme:
            by_target[mention.theme].append(mention)
    strengths = {target: strength(of_target) for target, of_target in by_target.items()}
    most = max(strengths.values(), default=0.0)
    kept = [t for t, s in strengths.items() if s >= max(LEAST_OF_A_TARGET, LEAST_BESIDE_BEST * most)]
    kept.sort(key=lambda t: (-strengths[t], t))
    return [
        Addressed(t, goal.confidence * strengths[t] / (1 + strengths[t]), tuple(by_target[t]))
        for t in kept[:MOST_TARGETS]
    ]
