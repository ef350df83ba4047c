"""What was made of pieces of a graph, kept from build to build: a piece that comes again is not made into it again."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Protocol


class Memo(Protocol):
    """Makes something of a piece, or knows it."""

    def __call__(self, kind: str, piece: bytes, make: Callable[[bytes], bytes]) -> bytes:
        """What ``make`` makes of the piece; ``kind`` tells apart what different ``make`` make."""
        ...


def forgetful(kind: str, piece: bytes, make: Callable[[bytes], bytes]) -> bytes:  # noqa: ARG001  # a memo's form
    """Makes everything."""
    return make(piece)


class _Kept:
    """A memo in a file, which knows what stands in that of the build before."""

    def __init__(self, now: sqlite3.Connection, before: sqlite3.Connection | None, program: str) -> None:
        self._now, self._before, self._program = now, before, program

    def __call__(self, kind: str, piece: bytes, make: Callable[[bytes], bytes]) -> bytes:
        digest = hashlib.sha256(f"{self._program}\0{kind}\0".encode() + piece).digest()
        made = self._known(digest) or make(piece)
        self._now.execute("INSERT OR REPLACE INTO made VALUES (?, ?)", (digest, made))
        return made

    def _known(self, digest: bytes) -> bytes | None:
        with suppress(sqlite3.DatabaseError):  # damaged or another form: it is made again
            if self._before:
                row = self._before.execute("SELECT data FROM made WHERE digest = ?", (digest,)).fetchone()
                return row[0] if row else None
        return None


@contextmanager
def remembering(before: Path, now: Path, program: str) -> Iterator[Memo]:
    """A memo that knows what this program made before, and writes to another file what is of use to the next build.

    Raises ``OSError`` when that cannot be written.
    """
    try:
        old = sqlite3.connect(f"{before.absolute().as_uri()}?mode=ro", uri=True) if before.is_file() else None
        with closing(sqlite3.connect(now)) as new, closing(old) if old else nullcontext():
            new.execute("PRAGMA journal_mode = OFF").fetchall()  # a draft that is not finished is thrown away
            new.execute("PRAGMA synchronous = OFF")
            new.execute("CREATE TABLE made (digest BLOB PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID")
            yield _Kept(new, old, program)
            new.commit()
    except sqlite3.Error as error:
        raise OSError(str(error)) from error
