"""The phrases that speak for goals, found in a text in one pass."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cache

from kg.text.automaton import Automaton
from kg.vocabulary.goals import CueKind, cues, goal_of


def cues_in(text: str) -> Mapping[str, Collection[str]]:
    """The phrases in a text that speak for each goal ("16") or one of its targets, in small letters; the text's any."""
    found: dict[str, set[str]] = defaultdict(set)
    for hit in _automaton().anywhere(text.lower()):
        phrase, goals = hit.value
        for goal in goals:
            found[goal].add(phrase)
    return found


@cache
def _automaton() -> Automaton[tuple[str, frozenset[str]]]:
    goals: dict[str, set[str]] = defaultdict(set)
    for cue in cues():
        if cue.kind is not CueKind.NEVER:
            goals[cue.phrase.lower()].add(goal_of(cue.theme))
    return Automaton({phrase: (phrase, frozenset(goals[phrase])) for phrase in goals})
