"""What fits to what somebody types: things by how their names begin, sorts and properties by any part of theirs."""

from __future__ import annotations

from dataclasses import dataclass

from kg.iris import short
from kg.serve.desk import Desk
from kg.serve.known import Beginnings, Sort
from kg.serve.numbers import SUGGESTIONS
from kg.serve.reconcile.properties import PROPERTIES, Property
from kg.serve.replies import Reply, json_reply


@dataclass(frozen=True, slots=True)
class Suggesting:
    """The job of suggesting things, behind the first ``start`` of them."""

    typed: str
    sorts: frozenset[Sort]
    start: int

    def __call__(self, desk: Desk) -> Reply:
        """The suggestions."""
        found = desk.once("beginnings", Beginnings).of(self.typed, self.sorts, SUGGESTIONS, self.start)
        result = [
            {"id": short(each.iri), "name": each.name, "description": short(each.iri), "notable": [_sort(each.sort)]}
            for each in found
        ]
        return json_reply({"result": result})


def sorts_like(typed: str) -> Reply:
    """The sorts of things whose names have what is typed."""
    return json_reply({"result": [_sort(each) for each in Sort if typed.lower().strip() in each]})


def properties_like(typed: str) -> Reply:
    """The properties whose names have what is typed."""
    wanted = typed.lower().strip()
    return json_reply({"result": [_told(i, p) for i, p in PROPERTIES.items() if wanted in f"{i} {p.name.lower()}"]})


def proposed(sort: str, limit: int) -> Reply:
    """The properties that can be told of things of a sort; of all where it is none of ours."""
    known = [_told(i, p) for i, p in PROPERTIES.items() if sort not in {*Sort} or Sort(sort) in p.sorts]
    return json_reply({"type": sort, "limit": limit, "properties": known[:limit]})


def _sort(sort: Sort) -> dict[str, str]:
    return {"id": sort.value, "name": sort.value}


def _told(identifier: str, said: Property) -> dict[str, str]:
    return {"id": identifier, "name": said.name}
