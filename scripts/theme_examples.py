"""Labelled texts as numbers, for learning which goals and targets a text serves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rich.progress import track

from kg.models import Sign
from kg.relate.themes.addressed import by_theme, features_of, strength, target_features
from kg.themes import cues_of
from kg.vocabulary.goals import goal_of, goals, themes
from scripts.logistic import Array
from scripts.theme_material import Labelled

GOALS = goals()
TARGETS = tuple(sorted(theme for theme in themes() if theme != goal_of(theme)))
GOAL_OF_TARGET = np.array([GOALS.index(goal_of(target)) for target in TARGETS])
GOAL_FEATURES = ("bias", "strength", "share", "size", "headed", "title", "places", "silent")
SERVED_FEATURES = ("served-bias", "served-whole", "served-sentences", "served-goals")
TARGET_FEATURES = ("target-bias", "target-goal", "target-strength", "target-share")
SURENESS = TARGET_FEATURES.index("target-goal")

_SHORT_COUNTS = 3.0
"""What a short text counts for beside an article: there are few, and texts of their kind are asked about as well."""


@dataclass(frozen=True, slots=True)
class Examples:
    """The labelled texts, a row each.

    ``goal_cues`` and ``target_cues`` are texts × themes × features, the latter but for how sure the goal is;
    ``goals`` and ``targets`` say how many of a text's readers find them served, NaN where nobody was asked;
    ``named`` where a goal is named by its number; ``importance`` is what a text counts for.
    """

    texts: tuple[Labelled, ...]
    goal_cues: Array
    target_cues: Array
    goals: Array
    targets: Array
    named: Array
    importance: Array

    @property
    def short(self) -> Array:
        """Which texts are short."""
        return np.array([text.is_short for text in self.texts])

    @property
    def headed(self) -> Array:
        """Which texts have a title."""
        found: Array = self.goal_cues[:, 0, GOAL_FEATURES.index("headed")] > 0
        return found

    def part(self, rows: Array) -> Examples:
        """Those texts alone."""
        return Examples(
            tuple(self.texts[row] for row in rows),
            self.goal_cues[rows],
            self.target_cues[rows],
            self.goals[rows],
            self.targets[rows],
            self.named[rows],
            self.importance[rows],
        )


def examples(texts: Sequence[Labelled]) -> Examples:
    """The texts with what their cues say of every goal and target."""
    read = [_read(text) for text in track(texts, "reading cues")]
    goal_cues, target_cues, named = (np.array(part) for part in zip(*read, strict=True))
    return Examples(
        texts=tuple(texts),
        goal_cues=goal_cues,
        target_cues=target_cues,
        goals=np.array([[text.labels.get(goal, np.nan) for goal in GOALS] for text in texts]),
        targets=np.array([_targets(text) for text in texts]),
        named=named,
        importance=np.array([_SHORT_COUNTS if text.is_short else 1.0 for text in texts]),
    )


def _read(text: Labelled) -> tuple[list[list[float]], list[list[float]], list[bool]]:
    mentions = cues_of(text.article)
    cues, of_theme = features_of(text.article, mentions), by_theme(mentions)
    strengths = [strength(of_theme.get(target, ())) for target in TARGETS]
    totals = np.bincount(GOAL_OF_TARGET, weights=strengths)[GOAL_OF_TARGET]
    of_target = [target_features(0.5, own, total) for own, total in zip(strengths, totals, strict=True)]
    named = {goal_of(mention.theme) for mention in mentions if mention.sign is Sign.EXPLICIT}
    return (
        [[cues[goal].get(name, 0.0) for name in GOAL_FEATURES] for goal in GOALS],
        [[features[name] for name in TARGET_FEATURES] for features in of_target],
        [goal in named for goal in GOALS],
    )


def _targets(text: Labelled) -> list[float]:
    if text.targets is None:
        return [np.nan] * len(TARGETS)
    return [text.targets.get(target, 0.0) for target in TARGETS]
