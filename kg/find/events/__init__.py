"""Naming phrases of events: a head word ("การประชุม…", "ลงพื้นที่…"), how the text introduces it, and its true end.

Whether such a phrase names an event that the article reports is for ``kg.relate.events`` to judge.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.calendar.years import MONTH_PATTERN
from kg.find.events.english import with_english
from kg.find.events.groups import AT_OTHERS, INAUGURATED, OF_PEOPLE, RECEPTION
from kg.find.events.introductions import introduction
from kg.find.events.numbers import (
    BARE_VERB,
    CALL_ENOUGH,
    INNER_HEAD_WITHIN,
    LONG_ENOUGH,
    LONG_ENOUGH_AT_MOST,
    LONGEST,
    SHORTEST_REST,
)
from kg.grammar.name_end import name_end
from kg.grammar.openers import OPENS_AGENT, OPENS_CLAUSE, OPENS_PERSON
from kg.grammar.words import one_of, words
from kg.models import Article, EventMention, HeadClass, Introduction
from kg.text.automaton import Automaton, Hit
from kg.text.letters import CONSONANTS, LETTERS
from kg.text.lines import line_end
from kg.vocabulary.event_weights import share_of
from kg.vocabulary.events import event_kinds

_OPENING = re.compile(rf"{one_of('openingCeremony')}\s?")
_OPENED = re.compile(one_of("openedName"))
_NO_NAME_AFTER_NOUN = re.compile(rf"{one_of('noNameAfterNoun')}|[),]|$")
_NO_NAME_AFTER_VERB = re.compile(rf"{one_of('noNameAfterVerb')}|(?:{one_of('noWholeName')})?$|[),]")
_TOO_COMMON = re.compile(rf" [{LETTERS}]|\s?[\d,]+ {one_of('countsAttendance')}|{one_of('commonWord')}")
_TITLE_BEHIND = re.compile(
    rf"\s?(?:{one_of('entitling')}|(?P<theme>{one_of('theming')}))\s?"
    r"(?P<title>“[^”\n]{3,150}”|\"[^\"\n]{3,150}\")"
)
_SHORT_FORM = re.compile(rf" ?\([{CONSONANTS}.]{{2,12}}\)")
_AT_AN_EVENT = re.compile(rf"\s?{one_of('spokenAt')}")
_OF_A_NAME = re.compile(rf"{one_of('nameGoesOn')}|[“\"‘(]|[A-Z0-9๐-๙]")
_ASIDE = re.compile(rf"{one_of('aside')}|{one_of('asideAt')} ?{one_of('asidePlace')}")
_ENGLISH_END = re.compile(r"(?:[a-z)]{4,}\.|[A-Za-z)][,;:])$")
_NUMBERED = re.compile(rf"{one_of('seriesNumber')} ?[\d๐-๙/-]+$")
_NTH = re.compile(rf"{one_of('sessionNumber')} ?[\d๐-๙]")
_TO_ROYALS = re.compile(one_of("toRoyals"))
_AFORESAID = re.compile(one_of("aforesaid"))
_DANGLING = re.compile(rf"{one_of('dangling')}+$")
_AIM = re.compile(one_of("aimOpener"))
_DAY = re.compile(rf"[\d๐-๙]{{1,2}}(?:\s?[-–]\s?[\d๐-๙]{{1,2}})?\s?(?:{MONTH_PATTERN})")
_NOUNS = frozenset({HeadClass.NOUN, HeadClass.COMMON, HeadClass.FULL})
_CLOSED_BY = {"“": "”", '"': '"', "‘": "’"}
_CLOSING = '”"’)'


@dataclass(frozen=True, slots=True)
class _Head:
    text: str
    kind: str
    form: HeadClass


@cache
def _heads() -> Automaton[_Head | None]:
    heads: dict[str, _Head | None] = {}
    for kind in event_kinds():
        heads |= {text: _Head(text, kind.name, HeadClass.COMMON) for text in kind.common}
        heads |= {text: _Head(text, kind.name, HeadClass.VERB) for text in kind.verbs}
        heads |= {text: _Head(text, kind.name, HeadClass.NOUN) for text in kind.nouns}
        heads |= {text: _Head(text, kind.name, HeadClass.FULL) for text in kind.full}
        heads |= dict.fromkeys(kind.never)
    return Automaton(heads)


def find_events(article: Article) -> tuple[EventMention, ...]:
    """Every phrase in the article that may name an event, in text order, none overlapping another.

    ``rule`` is the name of its ``introduction``.
    """
    found: list[EventMention] = []
    for hit in _heads().find(article.masked):
        if not hit.value or (found and hit.start < found[-1].end) or _only_speaks(article.masked, hit, hit.value):
            continue
        introduced = introduction(article.masked, hit.start, hit.value.form)
        if introduced is None:
            continue
        mention = _mention(article, _inner(article.masked, Hit(hit.start, hit.end, hit.value)), introduced)
        if mention and (introduced is not Introduction.CONVENED or _NTH.search(mention.name)):
            found.append(mention)
    return with_english(article, found)


def _only_speaks(text: str, hit: Hit[_Head | None], head: _Head) -> bool:
    """Whether somebody speaks or hands over at what is named right behind, which is then the event."""
    at = _AT_AN_EVENT.match(text, hit.end) if head.kind in AT_OTHERS else None
    return at is not None and _noun_at(text, at.end()) is not None


def _inner(text: str, hit: Hit[_Head]) -> Hit[_Head]:
    """The head of the event itself where its opening is named ("พิธีเปิดงานมหกรรม…" is about "งานมหกรรม…")."""
    opening = _OPENING.match(text, hit.start)
    if not opening:
        return hit
    opened = _OPENED.match(text, opening.end())
    otherwise = Hit(opened.start(), opened.end(), hit.value) if opened else hit
    return _noun_at(text, opening.end()) or otherwise


def _noun_at(text: str, start: int) -> Hit[_Head] | None:
    """The noun that begins the name of an event right here, if one does; a quotation mark is none."""
    found = _heads().find(text[start : start + INNER_HEAD_WITHIN])
    if not found or found[0].start or text[start] in _CLOSED_BY:
        return None
    _, length, head = found[0]
    return Hit(start, start + length, head) if head and head.form in _NOUNS else None


def _mention(article: Article, hit: Hit[_Head], introduced: Introduction) -> EventMention | None:
    """The naming phrase that begins with a head, unless too little of it is left to tell one event from another."""
    entitled = _TITLE_BEHIND.match(article.masked, hit.end)
    if entitled:
        end = entitled.end()
    elif hit.value.form is HeadClass.FULL:
        end = _with_short_form(article.masked, hit.end)
    else:
        end = hit.start + len(_name(article, hit))
        if _says_too_little(article.text[hit.start : end], hit, introduced):
            return None
    text = name = article.text[hit.start : end]
    if entitled and entitled["theme"]:
        name = f"{article.text[hit.start : hit.end]} {entitled['title']}"
    head = hit.value
    sure = share_of(introduced)
    return EventMention(hit.start, end, text, introduced.value, sure, name, head.kind, introduced, head.text, head.form)


def _with_short_form(text: str, end: int) -> int:
    """Where a name ends together with its abbreviation in brackets, if one follows."""
    short = _SHORT_FORM.match(text, end)
    return short.end() if short else end


def _name(article: Article, hit: Hit[_Head]) -> str:
    limit = line_end(article.masked, hit.start, LONGEST)
    calls = hit.value.form is HeadClass.VERB and (
        hit.value.kind in OF_PEOPLE or _TO_ROYALS.search(article.masked, hit.start, hit.end)
    )
    if hit.start and article.masked[hit.start - 1] in _CLOSED_BY:
        closing = article.masked.find(_CLOSED_BY[article.masked[hit.start - 1]], hit.start, limit)
        limit = closing if closing > 0 else limit
    person = calls and OPENS_PERSON.match(article.masked, hit.end)  # right behind the verb: whom it is with, no end
    end = name_end(article.masked, hit.end if person else hit.start, limit, _with_people if calls else _goes_on)
    return _DANGLING.sub("", article.text[hit.start : end].rstrip(" ,.:;–-("))


def _says_too_little(name: str, hit: Hit[_Head], introduced: Introduction) -> bool:
    rest = name[hit.end - hit.start :]
    no_name = _NO_NAME_AFTER_VERB if hit.value.form is HeadClass.VERB else _NO_NAME_AFTER_NOUN
    if (
        len(rest) < SHORTEST_REST
        or (hit.value.form is HeadClass.VERB and rest.endswith(words("withWhom")))
        or (hit.value.kind == RECEPTION and rest.lstrip().startswith(words("and")))
        or no_name.match(rest.lstrip())
        or _AFORESAID.search(name)
    ):
        return True
    if introduced in INAUGURATED and rest.startswith(" "):
        return False
    return hit.value.form is HeadClass.COMMON and bool(_TOO_COMMON.match(rest))


def _goes_on(name: str, rest: str) -> bool:
    """Whether what follows a space still belongs to the event's name."""
    if _DAY.match(rest) or _ENGLISH_END.search(name):
        return False
    if name.endswith(words("withWhom")) or (name.endswith(words("honouring")) and OPENS_PERSON.match(rest)):
        return True
    if rest.startswith(words("goneTo")) and name in words("goingSomewhere"):
        return True
    if _OF_A_NAME.match(rest) and not OPENS_CLAUSE.match(rest):
        return len(name) < LONG_ENOUGH_AT_MOST
    if OPENS_CLAUSE.match(rest) or _ASIDE.match(rest) or _NUMBERED.search(name):
        return False
    return len(name) < LONG_ENOUGH and name[-1] not in _CLOSING


def _with_people(name: str, rest: str) -> bool:
    """As ``_goes_on``, for a call on or talk with somebody, whose name and post belong to it."""
    if len(name) <= BARE_VERB and _AIM.match(rest):
        return True
    if _ASIDE.match(rest) or _ENGLISH_END.search(name):
        return False
    if OPENS_AGENT.match(rest) or (len(name) < CALL_ENOUGH and not OPENS_CLAUSE.match(rest)):
        return len(name) < LONG_ENOUGH
    return _goes_on(name, rest)
