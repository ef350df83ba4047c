"""The authority file of organizations (``ontology/agencies.ttl``) as frozen values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.iris import full, local
from kg.vocabulary.turtle import Vocabulary


@dataclass(frozen=True, slots=True)
class Agency:
    """One body: ``name`` is its canonical Thai name and with it its IRI.

    ``aliases`` are its other names and abbreviations, ``hidden`` forms are matched but never shown,
    ``context`` forms count only where the text has named the body in full before. ``parent``,
    ``successors`` and the committees that it ``serves`` as their office are canonical names.
    """

    iri: str
    name: str
    english: str
    aliases: tuple[str, ...]
    hidden: tuple[str, ...]
    context: tuple[str, ...]
    kind: str
    parent: str
    successors: tuple[str, ...]
    serves: tuple[str, ...] = ()


@cache
def agencies() -> tuple[Agency, ...]:
    """Every body in the authority file, sorted by IRI."""
    vocabulary = Vocabulary("agencies.ttl")
    names = {iri: vocabulary.text(iri, "skos:prefLabel", "th") for iri in vocabulary.instances("org:Organization")}
    return tuple(_agency(vocabulary, iri, names) for iri in names)


@cache
def ordinary_words() -> frozenset[str]:
    """Words that are none of a body's initials, though they look like some typed without stop or capitals."""
    return frozenset(Vocabulary("agencies.ttl").texts(full("kg:initials"), "kg:ordinaryWord"))


@cache
def offices() -> Mapping[str, tuple[str, ...]]:
    """The offices that serve a committee or council, by its name: who employs its secretary-general."""
    serving: dict[str, list[str]] = defaultdict(list)
    for agency in agencies():
        for committee in agency.serves:
            serving[committee].append(agency.name)
    return MappingProxyType({committee: tuple(names) for committee, names in serving.items()})


def _agency(vocabulary: Vocabulary, iri: str, names: dict[str, str]) -> Agency:
    def named(predicate: str) -> tuple[str, ...]:
        return tuple(names[link] for link in vocabulary.links(iri, predicate))

    return Agency(
        iri=iri,
        name=names[iri],
        english=vocabulary.text(iri, "skos:prefLabel", "en"),
        aliases=vocabulary.texts(iri, "skos:altLabel"),
        hidden=vocabulary.texts(iri, "skos:hiddenLabel"),
        context=vocabulary.texts(iri, "kg:contextLabel"),
        kind=local(vocabulary.links(iri, "org:classification")[0]),
        parent=next(iter(named("org:subOrganizationOf")), ""),
        successors=named("dcterms:isReplacedBy"),
        serves=named("kg:secretariatOf"),
    )
