"""Roles (``ontology/roles.ttl``) as frozen values: what a post is called without its organization."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from kg.iris import local
from kg.vocabulary.turtle import Vocabulary


class Holders(StrEnum):
    """How many hold a post of one body at one time: the local names of ``kg:holders``, else unknown."""

    ONE = "one"
    MANY = "many"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Role:
    """One role.

    ``shares`` is the word that ends the role and begins the organization's name (ปลัดกระทรวง, กระทรวงการคลัง);
    ``bare`` the word that its abbreviations leave out of the organization's name (รมว.คลัง); ``spoken`` what it is
    called besides, where the text says who holds it; ``leads`` the words that begin the names of the bodies it is in.
    ``state`` roles belong to no organization, ``abroad`` ones to another country, ``place`` ones are held over a place
    that stays in the role, ``beside`` ones over one that does not, ``unique`` ones have one holder at a time, and
    ``needs_body`` ones are posts only with an organization behind them. ``holders`` is how many hold it in one body at
    one time. ``titles`` is what English releases call it before the body's name, and ``shared`` are short forms that
    mean it where the body is one of its own, and another role elsewhere.
    """

    name: str
    english: str
    shares: str = ""
    bare: str = ""
    spoken: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    state: bool = False
    abroad: bool = False
    place: bool = False
    beside: bool = False
    unique: bool = False
    needs_body: bool = False
    holders: Holders = Holders.UNKNOWN
    titles: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()


@cache
def roles() -> tuple[Role, ...]:
    """Every role, sorted by IRI."""
    vocabulary = Vocabulary("roles.ttl")
    return tuple(_role(vocabulary, iri) for iri in vocabulary.instances("org:Role"))


@cache
def role_forms() -> Mapping[str, Role | None]:
    """Every written form of a role; ``None`` for words that begin like one and are no post (ประธานในพิธี)."""
    vocabulary = Vocabulary("roles.ttl")
    forms: dict[str, Role | None] = {}
    for iri in vocabulary.instances("org:Role"):
        role = _role(vocabulary, iri)
        forms.update(dict.fromkeys((role.name, *vocabulary.texts(iri, "skos:altLabel")), role))
    for iri in vocabulary.instances("kg:RoleExceptions"):
        forms.update(dict.fromkeys(vocabulary.texts(iri, "kg:inEventOnly")))
    return MappingProxyType(forms)


@cache
def _of_fiscal_years() -> frozenset[str]:
    vocabulary = Vocabulary("roles.ttl")
    return frozenset(
        vocabulary.text(iri, "skos:prefLabel", "th")
        for iri in vocabulary.instances("org:Role")
        if vocabulary.links(iri, "kg:filledFor")
    )


def changes_in_october(role: str) -> bool:
    """Whether posts of a role (its Thai label) change hands with the fiscal year."""
    return role in _of_fiscal_years()


def leading_role(wording: str) -> str:
    """The longest role with which a wording begins; empty for none."""
    return next((wording[:end] for end in range(len(wording), 0, -1) if wording[:end] in _names()), "")


def ending_roles(wording: str) -> tuple[str, ...]:
    """The roles with which a wording ends, the longest first."""
    return tuple(wording[start:] for start in range(len(wording)) if wording[start:] in _names())


@cache
def _names() -> frozenset[str]:
    return frozenset(role.name for role in roles())


def _role(vocabulary: Vocabulary, iri: str) -> Role:
    def flag(name: str) -> bool:
        return vocabulary.text(iri, f"kg:{name}") == "true"

    return Role(
        name=vocabulary.text(iri, "skos:prefLabel", "th"),
        english=vocabulary.text(iri, "skos:prefLabel", "en"),
        shares=vocabulary.text(iri, "kg:sharesHead"),
        bare=vocabulary.text(iri, "kg:bareHead"),
        spoken=vocabulary.texts(iri, "kg:spokenForm"),
        leads=vocabulary.texts(iri, "kg:leadsBody"),
        state=flag("stateOffice"),
        abroad=flag("heldAbroad"),
        place=flag("overPlace"),
        beside=flag("besidePlace"),
        unique=flag("uniquePost"),
        needs_body=flag("needsBody"),
        holders=Holders(next(map(local, vocabulary.links(iri, "kg:holders")), "")),
        titles=vocabulary.texts(iri, "kg:englishTitle"),
        shared=vocabulary.texts(iri, "kg:sharedForm"),
    )
