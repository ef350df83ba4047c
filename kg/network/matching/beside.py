"""What a part of a name that stands beside another is to the body that the other may name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.fuzz import ratio

from kg.network.matching.candidates import Candidate
from kg.network.matching.catalogue import Known
from kg.network.matching.forms import Written
from kg.network.matching.numbers import ALIKE_ABOVE, TELLING
from kg.network.matching.parts import is_division, rank
from kg.network.matching.places import is_place
from kg.text.fold import fold


class Beside(StrEnum):
    """What a part of a name that stands beside another is to the body that this may name."""

    SAME = "same"
    ABOVE = "above"
    HOST = "host"
    ANOTHER = "another host"
    DIVISION = "division"
    KNOWN_DIVISION = "known division"
    PLACE = "place"
    ELSEWHERE = "elsewhere"
    BELOW = "below"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a name, for comparing, and the places in the catalogue of the bodies that it names for sure."""

    text: str
    written: Written
    named: frozenset[int]


def relation(candidate: Candidate, part: Part, known: Sequence[Known]) -> Beside:
    """What a part is to a body: its name too, a body above it, a part within it, where it is, or something else.

    A body that stands higher may be above one of which it is not known what is; else it is another's.
    """
    named = [known[place] for place in part.named]
    if candidate.place in part.named:
        return Beside.SAME
    if _is_above(candidate.known, part, named):
        return Beside.ABOVE
    if any(candidate.known.iri in body.parents for body in named):
        return Beside.BELOW
    if is_division(part.text):
        return Beside.KNOWN_DIVISION if named and _tells(part.written) else Beside.DIVISION
    return _by_kind(candidate, part)


def _is_above(body: Known, part: Part, named: Sequence[Known]) -> bool:
    """Whether a part names a body above, though misspelt."""
    if {one.iri for one in named} & set(body.parents):
        return True
    text = fold(part.text)
    return any(ratio(text, fold(name)) >= ALIKE_ABOVE for name in body.above)


def _tells(division: Written) -> bool:
    """Whether a division's name tells whose it is: every department has its กองคลัง, one its กองสวัสดิการแรงงาน."""
    return len(division.words) >= TELLING


def _by_kind(candidate: Candidate, part: Part) -> Beside:
    """What a part is of which no more is known than how it is written."""
    name = candidate.known.name
    if is_division(name) and not _tells(candidate.written) and not is_place(part.written):
        return Beside.ELSEWHERE
    if rank(part.text) < rank(name):
        return Beside.ANOTHER if candidate.known.parents else Beside.HOST
    return Beside.PLACE if is_place(part.written) else Beside.OTHER
