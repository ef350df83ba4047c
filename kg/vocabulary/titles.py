"""Titles before personal names (``ontology/titles.ttl``) as frozen values, and the words that only look like one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from kg.vocabulary.turtle import KG, SKOS, Vocabulary


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
    for iri in vocabulary.instances(KG + "Title"):
        forms.update(dict.fromkeys(vocabulary.texts(iri, KG + "notTitle")))
    for iri in vocabulary.instances(KG + "Title"):
        names = vocabulary.texts(iri, SKOS + "prefLabel", "th") or vocabulary.texts(iri, SKOS + "prefLabel")
        title = Title(
            names[0],
            TitleKind(vocabulary.links(iri, KG + "titleKind")[0].removeprefix(KG)),
            vocabulary.text(iri, KG + "keptInName") == "true",
            vocabulary.text(iri, KG + "needsName") == "true",
        )
        for form in (title.name, *vocabulary.texts(iri, SKOS + "altLabel")):
            forms.update(dict.fromkeys(_spaced(form), title))
    return MappingProxyType(forms)


def _spaced(form: str) -> tuple[str, ...]:
    """The form as it stands, and an abbreviation with a space behind its inner stops ("พล. ต. อ.")."""
    inner, last = form[:-1], form[-1]
    if "." not in inner or form.isascii():
        return (form,)
    if " " in inner:
        return (form,)
    return form, inner.replace(".", ". ") + last, inner.replace(".", ". ", 1) + last
