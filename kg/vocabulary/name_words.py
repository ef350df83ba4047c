"""Words by which names of one body may differ (``ontology/identity.ttl``)."""

from __future__ import annotations

from functools import cache

from kg.iris import full
from kg.vocabulary.turtle import Vocabulary


@cache
def linking_words() -> tuple[str, ...]:
    """The words that link others in a body's name and are left out at will, longer ones first."""
    return _words("kg:linkingWords")


@cache
def level_words() -> tuple[str, ...]:
    """The words that make of a body one of each province, district or region, longer ones first."""
    return _words("kg:levelWords")


def _words(name: str) -> tuple[str, ...]:
    found = Vocabulary("identity.ttl").texts(full(name), "kg:word")
    return tuple(sorted(found, key=lambda word: (-len(word), word)))
