"""Which naming phrases are happenings that the article reports, and which of them name the same one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from kg.models import Article, DateMention, EventMention, PlaceMention
from kg.relate.events.happening import FORMAL, NEEDED, PRESENT, STRONG, TELLS, UNDERTAKING, Happening, alike, titled
from kg.relate.events.leads import lead, then
from kg.relate.events.sameness import NAMED, joined, named_within, same
from kg.relate.events.settings import Setting, later, opening, setting

_WEIGHTS = {
    "headline": 0.2,
    "date": 0.5,
    "own date": 0.2,
    "venue": 0.3,
    "proper name": 0.2,
    "long name": 0.1,
    "title": 0.7,
    "lead": 0.6,
    "next": 0.5,
    "undertaking": -0.3,
    "hearsay": -0.6,
    "elsewhere": -0.3,
}
_LONG = 30
_OPENING = 2500
_MOST = 4
_ENTITLED = re.compile(r"^(?!โครงการ|กิจกรรม)[ก-๙]{2,24} ?[“\"]")
_LECTURE = "lecture"
_HEADLINES = frozenset({"presided", "attended", "opened", "made", "held", "done"})
_PUBLIC = frozenset({"fair", "meeting", "seminar", "competition", "exhibition", "ceremony", "launch"})
_ATTESTS = frozenset({"presided", "attended", "opened", "made", "held", "within", "under", "after", "convened", "done"})
_PROPER = re.compile(
    r"^[ก-๙]{2,20} ?(?:[“\"]|[A-Z][\w’&-]+(?: (?:[A-Z&\d][\w’-]*|of|on|and|the|for))+)|"
    r"(?:19|20|25)\d\d[)”\"]?$|(?:ครั้ง|สมัย)ที่ ?[\d๐-๙]"
)
_NEW = frozenset({"launch", "signing"})


def choose(
    article: Article,
    mentions: Sequence[EventMention],
    dates: Sequence[DateMention],
    places: Sequence[PlaceMention],
) -> tuple[Happening, ...]:
    """The happenings that the article reports, in the order in which it first tells them."""
    headline = [Happening(m, (m,), setting(article, m, dates, places), 0.0) for m in mentions if m.start < article.body]
    titles = [h.mention.name for h in headline]
    told = _events(
        Happening(m, (m,), setting(article, m, dates, places), 0.0) for m in mentions if m.start >= article.body
    )
    kinds = frozenset(h.mention.kind for h in headline)
    first = lead([h for h in told if h.mention.start < article.body + _OPENING], titles, kinds)
    weighed = [_weighed(then(article, happening, first), first, titles) for happening in told]
    kept: list[Happening] = []
    for happening in sorted(weighed, key=lambda h: (-h.score, h.mention.start)):
        known = next((i for i, k in enumerate(kept) if same(article, k, happening)), None)
        if known is not None:
            kept[known] = joined(kept[known], happening)
        elif happening.told or (_renowned(happening) and not named_within(happening, kept)):
            kept.append(happening)
    if not kept:
        formal = [h for h in told if h.setting.first and h.mention.rule in FORMAL]
        return _headlined([*headline, *formal], opening(article, dates, places))
    completed = (_dated_later(article, _with(h, headline), dates) for h in kept[:_MOST])
    return tuple(sorted(completed, key=lambda h: h.mention.start))


def _renowned(happening: Happening) -> bool:
    """Whether the phrase bears a proper name: of a public occasion ("งาน Money Expo", "การแข่งขันเรือยาว ครั้งที่ 3").

    In the first paragraphs also of what is launched or signed there.
    """
    mention, where = happening.mention, happening.setting
    public = mention.kind in _PUBLIC and mention.rule in _ATTESTS
    new = mention.kind in _NEW and mention.rule in TELLS and where.first and not where.said
    return (public or new) and bool(_PROPER.search(mention.name))


def _with(happening: Happening, headline: Sequence[Happening]) -> Happening:
    """The happening with the headline's mentions of it, and with its date where the report itself gives none."""
    more = [h for h in headline if alike(h.mention.name, happening.mention.name)]
    when = happening.setting.when
    if when is None or when.rule == "relative":
        when = next((h.setting.when for h in more if h.setting.own), when)
    mentions = happening.mentions + tuple(h.mention for h in more)
    return replace(happening, mentions=mentions, setting=replace(happening.setting, when=when))


def _dated_later(article: Article, happening: Happening, dates: Sequence[DateMention]) -> Happening:
    """The happening with the day that the rest of its opening paragraph gives, where nothing nearer does."""
    where = happening.setting
    if where.when or not where.first or not happening.told:
        return happening
    return replace(happening, setting=replace(where, when=later(article, where, happening.mention, dates)))


def _headlined(possible: Sequence[Happening], where: Setting | None) -> tuple[Happening, ...]:
    """The event that the headline or else an undated opening names, where it or a dateline before has a date."""
    named = [h for h in possible if h.mention.rule in _HEADLINES]
    dated = (
        replace(h, setting=_at(h.setting, where) if where else h.setting, score=NEEDED)
        for h in named
        if where or h.setting.own
    )
    return tuple(islice(dated, 1))


def _at(told: Setting, where: Setting) -> Setting:
    """The setting of what an opening tells, dated by it; a headline is told nowhere but in that opening."""
    return replace(told, when=where.when, place=where.place) if told.first else where


def _events(told: Iterable[Happening]) -> list[Happening]:
    """The happenings without the lectures given at an event that the same paragraph names."""
    found = list(told)
    venues = {h.setting.paragraph for h in found if h.mention.kind != _LECTURE and h.mention.confidence >= STRONG}
    return [h for h in found if h.mention.kind != _LECTURE or h.setting.paragraph not in venues]


def _weighed(happening: Happening, first: Happening | None, titles: Sequence[str]) -> Happening:
    """The happening with its score: how it is introduced, and the weights of all signs that hold of it."""
    score = happening.mention.confidence + sum(_WEIGHTS[sign] for sign in _signs(happening, first, titles))
    return replace(happening, score=score)


def _signs(happening: Happening, first: Happening | None, titles: Sequence[str]) -> Iterator[str]:
    mention, where = happening.mention, happening.setting
    yield from (
        sign
        for sign, holds in (
            ("headline", titled(happening, titles)),
            ("date", where.when is not None),
            ("own date", where.own),
            ("venue", where.place is not None),
            ("proper name", bool(NAMED.search(mention.name))),
            ("long name", len(mention.name) > _LONG),
            ("title", mention.rule == "made" and bool(_ENTITLED.search(mention.name))),
            ("undertaking", mention.kind == UNDERTAKING and mention.rule not in PRESENT),
        )
        if holds
    )
    if happening is first:
        yield "lead"
    elif where.said and not where.own:
        yield "hearsay"
    elif where.then:
        yield "next"
    elif first and where.paragraph != first.setting.paragraph and not where.own:
        yield "elsewhere"
