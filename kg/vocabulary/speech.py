"""Verbs of saying (``ontology/speech.ttl``) as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from kg.models import Manner
from kg.vocabulary.turtle import KG, SKOS, Vocabulary

_CLASSES = {"ReportingVerb": Manner.REPORT, "SpeechVerb": Manner.STANCE, "BeliefVerb": Manner.BELIEF}


class Complement(StrEnum):
    """What a verb of saying may take."""

    CLAUSE = "clause"
    TOPIC = "topic"
    OBJECT = "object"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb of saying; what it ``takes`` makes it a statement."""

    name: str
    takes: frozenset[Complement]
    manner: Manner


@cache
def speech_verbs() -> Mapping[str, SpeechVerb | None]:
    """Every form of a verb of saying; ``None`` for a phrase that holds its letters without being speech."""
    vocabulary = Vocabulary("speech.ttl")
    forms: dict[str, SpeechVerb | None] = {}
    verbs = ((iri, manner) for kind, manner in _CLASSES.items() for iri in vocabulary.instances(KG + kind))
    for iri, manner in verbs:
        takes = frozenset(Complement(link.removeprefix(KG)) for link in vocabulary.links(iri, KG + "takes"))
        verb = SpeechVerb(vocabulary.text(iri, SKOS + "prefLabel"), takes, manner)
        forms.update(dict.fromkeys(vocabulary.texts(iri, KG + "notSpeech")))
        forms.update(dict.fromkeys([verb.name, *vocabulary.texts(iri, SKOS + "altLabel")], verb))
    return MappingProxyType(forms)
