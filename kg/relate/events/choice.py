"""Which naming phrases are events that the article reports, and which of them name the same one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.models import Article
from kg.relate.events.candidates import Candidate
from kg.relate.events.features import Surroundings, beside, features
from kg.relate.events.found import Found
from kg.relate.events.groups import LECTURE, STRONG
from kg.relate.events.leads import lead, then
from kg.relate.events.numbers import LEAD_WITHIN, MOST, MOST_TITLES
from kg.relate.events.sameness import joined, letters, same
from kg.relate.events.when_where import Setting, later, opening, setting
from kg.vocabulary.event_weights import weighed


def choose(article: Article, found: Found) -> tuple[Candidate, ...]:
    """The events that the article reports, in the order in which it first tells them."""
    kept = (candidate for candidate in weigh(article, found) if candidate.told)
    completed = (_dated_later(article, candidate, found) for candidate in kept)
    return tuple(sorted(completed, key=lambda c: c.mention.start))


def weigh(article: Article, found: Found) -> list[Candidate]:
    """What the article may report, each event once with its score, in the order in which they were chosen.

    A surer event makes others less likely: so many articles report one alone.
    """
    kept: list[Candidate] = []
    for candidate in sorted(_each_weighed(article, found), key=lambda c: (-c.score, c.mention.start)):
        known = next((i for i, k in enumerate(kept) if same(article, k, candidate)), None)
        if known is not None:
            kept[known] = joined(kept[known], candidate)
        elif len(kept) < MOST:
            kept.append(_with(candidate, frozenset(beside(candidate, kept))))
    return kept


def _each_weighed(article: Article, found: Found) -> list[Candidate]:
    """Every naming phrase as a candidate, with its features and the sum of their weights."""
    named = [Candidate(m, (m,), setting(article, m, found.dates, found.places, found.spoken)) for m in found.mentions]
    where = opening(article, found.dates, found.places)
    headline = [replace(c, setting=_at(c.setting, where)) for c in named if c.mention.start < article.body]
    told = _events(c for c in named if c.mention.start >= article.body)
    titles = [c.mention.name for c in headline[:MOST_TITLES]]
    kinds = frozenset(c.mention.kind for c in headline)
    first = lead([c for c in told if c.mention.start < article.body + LEAD_WITHIN], titles, kinds)
    pairs = letters(article.text[: article.body])
    starts = [mention.start for mention in found.mentions]
    around = Surroundings(
        article, found.mentions, starts, titles, kinds, pairs, first, found.spoken, found.people, found.bodies
    )
    possible = (then(article, candidate, first) for candidate in (*headline, *told))
    return [_with(candidate, features(candidate, around)) for candidate in possible]


def _with(candidate: Candidate, more: frozenset[str]) -> Candidate:
    """The candidate with more features, and what they weigh."""
    return replace(candidate, features=candidate.features | more, score=candidate.score + weighed(more))


def _at(told: Setting, where: Setting | None) -> Setting:
    """The setting of what the headline tells: it is told nowhere but in the opening, and dated by it."""
    return replace(told if where is None or told.own else where, headline=True)


def _dated_later(article: Article, candidate: Candidate, found: Found) -> Candidate:
    """The candidate with the day that the rest of its opening paragraph gives, where nothing nearer does."""
    where = candidate.setting
    if where.when or not where.first:
        return candidate
    when = later(article, where, candidate.mention, found.dates, found.spoken)
    return replace(candidate, setting=replace(where, when=when))


def _events(told: Iterable[Candidate]) -> list[Candidate]:
    """The candidates without the lectures given at an event that the same paragraph names."""
    found = list(told)
    venues = {c.setting.paragraph for c in found if c.mention.kind != LECTURE and c.mention.introduction in STRONG}
    return [c for c in found if c.mention.kind != LECTURE or c.setting.paragraph not in venues]
