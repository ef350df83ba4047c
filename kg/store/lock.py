"""One writer at a time: a lock that ends with the process that holds it, however that ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import StoreError


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Holds the lock of a file, an empty database of SQLite, whose locks work alike on every system.

    Raises ``StoreError`` when another process holds it.
    """
    inner = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        inner.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        inner.close()
        raise StoreError(f"{path.parent}: is in use: wait for the other build") from error
    try:
        yield
    finally:
        inner.close()
