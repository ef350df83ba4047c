"""What speaks for and against a body's being meant by a name: numbers by name, which learned weights add up."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from math import log

from rapidfuzz.distance import Levenshtein

from kg.network.matching.alignment import Alignment, align, in_order
from kg.network.matching.beside import Beside
from kg.network.matching.candidates import Candidate
from kg.network.matching.catalogue import Trust
from kg.network.matching.forms import Weights, Written
from kg.network.matching.heads import head_of, is_head
from kg.network.matching.numbers import BEGINNING, SHORT, WELL_KNOWN
from kg.network.matching.places import countries_in, provinces_in


def features(
    text: str, given: Written, candidate: Candidate, weights: Weights, beside: Iterable[Beside]
) -> Mapping[str, float]:
    """The features of a name beside a body's, by name; those that are nothing may be missing."""
    known = candidate.written
    found = align(given, known, weights)
    numbers = {
        "any": 1.0,
        "lost": found.lost,
        "lost weight": found.lost_weight,
        "added": found.added,
        "added weight": found.added_weight,
        "replaced weight": min(found.lost_weight, found.added_weight),
        "slipped": found.slipped,
        "worst slip": found.worst,
        "swapped weight": found.swapped_weight,
        "begins otherwise": float(not found.begins),
        "ends otherwise": float(not found.ends),
        "short": SHORT / max(SHORT, len(known.key)),
        "few words": 1.0 / max(1, len(known.words)),
        "known": log(1 + min(candidate.known.articles, WELL_KNOWN)) / log(1 + WELL_KNOWN),
        "official": float(candidate.known.is_official),
        "by texts": float(candidate.trust is Trust.WRITTEN),
        "Latin": float(known.is_latin),
        "spelling": _spelling(given, known, found),
        "beginning": float(len(given.key) >= BEGINNING and known.key.startswith(given.key)),
    }
    if "ฯ" in text:
        numbers["cut short and lost"] = found.lost
    numbers["head word lost"] = float(sum(is_head(word) for word in found.lost_words))
    numbers["head word added"] = float(sum(is_head(word) for word in found.added_words))
    numbers |= {
        f"head {_heads(given, known)}": 1.0,
        f"province {_compared(provinces_in(given), provinces_in(known))}": 1.0,
        f"country {_compared(countries_in(given), countries_in(known))}": 1.0,
        f"number {_compared(given.numbers, known.numbers)}": 1.0,
    }
    for part in beside:
        numbers[f"beside {part}"] = 1.0
    return {name: value for name, value in numbers.items() if value}


def _spelling(given: Written, known: Written, found: Alignment) -> float:
    """How differently the words that both names have are written (0 to 1)."""
    here = "".join(word for word in in_order(given, known) if word not in found.added_words)
    there = "".join(word for word in known.words if word not in found.lost_words)
    return float(Levenshtein.normalized_distance(here, there))


def _heads(given: Written, known: Written) -> str:
    head, other = head_of(given), head_of(known)
    if head == other:
        return "same" if head else "none"
    if head and other:
        return "part" if head.startswith(other) or other.startswith(head) else "other"
    return "missing" if other else "added"


def _compared(here: Collection[str], there: Collection[str]) -> str:
    """How what is told of one name's body agrees with the other's."""
    if here == there:
        return "same" if here else "none"
    return "other" if here and there else "missing" if there else "added"
