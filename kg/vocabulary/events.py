"""Kinds of events (``ontology/events.ttl``) and the words with which their names begin."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kg.iris import local
from kg.vocabulary.turtle import Vocabulary


@dataclass(frozen=True, slots=True)
class EventKind:
    """One kind of event; ``name`` is its local name in the ontology ("meeting").

    ``nouns`` open an event's name, ``verbs`` tell an event themselves, ``common`` nouns open a name
    only behind a verb of holding, ``full`` names need no more words; ``never`` hold such words and name no event;
    English names end with ``last`` ones.
    """

    name: str
    thai: str
    english: str
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    common: tuple[str, ...]
    full: tuple[str, ...]
    never: tuple[str, ...]
    last: tuple[str, ...]


@cache
def event_kinds() -> tuple[EventKind, ...]:
    """Every kind of event, sorted by name."""
    vocabulary = Vocabulary("events.ttl")
    return tuple(
        EventKind(
            name=local(iri),
            thai=vocabulary.text(iri, "skos:prefLabel", "th"),
            english=vocabulary.text(iri, "skos:prefLabel", "en"),
            nouns=vocabulary.texts(iri, "skos:altLabel"),
            verbs=vocabulary.texts(iri, "kg:verbLabel"),
            common=vocabulary.texts(iri, "kg:partLabel"),
            full=vocabulary.texts(iri, "kg:fullLabel"),
            never=vocabulary.texts(iri, "kg:notEvent"),
            last=vocabulary.texts(iri, "kg:lastLabel"),
        )
        for iri in vocabulary.instances("kg:EventKind")
    )
