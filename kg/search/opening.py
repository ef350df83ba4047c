"""The index of a graph that somebody asks: the file that its build left beside it, or made anew in memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from kg.errors import StoreError
from kg.search.index import INDEX, is_index, write
from kg.search.reading import Index
from kg.search.said import said_in
from kg.store.reader import GraphReader
from kg.store.sqlite import reading
from kg.store.things import Things

_AT_HAND = 4
"""Graphs in memory whose indexes are kept: those of a program that asks one after the other."""


@contextmanager
def index_of(store: GraphReader) -> Iterator[Index]:
    """The index of a graph while a block runs; one that is in memory as a whole is read for it, once.

    Raises ``StoreError`` for a build that has none, and for a damaged one.
    """
    folder = store.folder
    if folder is None:
        yield _in_memory(store)
        return
    path = folder / INDEX
    if not is_index(path):
        raise StoreError(f"{path}: is not there, or of another version of kg: run kg build again, which makes it")
    try:
        with reading(path) as file:
            yield Index(file)
    except sqlite3.DatabaseError as error:
        raise StoreError(f"{path}: is damaged ({error}): remove it, then kg build makes it again") from error


@lru_cache(maxsize=_AT_HAND)
def _in_memory(store: GraphReader) -> Index:
    file = sqlite3.connect(":memory:", check_same_thread=False)
    write(file, said_in(Things(quad.triple for quad in store.union())))
    return Index(file)
