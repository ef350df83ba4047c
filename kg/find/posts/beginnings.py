"""Where post phrases begin: a role, its prefixes (รอง, ผู้ช่วย), and the words that say how it is held."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.find.posts.numbers import STATUS_REACH
from kg.grammar.words import one_of, words
from kg.models import Span, Status
from kg.text.automaton import Automaton, Hit
from kg.vocabulary.roles import Role, role_forms

ACTING = f"{one_of('acting')}{one_of('standingIn')}?{one_of('inOffice')}?"
"""A pattern for the words that say that somebody acts in the post behind them."""
_PREFIX = one_of("lowerPost")
_BEFORE = re.compile(
    rf"(?:(?P<acting>{ACTING})|(?P<former>{one_of('former')})|(?P<designate>{one_of('designate')}))"
    rf"[ ]{{0,2}}(?P<prefix>{_PREFIX}{{0,2}})[ ]?\Z|(?P<alone>{_PREFIX}{{1,2}})[ ]?\Z"
)
_JOINING = frozenset(words("joinsAnothersRole"))


@dataclass(frozen=True, slots=True, order=True)
class Head(Span):
    """The beginning of a post phrase: status words, prefixes and role.

    ``form`` is the role as written, ``label`` its name in full with the prefixes.
    """

    role: Role
    form: str
    label: str
    status: Status


@cache
def _automaton() -> Automaton[Role | None]:
    return Automaton(role_forms())


def find_heads(text: str) -> tuple[Head, ...]:
    """Every head of a post phrase in text order; two roles that make one (ที่ปรึกษารัฐมนตรี) are one head."""
    heads: list[Head] = []
    for hit in _automaton().find(text):
        if hit.value is None:
            continue
        head = _head(text, hit, hit.value, heads[-1].end if heads else 0)
        if heads and _joins(text, heads[-1], head):
            last = heads.pop()
            label = last.label + text[last.end : head.start].strip() + head.label
            head = Head(last.start, head.end, head.role, head.form, label, last.status)
        heads.append(head)
    return tuple(heads)


def _head(text: str, hit: Hit[Role | None], role: Role, floor: int) -> Head:
    form = text[hit.start : hit.end]
    before = _BEFORE.search(text, max(floor, hit.start - STATUS_REACH), hit.start)
    if before is None:
        return Head(hit.start, hit.end, role, form, role.name, Status.INCUMBENT)
    status = next((Status(name) for name in ("acting", "former", "designate") if before[name]), Status.INCUMBENT)
    return Head(before.start(), hit.end, role, form, (before["prefix"] or before["alone"] or "") + role.name, status)


def _joins(text: str, first: Head, second: Head) -> bool:
    between = text[first.end : second.start]
    return first.role.name in _JOINING and (
        between in {"", *words("of")} or (between == " " and bool(second.role.bare))
    )
