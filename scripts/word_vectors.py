"""Texts as vectors of their words, and the strongest directions in which the corpus's texts differ.

Latent semantic analysis (S. Deerwester and others, "Indexing by latent semantic analysis", 1990): a word that stands in
no labelled text still lies in a direction together with the words that it keeps company with.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, diags
from scipy.sparse.linalg import svds

from kg.relate.themes.numbers import FEW_TERMS, MOST_OFTEN

_MOST = 0.3
"""In which share of the corpus's texts a term stands at most."""

_SEED = 13


@dataclass(frozen=True, slots=True)
class Space:
    """The terms that count, how rare each is, the directions (rows) in their space, where a text usually lies."""

    terms: tuple[str, ...]
    rarity: np.ndarray
    directions: np.ndarray
    usual: np.ndarray

    def vectors(self, texts: Sequence[Mapping[str, int]]) -> csr_matrix:
        """A row of unit length for each text, given by how often each term stands in it."""
        return _vectors(texts, self.terms, self.rarity)

    def points(self, texts: Sequence[Mapping[str, int]]) -> np.ndarray:
        """How far the texts lie from a usual one along the directions, times how much each has to say.

        That is the first number of a row: nearly 1 for a long text, near 0 for one of few terms.
        """
        known = frozenset(self.terms)
        counts = np.array([[sum(times for term, times in text.items() if term in known)] for text in texts])
        full = counts / (counts + FEW_TERMS)
        return np.concatenate([full, (self.vectors(texts) @ self.directions.T - self.usual) * full], axis=1)


def frequent(texts: Sequence[Mapping[str, int]], most: int) -> tuple[str, ...]:
    """The ``most`` commonest terms of those that are not in too many texts, sorted."""
    usable = ((-n, term) for term, n in _in_texts(texts).items() if n <= _MOST * len(texts))
    return tuple(sorted(term for _, term in sorted(usable)[:most]))


def space(texts: Sequence[Mapping[str, int]], terms: tuple[str, ...], count: int) -> Space:
    """The space of these terms with the strongest directions of these texts."""
    found = _in_texts(texts)
    rarity = np.array([math.log(len(texts) / found[term]) for term in terms])
    vectors = _vectors(texts, terms, rarity)
    _, strengths, axes = svds(vectors, k=count, random_state=_SEED)
    directions = axes[np.argsort(-strengths)]
    return Space(terms, rarity, directions, np.asarray((vectors @ directions.T).mean(axis=0)))


def _in_texts(texts: Sequence[Mapping[str, int]]) -> Counter[str]:
    return Counter(term for text in texts for term in text)


def _vectors(texts: Sequence[Mapping[str, int]], terms: tuple[str, ...], rarity: np.ndarray) -> csr_matrix:
    at = {term: number for number, term in enumerate(terms)}
    cells = [
        (row, at[term], (1 + math.log(min(times, MOST_OFTEN))) * rarity[at[term]])
        for row, text in enumerate(texts)
        for term, times in text.items()
        if term in at
    ]
    rows, columns, values = zip(*cells, strict=True)
    found = csr_matrix((values, (rows, columns)), shape=(len(texts), len(terms)))
    lengths = np.sqrt(np.asarray(found.multiply(found).sum(axis=1)).ravel())
    return (diags(1 / np.maximum(lengths, 1e-9)) @ found).tocsr()
