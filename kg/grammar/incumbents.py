"""How many people hold a post at one time: as its own entry says, its role's, or that of the role it begins with."""

from __future__ import annotations

import re
from functools import cache

from kg.grammar.words import one_of
from kg.vocabulary.countries import countries
from kg.vocabulary.posts import is_name_of_many, meant_post, own_holders
from kg.vocabulary.roles import Holders, leading_role, role_forms, roles

_LOWER = re.compile(one_of("lowerPost"))


@cache
def holders_of(role: str, body: str = "") -> Holders:
    """How many hold the post of this role in this body ("" for none) at one time; unknown ones are treated as many.

    A role may go on with what the vocabulary does not list (รองอธิบดีฝ่ายบริหาร): deputies and those who serve in a role
    of many stay many; one of one stays so before another's role (เลขานุการ|รัฐมนตรี), a country, or its own place. Of a
    division whose name many bodies have (กองคลัง), nothing is known.
    """
    role, body = meant_post(role, body)
    own = own_holders(role, body)
    if own is not Holders.UNKNOWN:
        return own
    told = _of_role(role)
    return Holders.UNKNOWN if told is Holders.ONE and is_name_of_many(body) else told


def _of_role(role: str) -> Holders:
    listed = role_forms().get(role)
    if listed is not None:
        return listed.holders
    if _LOWER.match(role):
        return Holders.MANY
    head = leading_role(role)
    told = _by_name().get(head, Holders.UNKNOWN)
    return Holders.UNKNOWN if told is Holders.ONE and not _stays_one(head, role[len(head) :].strip()) else told


def _stays_one(head: str, rest: str) -> bool:
    """Whether what follows a role of one says whose it is, and not which of several."""
    if head in _over_places():
        return True
    return bool(leading_role(rest)) or rest.startswith(countries())


@cache
def _by_name() -> dict[str, Holders]:
    return {role.name: role.holders for role in roles()}


@cache
def _over_places() -> frozenset[str]:
    return frozenset(role.name for role in roles() if role.place)
