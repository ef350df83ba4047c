"""Offices and units by initials alone: their own, or a known body's, with their number, region or province behind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kg.find.organizations.before_name import glues
from kg.find.organizations.known import is_abbreviation
from kg.find.organizations.numbers import OFFICE_BY_INITIALS, REACH_BEFORE_NAME
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of, words
from kg.models import Article, OrganizationMention, Span
from kg.text.automaton import Automaton
from kg.text.letters import is_thai
from kg.vocabulary.kinds import GOVERNMENT

_MORE_INITIALS = r"(?:[ก-ฮ]{1,4}\.){1,6}"
_IN_PROVINCE = rf"{one_of('provinceWord', 'shortProvince')}?{one_of('province')}(?![ก-๎])"
_IN_FRONT = rf"(?:[ ]?(?:\({one_of('inFront')}\)|{one_of('inFront')}(?![ก-๎])))?"
_IN_REGION = rf"[ ]?{one_of('regionOfOffice')}[ ]?[\d๐-๙]{{1,2}}(?![\d๐-๙,.]){_IN_FRONT}"
_NUMBER = r"[\d๐-๙]{1,3}(?![\d๐-๙,.:/])"
_UNIT = re.compile(rf"{_MORE_INITIALS}(?:{_NUMBER}|{_IN_PROVINCE})?|{_NUMBER}|{_IN_PROVINCE}|{_IN_REGION}")
_KNOWN_IN_PLACE = re.compile(rf"{_IN_REGION}|(?<=\.){_IN_PROVINCE}")


def find_offices(article: Article, named: Sequence[OrganizationMention]) -> Iterator[OrganizationMention]:
    """Every unit by its own initials (มทบ.34, สสจ.น่าน), and every office of a known body (ปภ.เขต 5)."""
    text = article.masked
    for mention in named:
        if is_abbreviation(mention.text):
            place = _KNOWN_IN_PLACE.match(text, mention.end)
            if place:
                yield _office(article, Span(mention.start, place.end()))
    reached = 0
    for hit in _initials().find(text):
        unit = _UNIT.match(text, hit.end) if hit.start >= reached and _begins(text, hit.start) else None
        around = enclosing(named, hit.start)
        if unit and (around is None or around.start == hit.start):
            reached = unit.end()
            yield _office(article, Span(hit.start, unit.end()))


def _begins(text: str, at: int) -> bool:
    """Whether initials begin here: none stand in front, and a word only where names may follow it."""
    before = text[max(0, at - REACH_BEFORE_NAME) : at]
    return not before or glues(before) or not (is_thai(before[-1]) or before[-1] in ".-")


def _office(article: Article, span: Span) -> OrganizationMention:
    name = article.text[span.start : span.end]
    return OrganizationMention(span.start, span.end, name, "office", OFFICE_BY_INITIALS, kind=GOVERNMENT)


@cache
def _initials() -> Automaton[str]:
    return Automaton({form: form for form in words("officeInitials")})
