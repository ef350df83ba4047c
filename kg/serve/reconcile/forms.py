"""What clients send, as values: batches of names to match, and lists of things to tell of."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.errors import QuestionError
from kg.serve.known import Sort
from kg.serve.numbers import BATCH, CANDIDATES


@dataclass(frozen=True, slots=True)
class Sought:
    """A name to match: to which sorts (all where none is given), how many candidates, and other columns' values."""

    name: str
    sorts: frozenset[Sort] = frozenset()
    limit: int = CANDIDATES
    properties: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Extended:
    """Things to tell of, by their ids, and the ids of the properties to tell."""

    ids: tuple[str, ...]
    properties: tuple[str, ...]


def batch(text: str) -> tuple[tuple[str, Sought], ...]:
    """A batch of queries by their names, from JSON. Raises ``QuestionError``."""
    given = _object(text, "queries")
    if len(given) > BATCH:
        raise QuestionError(f"queries: are {len(given)}: give {BATCH} at most at once")
    return tuple((name, _sought(name, query)) for name, query in given.items())


def extension(text: str) -> Extended:
    """A data extension query, from JSON. Raises ``QuestionError``."""
    given = _object(text, "extend")
    ids, properties = given.get("ids"), given.get("properties")
    if not isinstance(ids, list) or not isinstance(properties, list):
        raise QuestionError("extend: has no lists of ids and properties: give both")
    named = [each.get("id") if isinstance(each, dict) else None for each in properties]
    if not all(isinstance(each, str) for each in (*ids, *named)):
        raise QuestionError("extend: has an id that is no text: give texts")
    if len(ids) > BATCH:
        raise QuestionError(f"extend: has {len(ids)} ids: give {BATCH} at most at once")
    return Extended(tuple(ids), tuple(str(each) for each in named))


def sorts(given: object) -> frozenset[Sort]:
    """The sorts that one id or a list of ids names; ids that are none of ours are left out."""
    ids = given if isinstance(given, list) else [given]
    return frozenset(Sort(each) for each in ids if isinstance(each, str) and each in {*Sort})


def _sought(name: str, query: object) -> Sought:
    if not isinstance(query, dict):
        raise QuestionError(f"queries: {name[:40]} is no object: give one with a query")
    text, limit = query.get("query", ""), query.get("limit", CANDIDATES)
    if not isinstance(text, str):
        raise QuestionError(f"queries: the name of {name[:40]} is no text: give one")
    if isinstance(limit, bool) or not isinstance(limit, int | float) or not 0 <= limit <= BATCH:
        raise QuestionError(f"queries: the limit of {name[:40]} is none: give a number of candidates")
    return Sought(text, sorts(query.get("type")), int(limit), tuple(_properties(name, query.get("properties") or [])))


def _properties(name: str, given: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    if not isinstance(given, list) or not all(isinstance(each, dict) for each in given):
        raise QuestionError(f"queries: the properties of {name[:40]} are no list of objects: give pid and v of each")
    for each in given:
        values = each.get("v") if isinstance(each.get("v"), list) else [each.get("v")]
        yield str(each.get("pid", "")), tuple(filter(None, map(_value, values)))


def _value(given: object) -> str:
    """A value that another column has: a thing that was matched before, else a text or number."""
    if isinstance(given, Mapping):
        return str(given.get("id") or given.get("name") or "")
    return "" if given is None else str(given)


def _object(text: str, name: str) -> dict[str, object]:
    try:
        given = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise QuestionError(f"{name}: is no JSON: give an object") from error
    if not isinstance(given, dict):
        raise QuestionError(f"{name}: is no JSON object: give one")
    return given
