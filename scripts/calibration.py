"""How often facts are right that a reading calls so sure: what is 0.8 sure should be right about 8 times in 10."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rich.table import Table

from kg.models import Reading
from scripts.event_matching import as_written, scorer
from scripts.quick_score import Gold, as_scored, node_of

Judged = tuple[str, float, bool]
"""A kind of fact, how sure the reading is of one, and whether the annotation says so too."""

_STEPS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97)
_ALIKE = 0.5
"""How alike the names of one event are at least, by the scorer's measure."""


def table(judged: Iterable[Judged]) -> Table:
    """For each kind and step of sureness: how sure its facts are on average, the share of right ones, and how many."""
    groups: dict[str, dict[float, list[tuple[float, bool]]]] = defaultdict(lambda: defaultdict(list))
    for kind, sure, right in judged:
        groups[kind][max(step for step in _STEPS if step <= sure)].append((sure, right))
    shown = Table("sure from", *(f"{step:.2f}" for step in _STEPS), title="said sure / right (facts)")
    for kind, steps in groups.items():
        shown.add_row(kind, *(_cell(steps.get(step, [])) for step in _STEPS))
    return shown


def _cell(facts: list[tuple[float, bool]]) -> str:
    if not facts:
        return ""
    said, right = (sum(column) / len(facts) for column in zip(*facts, strict=True))
    return f"{said:.2f} / {right:.2f} ({len(facts)})"


def judged(reading: Reading, gold: Gold) -> Iterator[Judged]:
    """Every fact of a reading that the annotation of its article judges."""
    built = as_scored(reading)
    persons = scorer().match(built["persons"], gold["persons"])[0]
    bodies = scorer().match(built["orgs"], gold["organizations"])[0]
    names = {node: gold["persons"][at]["name"] for node, at in persons.items()}
    names |= {node: gold["organizations"][at]["name"] for node, at in bodies.items()}
    for person in reading.persons:
        yield "person", max(m.confidence for m in person.mentions), node_of(person) in names
    for body in reading.organizations:
        yield "organization", max(m.confidence for m in body.mentions), node_of(body) in names
    yield from _posts(reading, gold, names)
    yield from _events(reading, gold, names)
    speakers = {statement["speaker"] for statement in gold["statements"]}
    for statement in reading.statements:
        yield "statement", statement.confidence, names.get(node_of(statement.speaker)) in speakers
    themes = {str(one["goal"]) for one in gold["sdg"]} | {target for one in gold["sdg"] for target in one["targets"]}
    for theme in reading.themes:
        if theme.agent is None:
            yield "target" if "." in theme.theme else "goal", theme.confidence, theme.theme in themes


def _posts(reading: Reading, gold: Gold, names: Mapping[Any, str]) -> Iterator[Judged]:
    """A post is right where the person holds one in that body, or the same one in none."""
    held = {(person["name"], post["org"]) for person in gold["persons"] for post in person["posts"]}
    for holding in reading.holdings:
        body = names.get(node_of(holding.organization), "?") if holding.organization else None
        yield "post", holding.confidence, (names.get(node_of(holding.person)), body) in held


def _events(reading: Reading, gold: Gold, names: Mapping[Any, str]) -> Iterator[Judged]:
    """An event is right where an annotated one has a name like it or its day; of right ones, who takes part."""
    meant = {}
    for number, event in enumerate(reading.events):
        likeness = [(scorer().dice(event.name, one["name"]), at) for at, one in enumerate(gold["events"])]
        best = max(likeness, default=(0.0, -1))
        if best[0] >= _ALIKE:
            meant[number] = gold["events"][best[1]]
        yield "event", event.confidence, number in meant
    for number, one in meant.items():
        when = reading.events[number].when
        if when and one["date"]:
            yield "event date", when.confidence, as_written(when) == one["date"]
    for part in reading.participations:
        if part.event in meant:
            there = {*meant[part.event]["participants"], *meant[part.event]["organizers"]}
            yield "participation", part.confidence, names.get(node_of(part.agent)) in there
