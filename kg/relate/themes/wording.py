"""What a text's words say of goals and targets: weights that were learned from texts which people had read.

The terms are words, weighed as is usual (logarithmic frequency times rarity, divided by the length of the text's
vector: G. Salton, C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988). All of it is counted in
integers, so that sums are exact on every machine.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kg.grammar.segments import sentences
from kg.models import Article, Sign, Span, ThemeMention
from kg.relate.themes.numbers import (
    FEW_IN_SENTENCE,
    FEW_TERMS,
    HUNDREDTH,
    MILLIONTH,
    MOST_OFTEN,
    MOST_WORDS_SHOWN,
    SCORES_REACH,
    UNIT,
)
from kg.text.letters import is_letter
from kg.text.words import spoken
from kg.vocabulary.goals import goals
from kg.vocabulary.wordings import Numbers, wordings

_CHANCES = np.array(
    [round(MILLIONTH / (1 + math.exp(-at / HUNDREDTH))) for at in range(-SCORES_REACH, SCORES_REACH + 1)]
)
"""How sure it is that a sentence shows a goal, by its score in hundredths, from -10 to 10."""

_OFTEN = np.array([0, *(round(UNIT * (1 + math.log(times))) for times in range(1, MOST_OFTEN + 1))], dtype=np.int64)
"""What a term counts that stands never, once, twice, … in a text."""


def terms(article: Article) -> Counter[str]:
    """How often each word stands in the article."""
    return Counter(word for word in _words(article) if _is_plain(word))


def terms_by(article: Article, stretches: Sequence[Span]) -> tuple[Counter[str], ...]:
    """The same of each stretch, given in order; what begins in none is left out."""
    found: tuple[Counter[str], ...] = tuple(Counter() for _ in stretches)
    starts, at = [stretch.start for stretch in stretches], 0
    for word in _words(article):
        inside = bisect_right(starts, at) - 1
        if inside >= 0 and at < stretches[inside].end and _is_plain(word):
            found[inside][word] += 1
        at += len(word)
    return found


def _is_plain(word: str) -> bool:
    """Whether a word is of letters in one piece: the tokenizer knows some names of several."""
    return is_letter(word[0]) and " " not in word


@dataclass(frozen=True, slots=True)
class Worded:
    """The known terms of one article as they occur: the row of each, where it begins and ends."""

    rows: Numbers
    begins: Numbers
    ends: Numbers

    def scores(self, cues: Sequence[float]) -> dict[str, float]:
        """What was learned to add to the score of each theme, given what each goal's ``cues`` say more than none would.

        What the text's words say more than those of a usual text counts; all of it the less, the fewer words there are.
        """
        known = wordings()
        rows, counted = np.unique(self.rows, return_counts=True)
        raw = _OFTEN[np.minimum(counted, MOST_OFTEN)] * known.rarity[rows]
        length = max(1, math.isqrt(int((raw * raw).sum())))
        unusual = (raw * UNIT // length) @ known.weights[rows] // UNIT - known.usual
        of_cues = np.array([round(HUNDREDTH * more) for more in cues]) @ known.cues // HUNDREDTH
        scores = (known.outsets + of_cues + unusual) * len(self.rows) // (len(self.rows) + FEW_TERMS)
        return dict(zip(known.themes, (scores / HUNDREDTH).tolist(), strict=True))

    def in_sentences(self, article: Article) -> dict[str, float]:
        """In how many of the article's sentences each goal is shown, as far as their words tell."""
        known = wordings()
        starts = np.array([stretch.start for stretch in sentences(article)], dtype=np.int64)
        size = len(known.rarity)
        cells, counted = np.unique(np.searchsorted(starts, self.begins, "right") * size + self.rows, return_counts=True)
        raw = _OFTEN[np.minimum(counted, MOST_OFTEN)] * known.rarity[cells % size]
        _, first, places = np.unique(cells // size, return_index=True, return_inverse=True)
        silent = _CHANCES[_in_reach(known.sentence_outsets)] * (len(starts) - len(first))
        if not len(first):
            return dict(zip(goals(), (silent / MILLIONTH).tolist(), strict=True))
        lengths = np.maximum(1, np.sqrt(np.add.reduceat(raw * raw, first)).astype(np.int64))
        said = (raw * UNIT // lengths[places])[:, None] * known.sentences[cells % size]
        terms_in = np.add.reduceat(counted, first)[:, None]
        scores = np.add.reduceat(said, first) // UNIT * terms_in // (terms_in + FEW_IN_SENTENCE)
        chances = _CHANCES[_in_reach(scores + known.sentence_outsets)].sum(axis=0) + silent
        return dict(zip(goals(), (chances / MILLIONTH).tolist(), strict=True))

    def telling(self, article: Article, theme: str) -> tuple[ThemeMention, ...]:
        """The strongest words for a theme in the sentence of the article that says most for it, in text order."""
        known = wordings()
        said = known.weights[self.rows, known.themes[theme]] * known.rarity[self.rows]
        weights = dict(zip(self.rows[said > 0].tolist(), said[said > 0].tolist(), strict=True))
        starts = [stretch.start for stretch in sentences(article)]
        found: dict[int, dict[int, Span]] = defaultdict(dict)
        placed = (numbers[said > 0].tolist() for numbers in (self.rows, self.begins, self.ends))
        for row, start, end in zip(*placed, strict=True):
            found[bisect_right(starts, start)].setdefault(row, Span(start, end))
        if not found:
            return ()
        best = max(found, key=lambda sentence: (sum(weights[row] for row in found[sentence]), -sentence))
        strongest = sorted(found[best].items(), key=lambda term: (-weights[term[0]], term[1]))[:MOST_WORDS_SHOWN]
        return tuple(sorted(_mention(article, span, theme, weights[row]) for row, span in strongest))


def _in_reach(scores: Numbers) -> Numbers:
    found: Numbers = np.clip(scores, -SCORES_REACH, SCORES_REACH) + SCORES_REACH
    return found


def worded(article: Article) -> Worded:
    """The terms of the article of which something was learned."""
    words, row_of = _words(article), wordings().rows.get
    rows = np.array([row_of(word, -1) for word in words], dtype=np.int64)
    lengths = np.array(list(map(len, words)), dtype=np.int64)
    ends, known = lengths.cumsum(), rows >= 0
    return Worded(rows[known], (ends - lengths)[known], ends[known])


def _words(article: Article) -> Sequence[str]:
    lowered = article.masked.lower()
    return spoken(lowered if len(lowered) == len(article.masked) else article.masked)


def _mention(article: Article, span: Span, theme: str, weight: int) -> ThemeMention:
    sure = weight / (weight + HUNDREDTH * UNIT)
    text = article.text[span.start : span.end]
    return ThemeMention(span.start, span.end, text, Sign.LEARNED.value, sure, theme, Sign.LEARNED)
