"""Platforms known by name (``ontology/platforms.ttl``), and names that only stand where a platform's name would."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kg.names import fold
from kg.vocabulary.turtle import KG, SKOS, Vocabulary


@cache
def platforms() -> Mapping[str, str]:
    """Every form of a known platform, with the name to show."""
    vocabulary = Vocabulary("platforms.ttl")
    forms = {}
    for iri in vocabulary.instances(KG + "Platform"):
        name = vocabulary.text(iri, SKOS + "prefLabel")
        forms.update(dict.fromkeys([name, *vocabulary.texts(iri, SKOS + "altLabel")], name))
    return MappingProxyType(forms)


@cache
def no_platforms() -> frozenset[str]:
    """Folded names of technologies and ways to meet, which are no works."""
    vocabulary = Vocabulary("platforms.ttl")
    listed = (vocabulary.texts(iri, KG + "notPlatform") for iri in vocabulary.instances(KG + "Lookalikes"))
    return frozenset(fold(name) for names in listed for name in names)
