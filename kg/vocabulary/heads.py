"""Head words of bodies' names (``ontology/heads.ttl``), and the words that end such names in running text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.vocabulary.turtle import KG, ORG, SKOS, Vocabulary

_STRENGTHS = {KG + "strong": 0.75, KG + "plain": 0.6, KG + "weak": 0.38, KG + "faint": 0.25}


@dataclass(frozen=True, slots=True)
class Head:
    """A word that begins names of bodies.

    ``strength`` (0 to 1) is how sure the head alone makes a name; ``generic`` tails name nobody; ``holds`` are words
    that end other names and may stand inside names with this head.
    """

    name: str
    kind: str
    strength: float
    generic: tuple[str, ...]
    holds: frozenset[str]


@dataclass(frozen=True, slots=True)
class NameEnds:
    """Words that end a name: ``ends`` anywhere, ``verbs`` except where a name may hold a verb.

    ``acts`` tell what a body does, ``anchors`` make a name that of one body.
    """

    ends: frozenset[str]
    verbs: frozenset[str]
    acts: frozenset[str]
    anchors: tuple[str, ...]


@cache
def heads() -> Mapping[str, Head | None]:
    """Every head as written; ``None`` for a longer word that only begins like one."""
    vocabulary = Vocabulary("heads.ttl")
    forms: dict[str, Head | None] = {}
    for iri in vocabulary.instances(KG + "BodyHead"):
        head = Head(
            name=vocabulary.text(iri, SKOS + "prefLabel"),
            kind=vocabulary.links(iri, ORG + "classification")[0].removeprefix(KG),
            strength=_STRENGTHS[vocabulary.links(iri, KG + "strength")[0]],
            generic=vocabulary.texts(iri, KG + "genericTail"),
            holds=frozenset(vocabulary.texts(iri, KG + "holdsWord")),
        )
        forms.update(dict.fromkeys(vocabulary.texts(iri, KG + "notHead")))
        forms.update(dict.fromkeys((head.name, *vocabulary.texts(iri, SKOS + "altLabel")), head))
    return MappingProxyType(forms)


@cache
def name_ends() -> NameEnds:
    """The words of the vocabulary that end names."""
    vocabulary = Vocabulary("heads.ttl")

    def labels(predicate: str) -> tuple[str, ...]:
        subjects = vocabulary.instances(KG + "NameEnds")
        return tuple(sorted({label for iri in subjects for label in vocabulary.texts(iri, KG + predicate)}))

    return NameEnds(
        ends=frozenset(labels("endWord")),
        verbs=frozenset(labels("verbWord")),
        acts=frozenset(labels("actWord")),
        anchors=labels("anchorWord"),
    )
