"""English names of events, which end with the word that says what they are ("14th ASEAN Labour Ministers’ Meeting")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from kg.find.events.numbers import ENGLISH_WITHIN, LONGEST_ENGLISH
from kg.grammar.words import one_of
from kg.models import Article, EventMention, HeadClass, Introduction
from kg.text.alternatives import one_of_forms
from kg.text.lines import line_end, line_start
from kg.vocabulary.event_weights import share_of
from kg.vocabulary.events import event_kinds

_WORD = r"(?:[A-Z][\w’'&.+]*(?:-\w+)*|\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d)"
_JOINT = r"(?: (?:of|on|and|the|for|in|to) (?:the )?| ?[–/-] ?|, | )"
_SHORT_FORM = r"(?: \([A-Z][A-Za-z0-9+&. -]{1,20}\))?"
_YEAR = r"(?: (?:19|20)\d\d)?"
_ARTICLE = re.compile(r"(?: opening of)?(?: (?:the|an?|its|his|her|their))?[ “\"]*")
_INTRODUCES = (
    (Introduction.PLANNED, re.compile(rf"{one_of('plannedInEnglish')}{_ARTICLE.pattern}\Z")),
    (Introduction.PRESIDED, re.compile(rf"{one_of('presidedInEnglish')}{_ARTICLE.pattern}\Z")),
    (Introduction.ATTENDED, re.compile(rf"{one_of('attendedInEnglish')}{_ARTICLE.pattern}\Z")),
    (Introduction.HELD, re.compile(rf"{one_of('heldInEnglish')}{_ARTICLE.pattern}\Z")),
    (Introduction.WITHIN, re.compile(rf"{one_of('withinInEnglish')}{_ARTICLE.pattern}\Z")),
)


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
    return phrase.form is HeadClass.VERB and verb <= name.start and bool(_ARTICLE.fullmatch(text, verb, name.start))


def _names(article: Article) -> Iterator[EventMention]:
    """Every phrase that an English name of an event may be, in text order."""
    text, end = article.masked, 0
    for last in _last_words().finditer(text):
        begin = line_start(text, last.start(), LONGEST_ENGLISH)
        found = _name().search(text, max(end, begin), line_end(text, last.end(), LONGEST_ENGLISH))
        if found and found.start("last") == last.start() and not found[0].endswith(_never()):
            end = found.end()
            yield _mention(article, found.start(), end, found["last"])


def _mention(article: Article, start: int, end: int, last: str) -> EventMention:
    name = article.text[start:end]
    introduced = _introduction(article.masked[max(0, start - ENGLISH_WITHIN) : start])
    rule, sure = introduced.value, share_of(introduced)
    return EventMention(start, end, name, rule, sure, name, _kinds()[last], introduced, last, HeadClass.NOUN)


@cache
def _kinds() -> Mapping[str, str]:
    """The kind of event that each last word of a name says."""
    return MappingProxyType({word: kind.name for kind in event_kinds() for word in kind.last})


@cache
def _never() -> tuple[str, ...]:
    """What ends with such a word and is a program to meet with, or a body."""
    return tuple(word for kind in event_kinds() for word in kind.never)


@cache
def _last_words() -> re.Pattern[str]:
    return re.compile(one_of_forms({word: {r"(?![\w’'])"} for word in _kinds()}))


@cache
def _name() -> re.Pattern[str]:
    last = f"(?P<last>{_last_words().pattern})"
    return re.compile(rf"(?<![\w(]){_WORD}(?:{_JOINT}{_WORD}){{0,11}}?{_JOINT}{last}{_YEAR}{_SHORT_FORM}{_YEAR}")


def _introduction(before: str) -> Introduction:
    """How the words before an English name introduce it."""
    found = (introduction for introduction, pattern in _INTRODUCES if pattern.search(before))
    return next(found, Introduction.MENTIONED)
