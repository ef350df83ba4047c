"""Verbs of saying (``ontology/speech.ttl``) as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from kg.iris import local
from kg.models import Manner
from kg.vocabulary.turtle import Vocabulary

_CLASSES = {"ReportingVerb": Manner.REPORT, "SpeechVerb": Manner.STANCE, "BeliefVerb": Manner.BELIEF}


class Complement(StrEnum):
    """What a verb of saying may take."""

    CLAUSE = "clause"
    TOPIC = "topic"
    OBJECT = "object"
    QUOTATION = "quotation"
    LATER = "laterClause"


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
    verbs = ((iri, manner) for kind, manner in _CLASSES.items() for iri in vocabulary.instances(f"kg:{kind}"))
    for iri, manner in verbs:
        takes = frozenset(Complement(local(link)) for link in vocabulary.links(iri, "kg:takes"))
        verb = SpeechVerb(vocabulary.text(iri, "skos:prefLabel"), takes, manner)
        forms.update(dict.fromkeys(vocabulary.texts(iri, "kg:notSpeech")))
        forms.update(dict.fromkeys([verb.name, *vocabulary.texts(iri, "skos:altLabel")], verb))
    return MappingProxyType(forms)
