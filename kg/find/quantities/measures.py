"""Numbers with what they measure: what the readers of units give, and how they found it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from kg.vocabulary.units import UnitKind


class Rule(StrEnum):
    """What told the unit of a number."""

    SPELT = "spelt"
    """A word before the number (ร้อยละ, อันดับ)."""

    UNIT = "unit"
    """A unit of the vocabulary behind it."""

    MONEY_CUE = "money-cue"
    """Words about money before a sum in millions that has no unit."""

    INDEX_CUE = "index-cue"
    """Words about an index before a decimal that has no unit."""

    COUNT_CUE = "count-cue"
    """A word for counting before it, where a noun stands behind it that the vocabulary lacks."""


class Measure(NamedTuple):
    """A measured number: where it stands with its unit, that unit's name, what it measures, and what told it.

    ``noun`` is where the unit begins that stands behind it, ``end`` itself where none does.
    """

    start: int
    noun: int
    end: int
    unit: str
    kind: UnitKind
    rule: Rule
