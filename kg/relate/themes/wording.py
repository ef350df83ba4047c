"""What a text's words say of goals and targets: weights that were learned from texts which people had read.

The terms are words and pairs of neighbouring words, weighed as is usual (logarithmic frequency times rarity, divided by
the length of the text's vector: G. Salton, C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
All of it is counted in integers, so that sums are exact on every machine.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np

from kg.grammar.segments import enclosing, sentences
from kg.models import Article, Sign, Span, ThemeMention
from kg.relate.themes.numbers import FEW_TERMS, HUNDREDTH, MOST_OFTEN, MOST_WORDS_SHOWN, UNIT
from kg.text.letters import is_letter
from kg.text.words import spoken
from kg.vocabulary.wordings import Wordings, wordings

_OFTEN = np.array([0, *(round(UNIT * (1 + math.log(times))) for times in range(1, MOST_OFTEN + 1))], dtype=np.int64)
"""What a term counts that stands never, once, twice, … in a text."""


def terms(article: Article) -> Counter[str]:
    """How often each word, and each pair of words with nothing between them, stands in the article."""
    words = _words(article)
    pairs = (f"{one} {other}" for one, other in pairwise(words) if _is_plain(one) and _is_plain(other))
    return Counter([*(word for word in words if _is_plain(word)), *pairs])


def _is_plain(word: str) -> bool:
    """Whether a word is of letters in one piece: the tokenizer knows some names of several."""
    return is_letter(word[0]) and " " not in word


@dataclass(frozen=True, slots=True)
class Worded:
    """The known terms of one article as they occur: the row of each, and where it begins and ends."""

    placed: tuple[tuple[int, int, int], ...]

    def scores(self, cues: Sequence[float]) -> dict[str, float]:
        """What was learned to add to the score of each theme, given what each goal's ``cues`` say more than none would.

        What the text's words say more than those of a usual text counts; all of it the less, the fewer words there are.
        """
        known = wordings()
        rows, counted = np.unique(np.array([row for row, _, _ in self.placed], dtype=np.int64), return_counts=True)
        raw = _OFTEN[np.minimum(counted, MOST_OFTEN)] * known.rarity[rows]
        length = max(1, math.isqrt(int((raw * raw).sum())))
        unusual = (raw * UNIT // length) @ known.weights[rows] // UNIT - known.usual
        of_cues = np.array([round(HUNDREDTH * more) for more in cues]) @ known.cues // HUNDREDTH
        scores = (known.outsets + of_cues + unusual) * len(self.placed) // (len(self.placed) + FEW_TERMS)
        return {theme: int(scores[at]) / HUNDREDTH for theme, at in known.themes.items()}

    def telling(self, article: Article, theme: str) -> tuple[ThemeMention, ...]:
        """The strongest words for a theme in the sentence of the article that says most for it, in text order."""
        known = wordings()
        rows = list({row for row, _, _ in self.placed})
        weighed = known.weights[rows, known.themes[theme]] * known.rarity[rows]
        weights: dict[int, int] = dict(zip(rows, weighed.tolist(), strict=True))
        stretches = sentences(article)
        found: dict[Span, dict[int, Span]] = defaultdict(dict)
        for row, start, end in self.placed:
            sentence = enclosing(stretches, start) if weights[row] > 0 else None
            if sentence:
                found[sentence].setdefault(row, Span(start, end))
        if not found:
            return ()
        best = max(found, key=lambda sentence: (sum(weights[row] for row in found[sentence]), -sentence.start))
        strongest = sorted(found[best].items(), key=lambda term: (-weights[term[0]], term[1]))[:MOST_WORDS_SHOWN]
        return tuple(sorted(_mention(article, span, theme, weights[row]) for row, span in strongest))


def worded(article: Article) -> Worded:
    """The terms of the article of which something was learned."""
    return Worded(tuple(_placed(wordings(), _words(article))))


def _words(article: Article) -> Sequence[str]:
    lowered = article.masked.lower()
    return spoken(lowered if len(lowered) == len(article.masked) else article.masked)


def _placed(known: Wordings, words: Sequence[str]) -> list[tuple[int, int, int]]:
    """The row of each known term that occurs, and where it begins and ends."""
    ends = list(accumulate(map(len, words)))
    rows, seconds = map(known.words.get, words), map(known.pairs.get, words)
    found = [(row, end - len(word), end) for row, word, end in zip(rows, words, ends, strict=True) if row is not None]
    for before, (first, second), end in zip(seconds, pairwise(words), ends[1:], strict=False):
        if before and second in before:
            found.append((before[second], end - len(second) - len(first), end))
    return found


def _mention(article: Article, span: Span, theme: str, weight: int) -> ThemeMention:
    sure = weight / (weight + HUNDREDTH * UNIT)
    text = article.text[span.start : span.end]
    return ThemeMention(span.start, span.end, text, Sign.LEARNED.value, sure, theme, Sign.LEARNED)
