"""The segments of a folder's articles in one SQLite file: what is put there is there for good once ``put`` returns.

A build that was stopped at any moment finds all that it had put; what no finished build needs any more is let go.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from kg.errors import StoreError
from kg.store.members import unpacked
from kg.store.rows import Row, rows_unpacked
from kg.store.segment import About, Key, Part, Segment

_FORM = 3
"""The version of these tables; a file of another one is begun anew."""

_SEGMENTS = """
CREATE TABLE segment (
  id INTEGER PRIMARY KEY, graph TEXT NOT NULL, digest TEXT NOT NULL, program TEXT NOT NULL,
  name TEXT NOT NULL, text TEXT NOT NULL, statements INTEGER NOT NULL, nquads INTEGER NOT NULL, turtle INTEGER NOT NULL,
  UNIQUE (graph, digest, program)
)"""
_IS = "graph = ? AND digest = ? AND program = ?"

_DAMAGED = frozenset({sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT})

_AT_A_TIME = 200
"""Keys that are looked up between two readings of their parts."""


class Archive:
    """The segments that a folder keeps, by their keys."""

    def __init__(self, inner: sqlite3.Connection, path: Path) -> None:
        self._inner = inner
        self.path = path
        """Where it lies, for who opens it in another process."""

    @classmethod
    def at(cls, path: Path) -> Archive:
        """The archive of a file, begun when it is not there or of another version of kg. Raises ``StoreError``."""
        try:
            archive = cls(_connected(path), path)
            if archive._form() not in {0, _FORM}:
                archive.close()
                path.unlink()
                archive = cls(_connected(path), path)
            archive._begin()
        except sqlite3.Error as error:
            raise _unusable(path, error) from error
        return archive

    @classmethod
    def reading(cls, path: Path) -> Archive | None:
        """The archive of a file that is only read, None where there is none that this version of kg can read."""
        try:
            archive = cls(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True), path)
        except sqlite3.Error:
            return None
        try:
            is_ours = archive._form() == _FORM
        except sqlite3.Error:
            is_ours = False
        if not is_ours:
            archive.close()
        return archive if is_ours else None

    def close(self) -> None:
        """Lets go of the file."""
        self._inner.close()

    def put(self, segments: Iterable[Segment]) -> None:
        """Keeps segments, all of them or, when that fails, none. Raises ``StoreError`` when there is no room."""
        with self._told(), self._inner:
            for segment in segments:
                self._put(segment)

    def holds(self, key: Key) -> bool:
        """Whether the segment of a key is there."""
        return self._number(key) is not None

    def known(self, key: Key) -> About | None:
        """What is known of a segment, nothing when it is not there."""
        with self._told():
            row = self._inner.execute(
                f"SELECT name, text, statements, nquads, turtle FROM segment WHERE {_IS}",  # noqa: S608  # our own words
                (key.graph, key.digest, key.program),
            ).fetchone()
        return About(*row) if row else None

    def about(self, key: Key) -> About:
        """What is known of a segment that is there. Raises ``StoreError`` when it is not."""
        known = self.known(key)
        if known is None:
            raise self._missing(key)
        return known

    def part(self, part: Part, keys: Iterable[Key]) -> Iterator[bytes]:
        """One part of each of these segments, in the order of the keys. Raises ``StoreError`` where one is missing."""
        waiting = iter(keys)
        while some := tuple(islice(waiting, _AT_A_TIME)):
            yield from self._some(part, some)

    def quads(self, key: Key) -> bytes:
        """The N-Quads of one article. Raises ``StoreError`` when it is not there."""
        (quads,) = self.part(Part.QUADS, [key])
        return unpacked(quads)

    def rows(self, part: Part, keys: Iterable[Key], form: type[Row]) -> Iterator[Row]:
        """The typed rows that one part of each of these segments is, in the order of the keys; raises as ``part``."""
        return (rows_unpacked(data, form) for data in self.part(part, keys))

    def keep(self, keys: Iterable[Key]) -> None:
        """Lets go of all segments but these. Raises ``StoreError`` when the file cannot be written."""
        with self._told(), self._inner:
            self._inner.execute("CREATE TEMP TABLE kept (id INTEGER PRIMARY KEY)")
            numbers = (self._number(key) for key in keys)
            self._inner.executemany("INSERT OR IGNORE INTO kept VALUES (?)", ((n,) for n in numbers if n is not None))
            for table in ("segment", *Part):
                self._inner.execute(f"DELETE FROM {table} WHERE id NOT IN (SELECT id FROM kept)")  # noqa: S608  # our own names
            self._inner.execute("DROP TABLE kept")
        with self._told():
            self._inner.executescript("PRAGMA incremental_vacuum")  # one statement alone frees one page

    @property
    def is_empty(self) -> bool:
        """Whether nothing is there."""
        with self._told():
            return self._inner.execute("SELECT 1 FROM segment LIMIT 1").fetchone() is None

    def _begin(self) -> None:
        if self._form() == _FORM:
            return
        with self._inner:
            self._inner.execute("BEGIN")  # or tables of a process that is killed here would stand without a version
            self._inner.execute(_SEGMENTS)
            for part in Part:
                self._inner.execute(f"CREATE TABLE {part} (id INTEGER PRIMARY KEY, data BLOB NOT NULL)")
            self._inner.execute(f"PRAGMA user_version = {_FORM}")

    def _form(self) -> int:
        """The version of the tables, 0 for a file without any."""
        (form,) = self._inner.execute("PRAGMA user_version").fetchone()
        return int(form)

    def _put(self, segment: Segment) -> None:
        key, about = segment.key, segment.about
        if (number := self._number(key)) is not None:
            for table in ("segment", *Part):
                self._inner.execute(f"DELETE FROM {table} WHERE id = ?", (number,))  # noqa: S608  # our own names
        row = (key.graph, key.digest, key.program, about.id, about.text, about.statements, about.nquads, about.turtle)
        number = self._inner.execute("INSERT INTO segment VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", row).lastrowid
        for part, data in segment.parts.items():
            self._inner.execute(f"INSERT INTO {part} VALUES (?, ?)", (number, data))  # noqa: S608  # our own names

    def _number(self, key: Key) -> int | None:
        with self._told():
            row = self._inner.execute(
                f"SELECT id FROM segment WHERE {_IS}",  # noqa: S608  # likewise
                (key.graph, key.digest, key.program),
            ).fetchone()
        return row[0] if row else None

    def _some(self, part: Part, keys: Sequence[Key]) -> Iterator[bytes]:
        found = []
        with self._told():
            for key in keys:
                row = self._inner.execute(
                    f"SELECT data FROM segment JOIN {part} USING (id) WHERE {_IS}",  # noqa: S608  # our own names
                    (key.graph, key.digest, key.program),
                ).fetchone()
                if row is None:
                    raise self._missing(key)
                found.append(row[0])
        return iter(found)

    def _missing(self, key: Key) -> StoreError:
        return StoreError(f"{self.path}: lacks {key.graph}: remove it; kg build makes it again")

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Says in one line what the file cannot do."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise _unusable(self.path, error) from error


def _unusable(path: Path, error: sqlite3.Error) -> StoreError:
    if getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED:  # the primary code of an extended one
        return StoreError(f"{path}: is no archive of kg, or a damaged one ({error}): remove it; it is made again")
    return StoreError(f"{path}: cannot be used ({error}): free some room, or name another folder with --out")


def _connected(path: Path) -> sqlite3.Connection:
    inner = sqlite3.connect(path, isolation_level="DEFERRED")
    inner.execute("PRAGMA auto_vacuum = INCREMENTAL")
    inner.execute("PRAGMA journal_mode = WAL").fetchall()
    inner.execute("PRAGMA synchronous = NORMAL")
    inner.execute("PRAGMA cache_size = -16000")
    return inner
