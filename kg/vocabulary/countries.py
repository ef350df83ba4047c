"""Countries, by PyThaiNLP's list, Unicode's CLDR and the further names of the vocabulary (``ontology/names.ttl``)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.vocabulary.turtle import Vocabulary

HOME = "TH"
"""Thailand's code."""

_CODE = re.compile("[A-Z]{2}")
_IN_BRACKETS = re.compile("[()]")


@dataclass(frozen=True, slots=True)
class Country:
    """A country's names in Thai and in English, what English calls its own (Japanese) among them."""

    thai: tuple[str, ...]
    english: tuple[str, ...]


@cache
def country_names() -> Mapping[str, Country]:
    """The names of every country by its ISO 3166-1 code."""
    import babel  # noqa: PLC0415  # only names of lists in English need it

    vocabulary = Vocabulary("names.ttl")
    more = {vocabulary.text(iri, "skos:notation"): iri for iri in vocabulary.instances("kg:Country")}
    thai, english = (babel.Locale(language).territories for language in ("th", "en"))

    def names(code: str, listed: str, language: str) -> tuple[str, ...]:
        also = vocabulary.texts(more[code], "skos:altLabel", language) if code in more else ()
        parts = (part.strip() for part in _IN_BRACKETS.split(listed))
        return tuple(dict.fromkeys((*filter(None, parts), *also)))

    codes = sorted(code for code in map(str, thai) if _CODE.fullmatch(code) and code in english)
    return MappingProxyType(
        {code: Country(names(code, thai[code], "th"), names(code, english[code], "en")) for code in codes}
    )


@cache
def cities() -> Mapping[str, str]:
    """English names of great cities by the Thai ones, as CLDR has those that time zones are named after."""
    import babel  # noqa: PLC0415  # likewise

    zones = babel.Locale("th").time_zones
    named = {dict(zone).get("city", ""): name.rpartition("/")[2].replace("_", " ") for name, zone in zones.items()}
    return MappingProxyType({thai: english for thai, english in sorted(named.items()) if thai})


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
