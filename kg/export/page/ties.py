"""The computed relationships that the page shows, and the facts behind them."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest

import numpy as np

from kg.export.page.model import Tie
from kg.models import Relationship

_SHOWN_AS_FACTS = frozenset({"serves", "holds-post"})
"""Relationships between two nodes that the facts behind them show as edges already."""

_EACH = 12
_FACTS_EACH = 6
_PLACES = 6
"""Decimals of a weight, as many as RDF says of it."""


def strongest(
    ties: Callable[[], Iterable[Relationship]],
    number: Mapping[str, int],
    behind: Callable[[Relationship], Sequence[str]],
) -> tuple[Tie, ...]:
    """The strongest relationships of each node that the page does not draw as facts, the strongest first.

    They are run through twice, and only what the first run chose is kept of the second: most of a relationship is what
    it rests on. ``behind`` gives the facts (IRIs) that one rests on.
    """
    rank = {place: at for at, place in enumerate(_chosen(ties(), number))}
    kept = ((rank[place], tie) for place, tie in enumerate(ties()) if place in rank)
    found = {at: Tie(_ends(tie, number), tie.measure, _weight(tie), tuple(behind(tie))) for at, tie in kept}
    return tuple(found[at] for at in sorted(found))


class Grounds:
    """Which facts (numbers) stand behind ties: found by the IRIs that ties name, while the facts pass by."""

    def __init__(self, ties: Iterable[Tie]) -> None:
        self._wanted = frozenset(iri for tie in ties for iri in tie.behind)
        self._places: dict[str, int] = {}
        self._ends: dict[int, tuple[int, ...]] = {}
        self._passed = 0

    def note(self, facts: Sequence[str], bound: Iterable[tuple[int, ...]]) -> None:
        """Remembers, of the next facts (IRIs; ``bound``: the nodes that each binds), those that ties rest on."""
        for (at, iri), ends in zip(enumerate(facts, self._passed), bound, strict=True):
            if iri in self._wanted:
                self._places[iri], self._ends[at] = at, ends
        self._passed += len(facts)

    def of(self, tie: Tie) -> tuple[int, ...]:
        """Some facts behind a tie: of each end in turn, then such as bind neither."""
        places = [self._places[iri] for iri in tie.behind if iri in self._places]
        of_each = ([place for place in places if end in self._ends[place]] for end in tie.ends)
        turns = (place for pair in zip_longest(*of_each) for place in pair if place is not None)
        return tuple(dict.fromkeys([*turns, *places]))[:_FACTS_EACH]


def _chosen(ties: Iterable[Relationship], number: Mapping[str, int]) -> Iterator[int]:
    """The places of the ties to show, the strongest first: each is among the strongest of one of its ends."""
    places, weights, firsts, seconds, measures = array("q"), array("d"), array("q"), array("q"), array("q")
    names: dict[str, int] = {}
    for place, tie in enumerate(ties):
        first, second = _ends(tie, number)
        if first >= 0 and tie.measure not in _SHOWN_AS_FACTS:
            places.append(place)
            weights.append(_weight(tie))
            firsts.append(first)
            seconds.append(second)
            measures.append(names.setdefault(tie.measure, len(names)))
    ranks = np.argsort(np.argsort(np.array(list(names), dtype=str)))[np.asarray(measures)]
    order = np.lexsort([ranks, np.asarray(seconds), np.asarray(firsts), -np.asarray(weights)])
    seen = [0] * len(number)
    for at in order.tolist():
        first, second = firsts[at], seconds[at]
        if min(seen[first], seen[second]) < _EACH:
            seen[first] += 1
            seen[second] += 1
            yield places[at]


def _ends(tie: Relationship, number: Mapping[str, int]) -> tuple[int, int]:
    """The numbers of a tie's ends, the lower first; that of what is no node is -1."""
    first, second = (number.get(end, -1) for end in tie.between)
    return (first, second) if first < second else (second, first)


def _weight(tie: Relationship) -> float:
    return round(tie.weight, _PLACES)
