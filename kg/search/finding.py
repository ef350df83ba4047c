"""From terms to articles, the best first, each with its best sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from kg.search.numbers import COMMON, MANY_ARTICLES, MANY_SENTENCES, NEAREST_ARTICLES, PROSE, STEPS
from kg.search.reading import Index, Row
from kg.search.said import Where
from kg.search.terms import Term
from kg.search.weighing import Weighed, Weights, best_of


@dataclass(frozen=True, slots=True)
class Scope:
    """What a search is limited to: articles (numbers, None for all), and the things (IRIs) that it asks for.

    ``original`` is the IRI of the earlier article that one is again, or its own.
    """

    articles: Collection[int] | None
    things: Sequence[str]
    original: Mapping[str, str]

    def holds(self, article: int) -> bool:
        """Whether an article may answer."""
        return self.articles is None or article in self.articles


@dataclass(frozen=True, slots=True)
class Answers:
    """The best sentences, the best first; how many sentences, and articles, have all terms in one.

    ``full`` of the rows, the first ones, have all.
    """

    rows: Sequence[Row]
    full: int
    sentences: int
    articles: int


def answers(index: Index, terms: Sequence[Term], scope: Scope, wanted: int) -> Answers:
    """The best answers to a search, as far as ``wanted``; where too few have all terms those that have most."""
    cut = frozenset(term for term in terms if term.is_bound and not index.stands_whole(term))
    full = [row for row in index.holding(terms, cut) if scope.holds(row[1])]
    if len(full) > MANY_ARTICLES:
        index.know_all()
    weights = Weights(terms, index.size, index.at_most, cut)
    found = _best(index, _shortlisted(index, full), weights, scope)
    of_full = len({_source(index, scope, article) for _, article, _ in full})
    if of_full < wanted and len(weights.words) > 1:
        shown = {number for number, _, _ in full}
        found += _best(index, _rows(index, _nearest(index, weights, scope), weights, shown), weights, scope)
    ranked = _sorted(index, found, scope)
    return Answers([one.row for one in ranked], sum(one.is_full for one in ranked), len(full), of_full)


def _rows(index: Index, articles: Iterable[int], weights: Weights, but: Collection[int]) -> Mapping[int, list[Row]]:
    """The sentences of articles (numbers) that hold any of the words, but for some (numbers)."""
    found = ((number, index.rows_of(index.article(number), weights.words)) for number in sorted(articles))
    left = ((number, [row for row in rows if row.number not in but]) for number, rows in found)
    return {number: rows for number, rows in left if rows}


def openings(index: Index, scope: Scope, wanted: int) -> Answers:
    """The first sentence of each article, the newest first."""
    held = (article for article in index.articles.values() if scope.holds(article.number))
    articles = sorted(held, key=lambda article: article.iri)
    articles.sort(key=lambda article: article.day, reverse=True)
    seen = dict[str, int]()
    for article in articles:
        seen.setdefault(scope.original.get(article.iri, article.iri), article.number)
    rows = [_opening(index.rows_of(index.article(n))) for n in list(seen.values())[:wanted]]
    return Answers(rows, len(rows), len(seen), len(seen))


def _opening(rows: Sequence[Row]) -> Row:
    """The first sentence of prose, else the first of all."""
    return next((row for row in rows if row.where == Where.BODY and len(row.key) >= PROSE), rows[0])


def _shortlisted(index: Index, full: Sequence[tuple[int, int, int]]) -> Mapping[int, list[Row]]:
    """The sentences to weigh, by their articles: all, or of very many those of headlines, then the newest."""
    if len(full) > MANY_SENTENCES:
        full = sorted(full, key=lambda row: index.article(row[1]).iri)
        full.sort(key=lambda row: (row[2] == Where.HEADLINE, index.article(row[1]).day), reverse=True)
    rows: dict[int, list[Row]] = defaultdict(list)
    for row in index.rows(number for number, _, _ in full[:MANY_SENTENCES]):
        rows[row.article].append(row)
    return rows


def _best(index: Index, rows: Mapping[int, Sequence[Row]], weights: Weights, scope: Scope) -> list[list[Weighed]]:
    named = index.naming(scope.things, (row for some in rows.values() for row in some))
    return [best_of(some, index.title(article), weights, named) for article, some in rows.items()]


def _nearest(index: Index, weights: Weights, scope: Scope) -> set[int]:
    """The articles (numbers) that hold most of the words and terms, by their weight; common ones alone lead to none."""
    rarest = min(weights.at_most.values())
    reached: dict[int, float] = defaultdict(float)
    for key, count in weights.at_most.items():
        if count <= max(COMMON, rarest):
            for article in index.articles_with(Term(key, (key,)), weights.cut):
                reached[article] += weights.of_key[key]
    kept = sorted((n for n in reached if scope.holds(n)), key=lambda n: -reached[n])
    least = reached[kept[:NEAREST_ARTICLES][-1]] if kept else 0
    equal = sorted((n for n in kept if reached[n] >= least), key=lambda n: index.article(n).iri)
    equal.sort(key=lambda n: (reached[n], index.article(n).day), reverse=True)
    return set(equal[:NEAREST_ARTICLES])


def _sorted(index: Index, found: Iterable[list[Weighed]], scope: Scope) -> list[Weighed]:
    """The best first, of equals the newest; of articles that are one again the best, of equals the earliest.

    Further sentences of articles with all terms stand behind the first ones of all, others behind the best of theirs.
    """
    best: dict[tuple[str, bool], list[Weighed]] = {}
    for some in sorted(found, key=lambda some: index.article(some[0].row.article).iri):
        source = _source(index, scope, some[0].row.article), some[0].is_full
        if source not in best or _rank(index, some[0])[:2] > _rank(index, best[source][0])[:2]:
            best[source] = some
    ranked = sorted(best.values(), key=lambda some: _rank(index, some[0]), reverse=True)
    full = [some for some in ranked if some[0].is_full]
    turns = [one for turn in zip_longest(*full) for one in turn if one]
    return [*turns, *(one for some in ranked[len(full) :] for one in some)]


def _rank(index: Index, one: Weighed) -> tuple[bool, int, str]:
    return one.is_full, round(one.value * STEPS), index.article(one.row.article).day


def _source(index: Index, scope: Scope, article: int) -> str:
    iri = index.article(article).iri
    return scope.original.get(iri, iri)
