"""What is sought by name, and what is to be done with what is found."""

from __future__ import annotations

from enum import StrEnum


class Sought(StrEnum):
    """What names are to be matched to."""

    AGENCY = "agency"
    PERSON = "person"
    PROVINCE = "province"
    ANY = "any"


class Verdict(StrEnum):
    """What is to be done with a match."""

    MATCHED = "matched"
    CANDIDATE = "candidate"
    NONE = "none"


class Sure(StrEnum):
    """How sure it is that a body is meant which is named in full within a text, by what else stands there."""

    ALONE = "alone"
    UNIT = "unit"
    PLACE = "place"
    RIVAL = "rival"
    OTHER = "other"
