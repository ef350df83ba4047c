"""How well a sentence answers a search: which terms it has, whole or in part, how near to one another, and how rare."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kg.search.letters import bounds
from kg.search.numbers import (
    BESIDE,
    BY_TITLE,
    CLOSE,
    COMPLETES,
    ELSEWHERE,
    FROM_ONE,
    IN_ORDER,
    IN_TITLE,
    MARGINAL,
    NEARLY,
    PART_OF_WORD,
    WEIGHED,
    WORDS_APART,
)
from kg.search.reading import Row, places, stands
from kg.search.said import Where
from kg.search.terms import Term

_NONE = frozenset[bytes]()

_PLACES = 20
"""Places of one term in a sentence that are looked at."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sentence with how well it answers, and whether all terms stand in it."""

    row: Row
    is_full: bool
    value: float


@dataclass(frozen=True, slots=True)
class Around:
    """The words that stand around a sentence: in its article's headline, in the sentences beside it, and anywhere."""

    title: frozenset[bytes]
    beside: frozenset[bytes]
    everywhere: frozenset[bytes]


class Weights:
    """The terms of a search with the weight of each of their words: the rarer, the heavier."""

    def __init__(self, terms: Sequence[Term], size: int, at_most: Callable[[bytes], int], cut: frozenset[Term]) -> None:
        self.terms = terms
        self.words = tuple(dict.fromkeys(word for term in terms for word in term.words))
        as_terms = {word: Term(word, (word,)) for word in self.words}
        self.cut = cut | {as_terms[word] for term in cut for word in term.words}
        self._runs = {word: term for word, term in as_terms.items() if term.is_bound and term not in self.cut}
        keys = dict.fromkeys((*self.words, *(term.key for term in terms)))
        self.at_most = {key: at_most(key) for key in keys}
        self.of_key = {key: math.log1p(size / (count + 1)) for key, count in self.at_most.items()}
        self._of_term = {term: sum(self.of_key[word] for word in term.words) for term in terms}
        self.total = sum(self._of_term.values())

    def weighed(self, row: Row, around: Around) -> Weighed:
        """A sentence, given what stands around it."""
        ends = bounds(row.words)
        found = {term: self._quality(term, row, ends) for term in self.terms}
        is_full = all(found.values())
        value = sum(self._of_term[term] * quality or self._apart(term, row) for term, quality in found.items())
        value += IN_TITLE * self.of(around.title)
        value += self._nearness(row.key) if is_full else self._lacked(row, around)
        value -= MARGINAL * self.total * (row.where == Where.MARGIN)
        return Weighed(row, is_full, value / self.total)

    def words_in(self, row: Row) -> frozenset[bytes]:
        """The words that stand in a sentence, Latin ones and numbers whole."""
        key = row.key
        found = [word for word in self.words if word in key]  # the innermost loop of a search: a list, and no call
        if not found:
            return _NONE
        if self._runs.keys().isdisjoint(found):
            return frozenset(found)
        ends = bounds(row.words)
        return frozenset(word for word in found if word not in self._runs or stands(self._runs[word], key, ends))

    def _quality(self, term: Term, row: Row, ends: frozenset[int]) -> float:
        """How well a term stands in a sentence together: 1 for whole words, 0 where it does not."""
        found = [at for _, at in zip(range(_PLACES), places(term.key, row.key), strict=False)]
        if not found or (term not in self.cut and not stands(term, row.key, ends)):
            return 0
        is_whole = any(at in ends and at + len(term.key) in ends for at in found)
        return 1 if is_whole else PART_OF_WORD

    def _apart(self, term: Term, row: Row) -> float:
        """What a term's words count that stand somewhere in a sentence; a phrase has none."""
        words = self.words_in(row).intersection(term.words) if len(term.words) > 1 else ()
        return WORDS_APART * self.of(words)

    def of(self, words: Iterable[bytes]) -> float:
        """What some words count."""
        return sum([self.of_key[word] for word in sorted(words)])

    def _lacked(self, row: Row, around: Around) -> float:
        """What the words count that a sentence lacks: those of the headline hold for all of its article."""
        left, value = around.everywhere - self.words_in(row), 0.0
        for share, words in ((BY_TITLE, around.title), (BESIDE, around.beside), (ELSEWHERE, around.everywhere)):
            value += share * self.of(left & words)
            left -= words
        return value

    def _nearness(self, key: bytes) -> float:
        """What is added for terms that stand near one another, and in their order."""
        if len(self.terms) == 1:
            return 0
        spans = _nearest([[*_ends(term.key, key)] for term in self.terms])
        reach = max(end for _, end in spans) - min(start for start, _ in spans)
        near = min(1, sum(len(term.key) for term in self.terms) / reach)
        return self.total * (CLOSE * near + IN_ORDER * (spans == sorted(spans)))


def _ends(term: bytes, key: bytes) -> Iterable[tuple[int, int]]:
    return ((at, at + len(term)) for _, at in zip(range(_PLACES), places(term, key), strict=False))


def _nearest(found: Sequence[Sequence[tuple[int, int]]]) -> list[tuple[int, int]]:
    """For each term the place nearest to some place of the rarest, so that all reach the least."""
    fewest = min(found, key=len)
    best: list[tuple[int, int]] = []
    for start, _ in fewest:
        chosen = [min(spans, key=lambda span: abs(span[0] - start)) for spans in found]
        if not best or _reach(chosen) < _reach(best):
            best = chosen
    return best


def _reach(spans: Sequence[tuple[int, int]]) -> int:
    return max(end for _, end in spans) - min(start for start, _ in spans)


def best_of(rows: Sequence[Row], title: Row, weights: Weights, named: set[int]) -> list[Weighed]:
    """The sentences of an article that answer best, the best first: those with all terms, else some with most.

    One in which what was asked for is ``named`` (numbers of sentences) comes first among its like, a headline, which is
    shown anyway, last. Where the best lacks words that another sentence has, that one stands behind it.
    """
    held = {row.number: words for row in rows if (words := weights.words_in(row))}
    title_words = weights.words_in(title)
    everywhere = title_words.union(*held.values())
    found = [row for row in rows if row.number in held] or rows[:1]
    weight = {row.number: weights.of(held.get(row.number, _NONE)) for row in found}
    heaviest = sorted(found, key=lambda row: (-weight[row.number], row.number not in named, row.number))

    def weighed_one(row: Row) -> Weighed:
        beside = (held.get(row.number + step, _NONE) for step in (-1, 1))
        return weights.weighed(row, Around(title_words, _NONE.union(*beside), everywhere))

    weighed = sorted(map(weighed_one, heaviest[:WEIGHED]), key=lambda one: one.row.number)
    weighed.sort(
        key=lambda one: (one.is_full, one.row.number in named, one.row.where != Where.HEADLINE, one.value),
        reverse=True,
    )
    full = [one for one in weighed if one.is_full]
    if full:
        return full[:FROM_ONE]
    best = weighed[0]
    lacked = everywhere - held.get(best.row.number, _NONE) - title_words
    added = {row.number: weights.of(held.get(row.number, _NONE) & lacked) for row in found}
    other = max(found, key=lambda row: (added[row.number], -row.number))
    adds = [weighed_one(other)] if added[other.number] >= COMPLETES * weights.total else []
    as_good = [one for one in weighed[1:] if one.value >= NEARLY * best.value]
    return list(dict.fromkeys((best, *adds, *as_good)))[:FROM_ONE]
