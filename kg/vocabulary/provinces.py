"""Thailand's provinces, by GeoThai's list (the package ``geothai``) and ``ontology/provinces.ttl``, which adds to it.

GeoThai's codes are those of the Department of Provincial Administration, which ISO 3166-2:TH took over: 50 is TH-50.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.iris import Kind, iri
from kg.vocabulary.turtle import Vocabulary

_COUNTRY = "TH-"


@dataclass(frozen=True, slots=True)
class Province:
    """One province: its ISO 3166-2 code, its names, what else texts call it, and its Thai name with the word for one.

    ``towns`` are places in it that are known by their names alone.
    """

    code: str
    thai: str
    english: str
    thai_also: tuple[str, ...]
    english_also: tuple[str, ...]
    towns: tuple[str, ...]


def iso_code(code: str) -> str:
    """The ISO 3166-2 code of a province by its official one, with which those of its parts begin: 50 and 5001."""
    return _COUNTRY + code[:2]


@cache
def province_of() -> Mapping[str, Province]:
    """Every province by its ISO 3166-2 code, in the order of the codes."""
    import geothai  # noqa: PLC0415  # a twentieth of a second of start-up that who reads no text need not wait

    vocabulary = Vocabulary("provinces.ttl")
    found = {}
    for known in geothai.provinces():
        code = iso_code(known.code)
        node = iri(Kind.PLACE, code)
        found[code] = Province(
            code,
            known.name_th,
            known.name_en,
            vocabulary.texts(node, "skos:altLabel", "th"),
            vocabulary.texts(node, "skos:altLabel", "en"),
            vocabulary.texts(node, "kg:town", "th"),
        )
    return MappingProxyType(found)


@cache
def provinces() -> tuple[str, ...]:
    """Every province's name without จังหวัด, the longest first, so that no name hides a longer one."""
    return tuple(sorted((known.thai for known in province_of().values()), key=lambda name: (-len(name), name)))


@cache
def english_provinces() -> Mapping[str, str]:
    """Every province's English name, by the Thai one."""
    return MappingProxyType({known.thai: known.english for known in province_of().values()})
