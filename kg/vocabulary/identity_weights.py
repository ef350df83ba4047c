"""What was learned of pairs of people and of bodies (``ontology/identity-weights.ttl``): whether they are one.

Fitted by ``scripts.identity_fit``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kg.vocabulary.measured import weights_of, words_of

PEOPLE, BODIES = "kg:PeopleFeature", "kg:BodiesFeature"
"""What features are of."""

_FILE = "identity-weights.ttl"


@cache
def identity_weights(kind: str) -> Mapping[str, int]:
    """What each feature of a pair of this kind adds to the log odds, in hundredths, by the feature's name."""
    return weights_of(_FILE, kind)


@cache
def identity_words(kind: str) -> Mapping[str, str]:
    """What each feature of a pair of this kind says of the two, by the feature's name."""
    return words_of(_FILE, kind)
