"""Betweenness of every node of a network: exact, or estimated from sampled pivots with a standard error.

U. Brandes, "A Faster Algorithm for Betweenness Centrality", J. Math. Sociology 25(2), 2001, in whole levels: from all
sources of a batch at once, shortest paths are counted outwards, and what depends on each node is summed up on the way
back, each level as one product of the sparse adjacency matrix and a matrix with a column per source. Sampling and its
scale are those of ``networkx.betweenness_centrality`` (U. Brandes & C. Pich, Int. J. Bifurcation & Chaos 17(7), 2007).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

import networkx as nx
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

STEPS = 20_000_000
"""Nodes and ties that betweenness may visit, about 2 s: exact within it, sampled beyond."""

BATCHES = 8
SEED = 20220925
_COLUMNS = 64
"""Sources that are followed at once where all are: enough for quick products, few enough for little memory."""

_Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Estimate:
    """Betweenness by node, exact, or sampled with each node's standard error and a note that says how."""

    values: Mapping[str, float]
    errors: Mapping[str, float]
    note: str = ""


def betweenness(graph: nx.Graph, steps: int = STEPS) -> Estimate:
    """Betweenness of every node, in ``steps`` visits of a node or tie at most: exact if they suffice, else sampled.

    The estimate is the mean of ``BATCHES`` independent samples of pivots; its standard error is their standard
    deviation over the square root of their number.
    """
    size = len(graph) + graph.number_of_edges()
    if len(graph) * size <= steps:
        return Estimate(centrality(graph), {})
    pivots = min(len(graph), max(2, steps // size // BATCHES))
    adjacent = adjacency(graph)
    batches = [centrality(graph, pivots, SEED + batch, adjacent) for batch in range(BATCHES)]
    found = np.array([[batch[node] for node in graph] for batch in batches])
    values = dict(zip(graph, found.mean(axis=0).tolist(), strict=True))
    deviations = (found.std(axis=0, ddof=1) / BATCHES**0.5).tolist()
    errors = {node: round(deviation, 6) for node, deviation in zip(graph, deviations, strict=True)}
    worst = max(errors.values())
    note = f"sampled: {BATCHES} times {pivots} pivots of {len(graph)} nodes; standard error at most {worst:g}"
    return Estimate(values, errors, note)


def centrality(
    graph: nx.Graph, pivots: int | None = None, seed: int | None = None, adjacent: csr_array | None = None
) -> dict[str, float]:
    """The share of shortest paths, by number of steps, that lead through each node; from a sample of pivots if given.

    ``adjacent`` is the graph's ``adjacency``, where known. If networkx is told to prefer a backend, that is asked.
    """
    if nx.config.backend_priority.algos:
        return dict(nx.betweenness_centrality(graph, k=pivots, seed=seed))
    nodes, count = list(graph), len(graph)
    if count < 3:  # nothing lies between two
        return dict.fromkeys(nodes, 0.0)
    sampled = pivots is not None and pivots < count
    sources = Random(seed).sample(range(count), pivots or count) if sampled else range(count)  # noqa: S311  # no secret
    sums = _through(adjacency(graph) if adjacent is None else adjacent, sources)
    ways = np.full(count, len(sources) - (not sampled), dtype=np.float64)
    if sampled:
        ways[list(sources)] -= 1  # a source lies between none of its own paths
    return dict(zip(nodes, (sums / (ways * (count - 2))).tolist(), strict=True))


def adjacency(graph: nx.Graph) -> csr_array:
    """A 1 for each pair of nodes (row and column, in the graph's order) that a tie joins."""
    return nx.to_scipy_sparse_array(graph, weight=None, dtype=np.float64, format="csr")


def _through(adjacent: csr_array, sources: Sequence[int]) -> _Numbers:
    """For each node, the sum over sources of the shares of shortest paths from there that pass through it."""
    sums = np.zeros(adjacent.shape[0])
    for start in range(0, len(sources), _COLUMNS):
        sums += _dependencies(adjacent, sources[start : start + _COLUMNS]).sum(axis=1)
    return sums


def _dependencies(adjacent: csr_array, sources: Sequence[int]) -> _Numbers:
    """How much of the shortest paths from each source (a column) passes through each node (a row)."""
    columns = np.arange(len(sources))
    paths = np.zeros((adjacent.shape[0], len(sources)))
    paths[sources, columns] = 1
    levels, reached = [paths > 0], paths.copy()
    while True:
        reached = adjacent @ reached
        reached[paths > 0] = 0
        if not reached.any():
            break
        levels.append(reached > 0)
        paths += reached
    passing = np.zeros_like(paths)
    share = np.zeros_like(paths)
    for inner, outer in zip(levels[-2::-1], levels[:0:-1], strict=True):
        share.fill(0)
        np.divide(1 + passing, paths, out=share, where=outer)
        passing += np.where(inner, paths * (adjacent @ share), 0)
    passing[sources, columns] = 0
    return passing
