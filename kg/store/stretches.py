"""Sorted statements in stretches that end at places of their own: a change in one leaves all others as they were.

Where a stretch ends follows from its last subject alone, as in A. Muthitacharoen, B. Chen & D. Mazières, "A
Low-bandwidth Network File System", SOSP 2001, section 3.1; so two builds are compared stretch by stretch.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from kg.store.lines import Difference, differences, lines_in
from kg.store.members import members_in, packed_quickly

_SUBJECTS = 256
"""How many subjects a stretch has on average: some 2,000 statements, 30 KB packed."""


def subjects(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Sorted lines of N-Triples, those of one subject put together."""
    return (b"".join(said) for _, said in groupby(lines, key=subject_of))


def stretches(said: Iterable[bytes]) -> Iterator[bytes]:
    """What is said of each subject, many subjects put together."""
    some: list[bytes] = []
    for lines in said:
        some.append(lines)
        if zlib.crc32(subject_of(lines)) % _SUBJECTS == 0:
            yield b"".join(some)
            some = []
    if some:
        yield b"".join(some)


def subject_of(line: bytes) -> bytes:
    """The subject of a line, or of the first of several."""
    return line[: line.index(b" ")]


def write_stretches(path: Path, found: Iterable[bytes]) -> None:
    """Writes stretches, each packed by itself. Raises ``OSError``."""
    with path.open("wb") as out:
        out.writelines(map(packed_quickly, found))


def read_stretches(path: Path) -> Iterator[bytes]:
    """The stretches of a file. Raises ``OSError``, and one of ``DAMAGED``."""
    return members_in(path)


def changed(before: Path, now: Path) -> Iterator[Difference]:
    """The lines that only one of two files has, in order; raises as ``read_stretches``."""
    was, is_now = ({_digest(stretch) for stretch in read_stretches(path)} for path in (before, now))
    return differences(_lines_besides(before, is_now), _lines_besides(now, was))


def _lines_besides(path: Path, known: set[bytes]) -> Iterator[bytes]:
    return (line for stretch in read_stretches(path) if _digest(stretch) not in known for line in lines_in(stretch))


def _digest(stretch: bytes) -> bytes:
    return hashlib.sha256(stretch).digest()
