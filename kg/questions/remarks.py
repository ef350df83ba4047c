"""What to know of an answer beside its rows: whom a given name was taken for, and what was asked where nothing fits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.calendar.periods import period
from kg.network.lookup import Entity, Lookup
from kg.questions import Values, each_value
from kg.questions.values import NAMES
from kg.store.reader import GraphReader

_LISTED = 5
"""Namesakes that are named."""

_PERIODS = frozenset({"from", "to", "year", "date"})


def remarks(values: Values, store: GraphReader, *, is_empty: bool) -> tuple[str, ...]:
    """Lines about the answer to a question that was asked with these values, which are known to be good ones."""
    names = Lookup(store)
    given = tuple(each_value(values))
    taken = [*taken_for(names, (value for name, value in given if name in NAMES))]
    if not is_empty or not given:
        return tuple(taken)
    read = ", ".join(f"{name} = {_read(name, value, names)}" for name, value in given)
    return (*taken, f"nothing fits all of this: {read}")


def taken_for(names: Lookup, typed: Iterable[str]) -> Iterator[str]:
    """A line for each given name that is taken for one person, where the graph knows others of that name."""
    for name in typed:
        if others := names.namesakes(name):
            who = " · ".join(other.name for other in others[:_LISTED])
            yield f"{name}: taken for {_named(names.all_of(name))}; give the whole name for {who}"


def _read(name: str, value: str, names: Lookup) -> str:
    """A value as it was understood."""
    if name in _PERIODS:
        first, last = period(value)
        return f"{first}" if first == last else f"{first} – {last}"
    if name == "province":
        return names.province(value).name
    if name == "goal":
        return _named(names.goals_of(value))
    return _named(names.all_of(value)) if name in NAMES else value


def _named(entities: Iterable[Entity]) -> str:
    return " | ".join(dict.fromkeys(entity.name for entity in entities))
