"""The words that begin names of bodies, found in one pass."""

from __future__ import annotations

from functools import cache

from kg.text.automaton import Automaton
from kg.vocabulary.heads import Head, heads


@cache
def head_automaton() -> Automaton[Head | None]:
    """Finds heads; longer words that only begin like one shadow it."""
    return Automaton(heads())
