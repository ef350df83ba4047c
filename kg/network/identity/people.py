"""Whether two people are one: what their names are like, and what they are said to hold, each weighed by what was read.

Nobody is joined because names are alike alone: the weights are of pairs that people judged with all that is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from rapidfuzz.distance import Levenshtein

from kg.grammar.incumbents import holders_of
from kg.iris import name_in
from kg.network.identity.alike import numbers_in, of_releases
from kg.network.identity.blocks import pairs_in_blocks
from kg.network.identity.numbers import (
    APART,
    BLOCK,
    BONES_OF_GIVEN,
    BONES_OF_SURNAME,
    FEW_BONES,
    LETTERS_APART,
    LONG_SURNAME,
    MANY_BONES,
    SHARES_OF_BONES,
    SHARES_OF_WHOLE,
    WHOLE_ALIKE,
)
from kg.network.identity.profiles import Profile
from kg.network.joining import Pair
from kg.vocabulary.roles import Holders


def features(one: Profile, other: Profile) -> Iterator[str]:
    """The names of all features that the pair has (``ontology/identity-weights.ttl``)."""
    if one.is_thai == other.is_thai:
        yield "one script"
        yield from _of_sounds("given", one.given, other.given)
        yield from _of_surnames(one.surname, other.surname)
        yield from _of_wholes(one, other)
        yield from () if one.is_thai else _of_bones("latin", one, other)
    else:
        yield from _of_bones("two scripts", one, other)
    yield from _of_names(one, other)
    yield from _of_posts(one, other)
    yield from of_releases(one, other)


def _of_sounds(part: str, one: str, other: str) -> Iterator[str]:
    apart = Levenshtein.distance(one, other, score_cutoff=LETTERS_APART)
    is_other = apart > LETTERS_APART or 2 * apart > min(len(one), len(other))
    yield f"{part} same" if apart == 0 else f"{part} other" if is_other else f"{part} {apart} apart"


def _of_wholes(one: Profile, other: Profile) -> Iterator[str]:
    """However the name is parted; and where one has all parts of the other, as with second names."""
    apart = Levenshtein.normalized_distance(one.given + one.surname, other.given + other.surname)
    yield from (f"whole {share}" for share in SHARES_OF_WHOLE if apart <= share / 100)
    parts, others = set(one.name.split()), set(other.name.split())
    if min(len(parts), len(others)) > 1 and (parts <= others or others <= parts):
        yield "parts held"


def _of_surnames(one: str, other: str) -> Iterator[str]:
    if not one or not other:
        yield "one part"
        return
    yield from _of_sounds("surname", one, other)
    if one != other and (one.startswith(other) or other.startswith(one) or one.endswith(other) or other.endswith(one)):
        yield "surname held"
    if min(len(one), len(other)) >= LONG_SURNAME:
        yield "surnames long"


def _of_bones(script: str, one: Profile, other: Profile) -> Iterator[str]:
    yield script
    for part, ours, theirs in zip(("given", "surname"), one.bones, other.bones, strict=True):
        apart = Levenshtein.normalized_distance(ours, theirs)
        yield from (f"{script} {part} {share}" for share in SHARES_OF_BONES if apart <= share / 100)
    if min(len(one.bones[1]), len(other.bones[1])) >= MANY_BONES:
        yield f"{script} long"
    if min(len(one.bones[0]), len(other.bones[0])) < FEW_BONES:
        yield f"{script} short"


def _of_names(one: Profile, other: Profile) -> Iterator[str]:
    if numbers_in(one.name) != numbers_in(other.name):
        yield "numbers differ"
    if one.sexes and other.sexes and not one.sexes & other.sexes:
        yield "man and woman"
    elif one.titles and other.titles and not one.titles & other.titles:
        yield "other titles"


def _of_posts(one: Profile, other: Profile) -> Iterator[str]:
    shared = one.posts.keys() & other.posts.keys()
    near = {post for post in shared if _are_near(one.posts[post], other.posts[post])}
    if not one.claims or not other.claims:
        yield "no posts"
    elif any(holders_of(role, name_in(body)) is Holders.ONE for role, body in near):
        yield "post of one holder at one time"
        if "given same" in _of_sounds("given", one.given, other.given):
            yield "post of one holder and given name"
    elif shared:
        yield "post at one time" if near else "post at two times"
    elif one.bodies & other.bodies:
        yield "one body"
    else:
        yield "other posts"


def candidates(found: Mapping[str, Profile]) -> Iterator[Pair]:
    """Pairs of people who may be one, each once, sorted: alike in one part of the name, or in how both begin."""
    keyed = ((key, iri) for iri, one in sorted(found.items()) for key in _keys(one))
    return (pair for pair in pairs_in_blocks(keyed, BLOCK) if _may_be_one(found[pair[0]], found[pair[1]]))


def _keys(one: Profile) -> Iterable[tuple[str, str]]:
    given, surname = one.bones
    yield "whole", (one.given + one.surname)[:WHOLE_ALIKE]
    yield "bones", f"{given[:BONES_OF_GIVEN]} {surname[:BONES_OF_SURNAME]}"
    if not one.is_thai:
        yield "last", one.name.split()[0] + one.name.split()[-1]
    if one.surname:
        yield "given", one.given
        yield "surname", one.surname


def _may_be_one(one: Profile, other: Profile) -> bool:
    """Whether one part of the name is nearly the same and the other alike, or both hold one post by one given name.

    Surnames change, by marriage or as names were misread; one surname in one post is a family's (of eighteen such pairs
    that were judged, royal names aside, fifteen were two people).
    """
    if one.is_thai != other.is_thai:
        return all(
            Levenshtein.normalized_distance(ours, theirs) <= SHARES_OF_BONES[-1] / 100
            for ours, theirs in zip(one.bones, other.bones, strict=True)
        )
    if not one.is_thai and one.bones == other.bones:
        return True
    whole = Levenshtein.normalized_distance(one.given + one.surname, other.given + other.surname)
    if whole <= SHARES_OF_WHOLE[-1] / 100 or set(one.name.split()) <= set(other.name.split()):
        return True
    given = Levenshtein.distance(one.given, other.given, score_cutoff=LETTERS_APART)
    surname = Levenshtein.distance(one.surname, other.surname, score_cutoff=LETTERS_APART)
    if given + surname <= LETTERS_APART:
        return True
    shares = one.posts.keys() & other.posts.keys() or one.bodies & other.bodies
    return bool(shares) and given <= 1


def _are_near(ours: Iterable[date], theirs: Iterable[date]) -> bool:
    return any(abs((a - b).days) <= APART for a in ours for b in theirs)
