"""Whom a bare post means: "รองโฆษกฯ", "ปลัด มท.", "รมว.อว." stand for the person who holds that post in the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from kg.grammar.words import one_of
from kg.models import Holding, Person, Span, Status
from kg.relate.named import Named
from kg.relate.statements.numbers import BEFORE_NAME, POST_REACH, ROOT_OF_STATE, SHORTEST_POST, SHORTEST_SHORTENED
from kg.text.fold import fold
from kg.vocabulary.roles import leading_role, role_forms, roles

_OF_SOMEBODY_ELSE = re.compile(rf"{one_of('postOpener', 'belongsToHolder')}\s*$")
_LATIN_BEFORE = re.compile(r"(?<![A-Za-z])(?!The )[A-Z][a-z]+ $")
_HERE = fold("to Thailand")
"""Where an envoy serves, behind the state that sent the envoy."""
_LATIN = re.compile("[A-Z]")
_HONORIFIC = re.compile(one_of("honorific"))
_HELD = re.compile(rf"^{one_of('acting', 'actingShort')}{one_of('standingIn')}?{one_of('inOffice')}?[ ]?")
_STATE = re.compile(rf"^{one_of('stateOpener')}+")
_STATION = re.compile(one_of("stationOpener"))
_DEPUTY = re.compile(one_of("deputyOrAssistant"))
_SHORTENED = "ฯ"
_LEFT_OUT = re.compile(one_of("leftOutOfBody"))

Offices = Mapping[str, Person | None]
"""By every wording that names a post, folded, the one person of the article who holds it, none where several do."""


def offices(holdings: Sequence[Holding]) -> Offices:
    """The posts that persons of the article hold."""
    holders: dict[str, Person | None] = {}
    for holding in holdings:
        for wording in _wordings(holding):
            known = holders.setdefault(wording, holding.person)
            holders[wording] = holding.person if known and known.name == holding.person.name else None
    return MappingProxyType(holders)


def officeholder(text: str, clause: Span, verb: int, posts: Offices) -> Named | None:
    """The one person in the article whose post the words right before the verb name, where those words stand."""
    if not posts:
        return None
    shortened = text.startswith(_SHORTENED, verb)
    for start in _starts(text, max(clause.start, verb - POST_REACH), verb):
        phrase = fold(text[start:verb])
        holder = posts.get(phrase) if len(phrase) >= SHORTEST_POST else None
        if not holder and shortened and len(phrase) >= SHORTEST_SHORTENED:
            holder = _only_holder(phrase, posts)
        if _LATIN.match(text, start) and (
            state := _LATIN_BEFORE.search(text, max(clause.start, start - BEFORE_NAME), start)
        ):
            holder = _of_state(phrase, state[0], posts)
        if holder and not _OF_SOMEBODY_ELSE.search(text, max(clause.start, start - BEFORE_NAME), start):
            return Named(start, verb, holder)
    return None


def _only_holder(phrase: str, posts: Offices) -> Person | None:
    """The one person whose post begins with a phrase that leaves its rest unsaid: เลขานุการรัฐมนตรีฯ."""
    possible = {holder.name if holder else "": holder for post, holder in posts.items() if post.startswith(phrase)}
    return next(iter(possible.values())) if len(possible) == 1 else None


def _of_state(phrase: str, adjective: str, posts: Offices) -> Person | None:
    """The one person whose post is that of the state which an adjective before it names: Bhutanese, so of Bhutan."""
    root, head = fold(adjective)[:ROOT_OF_STATE], f"{phrase}of"
    held = (
        (post.removeprefix(head).partition(_HERE)[0], holder) for post, holder in posts.items() if post.startswith(head)
    )
    possible = {holder.name: holder for state, holder in held if holder and root in state}
    return next(iter(possible.values())) if len(possible) == 1 else None


def _starts(text: str, lower: int, verb: int) -> Iterator[int]:
    """Where a bare post may begin: at the clause's start and behind each space, from the left."""
    for at in (lower, *(at + 1 for at in range(lower, verb) if text[at] in ' ”"’)“‘')):
        yield at
        if honorific := _HONORIFIC.match(text, at, verb):
            yield honorific.end()


def _wordings(holding: Holding) -> frozenset[str]:
    """What names the post, folded: the phrase as written, the role alone, and the role with a name of its body.

    A post that somebody held before is named by its whole phrase alone (อดีต…).
    """
    if holding.status is Status.FORMER:
        return frozenset({fold(holding.label)})
    called = [holding.role, *_called(holding.role)]
    body = holding.organization
    names = [body.name, *body.aliases] if body else []
    joined = (role + form for role in called for name in names for form in (name, _bare(name)))
    label = _HELD.sub("", holding.label)
    abroad = (short for wording in (label, holding.role) for short in _without_state(wording))
    return frozenset(map(fold, (holding.label, *called, *joined, *abroad)))


def _without_state(wording: str) -> Iterator[str]:
    """A post of another country without the word for its kind of state, and without where it is held."""
    station = _STATION.search(wording, 1)
    role = leading_role(wording)
    for named in (wording, wording[: station.start()] if station else wording):
        yield named
        yield role + _STATE.sub("", named.removeprefix(role))


def _called(role: str) -> tuple[str, ...]:
    """What else a role is called; a deputy is called as the chief is, with the word for a deputy before it."""
    deputy = _DEPUTY.match(role)
    chief = _spoken().get(role[deputy.end() :], ()) if deputy else ()
    return (*_spoken().get(role, ()), *(deputy[0] + form for form in chief if deputy))


@cache
def _spoken() -> Mapping[str, tuple[str, ...]]:
    """By each role of the vocabulary its other forms, and those that only a known holder explains."""
    found: dict[str, tuple[str, ...]] = {role.name: role.spoken for role in roles()}
    for form, role in role_forms().items():
        if role and form != role.name:
            found[role.name] += (form,)
    return MappingProxyType(found)


def _bare(name: str) -> str:
    """A body's name without the word for its kind, as it follows an abbreviated post (รมว.มหาดไทย)."""
    return _LEFT_OUT.sub("", name, count=1) if _LEFT_OUT.match(name) else name
