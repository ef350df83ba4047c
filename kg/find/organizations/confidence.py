"""Whether the text around a name shows a body at work, or only a place, a law or a label: its confidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from kg.models import Article, OrganizationMention, PlaceMention, Span
from kg.text.segments import enclosing
from kg.vocabulary.heads import is_place_like, is_region, surroundings

KEPT = 0.5
"""Mentions below this are of places, rules and the like: a body with no better mention is none of the article's."""

_AT = re.compile(r"(?:(?:\A|[\s)])ที่|(?:\A|[\s)”])ณ)[ ]{0,2}\Z")
_LISTED = re.compile(r"[\d๐-๙][.)][ ]{0,2}\Z")
_RULES = re.compile(r"[ ]{0,2}(?:ว่าด้วย|พ\.ศ\.|ฉบับ)")
_ACTS_WITH = ("ร่วมกับ", "โดย", "มอบหมายให้", "ร่วมมือกับ", "ได้แก่", "อาทิ")
_WITHIN = ("ใน", "ของ")
_JOINT = re.compile(r"[ ]{1,2}|[ ]{0,2}(?:และ|,|กับ)[ ]{0,2}")
_ONE_MORE = re.compile(r"[ ]{0,2}(?:และ|,)[ ]{0,2}")
_LINE = re.compile(r"[^\n]+")
_LONGEST_SIGNATURE = 80
_ITEM = re.compile(r"[ ]*(?:[\d๐-๙]+[.)]|[-–•*])")
_REACH = 24
_DOUBTFUL = 0.4
_SURE = 0.8


def weigh(
    article: Article, mentions: Sequence[OrganizationMention], places: Sequence[PlaceMention]
) -> tuple[OrganizationMention, ...]:
    """The mentions, in text order, with the confidence that their surroundings give them, and whether they act."""
    venues = [Span(place.start, place.end) for place in (*places, *_signatures(article.masked))]
    venues += _listed_venues(article.masked, mentions, venues)
    beside = _beside(article.masked, mentions)
    return tuple(
        _weighed(article.masked, mention, venues, named) for mention, named in zip(mentions, beside, strict=True)
    )


def _signatures(text: str) -> list[Span]:
    """The short lines behind the last paragraph: which office issued the release, and how to reach it."""
    lines = [Span(line.start(), line.end()) for line in _LINE.finditer(text)]
    prose = max((at for at, line in enumerate(lines) if line.end - line.start > _LONGEST_SIGNATURE), default=len(lines))
    return [line for line in lines[prose + 1 :] if not _ITEM.match(text, line.start)]


def _listed_venues(text: str, mentions: Sequence[OrganizationMention], venues: Sequence[Span]) -> list[Span]:
    """The places that follow a venue in a list: ที่โรงพยาบาล… และโรงพยาบาล…."""
    found: list[Span] = []
    for first, second in pairwise(mentions):
        before = text[max(0, first.start - _REACH) : first.start]
        venue = _AT.search(before) or enclosing(venues, first.start) or (found and found[-1].start == first.start)
        listed = _ONE_MORE.fullmatch(text, first.end, second.start)
        if listed and venue and is_place_like(first.text) and is_place_like(second.text):
            found.append(Span(second.start, second.end))
    return found


def _beside(text: str, mentions: Sequence[OrganizationMention]) -> list[bool]:
    """For each mention whether a surer one stands directly before or behind it, as in lists and before parents."""
    beside = [False] * len(mentions)
    for at, (first, second) in enumerate(pairwise(mentions)):
        if _JOINT.fullmatch(text, first.end, second.start):
            beside[at] |= second.confidence >= KEPT
            beside[at + 1] |= first.confidence >= KEPT
    return beside


def acts_behind(text: str, end: int) -> bool:
    """Whether a word that tells what a body does stands right behind."""
    return bool(_acts().match(text, end))


def _weighed(text: str, mention: OrganizationMention, venues: Sequence[Span], beside: bool) -> OrganizationMention:
    acts = acts_behind(text, mention.end)
    step = _from_before(text, mention, venues)
    if step < -_DOUBTFUL and acts:
        step /= 2
    elif step == 0 and beside:
        step = 0.2
    confidence = mention.confidence + step + (0.2 if acts else 0)
    confidence = round(max(0.05, min(confidence, 0.99)), 2)
    return replace(mention, confidence=confidence, acts=confidence >= KEPT)


def _from_before(text: str, mention: OrganizationMention, venues: Sequence[Span]) -> float:
    """What the words in front, or the venue that the name stands in, add to its confidence."""
    around = surroundings()
    before = text[max(0, mention.start - _REACH) : mention.start]
    close = before.rstrip(" ")
    if close.endswith(around.places) and mention.confidence < _SURE:
        return -0.25
    if close.endswith(around.roles) and not close.endswith(around.sites):
        return 0.25
    if close.endswith((*around.laws, *around.sites)) or _RULES.match(text, mention.end):
        return -0.5
    if is_region(mention.text) and close.endswith(_WITHIN):
        return -0.5
    if enclosing(venues, mention.start) or _AT.search(before):
        return -0.5
    partner = close.endswith(around.partners)
    step = 0.2 if mention.confidence >= _DOUBTFUL or close.endswith(_ACTS_WITH) else 0.1
    return step if partner or _LISTED.search(before) else 0.0


@cache
def _acts() -> re.Pattern[str]:
    words = sorted(surroundings().acts, key=lambda word: (-len(word), word))
    return re.compile(rf"[ ]{{0,2}}(?:{'|'.join(map(re.escape, words))})")
