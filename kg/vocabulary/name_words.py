"""Words by which names of one body may differ (``ontology/identity.ttl``)."""

from __future__ import annotations

from functools import cache

from kg.iris import full
from kg.vocabulary.turtle import Vocabulary


@cache
def linking_words() -> frozenset[str]:
    """The words that link others in a body's name and are left out at will."""
    return frozenset(Vocabulary("identity.ttl").texts(full("kg:linkingWords"), "kg:word"))
