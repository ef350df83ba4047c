"""Kinds of events (``ontology/events.ttl``) and the words with which their names begin."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kg.vocabulary.turtle import KG, SKOS, Vocabulary


@dataclass(frozen=True, slots=True)
class EventKind:
    """One kind of event; ``name`` is its local name in the ontology ("meeting").

    ``nouns`` open an event's name, ``verbs`` tell an event themselves, ``common`` nouns open a name
    only behind a verb of holding, ``full`` names need no more words; ``never`` hold such words and name no event.
    """

    name: str
    thai: str
    english: str
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    common: tuple[str, ...]
    full: tuple[str, ...]
    never: tuple[str, ...]


@cache
def event_kinds() -> tuple[EventKind, ...]:
    """Every kind of event, sorted by name."""
    vocabulary = Vocabulary("events.ttl")
    return tuple(
        EventKind(
            name=iri.removeprefix(KG),
            thai=vocabulary.text(iri, SKOS + "prefLabel", "th"),
            english=vocabulary.text(iri, SKOS + "prefLabel", "en"),
            nouns=vocabulary.texts(iri, SKOS + "altLabel"),
            verbs=vocabulary.texts(iri, KG + "verbLabel"),
            common=vocabulary.texts(iri, KG + "partLabel"),
            full=vocabulary.texts(iri, KG + "fullLabel"),
            never=vocabulary.texts(iri, KG + "notEvent"),
        )
        for iri in vocabulary.instances(KG + "EventKind")
    )
