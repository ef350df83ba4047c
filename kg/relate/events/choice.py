"""Which naming phrases are events that the article reports, and which of them name the same one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from kg.grammar.words import one_of
from kg.models import Article, DateMention, EventMention, Introduction, PlaceMention
from kg.relate.events.candidates import Candidate
from kg.relate.events.features import Surroundings, beside, features
from kg.relate.events.groups import LECTURE
from kg.relate.events.leads import lead, then
from kg.relate.events.numbers import LEAD_WITHIN, MOST, MOST_TITLES, STRONG
from kg.relate.events.sameness import joined, letters, same
from kg.relate.events.speech import Spoken
from kg.relate.events.when_where import Setting, later, opening, setting
from kg.vocabulary.event_weights import weighed

def choose(
    article: Article,
    mentions: Sequence[EventMention],
    dates: Sequence[DateMention],
    places: Sequence[PlaceMention],
    spoken: Spoken,
    people: Sequence[int] = (),
    bodies: Sequence[int] = (),
) -> tuple[Candidate, ...]:
    """The events that the article reports, in the order in which it first tells them."""
    kept = [c for c in weigh(article, mentions, dates, places, spoken, people, bodies) if c.told]
    headline = [c for c in kept if c.mention.start < article.body]
    completed = (_dated_later(article, c, dates, spoken) for c in kept)
    return tuple(sorted(completed, key=lambda c: c.mention.start))


def weigh(
    article: Article,
    mentions: Sequence[EventMention],
    dates: Sequence[DateMention],
    places: Sequence[PlaceMention],
    spoken: Spoken,
    people: Sequence[int] = (),
    bodies: Sequence[int] = (),
) -> list[Candidate]:
    """What the article may report, each event once, the surest first."""
    named = [Candidate(m, (m,), setting(article, m, dates, places, spoken)) for m in mentions]
    titles, told = _split(article, named, opening(article, dates, places))
    first = lead(
        [c for c in told if c.mention.start < article.body + LEAD_WITHIN],
        [c.mention.name for c in titles[:MOST_TITLES]],
        frozenset(c.mention.kind for c in titles),
    )
    around = Surroundings(
        article,
        [c.mention.name for c in titles[:MOST_TITLES]],
        frozenset(c.mention.kind for c in titles),
        first,
        mentions,
        people,
        bodies,
        letters(article.text[: article.body]),
    )
    weighed_ = [_weighed(then(article, candidate, first), around) for candidate in (*titles, *told)]
    kept: list[Candidate] = []
    for candidate in sorted(weighed_, key=lambda c: (-c.score, c.mention.start)):
        known = next((i for i, k in enumerate(kept) if same(article, k, candidate)), None)
        if known is not None:
            kept[known] = joined(kept[known], candidate)
        elif len(kept) < MOST:
            more = [*beside(candidate, kept)]
            kept.append(replace(candidate, features=candidate.features | set(more), score=candidate.score + weighed(more)))
    return kept


def _split(article, named, where):
    titles = [c for c in named if c.mention.start < article.body]
    titles = [replace(c, setting=replace(_at(c.setting, where) if where and not c.setting.own else c.setting, headline=True)) for c in titles]
    return titles, _events(c for c in named if c.mention.start >= article.body)


def _dated_later(article: Article, candidate: Candidate, dates: Sequence[DateMention], spoken: Spoken) -> Candidate:
    """The candidate with the day that the rest of its opening paragraph gives, where nothing nearer does."""
    where = candidate.setting
    if where.when or not where.first or not candidate.told:
        return candidate
    return replace(candidate, setting=replace(where, when=later(article, where, candidate.mention, dates, spoken)))


def _at(told: Setting, where: Setting) -> Setting:
    """The setting of what an opening tells, dated by it; a headline is told nowhere but in that opening."""
    return replace(told, when=where.when, place=where.place) if told.first else where


def _events(told: Iterable[Candidate]) -> list[Candidate]:
    """The candidates without the lectures given at an event that the same paragraph names."""
    found = list(told)
    venues = {c.setting.paragraph for c in found if c.mention.kind != LECTURE and c.mention.confidence >= STRONG}
    return [c for c in found if c.mention.kind != LECTURE or c.setting.paragraph not in venues]


def _weighed(candidate: Candidate, around: Surroundings) -> Candidate:
    """The candidate with its features and the sum of their weights."""
    found = features(candidate, around)
    return replace(candidate, features=found, score=weighed(found))
