"""What happened around one node, day by day, each with the words that say so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.iris import Kind, is_scoped, is_theme, kind_of
from kg.network.facts import Window, day_of
from kg.network.lookup import Lookup
from kg.network.quotes import quote_behind
from kg.store.reader import GraphReader


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """One thing on one day ("" when no day is known); ``article`` is the headline."""

    date: str
    kind: str
    what: str
    quote: str
    article: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """A fact node, what kind of moment it is, its words for what happened, and its own days ("" unknown)."""

    fact: str
    kind: str
    what: str
    earliest: str = ""
    latest: str = ""


def timeline(store: GraphReader, names: Lookup, node: str, window: Window) -> tuple[Moment, ...]:
    """What the graph holds of a person, organization, province or goal, oldest first; one line per fact and article."""
    first: dict[tuple[str, str, str, str], Moment] = {}
    of = _of_goal if is_theme(node) else _of_province if kind_of(node) is Kind.PLACE else _of_agent
    for moment in sorted(_moments(store, of(store, names, node), window)):
        first.setdefault((moment.date, moment.kind, moment.what, moment.article), moment)
    return tuple(first.values())


def _moments(store: GraphReader, entries: Iterator[_Entry], window: Window) -> Iterator[Moment]:
    for entry in entries:
        quote = quote_behind(store, [entry.fact])
        earliest, latest = entry.earliest or quote.date, entry.latest or quote.date
        if window.holds(day_of(earliest), day_of(latest)):
            yield Moment(earliest, entry.kind, entry.what, quote.text, quote.title)


def _of_agent(store: GraphReader, names: Lookup, node: str) -> Iterator[_Entry]:
    for fact in store.nodes_with("kg:agent", node):
        if event := store.value(fact, "kg:event"):
            yield _event(store, fact, event)
        elif theme := store.value(fact, "kg:theme"):
            yield _Entry(fact, "goal", names.name(theme))
    for place in ("org:member", "org:organization"):
        for fact in store.nodes_with(place, node):
            if label := store.value(fact, "rdfs:label"):
                day = store.value(fact, "kg:attestedOn")
                holder = names.name(store.value(fact, "org:member"))
                yield _Entry(fact, "post", f"{holder} {label}", day, day)
    for fact in store.nodes_with("schema:creator", node):
        yield _Entry(fact, "statement", store.value(fact, "schema:text"))


def _of_province(store: GraphReader, names: Lookup, node: str) -> Iterator[_Entry]:
    for place in (node, *store.nodes_with("schema:containedInPlace", node)):
        for event in filter(is_scoped, store.nodes_with("schema:location", place)):  # happenings are no article's
            yield _event(store, event, event)
    for fact in store.nodes_with("schema:spatialCoverage", node):
        if theme := store.value(fact, "kg:theme"):
            yield _Entry(fact, "goal", names.name(theme))
        else:
            speaker = names.name(store.value(fact, "schema:creator"))
            yield _Entry(fact, "statement", f"{speaker}: {store.value(fact, 'schema:text')}")


def _event(store: GraphReader, fact: str, event: str) -> _Entry:
    """An event by a fact that shows it."""
    days = store.value(event, "kg:earliest"), store.value(event, "kg:latest")
    return _Entry(fact, "event", store.value(event, "schema:name"), *days)


def _of_goal(store: GraphReader, names: Lookup, node: str) -> Iterator[_Entry]:
    for theme in sorted({node, *store.nodes_with("skos:broader", node)}):
        for fact in store.nodes_with("kg:theme", theme):
            agent = store.value(fact, "kg:agent")
            yield _Entry(fact, "goal", names.name(agent) if agent else "")
        for fact in store.nodes_with("dcterms:subject", theme):
            if words := store.value(fact, "schema:text"):
                speaker = names.name(store.value(fact, "schema:creator"))
                yield _Entry(fact, "statement", f"{speaker}: {words}")
