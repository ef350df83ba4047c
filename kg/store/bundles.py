"""What was made of bundles of things, in their order: one that comes again is known by its digest, not made again."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path

from kg.errors import StoreError
from kg.store.lines import Difference, differences, lines_in
from kg.store.members import unpacked
from kg.store.sqlite import drafting, reading, reading_any

_TABLE = "bundle (place INTEGER PRIMARY KEY, digest BLOB, statements BLOB, quads BLOB, turtle BLOB, edges BLOB)"


@dataclass(frozen=True, slots=True)
class Made:
    """What is made of one bundle, each a gzip member: N-Triples, N-Quads, Turtle, and edges of GraphML."""

    statements: bytes
    quads: bytes
    turtle: bytes
    edges: bytes


@dataclass(frozen=True, slots=True)
class Bundle:
    """Things by bytes that tell them from all others, and what makes something of them."""

    piece: bytes
    make: Callable[[], Made]


def write_bundles(before: Path, now: Path, program: str, bundles: Iterable[Bundle]) -> None:
    """Writes a file of bundles; what this program made of them in another one is not made again. Raises ``OSError``."""
    with reading_any(before) as old, drafting(now, _TABLE) as new:
        new.execute("CREATE INDEX by_digest ON bundle (digest)")
        for place, bundle in enumerate(bundles):
            digest = hashlib.sha256(f"{program}\0".encode() + bundle.piece).digest()
            made = _known(old, digest) or astuple(bundle.make())
            new.execute("INSERT INTO bundle VALUES (?, ?, ?, ?, ?, ?)", (place, digest, *made))


def statements_in(path: Path) -> Iterator[bytes]:
    """The N-Triples of each bundle, unpacked. Raises ``StoreError`` for a damaged file."""
    return map(unpacked, _each(path, "statements"))


def quads_in(path: Path) -> Iterator[bytes]:
    """The N-Quads of each bundle, a gzip member. Raises ``StoreError`` for a damaged file."""
    return _each(path, "quads")


def turtle_in(path: Path) -> Iterator[bytes]:
    """The Turtle of each bundle, a gzip member. Raises ``StoreError`` for a damaged file."""
    return _each(path, "turtle")


def edges_in(path: Path) -> Iterator[bytes]:
    """The edges of each bundle, unpacked. Raises ``StoreError`` for a damaged file."""
    return map(unpacked, _each(path, "edges"))


def changed_bundles(before: Path, now: Path) -> Iterator[Difference]:
    """The statements that only one of two files has, in order. Raises ``StoreError`` for a damaged file."""
    was, is_now = ({*_each(path, "digest")} for path in (before, now))
    return differences(_lines(before, was - is_now), _lines(now, is_now - was))


def _known(old: sqlite3.Connection | None, digest: bytes) -> tuple[bytes, ...] | None:
    with suppress(sqlite3.Error):  # damaged or of another form: it is made again
        if old:
            of_digest = "SELECT statements, quads, turtle, edges FROM bundle WHERE digest = ?"
            row: tuple[bytes, ...] | None = old.execute(of_digest, (digest,)).fetchone()
            return row
    return None


def _lines(path: Path, digests: set[bytes]) -> Iterator[bytes]:
    """The statements of the bundles of these digests."""
    wanted = zip(_each(path, "digest"), _each(path, "statements"), strict=True)
    return (line for digest, said in wanted if digest in digests for line in lines_in(unpacked(said)))


def _each(path: Path, column: str) -> Iterator[bytes]:
    try:
        with reading(path) as file:
            for (data,) in file.execute(f"SELECT {column} FROM bundle ORDER BY place"):  # noqa: S608  # our own names
                yield data
    except sqlite3.Error as error:
        raise StoreError(f"{path}: is damaged ({error}): remove it; it is made again") from error
