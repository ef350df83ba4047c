"""Builds in memory for tests: the one way to make a store of short articles."""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path

from pyoxigraph import Quad

from kg.build.assemble import assemble
from kg.build.compute import compute
from kg.network.facts import Facts
from kg.network.rows import facts_in, joined
from kg.read import Raw
from kg.store.graphs import GraphStore
from kg.store.reader import GraphReader

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ROOT / "articles" / "opdc-7746.txt"


def refuse(error: Exception) -> None:
    """A report that turns every problem into a failure."""
    raise error


def told(stderr: str) -> list[str]:
    """The lines that a build or an addition prints before its closing words."""
    return list(takewhile(lambda line: not line.startswith("open in a browser: "), stderr.splitlines()))


def built(*articles: Raw) -> GraphStore:
    """A store in memory with these articles, computed parts included."""
    store = GraphStore.in_memory()
    assemble(store, articles, refuse, workers=1)
    compute(store, changed=True)
    return store


def facts_of(store: GraphReader) -> Facts:
    """The facts of all articles of a store, each found in its own graph."""
    return joined(facts_in(store.things(graph)) for graph in store.article_graphs())


def statements(store: GraphReader) -> set[Quad]:
    """Every statement of the named graphs."""
    return {quad for graph in store.graphs() for quad in store.quads(graph)}
