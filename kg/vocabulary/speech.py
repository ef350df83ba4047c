"""Verbs of saying (``ontology/speech.ttl``) as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.vocabulary.turtle import KG, SKOS, Vocabulary


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb of saying; ``takes`` names what makes it a statement (clause, topic, object, quotation).

    ``reports`` says that it is speech by itself, where other verbs may as well mean a belief or a stress.
    """

    name: str
    takes: frozenset[str]
    reports: bool


@cache
def speech_verbs() -> Mapping[str, SpeechVerb | None]:
    """Every form of a verb of saying; ``None`` for a phrase that holds its letters without being speech."""
    vocabulary = Vocabulary("speech.ttl")
    forms: dict[str, SpeechVerb | None] = {}
    reporting = vocabulary.instances(KG + "ReportingVerb")
    for iri in (*reporting, *vocabulary.instances(KG + "SpeechVerb")):
        takes = frozenset(link.removeprefix(KG) for link in vocabulary.links(iri, KG + "takes"))
        verb = SpeechVerb(vocabulary.text(iri, SKOS + "prefLabel"), takes, iri in reporting)
        forms.update(dict.fromkeys(vocabulary.texts(iri, KG + "notSpeech")))
        forms.update(dict.fromkeys([verb.name, *vocabulary.texts(iri, SKOS + "altLabel")], verb))
    return MappingProxyType(forms)
