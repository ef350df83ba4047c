"""Head words of bodies' names (``ontology/heads.ttl``), the words that end such names, and those that stand around."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from kg.iris import local
from kg.vocabulary.turtle import Vocabulary


class Grade(StrEnum):
    """How much a head alone says that a body is named: the local names of ``kg:strength``."""

    STRONG = "strong"
    PLAIN = "plain"
    WEAK = "weak"
    FAINT = "faint"


class ShownBy(StrEnum):
    """What shows that a word which seldom begins a name does: the local names of ``kg:shownBy``."""

    POST = "post"
    SIGNATURE = "signature"
    PLACE = "place"
    CONTACT = "contact"


STRENGTHS: Mapping[Grade, float] = MappingProxyType(
    {Grade.STRONG: 0.75, Grade.PLAIN: 0.6, Grade.WEAK: 0.38, Grade.FAINT: 0.25}
)
"""The confidence of a name by the grade of its head alone; set by hand."""


@dataclass(frozen=True, slots=True)
class Head:
    """A word that begins names of bodies.

    ``kind`` is a local name in ``kg:organizationKinds``; ``generic`` tails name nobody; ``holds`` are words that end
    other names and may stand inside names with this head; ``short`` are its abbreviations (สนง.).
    """

    name: str
    kind: str
    grade: Grade
    generic: tuple[str, ...]
    holds: frozenset[str]
    short: tuple[str, ...] = ()

    @property
    def strength(self) -> float:
        """How sure the head alone makes a name (0 to 1)."""
        return STRENGTHS[self.grade]


@dataclass(frozen=True, slots=True)
class SeldomHead:
    """A word that begins a body's name only where one of these things shows it: a post of it, a signature, a place."""

    head: Head
    shown_by: frozenset[ShownBy]


@dataclass(frozen=True, slots=True)
class NameEnds:
    """Words that end a name: ``ends`` anywhere, ``verbs`` except where a name may hold a verb.

    ``links`` end it unless an abbreviation in brackets shows that it goes on, and are never its last word.
    """

    ends: frozenset[str]
    verbs: frozenset[str]
    links: frozenset[str]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a name and says whether a body, a place or only a label is meant.

    Behind it: ``acts``. In front: ``glue`` (a name may follow without a space), ``roles``, ``partners``, ``laws``,
    ``places``, ``sites`` (always a place). In it: ``place_heads`` at its beginning, ``anchors`` anywhere; ``kinds``
    in an English name. ``regions`` are bodies that share their name with a region.
    """

    acts: tuple[str, ...]
    glue: tuple[str, ...]
    roles: tuple[str, ...]
    partners: tuple[str, ...]
    laws: tuple[str, ...]
    places: tuple[str, ...]
    sites: tuple[str, ...]
    place_heads: tuple[str, ...]
    regions: tuple[str, ...]
    anchors: tuple[str, ...]
    kinds: tuple[str, ...]


@cache
def heads() -> Mapping[str, Head | None]:
    """Every head as written; ``None`` for a longer word that only begins like one."""
    vocabulary = Vocabulary("heads.ttl")
    forms: dict[str, Head | None] = {}
    for iri in vocabulary.instances("kg:BodyHead"):
        head = _head(vocabulary, iri)
        forms.update(dict.fromkeys(vocabulary.texts(iri, "kg:notHead")))
        forms.update(dict.fromkeys((head.name, *vocabulary.texts(iri, "skos:altLabel")), head))
    return MappingProxyType(forms)


@cache
def seldom_heads() -> Mapping[str, SeldomHead]:
    """Every word that only seldom begins a body's name, as written, with what shows that it does."""
    vocabulary = Vocabulary("heads.ttl")
    found = {}
    for iri in vocabulary.instances("kg:SeldomHead"):
        shown_by = frozenset(ShownBy(local(link)) for link in vocabulary.links(iri, "kg:shownBy"))
        head = _head(vocabulary, iri)
        found[head.name] = SeldomHead(head, shown_by)
    return MappingProxyType(found)


def _head(vocabulary: Vocabulary, iri: str) -> Head:
    return Head(
        name=vocabulary.text(iri, "skos:prefLabel"),
        kind=local(vocabulary.links(iri, "org:classification")[0]),
        grade=Grade(local(vocabulary.links(iri, "kg:strength")[0])),
        generic=vocabulary.texts(iri, "kg:genericTail"),
        holds=frozenset(vocabulary.texts(iri, "kg:holdsWord")),
        short=tuple(form for form in vocabulary.texts(iri, "skos:altLabel") if form.endswith(".")),
    )


@cache
def name_ends() -> NameEnds:
    """The words of the vocabulary that end names."""
    return NameEnds(
        ends=frozenset(_labels("endWord")), verbs=frozenset(_labels("verbWord")), links=frozenset(_labels("linkWord"))
    )


@cache
def surroundings() -> Surroundings:
    """The words of the vocabulary that stand around names."""
    return Surroundings(
        acts=_labels("actWord"),
        glue=_labels("beforeName"),
        roles=_labels("roleBefore"),
        partners=_labels("partnerBefore"),
        laws=_labels("lawBefore"),
        places=_labels("placeBefore"),
        sites=_labels("siteBefore"),
        place_heads=_labels("placeHead"),
        regions=_labels("regionLabel"),
        anchors=_labels("anchorWord"),
        kinds=_labels("kindWord"),
    )


def is_place_like(name: str) -> bool:
    """Whether bodies of this name are as often meant as places: schools, hospitals, airports."""
    return name.startswith(surroundings().place_heads)


def is_region(name: str) -> bool:
    """Whether a body of this name is as often meant as the region of its members: อาเซียน."""
    return name in surroundings().regions


def _labels(predicate: str) -> tuple[str, ...]:
    vocabulary = Vocabulary("heads.ttl")
    return tuple(
        text for iri in vocabulary.instances("kg:NameEnds") for text in vocabulary.texts(iri, f"kg:{predicate}")
    )
