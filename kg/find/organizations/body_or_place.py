"""Whether the text around a name shows a body at work, or only a place, a law or a label: its confidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from kg.find.organizations.before_name import staffs
from kg.find.organizations.enumerations import vouched
from kg.find.organizations.numbers import (
    KEPT,
    LEAST,
    MOST,
    REACH_BEFORE_MENTION,
    STEPS,
    SURE_OF_BODY,
    SURE_OF_PARTNER,
    Shown,
)
from kg.find.organizations.signatures import signing
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of, words
from kg.models import Article, OrganizationMention, PlaceMention, Span
from kg.text.alternatives import one_of_texts
from kg.vocabulary.body_shares import body_share
from kg.vocabulary.heads import is_place_like, is_region, surroundings

_AT = re.compile(rf"(?:\A|[\s)”]){one_of('atPlace')}[ ]{{0,2}}\Z")
_LISTED = re.compile(r"[\d๐-๙][.)][ ]{0,2}\Z")
_LABEL = re.compile(r"[ ]*(?:[^\n:]{1,24}:)[ ]*")
_RULES = re.compile(rf"[ ]{{0,2}}{one_of('ruleOnward')}")
_JOINT = re.compile(rf"[ ]{{1,2}}|[ ]{{0,2}}(?:{one_of('and', 'with')}|,)[ ]{{0,2}}")
_ONE_MORE = re.compile(rf"[ ]{{0,2}}(?:{one_of('and')}|,)[ ]{{0,2}}")
_OF_PROVINCE = tuple(f"{word} " for word in words("provinceWord"))
_AGAINST = frozenset({"label", "region", "venue"})
"""What these show is halved where a word behind the name says that the body acts."""


def weigh(
    article: Article, mentions: Sequence[OrganizationMention], places: Sequence[PlaceMention]
) -> tuple[OrganizationMention, ...]:
    """The mentions, in text order, with the confidence that their surroundings give them, and whether they act."""
    venues = [Span(place.start, place.end) for place in places]
    venues += _listed_venues(article.masked, mentions, venues)
    beside = _beside(article.masked, mentions)
    signed, listed = signing(article.masked, mentions), vouched(article.masked, mentions)
    return tuple(
        _weighed(article.masked, mention, venues, _by_place(mention, signed, listed, named))
        for mention, named in zip(mentions, beside, strict=True)
    )


def _by_place(
    mention: OrganizationMention, signed: frozenset[int], listed: frozenset[int], beside: bool
) -> Shown | None:
    """What a mention's place among the others shows, where the words around it show nothing."""
    if mention.start in signed:
        return "signature"
    if mention.start in listed:
        return "listed"
    return "beside" if beside else None


def _listed_venues(text: str, mentions: Sequence[OrganizationMention], venues: Sequence[Span]) -> list[Span]:
    """The places that follow a venue in a list: ที่โรงพยาบาล… และโรงพยาบาล…."""
    found: list[Span] = []
    for first, second in pairwise(mentions):
        before = text[max(0, first.start - REACH_BEFORE_MENTION) : first.start]
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


def _weighed(
    text: str, mention: OrganizationMention, venues: Sequence[Span], place: Shown | None
) -> OrganizationMention:
    acts = acts_behind(text, mention.end)
    shown = _shown(text, mention, venues) or place
    step = STEPS[shown] if shown else 0.0
    if acts and shown in _AGAINST:
        step /= 2
    confidence = mention.confidence + step + (STEPS["acts"] if acts else 0.0)
    score = round(max(LEAST, min(confidence, MOST)), 2)
    return replace(mention, confidence=body_share(score), acts=score >= KEPT)


def _shown(text: str, mention: OrganizationMention, venues: Sequence[Span]) -> Shown | None:
    """What the words in front, or the venue that the name stands in, show of it."""
    around = surroundings()
    before = text[max(0, mention.start - REACH_BEFORE_MENTION) : mention.start]
    close = before.rstrip(" ")
    shown: Shown | None = None
    other = close.endswith(words("amongOthers")) or before.endswith(_OF_PROVINCE)
    at_place = close.endswith(around.places) and not other
    if at_place and mention.confidence < SURE_OF_BODY:
        shown = "place"
    elif staffs(close) and not close.endswith(around.sites):
        shown = "staff"
    elif close.endswith(around.laws) or close.endswith(around.sites) or _RULES.match(text, mention.end):
        shown = "label"
    elif is_region(mention.text) and close.endswith(words("within")):
        shown = "region"
    elif enclosing(venues, mention.start) or _AT.search(before):
        shown = "venue"
    elif close.endswith(around.partners) or _LISTED.search(before) or _is_entry(text, mention):
        certain = mention.confidence >= SURE_OF_PARTNER or close.endswith(words("surePartner"))
        shown = "partner" if certain else "doubtful partner"
    return shown


def _is_entry(text: str, mention: OrganizationMention) -> bool:
    """Whether the name is all of its line, or all behind a label there, as in the entries of a list."""
    begin = text.rfind("\n", 0, mention.start) + 1
    return text[mention.end : mention.end + 1] in ("", "\n") and bool(_LABEL.fullmatch(text, begin, mention.start))


@cache
def _acts() -> re.Pattern[str]:
    deeds = one_of_texts(surroundings().acts)
    return re.compile(rf"[ ]{{0,2}}(?:{deeds}|{one_of('sayingOpener')})")
