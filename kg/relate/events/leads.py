"""With which event a report opens, and what came next on the same day."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from functools import partial

from kg.models import Article, EventMention
from kg.relate.events.happening import PRESENT, STRONG, TELLS, UNDERTAKING, Happening, titled

_HEADLINE = 0.2
_TELLING = 0.65
_WEAK = frozenset({"mentioned", "meant", "beside", "before"})
_JOURNEY = frozenset({"visit", "launch", "meeting", "discussion"})
_NEXT_THAT_DAY = re.compile(r"(?:จากนั้น|ต่อมา|ต่อจากนั้น|หลังจากนั้น)")


def lead(told: Sequence[Happening], titles: Sequence[str], kinds: Set[str]) -> Happening | None:
    """The event with which the report opens: dated, else announced, with a venue, held, or told as in the title."""
    for tells in (_dated, partial(_announced, kinds=kinds), _placed, _held, partial(_told, titles=titles)):
        possible = [h for h in told if tells(h)]
        found = [h for h in possible if not _weak(h.mention)] or possible
        if found:
            first = [h for h in found if h.setting.paragraph == found[0].setting.paragraph]
            return max(first, key=lambda h: (h.mention.confidence + _HEADLINE * titled(h, titles), -h.mention.start))
    return None


def then(article: Article, happening: Happening, opening: Happening | None) -> Happening:
    """The happening, marked and dated as what came next that day, when its sentence says so and goes on to a venue."""
    where, mention = happening.setting, happening.mention
    if happening is opening or opening is None or mention.kind not in _JOURNEY or mention.rule not in TELLS | PRESENT:
        return happening
    onward = where.place is not None and where.place.start > mention.start
    if where.said or not onward or not _NEXT_THAT_DAY.match(article.masked, where.sentence.start):
        return happening
    return replace(happening, setting=replace(where, when=where.when or opening.setting.when, then=True))


def _weak(mention: EventMention) -> bool:
    return mention.rule in _WEAK or (mention.kind == UNDERTAKING and mention.rule == "within")


def _dated(happening: Happening) -> bool:
    return happening.setting.opens and (not happening.setting.said or happening.setting.own)


def _placed(happening: Happening) -> bool:
    return happening.setting.place is not None and not happening.setting.said


def _held(happening: Happening) -> bool:
    return happening.mention.confidence >= STRONG and not happening.setting.said


def _announced(happening: Happening, kinds: Set[str]) -> bool:
    """Whether the opening paragraph lets somebody announce the event, or one of the headline's kind, when or where."""
    where, mention = happening.setting, happening.mention
    sure = mention.confidence >= (_TELLING if where.opens or mention.kind in kinds else STRONG)
    undertaken = mention.kind == UNDERTAKING and mention.rule not in PRESENT
    return sure and not undertaken and where.said and where.first and bool(where.when or where.place)


def _told(happening: Happening, titles: Sequence[str]) -> bool:
    """Whether the opening paragraph tells what the headline tells, in a clause of its own."""
    where = happening.setting
    return where.first and not where.said and happening.mention.confidence >= _TELLING and titled(happening, titles)
