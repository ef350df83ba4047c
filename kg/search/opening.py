"""The index of a graph that somebody asks: the file that its build left beside it, or made anew of the graph."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from kg.errors import StoreError
from kg.search.index import INDEX, is_index, make_index, write
from kg.search.reading import Index
from kg.search.said import Said, said_in
from kg.store.reader import GraphReader
from kg.store.sqlite import reading
from kg.store.things import Things

_AT_HAND = 4
"""Graphs in memory whose indexes are kept: those of a program that asks one after the other."""

_AT_ONCE = 2_000_000
"""Statements of a store (the union, counted with its parts) that are read whole to make an index: a GB of memory, some
2,000 articles."""


@contextmanager
def index_of(store: GraphReader) -> Iterator[Index]:
    """The index of a graph while a block runs.

    Where there is none, as of a folder whose store was made again from ``graph.nq``, it is made of the graph, once:
    beside the store, or in memory where nothing can be written. Raises ``StoreError`` for a graph that is too large for
    that, and for an index that is damaged.
    """
    path = store.folder / INDEX if store.folder else None
    if path is None or not (is_index(path) or _made(path, store)):
        yield _in_memory(store)
        return
    try:
        with reading(path) as file:
            yield Index(file)
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{path}: is damaged ({error}): remove it, then kg build makes it again") from error


def _made(path: Path, store: GraphReader) -> bool:
    """Makes the index of a graph beside its store, False where that cannot be written."""
    if store.size > _AT_ONCE:
        raise StoreError(f"{path}: is not there, or of another version of kg: run kg build again, which makes it")
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError):
        make_index(draft, _said(store))
        draft.replace(path)
        return True
    return False


def _said(store: GraphReader) -> Iterator[Said]:
    return said_in(Things(quad.triple for quad in store.union()))


@lru_cache(maxsize=_AT_HAND)
def _in_memory(store: GraphReader) -> Index:
    file = sqlite3.connect(":memory:", check_same_thread=False)
    write(file, _said(store))
    return Index(file)
