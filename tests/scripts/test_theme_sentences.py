from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from scripts.theme_sentences import Sentences, learn_sentences, shown

# Three texts; the first has two sentences, one of which was quoted for the only goal; the third is short.
_SAID = Sentences(
    of_text=np.array([0, 0, 1, 2]),
    points=csr_matrix(np.array([[1.0, 5.0, 0.0], [1.0, 0.0, 0.0], [1.0, 0.0, 5.0], [1.0, 5.0, 0.0]])),
    quoted=np.array([[True], [False], [False], [False]]),
)
_SERVED = np.array([[1.0], [0.0], [1.0]])


def test_words_of_quoted_sentences_show_the_goal() -> None:
    weights = learn_sentences(_SERVED, np.array([False, False, True]), np.ones(3), _SAID)
    assert weights.shape == (1, 3)
    assert weights[0, 1] > 0 > weights[0, 2]
    often = shown(weights, _SAID, 3)
    assert often[0, 0] > often[1, 0]


def test_a_text_without_sentences_shows_hardly_anything() -> None:
    assert (shown(np.zeros((1, 3)), _SAID, 4)[3] < -3).all()


def test_the_sentences_of_some_texts_are_numbered_anew() -> None:
    part = _SAID.part(np.array([2, 0]))
    assert part.of_text.tolist() == [1, 1, 0]
    assert part.points.shape == (3, 3)
