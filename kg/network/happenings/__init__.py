"""Happenings: reports of many articles that tell of one event, joined; what is told differently stays visible."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import TypeVar

from kg.iris import happening_iri
from kg.models import Happening
from kg.network.happenings.likeness import Occasion, can_be_one, named_in_full, odds
from kg.network.happenings.numbers import DAYS_BEFORE, LEAST_ODDS, LONGEST
from kg.network.joining import Groups, together
from kg.network.told import Report, Told

_Value = TypeVar("_Value")

NOTHING: Groups = Groups()


def happenings(occurred: Iterable[Occasion], decided: Groups = NOTHING) -> tuple[Happening, ...]:
    """The events that are reported (see ``occasions``), sorted by IRI; every report (IRI) belongs to exactly one.

    ``decided`` says which reports a person found to be the same and which not; all others are weighed.
    """
    found = {one.report.node: one for one in occurred}
    pairs = ((odds(found[a], found[b]), a, b) for a, b in candidates(found.values()))
    likely = [pair for pair in pairs if pair[0] >= LEAST_ODDS]
    groups = together(found, likely, lambda a, b: can_be_one(found[a], found[b]), decided)
    return tuple(sorted((_happening([found[node] for node in group]) for group in groups), key=lambda one: one.iri))


def occasions(told: Told) -> Iterator[Occasion]:
    """The reports of an article with the days on which they may have been; one without any day stays alone."""
    for report in told.reports:
        earliest, latest = report.earliest, report.latest
        if not earliest and told.day:
            published = date.fromisoformat(told.day)
            earliest, latest = (published - timedelta(DAYS_BEFORE)).isoformat(), told.day
        yield Occasion(report, told.article, earliest, latest, named_in_full(report, told))


def candidates(found: Iterable[Occasion]) -> Iterator[tuple[str, str]]:
    """Pairs of reports (IRIs) with a day in common that may be one event, each once, sorted."""
    on_day: dict[str, list[Occasion]] = defaultdict(list)
    for one in sorted(found, key=lambda one: one.report.node):
        for day in _days(one):
            on_day[day].append(one)
    pairs = {
        (a.report.node, b.report.node) for same in on_day.values() for a, b in combinations(same, 2) if can_be_one(a, b)
    }
    return iter(sorted(pairs))


def _days(one: Occasion) -> Iterator[str]:
    if not one.earliest:
        return
    first, last = date.fromisoformat(one.earliest), date.fromisoformat(one.latest)
    if (last - first).days <= LONGEST:
        yield from ((first + timedelta(day)).isoformat() for day in range((last - first).days + 1))


def _happening(reports: Sequence[Occasion]) -> Happening:
    """What most of the reports say; of equals, what the first one does."""
    in_order = sorted(reports, key=lambda one: (not one.is_dated, one.earliest, one.report.node))
    dated = [(one.report.earliest, one.report.latest) for one in in_order if one.is_dated]
    first, last = _most(dated) or ("", "")
    place = _most([place for one in in_order for place in one.report.places[:1]]) or ""
    return Happening(
        iri=happening_iri(min(one.report.node for one in reports)),
        name=_most([one.report.name for one in in_order]) or "",
        kind=_most([one.report.kind for one in in_order]) or "",
        earliest=first,
        latest=last,
        place=place,
        placed_by=next((one.report.node for one in in_order if place in one.report.places), ""),
        provinces=tuple(sorted({province for one in in_order for province in one.report.provinces})),
        organizers=_organizers([one.report for one in in_order]),
        reports=tuple(sorted(one.report.node for one in reports)),
        disputed=tuple(_disputed(in_order)),
    )


def _organizers(reports: Sequence[Report]) -> tuple[str, ...]:
    """Those whom most of the reports that name any name, else all."""
    naming = [report for report in reports if report.organizers]
    counted: Mapping[str, int] = Counter(agent for report in naming for agent in report.organizers)
    agreed = {agent for agent, count in counted.items() if 2 * count > len(naming)}
    return tuple(sorted(agreed or counted))


def _disputed(reports: Sequence[Occasion]) -> Iterator[str]:
    """What the reports tell differently: their days, or the provinces where they place it."""
    if len({(one.report.earliest, one.report.latest) for one in reports if one.is_dated}) > 1:
        yield "day"
    named = [set(one.report.provinces) for one in reports if one.report.provinces]
    if named and not set.intersection(*named):
        yield "place"


def _most(values: Sequence[_Value]) -> _Value | None:
    """The value that comes most often, the first of equals."""
    return Counter(values).most_common(1)[0][0] if values else None
