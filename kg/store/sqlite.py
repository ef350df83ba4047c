"""SQLite files that one build writes and the next one reads."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path


@contextmanager
def drafting(path: Path, table: str) -> Iterator[sqlite3.Connection]:
    """A new file with one table, whole when the block has ended. Raises ``OSError`` when it cannot be written."""
    try:
        with closing(sqlite3.connect(path)) as file:
            file.execute("PRAGMA journal_mode = OFF").fetchall()  # a draft that is not finished is thrown away
            file.execute("PRAGMA synchronous = OFF")
            file.execute(f"CREATE TABLE {table}")
            yield file
            file.commit()
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A file to be read; raises ``sqlite3.Error`` for none."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
        yield file


@contextmanager
def reading_any(path: Path) -> Iterator[sqlite3.Connection | None]:
    """A file to be read, None where there is none."""
    with reading(path) if path.is_file() else nullcontext() as file:
        yield file
