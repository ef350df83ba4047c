"""Countries, by PyThaiNLP's list and the shorter names of the vocabulary (``ontology/names.ttl``)."""

from __future__ import annotations

from functools import cache

from kg.vocabulary.turtle import Vocabulary


@cache
def countries() -> tuple[str, ...]:
    """Every country's names in Thai, the longest first, so that no name hides a longer one."""
    import pythainlp.corpus  # noqa: PLC0415  # a sixth of a second of start-up that who reads no text need not wait

    named = {*map(str, pythainlp.corpus.countries()), *_labels("shortLabel")}
    return tuple(sorted(named, key=lambda name: (-len(name), name)))


@cache
def constitutions() -> tuple[str, ...]:
    """The words for its constitution that stand in front of a country's name, sorted."""
    return tuple(sorted(_labels("constitutionLabel")))


def _labels(predicate: str) -> tuple[str, ...]:
    vocabulary = Vocabulary("names.ttl")
    return tuple(
        text for iri in vocabulary.instances("kg:CountryNames") for text in vocabulary.texts(iri, f"kg:{predicate}")
    )
