"""Builds in memory for tests: the one way to make a store of short articles."""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path

from pyoxigraph import Quad

from kg.build.memory import build_in_memory
from kg.export.tables.rows import TablePart, table_part
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
    return build_in_memory(articles, refuse)


def table_parts(store: GraphReader) -> tuple[TablePart, ...]:
    """The parts of the tables of a store's articles, in the order of their graphs."""
    return tuple(table_part(store.things(graph)) for graph in store.article_graphs())


def statements(store: GraphReader) -> set[Quad]:
    """Every statement of the named graphs."""
    return {quad for graph in store.graphs() for quad in store.quads(graph)}
