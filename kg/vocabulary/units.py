"""Units and classifiers (``ontology/units.ttl``) as frozen values, and the words that only begin like one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from kg.iris import full, local
from kg.vocabulary.turtle import Vocabulary


class UnitKind(StrEnum):
    """What numbers in a unit measure."""

    MONEY = "money"
    SHARE = "share"
    PEOPLE = "people"
    THINGS = "things"
    EXTENT = "extent"
    RANK = "rank"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: ``name`` is how it is shown, ``kind`` what it measures.

    A ``paused`` one counts only where a pause follows, since its letters also begin names (นาย).
    """

    name: str
    kind: UnitKind
    paused: bool


@cache
def units() -> Mapping[str, Unit | None]:
    """Every written form of a unit; ``None`` for a longer word that is none (รายงาน begins like ราย)."""
    vocabulary = Vocabulary("units.ttl")
    forms: dict[str, Unit | None] = {}
    for iri in vocabulary.instances("kg:Lookalikes"):
        forms.update(dict.fromkeys(vocabulary.texts(iri, "kg:notUnit")))
    for iri in vocabulary.instances("kg:Unit"):
        unit = Unit(
            name=vocabulary.text(iri, "skos:prefLabel"),
            kind=UnitKind(local(vocabulary.links(iri, "kg:unitKind")[0])),
            paused=full("kg:pause") in vocabulary.links(iri, "kg:endsAt"),
        )
        forms.update(dict.fromkeys([unit.name, *vocabulary.texts(iri, "skos:altLabel")], unit))
    return MappingProxyType(forms)


@cache
def unsaid_unit(of: str) -> str:
    """The name of the unit of a ``sum`` of money, or of an ``index``, where the text names none.

    Raises ``KeyError`` for anything else.
    """
    vocabulary = Vocabulary("units.ttl")
    for iri in vocabulary.instances("kg:Unit"):
        if full(f"kg:{of}") in vocabulary.links(iri, "kg:unsaidOf"):
            return vocabulary.text(iri, "skos:prefLabel")
    raise KeyError(of)
