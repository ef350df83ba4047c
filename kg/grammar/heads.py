"""The words that begin names of bodies, found in one pass."""

from __future__ import annotations

from functools import cache

from kg.text.automaton import Automaton, Hit
from kg.vocabulary.heads import Head, heads


@cache
def head_automaton() -> Automaton[Head | None]:
    """Finds heads; longer words that only begin like one shadow it."""
    return Automaton(heads())


def leading_head(text: str) -> Hit[Head | None] | None:
    """The head with which a text begins, or the longer word that only begins like one."""
    first = head_automaton().find(text)[:1]
    return first[0] if first and first[0].start == 0 else None
