"""Platforms known by name (``ontology/platforms.ttl``), and names that only stand where a platform's name would."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kg.text.fold import fold
from kg.vocabulary.turtle import Vocabulary


@cache
def platforms() -> Mapping[str, str | None]:
    """Every form of a known platform, with the name to show; ``None`` for a name that is no work."""
    vocabulary = Vocabulary("platforms.ttl")
    forms: dict[str, str | None] = {}
    for iri in vocabulary.instances("kg:Lookalikes"):
        forms.update(dict.fromkeys(vocabulary.texts(iri, "kg:notPlatform")))
    for iri in vocabulary.instances("kg:Platform"):
        name = vocabulary.text(iri, "skos:prefLabel")
        forms.update(dict.fromkeys([name, *vocabulary.texts(iri, "skos:altLabel")], name))
    return MappingProxyType(forms)


@cache
def no_platforms() -> frozenset[str]:
    """Folded names of technologies and ways to meet, which are no works."""
    return frozenset(fold(form) for form, name in platforms().items() if name is None)
