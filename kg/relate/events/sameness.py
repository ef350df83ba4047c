"""Whether two mentions tell of the same event, and how their names are compared."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from operator import add

from kg.grammar.words import one_of
from kg.models import Article, EventMention, HeadClass
from kg.relate.events.candidates import Candidate
from kg.relate.events.groups import ACTS, CABINETS, FORMAL, SUBORDINATE, TELLS, WEAK
from kg.relate.events.numbers import ALIKE, HEADLINE_SHARES, LONGEST_REPORT, REMEMBERED
from kg.relate.events.when_where import Setting
from kg.text.fold import fold

NAMED = re.compile(rf"[“\"‘]|{one_of('numbersEvent')}|\(MOU|[A-Z]{{3}}")
"""Part of a name that only one event has."""
_LATER = re.compile(rf"{one_of('thereafter', 'laterThatDay')}|{one_of('hour')} \d")
_NEXT_STEP = re.compile(rf"{_LATER.pattern}|{one_of('nextStep')}")


def alike(one: str, other: str) -> bool:
    """Whether two names share most of their letters, or one begins the other."""
    a, b = fold(one), fold(other)
    if a.startswith(b) or b.startswith(a):
        return True
    x, y = letters(one), letters(other)
    return 2 * len(x & y) > ALIKE * (len(x) + len(y))


def shared(one: str, other: str) -> float:
    """The share of the shorter name's pairs of letters that the other has too."""
    x, y = letters(one), letters(other)
    return len(x & y) / max(1, min(len(x), len(y)))


def titled(candidate: Candidate, titles: Sequence[str]) -> bool:
    """Whether one of the titles names the candidate."""
    return any(alike(title, candidate.mention.name) for title in titles)


def same(article: Article, kept: Candidate, other: Candidate) -> bool:
    """Whether another mention names the kept event, or tells only how it went on, in the same breath."""
    if _on_other_days(kept.setting, other.setting):
        return False
    if alike(kept.mention.name, other.mention.name) or _both_cabinets(kept.mention, other.mention):
        return True
    if kept.setting.headline != other.setting.headline:  # the headline tells what the report tells
        return (
            kept.mention.kind == other.mention.kind and shared(kept.mention.name, other.mention.name) > HEADLINE_SHARES
        )
    return kept.setting.paragraph == other.setting.paragraph and _goes_on(article, kept, other)


def _goes_on(article: Article, kept: Candidate, other: Candidate) -> bool:
    """Whether another mention in the paragraph of the kept event tells only how that went on."""
    start, end = sorted((kept.mention.end, other.mention.start))
    between = max(start, end - LONGEST_REPORT), end
    if _an_act_at(kept.mention, other.mention):
        return not _LATER.search(article.masked, *between)
    if other.mention.introduction not in SUBORDINATE or _on_another_day(kept.setting, other.setting):
        return False
    like = kept.mention.kind == other.mention.kind or other.mention.introduction in WEAK
    return like and not _NEXT_STEP.search(article.masked, *between)


def joined(best: Candidate, other: Candidate) -> Candidate:
    """The better told one of two candidates, completed by the other: the report's own words count before a headline."""
    mentions = (*best.mentions, other.mention)
    if best.setting.headline and not other.setting.headline:
        return replace(best, mention=other.mention, mentions=mentions, setting=_whole(other.setting, best.setting))
    return replace(best, mentions=mentions, setting=_whole(best.setting, other.setting))


def _whole(where: Setting, more: Setting) -> Setting:
    return replace(where, when=where.when or more.when, place=where.place or more.place)


def _on_another_day(one: Setting, other: Setting) -> bool:
    """Whether the text gives either of two mentions a day of its own, and not the same one."""
    own = one.own and other.own and one.when and other.when
    return bool(own) and one.when != other.when


def _on_other_days(one: Setting, other: Setting) -> bool:
    """Whether the text gives each of two mentions a date of its own, and these have no day in common."""
    if not (one.own and other.own and one.when and other.when):
        return False
    return one.when.latest < other.when.earliest or other.when.latest < one.when.earliest


def _both_cabinets(one: EventMention, other: EventMention) -> bool:
    """Whether both are whole names of the cabinet's meeting, which differ in letters only."""
    return one.kind == other.kind == CABINETS and one.form is other.form is HeadClass.FULL


def _an_act_at(kept: EventMention, other: EventMention) -> bool:
    """Whether the other mention tells, without a name of its own, what somebody did at the kept event."""
    return (
        kept.introduction in FORMAL
        and other.kind in ACTS
        and other.introduction in TELLS
        and not NAMED.search(other.name)
    )


@lru_cache(maxsize=REMEMBERED)
def letters(name: str) -> frozenset[str]:
    """The pairs of neighbouring letters of a name, folded."""
    folded = fold(name)
    return frozenset(map(add, folded, folded[1:]))
