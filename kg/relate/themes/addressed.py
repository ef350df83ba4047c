"""From single cues, and from all words, to the goals and targets that a whole text addresses."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.grammar.segments import enclosing, lies_in, sentences
from kg.models import Article, Sign, Span, ThemeMention
from kg.relate.themes.numbers import (
    HARDLY_SHOWN,
    MOST_TARGETS,
    PARAGRAPH,
    SURE_ENOUGH,
    SURE_OF_TARGET,
    UNIT,
    UNSAID,
)
from kg.relate.themes.wording import worded
from kg.text.spans import leftmost_longest
from kg.vocabulary.goals import goal_of, goals, model, targets_of


@dataclass(frozen=True, slots=True)
class Addressed:
    """A goal or target that a text addresses, how sure that is (0 to 1), and the cues that show it, in text order."""

    theme: str
    confidence: float
    mentions: tuple[ThemeMention, ...]


def addressed(article: Article, mentions: Sequence[ThemeMention]) -> tuple[Addressed, ...]:
    """The goals that are sure enough, surest first, each followed by its targets."""
    of_theme = by_theme(mentions)
    features = features_of(article, mentions)
    cues = {goal: score(of_goal) for goal, of_goal in features.items()}
    silent = (score(without_cues(of_goal)) for of_goal in features.values())
    words = worded(article)
    more = words.scores([said - none for said, none in zip(cues.values(), silent, strict=True)])
    named = {goal_of(mention.theme) for mention in mentions if mention.sign is Sign.EXPLICIT}
    whole = {goal: said + more.get(goal, 0.0) for goal, said in cues.items()}
    if _headed(article):
        weighed = served_features(whole, words.in_sentences(article))
        whole = {goal: score(of_goal) for goal, of_goal in weighed.items()}
    sure = {goal: 1.0 if goal in named else _probability(said) for goal, said in whole.items()}
    served = sorted(((g, p) for g, p in sure.items() if p >= SURE_ENOUGH), key=lambda goal: (-goal[1], int(goal[0])))
    themes = (theme for goal in served for theme in (goal, *_targets(*goal, of_theme, more)))
    found = (Addressed(t, p, of_theme.get(t) or words.telling(article, t)) for t, p in themes)
    return tuple(theme for theme in found if theme.mentions)


def unnamed(mentions: Iterable[ThemeMention], names: Iterable[Span]) -> tuple[ThemeMention, ...]:
    """The cues that are no part of a name: น้ำฝน ป่าไม้ is a woman, and a court for corruption cases is a court.

    Goals that are named by their number count anywhere.
    """
    around = sorted(names, key=lambda name: (name.start, -name.end))
    outermost = leftmost_longest(around)
    return tuple(m for m in mentions if m.sign is Sign.EXPLICIT or not lies_in(outermost, m))


def by_theme(mentions: Iterable[ThemeMention]) -> dict[str, tuple[ThemeMention, ...]]:
    """The cues of each goal, those of its targets included, and of each target."""
    found: dict[str, list[ThemeMention]] = defaultdict(list)
    for mention in mentions:
        for theme in {mention.theme, goal_of(mention.theme)}:
            found[theme].append(mention)
    return {theme: tuple(of_theme) for theme, of_theme in found.items()}


def features_of(article: Article, mentions: Sequence[ThemeMention]) -> dict[str, dict[str, float]]:
    """What the model knows of each goal's cues in the text, by goal and the feature's name.

    ``strength`` of all its cues, its ``share`` in those of all goals, the ``size`` of the text; in a text with a title
    over a paragraph or more (``headed``) also the strength of those in the ``title`` and in how many sentences
    (``places``) they stand.
    A goal without cues is ``silent``.
    """
    of_theme = by_theme(mentions)
    strengths = {goal: strength(of_theme[goal]) if goal in of_theme else 0.0 for goal in goals()}
    total = UNSAID + sum(strengths.values())
    body = article.body if _headed(article) else 0
    size = math.log1p((len(article.text) - body) / PARAGRAPH)
    headed = float(body > 0)
    return {
        goal: {
            "bias": 1.0,
            "strength": math.log1p(strengths[goal]),
            "share": strengths[goal] / total,
            "size": size,
            "headed": headed,
            "title": math.log1p(strength(m for m in of_goal if m.start < body)),
            "places": headed * math.log(_places(article, of_goal)),
        }
        if (of_goal := of_theme.get(goal))
        else without_cues({"size": size, "headed": headed})
        for goal in goals()
    }


def _headed(article: Article) -> bool:
    """Whether a title stands over at least a paragraph; what was learned of titles is not about notes of two lines."""
    return 0 < article.body <= len(article.text) - PARAGRAPH


def without_cues(features: Mapping[str, float]) -> dict[str, float]:
    """The features that a goal would have in the same text without cues."""
    return {"silent": 1.0, "size": features["size"], "headed": features["headed"]}


def served_features(whole: Mapping[str, float], places: Mapping[str, float]) -> dict[str, dict[str, float]]:
    """What the model weighs in the end in a text with a title, by goal and the feature's name.

    It is what the whole text says for the goal (``served-whole``), in how many ``places`` single sentences show it
    (``served-sentences``) and how many goals the whole text would come to (``served-goals``).
    """
    count = sum(_probability(said) for said in whole.values())
    return {
        goal: {
            "served-bias": 1.0,
            "served-whole": said,
            "served-sentences": math.log(places[goal] + HARDLY_SHOWN),
            "served-goals": count,
        }
        for goal, said in whole.items()
    }


def target_features(goal: float, target: float, targets: float) -> dict[str, float]:
    """What the model knows of a target: how sure its ``goal`` is, the strength of its cues, and of all the goal's."""
    return {
        "target-bias": 1.0,
        "target-goal": math.log(goal / max(1 - goal, 1 / UNIT)),
        "target-strength": math.log1p(target),
        "target-share": target / (UNSAID + targets),
    }


def _places(article: Article, mentions: Iterable[ThemeMention]) -> int:
    """In how many sentences the mentions stand."""
    stretches = sentences(article)
    return len({enclosing(stretches, mention.start) for mention in mentions})


def score(features: Mapping[str, float]) -> float:
    """The logistic model's score for these features."""
    weights = model()
    return sum(weights[name] * value for name, value in features.items())


def _probability(score: float) -> float:
    return 1 / (1 + math.exp(-score))


def strength(mentions: Iterable[ThemeMention]) -> float:
    """The weights of distinct cues added, a repeated one counting 1 + ln(times)."""
    cues: dict[str, dict[int, float]] = defaultdict(dict)
    for mention in mentions:
        times = cues[mention.text.lower()]
        times[mention.start] = max(times.get(mention.start, 0.0), mention.confidence)
    total = 0.0
    for _, times in sorted(cues.items()):  # in one order, for sums of fractions depend on it
        most = max(times.values())
        said = sum(times[at] for at in sorted(times)) if len(times) > 1 else most
        total += most * (1 + math.log(said / most))
    return total


def _targets(
    goal: str, confidence: float, of_theme: Mapping[str, tuple[ThemeMention, ...]], more: Mapping[str, float]
) -> list[tuple[str, float]]:
    """The goal's surest targets, by their cues and by what was learned of them, and how sure each is."""
    strengths = {target: strength(of_theme[target]) if target in of_theme else 0.0 for target in targets_of(goal)}
    total = sum(strengths.values())
    sure = {
        target: _probability(score(target_features(confidence, own, total)) + more.get(target, 0.0))
        for target, own in strengths.items()
        if own or target in more
    }
    kept = sorted(((t, p) for t, p in sure.items() if p >= SURE_OF_TARGET), key=lambda of: (-of[1], of[0]))
    return kept[:MOST_TARGETS]
