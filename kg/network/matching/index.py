"""The names most like one: by runs of two and three letters of their sounds, each weighted by how seldom it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import log

import numpy as np
from scipy.sparse import csr_matrix

from kg.network.matching.numbers import RUNS

_EDGE = " "


class NameIndex:
    """Keys of names, for finding the nearest to others: cosine of their runs' TF-IDF, as search engines have it."""

    def __init__(self, keys: Sequence[str]) -> None:
        counted = [Counter(_runs(key)) for key in keys]
        seen = Counter(run for runs in counted for run in runs)
        self._columns = {run: at for at, run in enumerate(sorted(seen))}
        most = log(1 + len(keys))
        self._weights = np.array([most - log(seen[run]) for run in self._columns], dtype=np.float32)
        self._names = self._matrix(counted).T.tocsr()

    def nearest(self, keys: Sequence[str], count: int) -> Iterator[list[int]]:
        """For each of some keys the places of at most ``count`` known ones, the nearest first."""
        likeness = np.asarray((self._matrix([Counter(_runs(key)) for key in keys]) @ self._names).todense())
        for row in likeness:
            best = np.argpartition(-row, min(count, len(row) - 1))[:count]
            yield [int(at) for at in best[np.lexsort((best, -row[best]))] if row[at] > 0]

    def _matrix(self, counted: Sequence[Counter[str]]) -> csr_matrix:
        """A row for each name, of length 1."""
        ends, columns, values = [0], list[int](), list[float]()
        for runs in counted:
            known = [(self._columns[run], count) for run, count in runs.items() if run in self._columns]
            weights = [count * float(self._weights[at]) for at, count in known]
            length = float(np.sqrt(sum(weight * weight for weight in weights))) or 1.0
            columns.extend(at for at, _ in known)
            values.extend(weight / length for weight in weights)
            ends.append(len(columns))
        return csr_matrix((np.array(values, dtype=np.float32), columns, ends), shape=(len(counted), len(self._columns)))


def _runs(key: str) -> Iterator[str]:
    framed = f"{_EDGE}{key}{_EDGE}"
    return (framed[at : at + size] for size in RUNS for at in range(len(framed) - size + 1))
