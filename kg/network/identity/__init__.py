"""Identity: which people and which bodies of many articles are one, joined where sure, proposed where likely."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from kg.iris import iri, is_scoped
from kg.models import Join, Proposal
from kg.network.identity import bodies, people
from kg.network.identity.numbers import LEAST_PROPOSED, SURE
from kg.network.identity.profiles import Profile
from kg.network.identity.profiles import bodies as bodies_in
from kg.network.identity.profiles import people as people_in
from kg.network.joining import Groups, Pair, together
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


def identity(told: Iterable[Told], decided: Groups = NOTHING) -> Identity:
    """Who and what is one in these articles; what people ``decided`` of pairs holds, whatever their names are like."""
    articles = tuple(told)
    named = frozenset(iri for pair in decided.same for iri in pair)  # a name in one article is only one by decision
    found = [
        _of_kind(people_in(articles, named), people, PEOPLE, decided),
        _of_kind(bodies_in(articles, named), bodies, BODIES, decided),
    ]
    return Identity(
        tuple(sorted(join for each in found for join in each.joins)),
        tuple(sorted(proposal for each in found for proposal in each.proposals)),
    )


def _of_kind(profiles: Mapping[str, Profile], kind: ModuleType, weights: str, decided: Groups) -> Identity:
    known = identity_weights(weights)
    shared = {iri: profile for iri, profile in profiles.items() if not is_scoped(iri)}
    weighed = [(total(known, has), pair, has) for pair, has in _featured(shared, kind)]
    possible = [(odds, pair) for odds, pair, has in weighed if not _are_two(pair, has)]
    never = {pair for _, pair, has in weighed if _are_two(pair, has)}
    groups = together(
        profiles,
        ((odds, *pair) for odds, pair in possible if odds >= SURE),
        lambda a, b: (a, b) not in never and (b, a) not in never,
        decided,
    )
    group_of = {iri: group for group in groups for iri in group}
    proposals = (
        Proposal(*pair, probability(odds))
        for odds, pair in possible
        if odds >= LEAST_PROPOSED and group_of[pair[0]] != group_of[pair[1]] and pair not in decided.apart
    )
    return Identity(tuple(_joins(groups, profiles)), tuple(proposals))


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
            yield from (Join(iri, first, profiles[first].name) for iri in group if iri != first)


def _rank(profile: Profile) -> tuple[bool, bool, int, str]:
    """The authority file's entry first, then who is known beyond an article and has most releases, then in order."""
    return profile.iri not in _official(), is_scoped(profile.iri), -len(profile.articles), profile.iri


@cache
def _official() -> frozenset[str]:
    return frozenset(iri("organization", agency.name) for agency in agencies())
