"""Everything that has a name in the graph, to be found by how the name begins: for suggestions and completion."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice, takewhile

from kg.iris import Kind, is_scoped, kind_of
from kg.network.lookup import names_of, shown_name
from kg.network.names import key_of
from kg.store.reader import GraphReader


class Sort(StrEnum):
    """What others are told that a thing is."""

    PERSON = "person"
    AGENCY = "agency"
    GOAL = "goal"
    PROVINCE = "province"


_SORTS = {
    Kind.PERSON: Sort.PERSON,
    Kind.ORGANIZATION: Sort.AGENCY,
    Kind.GOAL: Sort.GOAL,
    Kind.TARGET: Sort.GOAL,
    Kind.PLACE: Sort.PROVINCE,
}

_LOOKED_AT = 2000
"""Names of one beginning that are looked at: one letter begins tens of thousands, and nobody picks from those."""


def sort_of(iri: str) -> Sort | None:
    """What a thing is, None for one that is none of these or is known to one article alone."""
    return None if is_scoped(iri) else _SORTS.get(kind_of(iri))


@dataclass(frozen=True, slots=True)
class Suggested:
    """A thing whose name begins as somebody types."""

    iri: str
    name: str
    sort: Sort


class Beginnings:
    """The names of a graph in their order."""

    def __init__(self, store: GraphReader) -> None:
        self._store = store
        pairs = ((key, iri) for key, nodes in names_of(store).all.items() for iri in nodes if sort_of(iri))
        self._names: Sequence[tuple[str, str]] = sorted(pairs)

    def of(self, typed: str, sorts: Iterable[Sort] = (), limit: int = 10, start: int = 0) -> tuple[Suggested, ...]:
        """Things of these sorts (all where none is given) with a name that begins so, those in most articles first."""
        wanted = {*sorts} or {*Sort}
        found = dict.fromkeys(iri for iri in self._beginning(key_of(typed)) if sort_of(iri) in wanted)
        ranked = sorted(found, key=lambda iri: (-self._weight(iri), iri))
        return tuple(
            Suggested(iri, shown_name(self._store.labels, iri), sort)
            for iri in ranked[start : start + limit]
            if (sort := sort_of(iri))
        )

    def _beginning(self, key: str) -> Iterator[str]:
        if not key:
            return
        first = bisect_left(self._names, (key, ""))
        names = takewhile(lambda name: name[0].startswith(key), islice(self._names, first, first + _LOOKED_AT))
        yield from (iri for _, iri in names)

    def _weight(self, iri: str) -> int:
        """In how many articles a thing stands, as far as that ranks it."""
        return sum(1 for _ in islice(self._store.nodes_with("schema:mentions", iri), _LOOKED_AT))
