"""Whether two mentions tell of the same event, and how their names are compared."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.grammar.words import one_of
from kg.models import Article, EventMention
from kg.relate.events.candidates import Candidate
from kg.relate.events.groups import ACTS, FORMAL, SUBORDINATE, TELLS, WEAK
from kg.relate.events.numbers import ALIKE, LONGEST_REPORT, WITHIN_ANOTHER
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
    x, y = _letters(a), _letters(b)
    return 2 * len(x & y) > ALIKE * (len(x) + len(y))


def titled(candidate: Candidate, titles: Sequence[str]) -> bool:
    """Whether one of the titles names the candidate."""
    return any(alike(title, candidate.mention.name) for title in titles)


def same(article: Article, kept: Candidate, other: Candidate) -> bool:
    """Whether another mention names the kept event, or tells only how it went on, in the same breath."""
    if alike(kept.mention.name, other.mention.name):
        return True
    if kept.setting.headline != other.setting.headline:
        return kept.mention.kind == other.mention.kind
    if kept.setting.paragraph != other.setting.paragraph:
        return False
    start, end = sorted((kept.mention.end, other.mention.start))
    between = max(start, end - LONGEST_REPORT), end
    if _an_act_at(kept.mention, other.mention):
        return not _LATER.search(article.masked, *between)
    if other.mention.introduction not in SUBORDINATE or _on_another_day(kept.setting, other.setting):
        return False
    like = kept.mention.kind == other.mention.kind or other.mention.introduction in WEAK
    return like and not _NEXT_STEP.search(article.masked, *between)


def joined(best: Candidate, other: Candidate) -> Candidate:
    """The better told one of two candidates, completed with the date and venue of the other."""
    where, more = best.setting, other.setting
    whole = replace(where, when=where.when or more.when, place=where.place or more.place)
    if best.setting.headline and not more.headline:
        whole = replace(more, when=more.when or where.when, place=more.place or where.place)
        best = replace(best, mention=other.mention)
    return replace(best, mentions=(*best.mentions, other.mention), setting=whole)


def named_within(candidate: Candidate, kept: Sequence[Candidate]) -> bool:
    """Whether most of the letters of the candidate's name stand in that of a kept one, or the other way round."""
    name = _letters(fold(candidate.mention.name))
    others = [_letters(fold(other.mention.name)) for other in kept]
    return any(len(name & other) > WITHIN_ANOTHER * min(len(name), len(other)) for other in others)


def _on_another_day(one: Setting, other: Setting) -> bool:
    """Whether the text gives either of two mentions a day of its own, and not the same one."""
    own = one.own and other.own and one.when and other.when
    return bool(own) and one.when != other.when


def _an_act_at(kept: EventMention, other: EventMention) -> bool:
    """Whether the other mention tells, without a name of its own, what somebody did at the kept event."""
    return (
        kept.introduction in FORMAL
        and other.kind in ACTS
        and other.introduction in TELLS
        and not NAMED.search(other.name)
    )


def _letters(name: str) -> frozenset[str]:
    """The pairs of neighbouring letters of a folded name."""
    return frozenset(name[i : i + 2] for i in range(len(name) - 1))


def letters(name: str) -> frozenset[str]:
    """The pairs of neighbouring letters of a name."""
    return _letters(fold(name))
