"""Identity: which people and which bodies of many articles are one, joined where sure, proposed where likely."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from kg.iris import Kind, iri, is_scoped, kind_of
from kg.models import Join, Proposal
from kg.network.identity import bodies, people
from kg.network.identity.numbers import LEAST_PROPOSED, SURE
from kg.network.identity.profiles import Profile
from kg.network.identity.profiles import bodies as bodies_in
from kg.network.identity.profiles import people as people_in
from kg.network.joining import Groups, Pair, pair_of, together
from kg.network.told import Told
from kg.vocabulary.agencies import agencies
from kg.vocabulary.identity_weights import BODIES, PEOPLE, identity_weights
from kg.vocabulary.measured import probability, total

_NEVER = frozenset({"numbers differ", "man and woman", "other heads", "other place"})
"""Features of a pair that is never one, whatever else is alike."""

NOTHING = Groups()


@dataclass(frozen=True, slots=True)
class Identity:
    """What is one and what may be, both sorted."""

    joins: tuple[Join, ...]
    proposals: tuple[Proposal, ...]


def identity(told: Iterable[Told], decided: Groups = NOTHING, nobody: Collection[str] = ()) -> Identity:
    """Who and what is one in these articles; what people ``decided`` of pairs holds, whatever their names are like.

    Those who are ``nobody`` are left out. Whom only an article knows is one with others where that was decided.
    """
    articles = tuple(told)
    known = [_without(found, nobody) for found in (people_in(articles), bodies_in(articles))]
    alone = _known_in_one(articles, {node for pair in decided.same for node in pair})
    found = [
        _of_kind(known[0], people, PEOPLE, decided, alone[Kind.PERSON]),
        _of_kind(known[1], bodies, BODIES, decided, alone[Kind.ORGANIZATION]),
    ]
    return Identity(
        tuple(sorted(join for each in found for join in each.joins)),
        tuple(sorted(proposal for each in found for proposal in each.proposals)),
    )


def _without(found: Mapping[str, Profile], nobody: Collection[str]) -> dict[str, Profile]:
    return {node: profile for node, profile in found.items() if node not in nobody}


def _known_in_one(told: Iterable[Told], nodes: Collection[str]) -> Mapping[Kind, Mapping[str, Profile]]:
    """Those of the nodes (IRIs) whom one article alone knows, by kind: they are compared with nobody."""
    found: dict[Kind, dict[str, Profile]] = defaultdict(dict)
    for article in told:
        for named in (*article.people, *article.bodies):
            if named.iri in nodes and is_scoped(named.iri):
                found[kind_of(named.iri)][named.iri] = Profile(named.iri, named.name, kind=named.kind)
    return found


def _of_kind(
    compared: Mapping[str, Profile], kind: ModuleType, weights: str, decided: Groups, alone: Mapping[str, Profile]
) -> Identity:
    profiles = {**compared, **alone}
    known = identity_weights(weights)
    weighed = [(total(known, has), pair, has) for pair, has in _featured(compared, kind)]
    possible = [(odds, pair) for odds, pair, has in weighed if not _are_two(pair, has)]
    never = {pair for _, pair, has in weighed if _are_two(pair, has)}
    groups = together(
        profiles,
        ((odds, *pair) for odds, pair in possible if odds >= SURE),
        lambda a, b: (a, b) not in never and (b, a) not in never,
        decided,
    )
    group_of = {iri: group for group in groups for iri in group}
    apart = {
        pair_of(group_of[one][0], group_of[other][0])
        for one, other in decided.apart
        if one in group_of and other in group_of
    }
    proposals = (
        Proposal(*pair, probability(odds))
        for odds, pair in possible
        if odds >= LEAST_PROPOSED and _may_meet(group_of[pair[0]], group_of[pair[1]], apart)
    )
    return Identity(tuple(_joins(groups, profiles)), tuple(proposals))


def _may_meet(one: Sequence[str], other: Sequence[str], apart: Collection[Pair]) -> bool:
    """Whether two groups are two and nobody has decided on them."""
    return one != other and pair_of(one[0], other[0]) not in apart


def _featured(profiles: Mapping[str, Profile], kind: ModuleType) -> Iterator[tuple[Pair, frozenset[str]]]:
    for one, other in kind.candidates(profiles):
        yield (one, other), frozenset(kind.features(profiles[one], profiles[other]))


def _are_two(pair: Pair, has: frozenset[str]) -> bool:
    """Whether a pair is never one: by what tells it apart, or since the authority file has both."""
    return bool(_NEVER & has) or {*pair} <= _official()


def _joins(groups: Iterable[Sequence[str]], profiles: Mapping[str, Profile]) -> Iterator[Join]:
    for group in groups:
        if len(group) > 1:
            first = min(group, key=lambda iri: _rank(profiles[iri]))
            yield from (Join(iri, first, profiles[first].name, profiles[first].kind) for iri in group if iri != first)


def _rank(profile: Profile) -> tuple[bool, bool, int, str]:
    """The authority file's entry first, then who is known beyond an article and in most, then the first in order."""
    return profile.iri not in _official(), is_scoped(profile.iri), -len(profile.articles), profile.iri


@cache
def _official() -> frozenset[str]:
    return frozenset(iri("organization", agency.name) for agency in agencies())
