"""The districts of Thailand and their subdistricts, by GeoThai's list (the package ``geothai``): where each lies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from kg.vocabulary.provinces import iso_code

Lying = Mapping[str, frozenset[str]]
"""The provinces (ISO 3166-2 codes) in which something of this name lies: one, where no other has the same."""


@cache
def district_provinces() -> Lying:
    """The districts by name, those of Bangkok with the word for one (เขตพระนคร), as the list has them."""
    import geothai  # noqa: PLC0415  # see kg.vocabulary.provinces

    return _lying((known.name_th, known.code) for area in geothai.provinces() for known in geothai.districts(area.code))


@cache
def english_districts() -> Mapping[str, str]:
    """The English names of districts by the Thai ones."""
    import geothai  # noqa: PLC0415  # see kg.vocabulary.provinces

    every = (known for area in geothai.provinces() for known in geothai.districts(area.code))
    return MappingProxyType({known.name_th: known.name_en for known in every})


@cache
def subdistrict_provinces() -> Lying:
    """The subdistricts by name; read only where a text names one and neither its district nor its province."""
    import geothai  # noqa: PLC0415  # see kg.vocabulary.provinces

    of_districts = (geothai.districts(area.code) for area in geothai.provinces())
    every = (district for districts in of_districts for district in districts)
    return _lying((known.name_th, known.code) for district in every for known in geothai.subdistricts(district.code))


def _lying(named: Iterable[tuple[str, str]]) -> Lying:
    found: dict[str, set[str]] = defaultdict(set)
    for name, code in named:
        found[name].add(iso_code(code))
    return MappingProxyType({name: frozenset(codes) for name, codes in found.items()})
