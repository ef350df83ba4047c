"""English names of events, which end with the word that says what they are ("14th ASEAN Labour Ministers’ Meeting")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from kg.find.events.numbers import ENGLISH_WITHIN
from kg.grammar.words import one_of
from kg.models import Article, EventMention, HeadClass, Introduction
from kg.text.alternatives import one_of_forms
from kg.vocabulary.event_weights import share_of
from kg.vocabulary.events import event_kinds

_WORD = r"(?:[A-Z][\w’'&.+]*(?:-\w+)*|\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d)"
_JOINT = r"(?: (?:of|on|and|the|for|in|to) (?:the )?| ?[–/-] ?|, | )"
_SHORT_FORM = r"(?: \([A-Z][A-Za-z0-9+&. -]{1,20}\))?"
_YEAR = r"(?: (?:19|20)\d\d)?"
_ARTICLE = re.compile(r"(?: opening of)?(?: (?:the|an?|its|his|her|their))?[ “\"]*")
_INTRODUCES: Mapping[Introduction, str] = {
    Introduction.PLANNED: "plannedInEnglish",
    Introduction.PRESIDED: "presidedInEnglish",
    Introduction.ATTENDED: "attendedInEnglish",
    Introduction.HELD: "heldInEnglish",
    Introduction.WITHIN: "withinInEnglish",
}


def with_english(article: Article, found: Sequence[EventMention]) -> tuple[EventMention, ...]:
    """The phrases together with the English names that stand in none of them, in text order.

    What somebody did there is no event beside the name: "attended the Bangkok Forum" tells of the forum.
    """
    names = list(_names(article))
    kept = [phrase for phrase in found if not any(_only_tells(article.masked, phrase, name) for name in names)]
    more = [name for name in names if not any(m.start < name.end and name.start < m.end for m in kept)]
    return tuple(sorted([*kept, *more]))


def _only_tells(text: str, phrase: EventMention, name: EventMention) -> bool:
    """Whether the name stands right behind the verb of a phrase."""
    verb = phrase.start + len(phrase.head)
    return phrase.form is HeadClass.VERB and bool(_ARTICLE.fullmatch(text, verb, max(verb, name.start)))


def _names(article: Article) -> Iterator[EventMention]:
    """Every phrase that an English name of an event may be, in text order."""
    kinds, pattern = _kinds(), _name()
    for found in pattern.finditer(article.masked):
        name = article.text[found.start() : found.end()]
        introduced = _introduction(article.masked[max(0, found.start() - ENGLISH_WITHIN) : found.start()])
        yield EventMention(
            found.start(),
            found.end(),
            name,
            introduced.value,
            share_of(introduced),
            name,
            kinds[found["last"]],
            introduced,
            found["last"],
            HeadClass.NOUN,
        )


@cache
def _kinds() -> Mapping[str, str]:
    """The kind of event that each last word of a name says."""
    return MappingProxyType({word: kind.name for kind in event_kinds() for word in kind.last})


@cache
def _name() -> re.Pattern[str]:
    last = one_of_forms({word: {r"(?![\w’'])"} for word in _kinds()})
    return re.compile(
        rf"(?<![\w(]){_WORD}(?:{_JOINT}{_WORD}){{0,11}}?{_JOINT}(?P<last>{last}){_YEAR}{_SHORT_FORM}{_YEAR}"
    )


@cache
def _introducing() -> tuple[tuple[Introduction, re.Pattern[str]], ...]:
    return tuple(
        (introduction, re.compile(rf"{one_of(group)}{_ARTICLE.pattern}\Z"))
        for introduction, group in _INTRODUCES.items()
    )


def _introduction(before: str) -> Introduction:
    """How the words before an English name introduce it."""
    found = (introduction for introduction, pattern in _introducing() if pattern.search(before))
    return next(found, Introduction.MENTIONED)
