"""With which event a report opens, and what came next on the same day."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from functools import partial

from kg.grammar.words import one_of
from kg.models import Article, EventMention, Introduction
from kg.relate.events.candidates import Candidate
from kg.relate.events.groups import PRESENT, STATIONS, STRONG, TELLING, TELLS, UNDERTAKING, WEAK
from kg.relate.events.numbers import IN_HEADLINE
from kg.relate.events.sameness import titled

_NEXT_THAT_DAY = re.compile(one_of("thereafter"))


def lead(told: Sequence[Candidate], titles: Sequence[str], kinds: Set[str]) -> Candidate | None:
    """The event with which the report opens: dated, else announced, with a venue, held, or told as in the title."""
    for tells in (_dated, partial(_announced, kinds=kinds), _placed, _held, partial(_told, titles=titles)):
        possible = [c for c in told if tells(c)]
        found = [c for c in possible if not _weak(c.mention)] or possible
        if found:
            first = [c for c in found if c.setting.paragraph == found[0].setting.paragraph]
            return max(first, key=lambda c: (c.mention.confidence + IN_HEADLINE * titled(c, titles), -c.mention.start))
    return None


def then(article: Article, candidate: Candidate, opening: Candidate | None) -> Candidate:
    """The candidate, marked and dated as what came next that day, when its sentence says so and goes on to a venue."""
    where, mention = candidate.setting, candidate.mention
    station = mention.kind in STATIONS and mention.introduction in TELLS | PRESENT
    if candidate is opening or opening is None or not station:
        return candidate
    onward = where.place is not None and where.place.start > mention.start
    if where.said or not onward or not _NEXT_THAT_DAY.match(article.masked, where.sentence.start):
        return candidate
    return replace(candidate, setting=replace(where, when=where.when or opening.setting.when, then=True))


def _weak(mention: EventMention) -> bool:
    return mention.introduction in WEAK or (mention.kind == UNDERTAKING and mention.introduction is Introduction.WITHIN)


def _dated(candidate: Candidate) -> bool:
    return candidate.setting.opens and (not candidate.setting.said or candidate.setting.own)


def _placed(candidate: Candidate) -> bool:
    return candidate.setting.place is not None and not candidate.setting.said


def _held(candidate: Candidate) -> bool:
    return candidate.mention.introduction in STRONG and not candidate.setting.said


def _announced(candidate: Candidate, kinds: Set[str]) -> bool:
    """Whether the opening paragraph lets somebody announce the event, or one of the headline's kind, when or where."""
    where, mention = candidate.setting, candidate.mention
    sure = mention.introduction in (TELLING if where.opens or mention.kind in kinds else STRONG)
    undertaken = mention.kind == UNDERTAKING and mention.introduction not in PRESENT
    return sure and not undertaken and where.said and where.first and bool(where.when or where.place)


def _told(candidate: Candidate, titles: Sequence[str]) -> bool:
    """Whether the opening paragraph tells what the headline tells, in a clause of its own."""
    where = candidate.setting
    return where.first and not where.said and candidate.mention.introduction in TELLING and titled(candidate, titles)
