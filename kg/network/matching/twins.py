"""Whether two nodes of a graph are one body under two spellings: then neither makes the other doubtful."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from kg.network.matching.alignment import align
from kg.network.matching.catalogue import Known, Trust
from kg.network.matching.forms import Weights, Written
from kg.network.matching.heads import head_of
from kg.network.matching.numbers import (
    FAR_BETTER,
    LONG_ENOUGH,
    TWIN_SLIPPED,
    TWIN_SLIPS,
    TWIN_WEIGHT,
    TWINS_SHARING,
)
from kg.network.matching.places import countries_in, provinces_in
from kg.text.fold import fold


@dataclass(frozen=True, slots=True)
class Named:
    """A node with its own name for comparing."""

    known: Known
    written: Written


def are_twins(one: Named, other: Named, weights: Weights) -> bool:
    """Whether two nodes are one body: a slip apart, more alike with a name shared, or a far better known one's name."""
    if one.known.is_official and other.known.is_official:
        return False
    here, there = one.written, other.written
    if here.numbers != there.numbers or provinces_in(here) != provinces_in(there):
        return False
    if here.key == there.key or _main(one.known) & _all(other.known) or _main(other.known) & _all(one.known):
        return True
    most = TWINS_SHARING if _texts(one.known) & _texts(other.known) else TWIN_SLIPS
    length = max(len(here.key), len(there.key))
    allowed = max(int(most * length), length >= LONG_ENOUGH)
    if Levenshtein.distance(here.key, there.key, score_cutoff=allowed) <= allowed:
        return True
    is_better = is_far_better(one.known, other.known) or is_far_better(other.known, one.known)
    return is_better and _differ_little(one, other, weights)


def may_be_one(one: Named, other: Named, weights: Weights) -> bool:
    """Whether two nodes may be one body: twins, and what goes by one name or differs by what weighs little."""
    if are_twins(one, other, weights) or _texts(one.known) & _texts(other.known):
        return True
    here, there = one.written, other.written
    is_there = here.numbers == there.numbers and provinces_in(here) == provinces_in(there)
    return is_there and _differ_little(one, other, weights)


def is_far_better(one: Known, other: Known) -> bool:
    """Whether the first is of the authority file and known so much better that the other may be a slip for it."""
    return one.is_official and one.here and not other.is_official and one.articles >= FAR_BETTER * other.articles


def _differ_little(one: Named, other: Named, weights: Weights) -> bool:
    """Whether what parts two names weighs next to nothing."""
    here, there = one.written, other.written
    if countries_in(here) != countries_in(there) or head_of(here) != head_of(there):
        return False
    found = align(here, there, weights)
    is_light = found.lost_weight + found.added_weight < TWIN_WEIGHT
    return is_light and found.slipped < TWIN_SLIPPED and not found.swapped_weight


def _main(known: Known) -> set[str]:
    return {fold(form.text) for form in known.forms if form.trust is Trust.MAIN}


def _all(known: Known) -> set[str]:
    return {fold(form.text) for form in known.forms if form.trust is not Trust.WRITTEN}


def _texts(known: Known) -> set[str]:
    return {fold(form.text) for form in known.forms}
