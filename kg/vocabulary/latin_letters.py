"""Latin letters as Thai spells them out (``ontology/letters.ttl``)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kg.vocabulary.turtle import Vocabulary


@cache
def latin_letters() -> Mapping[str, str]:
    """The Thai name of every capital letter by the letter: เอ by A."""
    vocabulary = Vocabulary("letters.ttl")
    letters = vocabulary.instances("kg:LatinLetter")
    return MappingProxyType(
        {vocabulary.text(iri, "skos:notation"): vocabulary.text(iri, "skos:prefLabel") for iri in letters}
    )
