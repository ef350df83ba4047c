"""What may be ranked and by what, told without what ranks it, which takes long to load."""

from __future__ import annotations

from enum import StrEnum


class Ranked(StrEnum):
    """What may be ranked."""

    PEOPLE = "people"
    AGENCIES = "agencies"
    GOALS = "goals"


class Measure(StrEnum):
    """What agents may be ranked by."""

    PAGERANK = "pagerank"
    DEGREE = "degree"
    WEIGHTED_DEGREE = "weighted-degree"
    BETWEENNESS = "betweenness"
    CORE = "core"
    COMMUNITY = "community"
    BRIDGING = "bridging"
