"""How often bodies are right that the finders score so (``ontology/body-shares.ttl``).

Scores of names add up to what decides whether a body is meant; how sure that is was measured on annotated articles
by ``scripts.bodies_fit``.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from kg.vocabulary.measured import shares_of

_FILE = "body-shares.ttl"


@cache
def _steps() -> tuple[tuple[float, float], ...]:
    """From which score on which share is right, by rising score."""
    return tuple(sorted((float(score), share) for score, share in shares_of(_FILE, "kg:BodyShare").items()))


def body_share(score: float) -> float:
    """The share of the bodies with this score at their surest that are right; below the lowest measured, the score."""
    at = bisect_right(_steps(), (score, 1.0))
    return _steps()[at - 1][1] if at else score
