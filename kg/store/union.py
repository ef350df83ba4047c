"""The union of all graphs in an embedded store (Oxigraph) in a folder: made in one go, or changed where it differs.

A store that is loaded in one go takes 93 bytes a statement; loaded in several, or compacted afterwards, 150 and more.
"""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, cast

from pyoxigraph import Quad, RdfFormat, Store, parse

from kg.store.lines import Difference

_FIXED = (".sst", ".blob")
"""Files that RocksDB never changes once they are written: a copy may share them."""

_AT_A_TIME = 20_000
"""Lines that are parsed at a time."""


def make_union(folder: Path, triples: Iterable[bytes]) -> None:
    """Makes a store of N-Triples, in pieces of any size. Raises ``OSError``."""
    with _one_core() as every_core:  # a loader begins with a batch of 400 MB for each core that it sees
        store = Store(str(folder))
        pieces = _Pieces(_after(every_core, triples))
        store.bulk_load(input=cast(IO[bytes], pieces), format=RdfFormat.N_TRIPLES, lenient=True)
        store.flush()


def copy_union(folder: Path, to: Path) -> None:
    """Copies a store that nobody writes to; what never changes is shared where the disk can. Raises ``OSError``."""
    to.mkdir(parents=True)
    for path in folder.iterdir():
        if path.suffix in _FIXED:
            _shared(path, to / path.name)
        elif path.name != "LOCK":
            shutil.copyfile(path, to / path.name)


def change_union(folder: Path, differences: Iterable[Difference]) -> None:
    """Takes statements out of a store and puts others in. Raises ``OSError``."""
    store = Store(str(folder))
    waiting = iter(differences)
    while some := list(islice(waiting, _AT_A_TIME)):
        for quad in _parsed(line for line, is_new in some if not is_new):
            store.remove(quad)
        store.extend(_parsed(line for line, is_new in some if is_new))
    store.flush()


@contextmanager
def _one_core() -> Iterator[Callable[[], None]]:
    """Keeps the threads that begin in the block to one core, where the system can; gives what frees the next ones."""
    if not hasattr(os, "sched_setaffinity"):
        yield lambda: None
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(cores)})
    try:
        yield lambda: os.sched_setaffinity(0, cores)
    finally:
        os.sched_setaffinity(0, cores)


def _after(first: Callable[[], None], pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces; something is done when the first one is asked for."""
    first()
    yield from pieces


def _parsed(lines: Iterable[bytes]) -> Iterator[Quad]:
    yield from parse(b"".join(lines), format=RdfFormat.N_TRIPLES)


def _shared(path: Path, to: Path) -> None:
    try:
        os.link(path, to)
    except OSError:
        shutil.copyfile(path, to)


class _Pieces(io.RawIOBase):
    """Pieces of bytes as a stream to read."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._left = memoryview(b"")

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes, ``size`` of them at most; none at the end."""
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = memoryview(piece)
        size = len(self._left) if size < 0 else size
        found, self._left = self._left[:size], self._left[size:]
        return bytes(found)
