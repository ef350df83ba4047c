"""Verbs of saying (``ontology/speech.ttl``) as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal

from kg.vocabulary.turtle import KG, SKOS, Vocabulary

Manner = Literal["report", "stance", "belief"]
"""Whether a verb is speech by itself, may as well be a stress, or is a belief that only a person utters."""

_CLASSES: tuple[tuple[str, Manner], ...] = (
    ("ReportingVerb", "report"),
    ("SpeechVerb", "stance"),
    ("BeliefVerb", "belief"),
)


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb of saying; ``takes`` names what makes it a statement (clause, topic, object, quotation)."""

    name: str
    takes: frozenset[str]
    manner: Manner


@cache
def speech_verbs() -> Mapping[str, SpeechVerb | None]:
    """Every form of a verb of saying; ``None`` for a phrase that holds its letters without being speech."""
    vocabulary = Vocabulary("speech.ttl")
    forms: dict[str, SpeechVerb | None] = {}
    verbs = ((iri, manner) for kind, manner in _CLASSES for iri in vocabulary.instances(KG + kind))
    for iri, manner in verbs:
        takes = frozenset(link.removeprefix(KG) for link in vocabulary.links(iri, KG + "takes"))
        verb = SpeechVerb(vocabulary.text(iri, SKOS + "prefLabel"), takes, manner)
        forms.update(dict.fromkeys(vocabulary.texts(iri, KG + "notSpeech")))
        forms.update(dict.fromkeys([verb.name, *vocabulary.texts(iri, SKOS + "altLabel")], verb))
    return MappingProxyType(forms)
