"""What single sentences say of goals: learned from those that readers quoted to show that a goal is served.

A sentence that was quoted for a goal shows it, one of a text that does not serve the goal does not; of the other
sentences of a text that serves it nobody has said anything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, diags, hstack

from kg.grammar.segments import sentences
from kg.models import Span
from kg.relate.themes.numbers import FEW_IN_SENTENCE, HARDLY_SHOWN
from kg.relate.themes.wording import terms_by
from kg.vocabulary.goals import goals
from scripts.logistic import Array, fit, sigmoid
from scripts.theme_material import Labelled
from scripts.word_vectors import Space

SCALE = 10.0
"""A sentence's vector is this long: what makes a pull of 1 on the words' coefficients the best (cross-validated)."""

_PRIOR, _OUTSET_PULL, _WORDS_PULL = -3.0, 0.05, 1.0
_MOSTLY = 0.3
"""A quotation is of a sentence when it shares so much of the shorter of the two."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of some texts, a row each: in which text (by its row) it stands, how far its words lie along each
    term (after a 1 for the outset), and of which goals it was quoted.
    """

    of_text: Array
    points: csr_matrix
    quoted: Array

    def part(self, rows: Array) -> Sentences:
        """The sentences of those texts alone."""
        order = np.full(max(self.of_text.max(), *rows) + 1, -1)
        order[rows] = np.arange(len(rows))
        kept = order[self.of_text] >= 0
        return Sentences(order[self.of_text][kept], self.points[kept], self.quoted[kept])


def sentences_of(texts: Sequence[Labelled], words: Space) -> Sentences:
    """The sentences of the texts, in order, with their terms."""
    placed = [(at, stretch) for at, text in enumerate(texts) for stretch in sentences(text.article)]
    counted: list[Counter[str]] = [count for text in texts for count in terms_by(text.article, sentences(text.article))]
    known = frozenset(words.terms)
    counts = np.array([sum(times for term, times in count.items() if term in known) for count in counted])
    vectors = diags(SCALE * counts / (counts + FEW_IN_SENTENCE)) @ words.vectors(counted)
    return Sentences(
        of_text=np.array([at for at, _ in placed]),
        points=hstack([np.ones((len(placed), 1)), vectors]).tocsr(),
        quoted=np.array([[_is_quoted(texts[at], goal, stretch) for goal in goals()] for at, stretch in placed]),
    )


def _is_quoted(text: Labelled, goal: str, stretch: Span) -> bool:
    return any(
        min(quoted.end, stretch.end) - max(quoted.start, stretch.start)
        >= _MOSTLY * min(quoted.end - quoted.start, stretch.end - stretch.start)
        for quoted in text.quoted.get(goal, ())
    )


def learn_sentences(served: Array, short: Array, importance: Array, known: Sentences) -> Array:
    """The outset and the terms' coefficients of each goal (a row each).

    ``served`` (texts × goals) is how many of a text's readers find a goal served, ``short`` and ``importance`` are of
    texts too; what serves a goal and is short is all of it a sentence that shows the goal.
    """
    pull = np.array([_OUTSET_PULL, *[_WORDS_PULL] * (known.points.shape[1] - 1)])
    prior = np.array([_PRIOR, *[0.0] * (known.points.shape[1] - 1)])
    found = []
    for goal in range(served.shape[1]):
        of_goal = served[known.of_text, goal]
        showing = ~np.isnan(of_goal) & (known.quoted[:, goal] | (short[known.of_text] & (of_goal >= 0.5)))
        asked = showing | (of_goal == 0)
        found.append(
            fit(
                known.points[asked],
                showing[asked].astype(float),
                pull,
                prior=prior,
                importance=importance[known.of_text[asked]],
            )
        )
    return np.array(found)


def shown(weights: Array, asked: Sentences, count: int) -> Array:
    """For each of so many texts and each goal the logarithm of the number of sentences that (likely) show it."""
    found = np.zeros((count, len(weights)))
    np.add.at(found, asked.of_text, sigmoid(asked.points @ weights.T))
    return np.log(found + HARDLY_SHOWN)
