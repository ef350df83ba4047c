"""What was learned of pairs of people and of bodies (``ontology/identity-weights.ttl``): whether they are one.

Fitted by ``scripts.identity_fit``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kg.vocabulary.measured import weights_of

PEOPLE, BODIES = "kg:PeopleFeature", "kg:BodiesFeature"
"""What features are of."""


@cache
def identity_weights(kind: str) -> Mapping[str, int]:
    """What each feature of a pair of this kind adds to the log odds, in hundredths, by the feature's name."""
    return weights_of("identity-weights.ttl", kind)
