"""Which candidates are events, and which agents those of an annotation, by the rules of the official scorer."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping, Sequence
from functools import cache
from types import ModuleType
from typing import Any

from kg.models import DateMention, Reading
from kg.relate.events.candidates import Candidate
from kg.relate.events.scene import Key
from scripts.material import SHARED

_ALIKE = 0.5
"""How alike the names of one event are at least, by the scorer's measure."""

_SAME_PLACE = 0.6
"""Above which two names of a place are of the same one, by the scorer's measure."""

_SHOWN = {"day": 10, "month": 7, "year": 4}
"""How much of a date in ISO form is written, by its precision."""


@cache
def scorer() -> ModuleType:
    """The official scorer as a module. Raises ``FileNotFoundError`` where the material is not there."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "tools" / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(SHARED / "tools" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def names_one(name: str, events: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a name is that of one of the annotated events."""
    return any(_names(name, event) >= _ALIKE for event in events)


def matched(candidates: Sequence[Candidate], events: Sequence[Mapping[str, Any]]) -> list[bool]:
    """For each candidate whether it is one of the annotated events."""
    found = paired(candidates, events)
    return [number in found for number in range(len(candidates))]


def paired(candidates: Sequence[Candidate], events: Sequence[Mapping[str, Any]]) -> dict[int, int]:
    """Which annotated event each candidate is: each event is one candidate's, the most alike."""
    pairs = sorted(
        (-_likeness(candidate, event), -_names(candidate.mention.name, event), at, number)
        for number, candidate in enumerate(candidates)
        for at, event in enumerate(events)
    )
    found: dict[int, int] = {}
    for likeness, _, at, number in pairs:
        if likeness <= -_ALIKE and at not in found.values() and number not in found:
            found[number] = at
    return found


def agents_in(reading: Reading, annotation: Mapping[str, Any]) -> dict[Key, str]:
    """The annotated name of each person and body of a reading that is annotated."""
    found: dict[Key, str] = {}
    for person, agents, kind in ((True, reading.persons, "persons"), (False, reading.organizations, "organizations")):
        labels = {a.name: {"name": a.name, "labels": {_norm(x) for x in (a.name, *a.aliases)}} for a in agents}
        at, _, _ = scorer().match(labels, annotation[kind])
        found.update(((person, name), annotation[kind][number]["name"]) for name, number in at.items())
    return found


def _norm(name: str) -> str:
    normal: str = scorer().norm(name)
    return normal


def _likeness(candidate: Candidate, event: Mapping[str, Any]) -> float:
    when, place = candidate.setting.when, candidate.setting.place
    same_day = when is not None and as_written(when) == event["date"]
    same_place = place is not None and event["place"] and scorer().dice(place.name, event["place"]) > _SAME_PLACE
    return max(_names(candidate.mention.name, event), _ALIKE if same_day and same_place else 0.0)


def _names(name: str, event: Mapping[str, Any]) -> float:
    likeness: float = scorer().dice(name, event["name"])
    return likeness


def as_written(when: DateMention) -> str:
    """The first day of a date in ISO form, with the precision that it has."""
    return when.earliest.isoformat()[: _SHOWN[when.precision]]
