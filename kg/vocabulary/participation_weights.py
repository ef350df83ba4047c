"""What was learned of who takes part in events from annotated articles (``ontology/participation-weights.ttl``).

What each feature of a body weighs in deciding whether it takes part in an event, and how often those take part whom the
rules say to. Fitted by ``scripts.participation_fit``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from kg.vocabulary.measured import shares_of, total, weights_of

_FILE = "participation-weights.ttl"


@cache
def participation_weights() -> Mapping[str, int]:
    """What each feature adds to the log odds, in hundredths, by the feature's name."""
    return weights_of(_FILE, "kg:ParticipationFeature")


@cache
def _shares() -> Mapping[str, float]:
    return shares_of(_FILE, "kg:PartShare")


def part_share(who: str, part: str) -> float:
    """The share of the persons or bodies with this part by the rules that take part. ``KeyError`` for no such."""
    return _shares()[f"{who} {part}"]


def weighed(features: Iterable[str]) -> int:
    """The log odds, in hundredths, that a body with these features takes part; one without a weight adds none."""
    return total(participation_weights(), features)
