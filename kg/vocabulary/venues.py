"""Venues of which everybody knows the province, and seats of bodies (``ontology/venues.ttl``), as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kg.vocabulary.turtle import Vocabulary

_NAMES = ("skos:prefLabel", "skos:altLabel")


@cache
def venue_provinces() -> Mapping[str, str]:
    """The province (ISO 3166-2 code) of each venue, by every form of its name."""
    vocabulary = Vocabulary("venues.ttl")
    return MappingProxyType(
        {
            form: place.rpartition("/")[2]
            for iri in vocabulary.instances("schema:Place")
            for place in vocabulary.links(iri, "schema:containedInPlace")
            for name in _NAMES
            for form in vocabulary.texts(iri, name)
        }
    )
