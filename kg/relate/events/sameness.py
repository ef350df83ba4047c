"""Whether two mentions tell of the same event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.models import Article, EventMention
from kg.relate.events.happening import FORMAL, TELLS, Happening, alike, letters
from kg.relate.events.settings import Setting
from kg.text.fold import fold

_MOSTLY = 0.65
_ACTS = frozenset({"award", "courtesyCall", "lecture", "pressConference"})
_WEAK = frozenset({"mentioned", "meant", "beside", "before"})
_SUBORDINATE = frozenset({"told", "done", "beside", "meant", "planned", "mentioned"})
NAMED = re.compile(r"[“\"‘]|ครั้งที่|รุ่นที่|ประจำปี|\(MOU|[A-Z]{3}")
"""Part of a name that only one event has."""
_LATER = re.compile(r"จากนั้น|ต่อมา|ต่อจากนั้น|เวลา \d|นอกจากนี้|ในช่วงบ่าย")
_NEXT = re.compile(rf"{_LATER.pattern}|โอกาสนี้|ในการนี้")


def same(article: Article, kept: Happening, other: Happening) -> bool:
    """Whether another mention names the kept event, or tells only how it went on, in the same breath."""
    if alike(kept.mention.name, other.mention.name):
        return True
    if kept.setting.paragraph != other.setting.paragraph:
        return False
    between = sorted((kept.mention.end, other.mention.start))
    if _an_act_at(kept.mention, other.mention):
        return not _LATER.search(article.masked, *between)
    if other.mention.rule not in _SUBORDINATE or _on_another_day(kept.setting, other.setting):
        return False
    like = kept.mention.kind == other.mention.kind or other.mention.rule in _WEAK
    return like and not _NEXT.search(article.masked, *between)


def joined(best: Happening, other: Happening) -> Happening:
    """The better told happening, completed with the date and venue of another mention of it."""
    where, more = best.setting, other.setting
    whole = replace(where, when=where.when or more.when, place=where.place or more.place)
    return replace(best, mentions=(*best.mentions, other.mention), setting=whole)


def named_within(happening: Happening, kept: Sequence[Happening]) -> bool:
    """Whether most of the letters of an occasion's name stand in that of a kept event, or the other way round."""
    name = letters(fold(happening.mention.name))
    others = [letters(fold(other.mention.name)) for other in kept]
    return any(len(name & other) > _MOSTLY * min(len(name), len(other)) for other in others)


def _on_another_day(one: Setting, other: Setting) -> bool:
    """Whether the text gives either of two mentions a day of its own, and not the same one."""
    own = one.own and other.own and one.when and other.when
    return bool(own) and one.when != other.when


def _an_act_at(kept: EventMention, other: EventMention) -> bool:
    """Whether the other mention tells, without a name of its own, what somebody did at the kept event."""
    return kept.rule in FORMAL and other.kind in _ACTS and other.rule in TELLS and not NAMED.search(other.name)
