"""Identity: which people and which bodies of many articles are one, joined where sure, proposed where likely."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import ModuleType

from kg.iris import Kind, is_scoped, kind_of
from kg.models import Join, Proposal
from kg.network.identity import bodies, people
from kg.network.identity.numbers import LEAST_PROPOSED, SURE
from kg.network.identity.official import official
from kg.network.identity.profiles import Profile
from kg.network.identity.profiles import bodies as bodies_in
from kg.network.identity.profiles import people as people_in
from kg.network.joining import Groups, Pair, pair_of, together
from kg.network.told import Told
from kg.vocabulary.identity_weights import BODIES, PEOPLE, identity_weights
from kg.vocabulary.measured import probability, total

_NEVER = frozenset({"numbers differ", "man and woman", "other heads", "other place", "little left"})
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
    articles = sorted(told, key=lambda each: each.article)
    known = [_without(found, nobody) for found in (people_in(articles), bodies_in(articles))]
    alone = _known_in_one(articles, {node for pair in decided.same for node in pair})
    found = [
        _of_kind(known[0], people, PEOPLE, decided, alone[Kind.PERSON]),
        _of_kind(known[1], bodies, BODIES, decided, alone[Kind.ORGANIZATION]),
    ]
    proposals = sorted(proposal for each in found for proposal in each.proposals)
    return Identity(tuple(sorted(join for each in found for join in each.joins)), tuple(_quoted(proposals, articles)))


def _quoted(proposals: Sequence[Proposal], articles: Iterable[Told]) -> Iterator[Proposal]:
    """The proposals with words of the first article that tells of each."""
    wanted = {iri for proposal in proposals for iri in (proposal.one, proposal.other)}
    words: dict[str, str] = {}
    for told in articles:
        for named in (*told.people, *told.bodies):
            if named.iri in wanted:
                words.setdefault(named.iri, _words_on(told, named.iri))
    for proposal in proposals:
        yield replace(proposal, quote=words[proposal.one], other_quote=words[proposal.other])


def _words_on(told: Told, iri: str) -> str:
    """Of a post or an event of theirs, else the headline."""
    posts = (claim.quote for claim in told.claims if iri in {claim.person, claim.body})
    events = (report.quote for report in told.reports if iri in {*report.agents, *report.organizers})
    return next((quote for quote in (*posts, *events) if quote), told.title)


def _without(found: Mapping[str, Profile], nobody: Collection[str]) -> dict[str, Profile]:
    return {node: profile for node, profile in found.items() if node not in nobody}


def _known_in_one(told: Iterable[Told], nodes: Collection[str]) -> Mapping[Kind, Mapping[str, Profile]]:
    """Those of the nodes (IRIs) whom one article or the authority file alone knows: they are compared with nobody."""
    found: dict[Kind, dict[str, Profile]] = defaultdict(dict)
    found[Kind.ORGANIZATION] = {node: official()[node] for node in nodes if node in official()}
    for article in told:
        for named in (*article.people, *article.bodies):
            if named.iri in nodes and is_scoped(named.iri):
                found[kind_of(named.iri)][named.iri] = Profile(named.iri, named.name, kind=named.kind)
    return found


def _of_kind(
    compared: Mapping[str, Profile], kind: ModuleType, weights: str, decided: Groups, alone: Mapping[str, Profile]
) -> Identity:
    profiles = {**alone, **compared}
    known = identity_weights(weights)

    def features(pair: Pair) -> frozenset[str]:
        return frozenset(kind.features(*(profiles[iri] for iri in pair)))

    featured = ((pair, features(pair)) for pair in kind.candidates(compared))
    possible = [(total(known, has), pair) for pair, has in featured if not are_two(pair, has)]
    groups = together(
        profiles,
        ((odds, *pair) for odds, pair in possible if odds >= SURE),
        lambda one, other: not are_two((one, other), features((one, other))),
        decided,
    )
    return Identity(tuple(_joins(groups, profiles)), tuple(_proposals(possible, groups, decided)))


def _proposals(
    possible: Iterable[tuple[int, Pair]], groups: Iterable[Sequence[str]], decided: Groups
) -> Iterator[Proposal]:
    """The likely pairs across two groups of which nobody decided that they are two, whichever of their names it was."""
    group_of = {iri: group[0] for group in groups for iri in group}
    apart = {pair_of(group_of[a], group_of[b]) for a, b in decided.apart if {a, b} <= group_of.keys()}
    for odds, pair in possible:
        one, other = pair_of(*(group_of[iri] for iri in pair))
        if odds >= LEAST_PROPOSED and one != other and (one, other) not in apart:
            yield Proposal(*pair, probability(odds))


def are_two(pair: Pair, has: frozenset[str]) -> bool:
    """Whether a pair is never one: by a feature that tells it apart, or since the authority file has both."""
    return bool(_NEVER & has) or {*pair} <= official().keys()


def _joins(groups: Iterable[Sequence[str]], profiles: Mapping[str, Profile]) -> Iterator[Join]:
    for group in groups:
        if len(group) > 1:
            first = min(group, key=lambda iri: _rank(profiles[iri]))
            yield from (Join(iri, first, profiles[first].name, profiles[first].kind) for iri in group if iri != first)


def _rank(profile: Profile) -> tuple[bool, bool, int, bool, str]:
    """The authority file's entry first, then who is known beyond an article and in most, then a Thai name."""
    known = profile.iri not in official(), is_scoped(profile.iri)
    return *known, -len(profile.articles), not profile.is_thai, profile.iri
