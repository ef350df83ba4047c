"""The model of which goals and targets a text serves: learned from examples, asked about others.

A goal's score is the sum of what its cues say, by coefficients that all goals share, and of what the text's words and
the other goals' cues say for this goal; a target's in the same way, and by how sure its goal is. Whether the goal
of a text with a title is served is weighed in the end from that score and from how many single sentences show it
(``theme_sentences``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kg.relate.themes.numbers import MOST_TARGETS, SURE_ENOUGH, SURE_OF_TARGET, UNIT
from scripts.logistic import Array, fit, sigmoid
from scripts.theme_examples import (
    GOAL_FEATURES,
    GOAL_OF_TARGET,
    GOALS,
    SERVED_FEATURES,
    SURENESS,
    TARGETS,
    Examples,
)
from scripts.theme_sentences import Sentences, learn_sentences, shown

_GOAL_PRIOR = np.array([-3.0, 2.0, 3.0, -0.8, 0.0, 0.5, 0.5, 0.0])
"""What the coefficients of a goal's cues are drawn to: set before any fit, from what each feature means."""

_TARGET_PRIOR = np.array([-2.0, 0.5, 1.0, 1.0])
_SERVED_PRIOR = np.array([float(name == "served-whole") for name in SERVED_FEATURES])
_SERVED_PULL = 1.0
_SHARED_PULL, _OUTSET_PULL, _WORDS_PULL = 0.5, 0.05, 1.0
SCALE = 6.0
"""A text's vector is this long: what makes a pull of 1 on the words' coefficients the best (cross-validated)."""

SCALE_OF_CUES = 1 / 3
"""What the score of a goal's cues is multiplied by where it speaks for another theme: likewise."""

_ANYWAY = np.array([name in {"size", "headed"} for name in GOAL_FEATURES])
"""The features that a goal has with cues and without."""

_LEAST_READ = 6
"""A target that fewer texts serve has no words of its own."""

_FOLDS = 5


@dataclass(frozen=True, slots=True)
class Learned:
    """Shared coefficients of cues, and per theme (a row each) the outset, and those of goals' cues and directions.

    ``sentences`` has a row for each goal: the outset and the terms' coefficients within a sentence; ``served`` has the
    shared coefficients of what is weighed in the end.
    """

    goal_cues: Array
    goal_words: Array
    sentences: Array
    served: Array
    target_cues: Array
    target_words: Array


def learn(known: Examples, points: Array, said: Sentences) -> Learned:
    """The model for these examples, whose words lie at these points, those of their sentences as ``said``."""
    goal_cues, goal_words = _of_goals(known, points)
    scores, places = _unseen(known, points, said)
    served = _served(known, scores, places)
    target_cues, target_words = _targets(known, _signs(known, goal_cues, points), _sure(served, known, scores, places))
    return Learned(goal_cues, goal_words, _of_sentences(known, said), served, target_cues, target_words)


def judge(model: Learned, asked: Examples, points: Array, said: Sentences) -> tuple[Array, Array]:
    """How sure each goal and each target is, for each text."""
    scores = _scores(model.goal_cues, model.goal_words, asked, points)
    sure = _sure(model.served, asked, scores, shown(model.sentences, said, len(asked.texts)))
    cues = _with_sureness(asked.target_cues, sure) @ model.target_cues
    signs = _signs(asked, model.goal_cues, points)
    return sure, sigmoid(cues + signs @ model.target_words.T)


def chosen(goals: Array, targets: Array) -> tuple[Array, Array]:
    """Which goals and targets are served, by how sure they are."""
    served = goals >= SURE_ENOUGH
    sure = (targets >= SURE_OF_TARGET) & served[:, GOAL_OF_TARGET]
    for goal in range(len(GOALS)):
        of_goal = np.flatnonzero(goal == GOAL_OF_TARGET)
        order = np.argsort(-targets[:, of_goal], axis=1)[:, MOST_TARGETS:]
        np.put_along_axis(rest := sure[:, of_goal], order, values=False, axis=1)
        sure[:, of_goal] = rest
    return served, sure


def _of_goals(known: Examples, points: Array) -> tuple[Array, Array]:
    asked = ~np.isnan(known.goals)
    shared = fit(
        known.goal_cues[asked],
        known.goals[asked],
        _SHARED_PULL,
        prior=_GOAL_PRIOR,
        importance=np.broadcast_to(known.importance[:, None], asked.shape)[asked],
    )
    scores = known.goal_cues @ shared
    signs = _signs(known, shared, points)
    words = [_words(known, signs, known.goals[:, at], scores[:, at]) for at in range(len(GOALS))]
    return shared, np.array(words)


def _targets(known: Examples, signs: Array, sure: Array) -> tuple[Array, Array]:
    cues = _with_sureness(known.target_cues, sure)
    asked = ~np.isnan(known.targets) & (known.goals[:, GOAL_OF_TARGET] > 0)
    shared = fit(cues[asked], known.targets[asked], _SHARED_PULL, prior=_TARGET_PRIOR)
    scores = cues @ shared
    of_served = np.where(asked, known.targets, np.nan)
    words = [
        _words(known, signs, of_served[:, at], scores[:, at])
        if np.nansum(known.targets[:, at]) >= _LEAST_READ
        else np.zeros(signs.shape[1])
        for at in range(len(TARGETS))
    ]
    return shared, np.array(words)


def _words(known: Examples, signs: Array, labels: Array, scores: Array) -> Array:
    """The outset of one theme and its coefficients of these signs, on top of the scores of its cues."""
    asked = ~np.isnan(labels)
    pull = np.array([_OUTSET_PULL, *[_WORDS_PULL] * (signs.shape[1] - 1)])
    return fit(signs[asked], labels[asked], pull, offset=scores[asked], importance=known.importance[asked])


def _of_sentences(known: Examples, said: Sentences) -> Array:
    return learn_sentences(known.goals, known.short, known.importance, said)


def _scores(cues: Array, words: Array, asked: Examples, points: Array) -> Array:
    found: Array = asked.goal_cues @ cues + _signs(asked, cues, points) @ words.T
    return found


def _unseen(known: Examples, points: Array, said: Sentences) -> tuple[Array, Array]:
    """The goals' scores, and how often they are shown, by models that were learned from the other examples."""
    scores, places = np.zeros(known.goals.shape), np.zeros(known.goals.shape)
    for rest, rows in folds(len(known.texts), _FOLDS):
        others, asked = known.part(rest), known.part(rows)
        scores[rows] = _scores(*_of_goals(others, points[rest]), asked, points[rows])
        places[rows] = shown(_of_sentences(others, said.part(rest)), said.part(rows), len(rows))
    return scores, places


def _served(known: Examples, scores: Array, places: Array) -> Array:
    """The coefficients of what is weighed in the end."""
    asked = ~np.isnan(known.goals) & ~known.named & known.headed[:, None]
    return fit(_weighed(scores, places)[asked], known.goals[asked], _SERVED_PULL, prior=_SERVED_PRIOR)


def _sure(served: Array, asked: Examples, scores: Array, places: Array) -> Array:
    weighed = np.where(asked.headed[:, None], _weighed(scores, places) @ served, scores)
    return np.where(asked.named, 1.0, sigmoid(weighed))


def _weighed(scores: Array, places: Array) -> Array:
    """Texts × goals × ``SERVED_FEATURES``."""
    count = np.broadcast_to(sigmoid(scores).sum(axis=1, keepdims=True), scores.shape)
    return np.stack([np.ones(scores.shape), scores, places, count], axis=2)


def folds(count: int, number: int) -> Sequence[tuple[Array, Array]]:
    """That many splits of so many rows into those to learn from and those to ask about."""
    fold = np.random.default_rng(13).permutation(count) % number
    return [(np.flatnonzero(fold != one), np.flatnonzero(fold == one)) for one in range(number)]


def _with_sureness(cues: Array, sure: Array) -> Array:
    found = cues.copy()
    of_goal = sure[:, GOAL_OF_TARGET]
    found[:, :, SURENESS] = np.log(of_goal / np.maximum(1 - of_goal, 1 / UNIT))
    return found


def _signs(texts: Examples, cues: Array, points: Array) -> Array:
    """A row for each text: how much it has to say, what each goal's cues say more (times that), where its words lie."""
    silent = texts.goal_cues * _ANYWAY
    silent[:, :, GOAL_FEATURES.index("silent")] = 1.0
    more = (texts.goal_cues - silent) @ cues
    full = points[:, :1]
    return np.concatenate([full, more * full * SCALE_OF_CUES, points[:, 1:] * SCALE], axis=1)
