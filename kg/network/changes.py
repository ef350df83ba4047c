"""Things that are new in a graph or gone from it, by names that people know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One thing that is new in the graph or gone from it: its kind ("person"), its name and its IRI."""

    is_new: bool
    kind: str
    name: str
    iri: str


def uneven(found: Sequence[Change]) -> Iterator[Change]:
    """The changes that no opposite one of the same kind and name undoes."""
    more = Counter((each.kind, each.name) for each in found if each.is_new)
    more.subtract((each.kind, each.name) for each in found if not each.is_new)
    for each in found:
        sign = 1 if each.is_new else -1
        if more[each.kind, each.name] * sign > 0:
            more[each.kind, each.name] -= sign
            yield each
