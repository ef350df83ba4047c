"""Whether somebody whom the report of an event names was there: not who only reports it, is honoured or sent others."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from kg.grammar.words import one_of
from kg.models import Article, Holding
from kg.relate.events.numbers import ABSENT_WITHIN, CLOSES_WITHIN, DOING_WITHIN
from kg.relate.events.speech import SPOKESMAN, Spoken
from kg.relate.named import Named
from kg.text.lines import line_end

_NAMED_ONLY = re.compile(rf"(?:{one_of('namedOnly')}|{one_of('honours')}\S{{0,16}})\s*\Z")
_SENDS = re.compile(one_of("sends"))
_ROYAL = re.compile(one_of("royalOpener"))
_COMES = re.compile(one_of("royalComes"))
_RECEIVED = re.compile(rf"{one_of('waitsOnRoyal')}\s?\Z")
_AND = re.compile(rf"\s?{one_of('and')}?\s?")


def spokesmen(holdings: Sequence[Holding]) -> frozenset[str]:
    """The names of those who speak for a body by their post: where they speak, they report what others did."""
    return frozenset(holding.person.name for holding in holdings if SPOKESMAN.search(holding.role))


def is_there(
    article: Article, people: Sequence[Named], number: int, until: int, spoken: Spoken, reporters: Set[str]
) -> bool:
    """Whether the person at one of the places, which are in text order, is there, by the words around the name.

    The report of the event ends at ``until``. A reporter who speaks is not there.
    """
    text, place = article.masked, people[number]
    before = text[max(0, place.start - ABSENT_WITHIN) : place.start]
    following = people[number + 1].start if number + 1 < len(people) else len(text)
    closes = spoken.closes(place.end, place.end + CLOSES_WITHIN)
    if closes or _NAMED_ONLY.search(before) or sends(text, place.end, min(following, until)):
        return False
    if _ROYAL.match(text, place.start) and not (_RECEIVED.search(before) or _comes(text, people, number, until)):
        return False
    speaks = spoken.has_verb(place.end, min(following, line_end(text, place.end, DOING_WITHIN)))
    return not (speaks and place.agent.name in reporters)


def sends(text: str, start: int, end: int) -> bool:
    """Whether the words behind a name say that somebody else was sent."""
    return _SENDS.search(text, start, end) is not None


def _comes(text: str, people: Sequence[Named], number: int, until: int) -> bool:
    """Whether a royal comes, by the words behind the name or behind those of royals joined to it."""
    while number + 1 < len(people) and _AND.fullmatch(text, people[number].end, people[number + 1].start):
        number += 1
    following = people[number + 1].start if number + 1 < len(people) else until
    return _COMES.search(text, people[number].end, min(following, until)) is not None
