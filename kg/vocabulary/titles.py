"""Titles before personal names (``ontology/titles.ttl``) as frozen values, and the words that only look like one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from kg.iris import local
from kg.vocabulary.turtle import Vocabulary


class TitleKind(StrEnum):
    """What gives a title, as the vocabulary has it; some kinds are read in a way of their own."""

    ACADEMIC = "academic"
    CIVIL = "civil"
    FOREIGN = "foreign"
    MEDICAL = "medical"
    MILITARY = "military"
    NOBLE = "noble"
    POLICE = "police"
    RELIGIOUS = "religious"
    VOLUNTEER = "volunteer"


@dataclass(frozen=True, slots=True)
class Title:
    """One title: ``kept`` titles are part of the name (monks); ``needs_name`` ones are ordinary words as well."""

    name: str
    kind: TitleKind
    kept: bool
    needs_name: bool


@cache
def titles() -> Mapping[str, Title | None]:
    """Every written form of a title; ``None`` for a longer word that is none (นายกรัฐมนตรี begins like นาย)."""
    vocabulary = Vocabulary("titles.ttl")
    forms: dict[str, Title | None] = {}
    for iri in vocabulary.instances("kg:Title"):
        forms.update(dict.fromkeys(vocabulary.texts(iri, "kg:notTitle")))
    for iri in vocabulary.instances("kg:Title"):
        names = vocabulary.texts(iri, "skos:prefLabel", "th") or vocabulary.texts(iri, "skos:prefLabel")
        title = Title(
            names[0],
            TitleKind(local(vocabulary.links(iri, "kg:titleKind")[0])),
            vocabulary.text(iri, "kg:keptInName") == "true",
            vocabulary.text(iri, "kg:needsName") == "true",
        )
        for form in (title.name, *vocabulary.texts(iri, "skos:altLabel")):
            forms.update(dict.fromkeys(_spaced(form), title))
    return MappingProxyType(forms)


@cache
def sexes() -> Mapping[str, str]:
    """The sex ("male", "female") that a title as written tells, for titles that tell one."""
    vocabulary = Vocabulary("titles.ttl")
    return MappingProxyType(
        {
            form: local(sex)
            for iri in vocabulary.instances("kg:Title")
            for sex in vocabulary.links(iri, "kg:saysSex")
            for form in (*vocabulary.texts(iri, "skos:prefLabel"), *vocabulary.texts(iri, "skos:altLabel"))
        }
    )


def _spaced(form: str) -> tuple[str, ...]:
    """The form as it stands, and an abbreviation with a space behind its inner stops ("พล. ต. อ.")."""
    inner, last = form[:-1], form[-1]
    if "." not in inner or form.isascii():
        return (form,)
    if " " in inner:
        return (form,)
    return form, inner.replace(".", ". ") + last, inner.replace(".", ". ", 1) + last
