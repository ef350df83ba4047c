"""One writer at a time: a lock that ends with the process that holds it, however that ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kg.errors import StoreError


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Holds the lock of a file, an empty database of SQLite, whose locks work alike on every system.

    Raises ``StoreError`` when another process holds it, or the file cannot be locked.
    """
    with closing(_connected(path)) as inner:
        try:
            inner.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise StoreError(f"{path.parent}: is in use: wait for the other build") from error
            raise _not_locked(path, error) from error
        yield


def _connected(path: Path) -> sqlite3.Connection:
    try:
        return sqlite3.connect(path, timeout=0, isolation_level=None)
    except sqlite3.Error as error:
        raise _not_locked(path, error) from error


def _not_locked(path: Path, error: sqlite3.Error) -> StoreError:
    return StoreError(f"{path}: cannot be locked ({error}): free some room, or name another folder")
