"""What a fact claims, as a sentence: from a graph, or from what an article said before anybody judged it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Protocol

from kg.iris import full, short
from kg.network.explaining.steps import Known, listed
from kg.store.things import Things


class Said(Protocol):
    """What is said of nodes (IRIs), by properties (prefixed)."""

    def values(self, node: str, name: str) -> Iterable[str]:
        """All values of a property."""

    def value(self, node: str, name: str) -> str:
        """The first value in sorted order, "" for none."""


class SaidInArticle:
    """What one article's graph says."""

    def __init__(self, things: Things) -> None:
        self._things = things

    def values(self, node: str, name: str) -> Iterable[str]:
        """See ``Said``."""
        return self._things.all(node, name)

    def value(self, node: str, name: str) -> str:
        """See ``Said``."""
        return self._things.one(node, name)


def claim(known: Known, said: Said, fact: str) -> str:
    """What a fact (IRI) claims, "" for what is none."""
    kinds = sorted(said.values(fact, "rdf:type"))
    return next((_CLAIMS[kind](known, said, fact) for kind in kinds if kind in _CLAIMS), "")


def is_claim(kinds: Iterable[str]) -> bool:
    """Whether something of these classes (IRIs) claims something."""
    return not _CLAIMS.keys().isdisjoint(kinds)


def days(said: Said, node: str) -> str:
    """The days that something may cover, "" for unknown ones."""
    first, last = said.value(node, "kg:earliest"), said.value(node, "kg:latest")
    return first if first == last else f"{first} to {last}"


def places(known: Known, said: Said, event: str) -> str:
    """Where an event was: its place with the province of that, else its province; "" for unknown ones."""
    found = sorted(said.values(event, "schema:location"))
    within = sorted({province for place in found for province in said.values(place, "schema:containedInPlace")})
    return ", ".join(
        dict.fromkeys(said.value(place, "schema:name") or known.name(place) for place in (*found, *within))
    )


def _where(known: Known, said: Said, fact: str) -> str:
    """In which provinces something is said or done, "" for unknown ones."""
    provinces = sorted(map(known.name, said.values(fact, "schema:spatialCoverage")))
    return f" in {listed(provinces)}" if provinces else ""


def _holding(known: Known, said: Said, fact: str) -> str:
    person, label = known.name(said.value(fact, "org:member")), said.value(fact, "rdfs:label")
    status, day = known.word(said.value(fact, "kg:status")), said.value(fact, "kg:attestedOn")
    body = said.value(fact, "org:organization")
    post = known.name(said.value(fact, "org:role")) + (f", {known.name(body)}" if body else "")
    return f"{person} is named {label or post} ({status}; {post})" + (f" on {day}" if day else "")


def _participation(known: Known, said: Said, fact: str) -> str:
    event, part = said.value(fact, "kg:event"), known.word(said.value(fact, "kg:as"))
    day = days(said, event)
    name = said.value(event, "schema:name") or short(event)
    return f"{known.name(said.value(fact, 'kg:agent'))} took part in {name} as {part}" + (f", {day}" if day else "")


def _statement(known: Known, said: Said, fact: str) -> str:
    speaker, verb = known.name(said.value(fact, "schema:creator")), said.value(fact, "kg:verb")
    speech, themes = known.word(said.value(fact, "kg:speech")), sorted(said.values(fact, "dcterms:subject"))
    about = f", about {listed(map(known.name, themes))}" if themes else ""
    return f"{speaker} {verb} ({speech}{about}){_where(known, said, fact)}"


def _figure(_known: Known, said: Said, fact: str) -> str:
    value, unit = said.value(fact, "schema:value"), said.value(fact, "schema:unitText")
    counted, period = said.value(fact, "schema:variableMeasured"), said.value(fact, "dcterms:temporal")
    span = [said.value(period, name) for name in ("dcat:startDate", "dcat:endDate")] if period else []
    of, when = f"{counted}: " if counted else "", f", {' to '.join(dict.fromkeys(span))}" if span else ""
    return f"{of}{value} {unit}".strip() + when


def _theme(known: Known, said: Said, fact: str) -> str:
    agent = said.value(fact, "kg:agent")
    who = known.name(agent) if agent else "the article, without naming who,"
    return f"{who} is reported to serve {known.name(said.value(fact, 'kg:theme'))}{_where(known, said, fact)}"


def _event(known: Known, said: Said, fact: str) -> str:
    organizers = sorted(map(known.name, said.values(fact, "schema:organizer")))
    parts = (
        known.word(said.value(fact, "kg:kind")),
        days(said, fact) or "no day",
        places(known, said, fact),
        f"organized by {listed(organizers)}" if organizers else "",
    )
    return f"{said.value(fact, 'schema:name')} ({'; '.join(filter(None, parts))})"


def _work(known: Known, said: Said, fact: str) -> str:
    name = said.value(fact, "schema:name")
    url = said.value(fact, "schema:contentUrl") or said.value(fact, "schema:url")
    provider = said.value(fact, "schema:provider")
    return f"{name or url}" + (f" is provided by {known.name(provider)}" if provider else " is named")


_CLAIMS: Mapping[str, Callable[[Known, Said, str], str]] = MappingProxyType(
    {
        full("org:Membership"): _holding,
        full("kg:Participation"): _participation,
        full("schema:Quotation"): _statement,
        full("schema:Observation"): _figure,
        full("kg:ThemeLink"): _theme,
        full("schema:Event"): _event,
        full("schema:SoftwareApplication"): _work,
        full("schema:VideoObject"): _work,
    }
)
"""The sentence of each class (IRI) of facts."""
