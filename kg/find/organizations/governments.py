"""Provinces and foreign governments where they act: by their names alone they are places and countries."""

from __future__ import annotations

import re
from functools import cache

from kg.find.organizations.body_or_place import acts_behind
from kg.find.organizations.numbers import ACTING_PROVINCE, NAMED_GOVERNMENT, REACH_BEFORE_PROVINCE
from kg.grammar.abroad import foreign_government
from kg.grammar.words import one_of
from kg.models import Article, OrganizationMention, Span
from kg.vocabulary.kinds import FOREIGN_GOVERNMENT, GOVERNMENT

_CALLED_UPON = re.compile(rf"{one_of('callsUpon')}[ ]{{0,2}}\Z")
_JOINED = re.compile(rf"{one_of('jointlyWith', 'inCooperation')}[ ]{{0,2}}\Z")
_AREA = re.compile(rf"(?:{one_of('areaBefore')}|{one_of('smallerArea')}[ก-๎]{{2,30}}[ ])[ ]{{0,2}}\Z")
_HOLDS = re.compile(rf"[ ]{{0,2}}(?:{one_of('provinceActs')}|{one_of('by')}{one_of('personOpener', 'provincesOwn')})")


def find_administrations(article: Article) -> tuple[OrganizationMention, ...]:
    """Every province that acts, then every foreign government."""
    text = article.masked
    acting = (hit for hit in _province().finditer(text) if _acts(text, Span(*hit.span())))
    governments = foreign_government().finditer(text)
    return (
        *(_mention(article, hit, "acting province", GOVERNMENT, ACTING_PROVINCE) for hit in acting),
        *(_mention(article, hit, "foreign government", FOREIGN_GOVERNMENT, NAMED_GOVERNMENT) for hit in governments),
    )


def _acts(text: str, province: Span) -> bool:
    """Whether the province does what a body does, alone or with one, or is called upon to."""
    before = text[max(0, province.start - REACH_BEFORE_PROVINCE) : province.start]
    if _AREA.search(before):
        return False
    called = _CALLED_UPON.search(before) and acts_behind(text, province.end)
    return bool(called or _JOINED.search(before) or _HOLDS.match(text, province.end))


def _mention(article: Article, match: re.Match[str], rule: str, kind: str, confidence: float) -> OrganizationMention:
    span = match.span()
    return OrganizationMention(*span, article.text[slice(*span)], rule, confidence, kind=kind)


@cache
def _province() -> re.Pattern[str]:
    word = one_of("provinceWord")
    return re.compile(rf"{word}{one_of('province')}(?![ก-๙]{{0,200}}{word})")
