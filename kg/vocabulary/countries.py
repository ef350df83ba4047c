"""Countries, by PyThaiNLP's list and the shorter names of the vocabulary (``ontology/names.ttl``)."""

from __future__ import annotations

import re
from functools import cache

import pythainlp.corpus

from kg.vocabulary.turtle import Vocabulary


@cache
def countries() -> tuple[str, ...]:
    """Every country's names in Thai, the longest first, so that no name hides a longer one."""
    named = {*map(str, pythainlp.corpus.countries()), *_labels("shortLabel")}
    return tuple(sorted(named, key=lambda name: (-len(name), name)))


@cache
def abroad() -> str:
    """A pattern for a foreign country's name with the words for its constitution: สาธารณรัฐประชาชนจีน."""
    foreign = "|".join(re.escape(name) for name in countries() if name != "ไทย")
    return rf"(?:{'|'.join(_labels('constitutionLabel'))})*(?:{foreign})"


def _labels(predicate: str) -> tuple[str, ...]:
    vocabulary = Vocabulary("names.ttl")
    return tuple(
        text for iri in vocabulary.instances("kg:CountryNames") for text in vocabulary.texts(iri, f"kg:{predicate}")
    )


@cache
def foreign_government() -> re.Pattern[str]:
    """A government named by its country or its people: รัฐบาลญี่ปุ่น, รัฐบาลแห่งราชอาณาจักร…."""
    return re.compile(rf"รัฐบาล(?:แห่ง)?[ ]?{abroad()}")
