"""What happened around one node, day by day, each with the words that say so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rdflib.namespace import DCTERMS, RDFS, SKOS

from kg.network.facts import Window, day_of
from kg.network.index import nodes_with, value
from kg.network.lookup import Lookup
from kg.network.quotes import quote_behind
from kg.rdf.terms import KG, ORG, SCHEMA
from kg.store.graphs import GraphStore


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """One thing on one day ("" when no day is known); ``article`` is the headline."""

    date: str
    kind: str
    what: str
    quote: str
    article: str


@dataclass(frozen=True, slots=True)
class _Happening:
    """A fact node, what kind of moment it is, its words for what happened, and its own days ("" unknown)."""

    fact: str
    kind: str
    what: str
    earliest: str = ""
    latest: str = ""


def timeline(store: GraphStore, names: Lookup, node: str, window: Window) -> tuple[Moment, ...]:
    """What the graph holds of a person, organization or goal, oldest first; one line per fact and article."""
    first: dict[tuple[str, str, str, str], Moment] = {}
    of = _of_goal if "/sdg/" in node else _of_agent
    for moment in sorted(_moments(store, of(store, names, node), window)):
        first.setdefault((moment.date, moment.kind, moment.what, moment.article), moment)
    return tuple(first.values())


def _moments(store: GraphStore, happenings: Iterator[_Happening], window: Window) -> Iterator[Moment]:
    for happening in happenings:
        quote = quote_behind(store, [happening.fact])
        earliest, latest = happening.earliest or quote.date, happening.latest or quote.date
        if window.holds(day_of(earliest), day_of(latest)):
            yield Moment(earliest, happening.kind, happening.what, quote.text, quote.title)


def _of_agent(store: GraphStore, names: Lookup, node: str) -> Iterator[_Happening]:
    for fact in nodes_with(store, KG.agent, node):
        if event := value(store, fact, KG.event):
            days = value(store, event, KG.earliest), value(store, event, KG.latest)
            yield _Happening(fact, "event", value(store, event, SCHEMA.name), *days)
        elif theme := value(store, fact, KG.theme):
            yield _Happening(fact, "goal", names.name(theme))
    for place in (ORG.member, ORG.organization):
        for fact in nodes_with(store, place, node):
            if label := value(store, fact, RDFS.label):
                day = value(store, fact, KG.attestedOn)
                holder = names.name(value(store, fact, ORG.member))
                yield _Happening(fact, "post", f"{holder} {label}", day, day)
    for fact in nodes_with(store, SCHEMA.creator, node):
        yield _Happening(fact, "statement", value(store, fact, SCHEMA.text))


def _of_goal(store: GraphStore, names: Lookup, node: str) -> Iterator[_Happening]:
    for theme in sorted({node, *nodes_with(store, SKOS.broader, node)}):
        for fact in nodes_with(store, KG.theme, theme):
            agent = value(store, fact, KG.agent)
            yield _Happening(fact, "goal", names.name(agent) if agent else "")
        for fact in nodes_with(store, DCTERMS.subject, theme):
            if words := value(store, fact, SCHEMA.text):
                yield _Happening(fact, "statement", f"{names.name(value(store, fact, SCHEMA.creator))}: {words}")
