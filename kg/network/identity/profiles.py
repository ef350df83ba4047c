"""What all articles together tell of each person and body: by what they are compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from kg.iris import is_scoped
from kg.network.identity.sounds import skeleton, sound_key
from kg.network.told import Claim, Named, Told
from kg.text.letters import has_thai
from kg.vocabulary.titles import sexes

Post = tuple[str, str]
"""A role's Thai label and its body (IRI, "" for none)."""


@dataclass(frozen=True)
class Profile:
    """A person or body (IRI) by name, with the articles (IRIs) that name it.

    ``titles`` and ``claims`` are a person's, ``kind`` (IRI) is a body's.
    """

    iri: str
    name: str
    forms: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    claims: tuple[Claim, ...] = ()
    kind: str = ""

    @cached_property
    def is_thai(self) -> bool:
        """Whether the name is written in Thai."""
        return has_thai(self.name)

    @cached_property
    def given(self) -> str:
        """What is heard of the first part of the name."""
        return sound_key(self.name.partition(" ")[0])

    @cached_property
    def surname(self) -> str:
        """What is heard of the rest, "" for a name of one part."""
        return sound_key(self.name.partition(" ")[2])

    @cached_property
    def bones(self) -> tuple[str, str]:
        """The consonants of the first part of the name, and of the rest."""
        given, _, surname = self.name.partition(" ")
        return skeleton(given), skeleton(surname)

    @cached_property
    def sexes(self) -> frozenset[str]:
        """What its titles say of men and women."""
        known = sexes()
        return frozenset(known[title] for title in self.titles if title in known)

    @cached_property
    def posts(self) -> Mapping[Post, tuple[date, ...]]:
        """The days on which each post is attested."""
        found: dict[Post, list[date]] = defaultdict(list)
        for claim in self.claims:
            found[claim.role, claim.body] += [date.fromisoformat(claim.day)] if claim.day else []
        return {post: tuple(sorted(days)) for post, days in found.items()}

    @cached_property
    def bodies(self) -> frozenset[str]:
        """The bodies of all posts."""
        return frozenset(claim.body for claim in self.claims if claim.body)


@dataclass(slots=True)
class _Gathered:
    """What is gathered of one node while articles are read."""

    names: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    forms: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    claims: list[Claim] = field(default_factory=list)


def people(told: Iterable[Told]) -> dict[str, Profile]:
    """Everybody who is known beyond an article, by IRI."""
    found: dict[str, _Gathered] = defaultdict(_Gathered)
    for article in told:
        _gather(found, article.people, article.article)
        for claim in article.claims:
            if claim.person in found:
                found[claim.person].claims.append(claim)
    return _profiles(found)


def bodies(told: Iterable[Told]) -> dict[str, Profile]:
    """Every body that is known beyond an article, by IRI."""
    found: dict[str, _Gathered] = defaultdict(_Gathered)
    for article in told:
        _gather(found, article.bodies, article.article)
    return _profiles(found)


def _gather(found: dict[str, _Gathered], named: Iterable[Named], article: str) -> None:
    for one in named:
        if not is_scoped(one.iri):
            gathered = found[one.iri]
            gathered.names.add(one.name)
            gathered.kinds.add(one.kind)
            gathered.forms.update(one.forms)
            gathered.titles.update(one.titles)
            gathered.articles.add(article)


def _profiles(found: Mapping[str, _Gathered]) -> dict[str, Profile]:
    return {
        iri: Profile(
            iri,
            min(one.names),
            frozenset(one.forms),
            frozenset(one.titles),
            frozenset(one.articles),
            tuple(sorted(one.claims, key=lambda claim: claim.node)),
            min(one.kinds),
        )
        for iri, one in sorted(found.items())
    }
