"""Numbers as words (``ontology/numerals.ttl``) as frozen values, and the words that only begin like one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kg.iris import local
from kg.vocabulary.turtle import Vocabulary
from kg.vocabulary.units import UnitKind

_FILE = "numerals.ttl"


@cache
def number_words() -> Mapping[str, int]:
    """Every small number that is written out, with what it is worth."""
    return MappingProxyType(_worths("kg:NumberWord"))


@cache
def scales() -> Mapping[str, int | None]:
    """Every word that multiplies the numeral before it, with its factor; ``None`` for a longer word that is none."""
    vocabulary = Vocabulary(_FILE)
    lookalikes = (form for iri in vocabulary.instances("kg:Scale") for form in vocabulary.texts(iri, "kg:notNumeral"))
    return MappingProxyType({**dict.fromkeys(lookalikes), **_worths("kg:Scale")})


@cache
def money_scales() -> tuple[str, ...]:
    """The scales that say that the number is money."""
    vocabulary = Vocabulary(_FILE)
    found: list[str] = []
    for iri in vocabulary.instances("kg:Scale"):
        if UnitKind.MONEY in map(local, vocabulary.links(iri, "kg:unitKind")):
            found += _forms(vocabulary, iri)
    return tuple(sorted(found))


def _worths(kind: str) -> dict[str, int]:
    vocabulary = Vocabulary(_FILE)
    return {
        form: int(vocabulary.text(iri, "kg:worth"))
        for iri in vocabulary.instances(kind)
        for form in _forms(vocabulary, iri)
    }


def _forms(vocabulary: Vocabulary, iri: str) -> tuple[str, ...]:
    return (*vocabulary.texts(iri, "skos:prefLabel"), *vocabulary.texts(iri, "skos:altLabel"))
