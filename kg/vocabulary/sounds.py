"""Letters by their sounds (``ontology/sounds.ttl``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.vocabulary.turtle import Vocabulary


@dataclass(frozen=True, slots=True)
class Sounds:
    """What stands for a letter in keys: ``thai`` by Thai letter; ``latin`` and ``heard`` what it passes for.

    ``latin`` goes by the letters that write a sound in Latin script, ``heard`` by what stands for it in keys.
    """

    thai: Mapping[str, str]
    latin: Mapping[str, str]
    heard: Mapping[str, str]


@cache
def sounds() -> Sounds:
    """All sounds."""
    vocabulary = Vocabulary("sounds.ttl")
    thai: dict[str, str] = {}
    latin: dict[str, str] = {}
    heard: dict[str, str] = {}
    for iri in vocabulary.instances("kg:Sound"):
        key, passes = vocabulary.text(iri, "skos:notation"), vocabulary.text(iri, "kg:heardAs")
        thai |= dict.fromkeys(vocabulary.texts(iri, "kg:thaiLetter"), key)
        latin |= dict.fromkeys(vocabulary.texts(iri, "kg:latinForm"), passes)
        heard[key] = passes
    for iri in vocabulary.instances("kg:VowelSound"):
        key = vocabulary.text(iri, "skos:notation")
        thai |= dict.fromkeys((key, *vocabulary.texts(iri, "kg:otherLetter")), key)
    return Sounds(*map(MappingProxyType, (thai, latin, heard)))
