"""Relationships, measures and paths of a sample, beside the time that reading the same articles takes."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from rich.console import Console

from kg.build.assemble import assemble
from kg.build.compute import compute, computed_subjects, reissued
from kg.build.memory import in_memory
from kg.errors import KgError
from kg.network.betweenness import betweenness
from kg.network.facts import EVERYTHING
from kg.network.lookup import Lookup
from kg.network.measures import agent_graph
from kg.network.paths import paths
from kg.network.ties import ties_of
from kg.read import Raw
from kg.store.archive import Archive
from kg.store.register import keys_of

Result = TypeVar("Result")

_ARTICLES = 300


def bench_network(console: Console, texts: Sequence[str]) -> None:
    """Prints what ``compute`` takes beside reading, how quickly a path is found, and how far sampling is off."""
    archive = Archive.at(Path(":memory:"))
    articles = [Raw(f"bench-{number}", text, "bench") for number, text in enumerate(texts[:_ARTICLES])]
    outcome, reading = _timed(lambda: assemble(archive, articles, _refuse, ""))
    keys = keys_of(outcome.register)
    computed, computing = _timed(lambda: compute(archive, keys, reissued(archive, keys)))
    writing = _timed(lambda: list(computed_subjects(computed)))[1]
    taken = computing + writing
    share = f"{taken / reading:.0%} of reading them"
    console.print(f"relationships and measures of {len(articles)} articles {taken:.1f} s: {share}")
    graph = agent_graph(computed.relationships)
    nodes = sorted(graph, key=lambda node: (-graph.degree(node), node))
    if len(nodes) < 2:
        return
    store = in_memory(archive, keys)
    _, looking = _timed(lambda: paths(store, Lookup(store), ties_of(store, EVERYTHING), nodes[0], nodes[-1]))
    size = len(graph) + graph.number_of_edges()
    exact, sampled = betweenness(graph, steps=len(graph) * size), betweenness(graph, steps=len(graph) * size // 4)
    off = max(abs(exact.values[node] - sampled.values[node]) for node in graph)
    console.print(f"a path between the most and the least connected {looking * 1000:.0f} ms")
    console.print(f"betweenness from a quarter of the work: off by {off:.4f} at most ({sampled.note or 'exact'})")


def _timed(work: Callable[[], Result]) -> tuple[Result, float]:
    start = time.perf_counter()
    found = work()
    return found, time.perf_counter() - start


def _refuse(error: KgError) -> None:
    raise error
