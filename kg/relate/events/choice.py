"""Which naming phrases are events that the article reports, and which of them name the same one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from kg.grammar.words import one_of
from kg.models import Article, DateMention, EventMention, Introduction, PlaceMention
from kg.relate.events.candidates import Candidate
from kg.relate.events.groups import ATTESTED, FORMAL, HEADLINED, LECTURE, NEW, PRESENT, PUBLIC, TELLS, UNDERTAKING
from kg.relate.events.leads import lead, then
from kg.relate.events.numbers import LEAD_WITHIN, LONG_NAME, MOST, MOST_TITLES, NEEDED, STRONG, WEIGHTS
from kg.relate.events.sameness import NAMED, alike, joined, named_within, same, titled
from kg.relate.events.speech import Spoken
from kg.relate.events.when_where import Setting, later, opening, setting

_WITH_TITLE = re.compile(r"[ก-๙]{2,24} ?[“\"]")
_PROPER = re.compile(
    r"^[ก-๙]{2,20} ?(?:[“\"]|[A-Z][\w’&-]+(?: (?:[A-Z&\d][\w’-]*|of|on|and|the|for))+)|"
    rf"(?:19|20|25)\d\d[)”\"]?$|{one_of('sessionNumber')} ?[\d๐-๙]"
)


def choose(
    article: Article,
    mentions: Sequence[EventMention],
    dates: Sequence[DateMention],
    places: Sequence[PlaceMention],
    spoken: Spoken,
) -> tuple[Candidate, ...]:
    """The events that the article reports, in the order in which it first tells them."""
    named = [Candidate(m, (m,), setting(article, m, dates, places, spoken)) for m in mentions]
    headline = [c for c in named if c.mention.start < article.body]
    titles = [c.mention.name for c in headline[:MOST_TITLES]]
    told = _events(c for c in named if c.mention.start >= article.body)
    kinds = frozenset(c.mention.kind for c in headline)
    first = lead([c for c in told if c.mention.start < article.body + LEAD_WITHIN], titles, kinds)
    weighed = [_weighed(then(article, candidate, first), first, titles) for candidate in told]
    kept: list[Candidate] = []
    for candidate in sorted(weighed, key=lambda c: (-c.score, c.mention.start)):
        known = next((i for i, k in enumerate(kept) if same(article, k, candidate)), None)
        if known is not None:
            kept[known] = joined(kept[known], candidate)
        elif len(kept) < MOST and (candidate.told or (_renowned(candidate) and not named_within(candidate, kept))):
            kept.append(candidate)
    if not kept:
        formal = [c for c in told if c.setting.first and c.mention.introduction in FORMAL]
        return _headlined([*headline, *formal], opening(article, dates, places))
    completed = (_dated_later(article, _with(c, headline), dates, spoken) for c in kept)
    return tuple(sorted(completed, key=lambda c: c.mention.start))


def _renowned(candidate: Candidate) -> bool:
    """Whether the phrase bears a proper name: of a public occasion ("งาน Money Expo", "การแข่งขันเรือยาว ครั้งที่ 3").

    In the first paragraphs also of what is launched or signed there.
    """
    mention, where = candidate.mention, candidate.setting
    public = mention.kind in PUBLIC and mention.introduction in ATTESTED
    new = mention.kind in NEW and mention.introduction in TELLS and where.first and not where.said
    return (public or new) and bool(_PROPER.search(mention.name))


def _with(candidate: Candidate, headline: Sequence[Candidate]) -> Candidate:
    """The candidate with the headline's mentions of it, and with its date where the report itself gives none."""
    more = [c for c in headline if alike(c.mention.name, candidate.mention.name)]
    when = candidate.setting.when
    if when is None or when.relative:
        when = next((c.setting.when for c in more if c.setting.own), when)
    mentions = candidate.mentions + tuple(c.mention for c in more)
    return replace(candidate, mentions=mentions, setting=replace(candidate.setting, when=when))


def _dated_later(article: Article, candidate: Candidate, dates: Sequence[DateMention], spoken: Spoken) -> Candidate:
    """The candidate with the day that the rest of its opening paragraph gives, where nothing nearer does."""
    where = candidate.setting
    if where.when or not where.first or not candidate.told:
        return candidate
    return replace(candidate, setting=replace(where, when=later(article, where, candidate.mention, dates, spoken)))


def _headlined(possible: Sequence[Candidate], where: Setting | None) -> tuple[Candidate, ...]:
    """The event that the headline or else an undated opening names, where it or a dateline before has a date."""
    named = [c for c in possible if c.mention.introduction in HEADLINED]
    dated = (
        replace(c, setting=_at(c.setting, where) if where else c.setting, score=NEEDED)
        for c in named
        if where or c.setting.own
    )
    return tuple(islice(dated, 1))


def _at(told: Setting, where: Setting) -> Setting:
    """The setting of what an opening tells, dated by it; a headline is told nowhere but in that opening."""
    return replace(told, when=where.when, place=where.place) if told.first else where


def _events(told: Iterable[Candidate]) -> list[Candidate]:
    """The candidates without the lectures given at an event that the same paragraph names."""
    found = list(told)
    venues = {c.setting.paragraph for c in found if c.mention.kind != LECTURE and c.mention.confidence >= STRONG}
    return [c for c in found if c.mention.kind != LECTURE or c.setting.paragraph not in venues]


def _weighed(candidate: Candidate, first: Candidate | None, titles: Sequence[str]) -> Candidate:
    """The candidate with its score: how it is introduced, and the weights of all signs that hold of it."""
    score = candidate.mention.confidence + sum(WEIGHTS[sign] for sign in _signs(candidate, first, titles))
    return replace(candidate, score=score)


def _signs(candidate: Candidate, first: Candidate | None, titles: Sequence[str]) -> Iterator[str]:
    mention, where = candidate.mention, candidate.setting
    yield from (
        sign
        for sign, holds in (
            ("headline", titled(candidate, titles)),
            ("date", where.when is not None),
            ("own date", where.own),
            ("venue", where.place is not None),
            ("proper name", bool(NAMED.search(mention.name))),
            ("long name", len(mention.name) > LONG_NAME),
            ("title", _is_made(mention) and bool(_WITH_TITLE.match(mention.name))),
            ("undertaking", mention.kind == UNDERTAKING and mention.introduction not in PRESENT),
        )
        if holds
    )
    if candidate is first:
        yield "lead"
    elif where.said and not where.own:
        yield "hearsay"
    elif where.then:
        yield "next"
    elif first and where.paragraph != first.setting.paragraph and not where.own:
        yield "elsewhere"


def _is_made(mention: EventMention) -> bool:
    return mention.introduction is Introduction.MADE and mention.kind != UNDERTAKING
