"""A body that may be meant, by one of its names."""

from __future__ import annotations

from dataclasses import dataclass

from kg.network.matching.catalogue import Known, Trust
from kg.network.matching.forms import Written


@dataclass(frozen=True, slots=True)
class Candidate:
    """A body with one of its names, as it may be meant."""

    known: Known
    place: int
    text: str
    trust: Trust
    written: Written
