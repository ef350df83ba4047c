"""Months, and days counted from that of a report (``ontology/grammar-days.ttl``), as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.vocabulary.turtle import Vocabulary

_FILE = "grammar-days.ttl"


@dataclass(frozen=True, slots=True)
class Month:
    """One month, in Thai and English: its names in full and abbreviated.

    ``misspelt`` are misspellings that are no other word, ``slips`` those that are a month only within a full date.
    """

    number: int
    name: str
    short: str
    english: str
    english_short: tuple[str, ...]
    misspelt: tuple[str, ...]
    slips: tuple[str, ...]


@cache
def months() -> tuple[Month, ...]:
    """The twelve months in their order."""
    vocabulary = Vocabulary(_FILE)
    found = (_month(vocabulary, iri) for iri in vocabulary.instances("kg:Month"))
    return tuple(sorted(found, key=lambda month: month.number))


@cache
def relative_days() -> Mapping[str, int]:
    """Every Thai form of a day counted from that of a report, and how many days behind that it lies."""
    vocabulary = Vocabulary(_FILE)
    forms: dict[str, int] = {}
    for iri in vocabulary.instances("kg:RelativeDay"):
        later = int(vocabulary.text(iri, "kg:daysLater"))
        for label in ("skos:prefLabel", "skos:altLabel"):
            forms.update(dict.fromkeys(vocabulary.texts(iri, label, "th"), later))
    return MappingProxyType(forms)


def _month(vocabulary: Vocabulary, iri: str) -> Month:
    return Month(
        number=int(vocabulary.text(iri, "kg:number")),
        name=vocabulary.text(iri, "skos:prefLabel", "th"),
        short=vocabulary.text(iri, "skos:altLabel", "th"),
        english=vocabulary.text(iri, "skos:prefLabel", "en"),
        english_short=vocabulary.texts(iri, "skos:altLabel", "en"),
        misspelt=vocabulary.texts(iri, "skos:hiddenLabel"),
        slips=vocabulary.texts(iri, "kg:slip"),
    )
