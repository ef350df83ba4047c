"""What was made of pieces of a graph, kept from build to build: a piece that comes again is not made into it again."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from kg.store.sqlite import drafting, reading_any


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
    with reading_any(before) as old, drafting(now, "made (digest BLOB PRIMARY KEY, data BLOB) WITHOUT ROWID") as new:
        yield _Kept(new, old, program)
