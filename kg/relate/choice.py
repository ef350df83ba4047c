"""Which naming phrases are happenings that the article reports, and which of them name the same one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.models import Article, DateMention, EventMention, PlaceMention
from kg.names import fold
from kg.relate.settings import Setting, setting

_NEEDED = 1.75
_MOST = 4
_ALIKE = 0.55
_SAID = re.compile(r"กล่าว(?:ว่า|ต่อ|เพิ่ม|อีก)|เปิดเผยว่า|เผยว่า|ระบุว่า|เปิดเผยถึง|ชี้แจงว่า|ให้สัมภาษณ์")
_NAMED = re.compile(r"[“\"‘]|ครั้งที่|รุ่นที่|ประจำปี|\(MOU|[A-Z]{3}")
_WISHED = re.compile(r"(?:จะ|เตรียม|กำหนด|แผน|ขอเชิญ|เชิญชวน|ควร|เร่ง|ให้)(?:มีการ|ได้|การ)?$")
_VERBS = frozenset({"visit", "courtesyCall", "discussion", "award", "launch", "signing", "ceremony", "seminar"})


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of the article: the mention that tells most of it, every mention, its setting and how sure it is."""

    mention: EventMention
    mentions: tuple[EventMention, ...]
    setting: Setting
    score: float


def choose(
    article: Article,
    mentions: Sequence[EventMention],
    dates: Sequence[DateMention],
    places: Sequence[PlaceMention],
) -> tuple[Happening, ...]:
    """The happenings that the article reports, in the order in which it first tells them."""
    titles = [m for m in mentions if m.start < article.body]
    told = [_happening(article, m, setting(article, m, dates, places)) for m in mentions if m.start >= article.body]
    kept: list[Happening] = []
    for happening in sorted(told, key=lambda h: (-h.score, h.mention.start)):
        same = next((i for i, k in enumerate(kept) if alike(k.mention.name, happening.mention.name)), None)
        if same is not None:
            kept[same] = _joined(kept[same], happening)
        elif happening.score + _in_title(titles, happening.mention) >= _NEEDED:
            kept.append(happening)
    return tuple(sorted(kept[:_MOST], key=lambda h: h.mention.start))


def alike(one: str, other: str) -> bool:
    """Whether two names share most of their letters, or one begins the other."""
    a, b = fold(one), fold(other)
    if a.startswith(b) or b.startswith(a):
        return True
    x, y = _pairs(a), _pairs(b)
    return 2 * len(x & y) > _ALIKE * (len(x) + len(y))


def _pairs(name: str) -> frozenset[str]:
    return frozenset(name[i : i + 2] for i in range(len(name) - 1))


def _happening(article: Article, mention: EventMention, where: Setting) -> Happening:
    score = mention.confidence
    score += 0.5 * (where.when is not None) + 0.4 * (where.place is not None)
    score += 0.2 * bool(_NAMED.search(mention.name)) + 0.1 * (len(mention.name) > 30)
    before = article.masked[where.paragraph.start : mention.start]
    if _SAID.search(before):
        score -= 0.5
    return Happening(mention, (mention,), where, score)


def _in_title(titles: Sequence[EventMention], mention: EventMention) -> float:
    return 0.25 if any(alike(t.name, mention.name) for t in titles) else 0.0


def _joined(best: Happening, other: Happening) -> Happening:
    """The better told happening, completed with the date and venue of another mention of it."""
    where = Setting(
        best.setting.sentence,
        best.setting.paragraph,
        best.setting.when or other.setting.when,
        best.setting.place or other.setting.place,
    )
    return Happening(best.mention, (*best.mentions, other.mention), where, best.score)
