"""In which provinces events take place, things are said, and goals are served."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kg.models import Article, Event, Span, Statement, ThemeLink
from kg.relate.events.when_where import inside
from kg.relate.provinces.areas import Areas, Shown, named, one_province
from kg.relate.provinces.events import provinces_of


def locate_events(article: Article, events: Iterable[Event], areas: Areas) -> tuple[Event, ...]:
    """The events with the provinces in which they take place, where the article or everybody's knowledge says which.

    A part of an event without any takes place where the whole does.
    """
    found: list[Event] = []
    before: Shown = ()
    for event in events:
        before = provinces_of(article, event, areas, before)
        found.append(replace(event, provinces=before))
    return tuple(
        event if event.provinces or event.parent is None else replace(event, provinces=found[event.parent].provinces)
        for event in found
    )


def locate_statements(statements: Iterable[Statement], events: Sequence[Event], areas: Areas) -> tuple[Statement, ...]:
    """The statements with the provinces where they are made, or of which they are."""
    return tuple(replace(said, provinces=_shown(said.evidence, events, areas)) for said in statements)


def locate_themes(links: Iterable[ThemeLink], events: Sequence[Event], areas: Areas) -> tuple[ThemeLink, ...]:
    """The links to goals and targets with the provinces in which they are served."""
    return tuple(replace(link, provinces=_shown(link.evidence, events, areas)) for link in links)


def _shown(evidence: Sequence[Span], events: Sequence[Event], areas: Areas) -> Shown:
    """The provinces of the events that the evidence tells, where they agree, else the one that it names as a place."""
    told = [event.provinces for event in events if event.provinces and _overlap(event.evidence, evidence)]
    if told:
        return told[0] if len({tuple(area.province for area in shown) for shown in told}) == 1 else ()
    return one_province(named(area for span in evidence for area in inside(areas, span.start, span.end)))


def _overlap(these: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(one.overlaps(other) for one in these for other in others)
