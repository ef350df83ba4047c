"""N-Quads for programs and Turtle for people, put together from what was written of each article.

A large graph is packed (gzip); it is then made of members, one for each article, which are only copied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from kg.export.turtle import prefix_lines, turtle
from kg.store.lines import quads_of
from kg.store.members import SUFFIX, packed, unpacked

_LINES = 5_000
"""Lines of a computed graph that are written at a time."""


@dataclass(frozen=True, slots=True)
class Statements:
    """Statements that are no article's own: their graph, and their sorted N-Triples lines, to be run through."""

    graph: str
    lines: Iterable[bytes]


def write_nquads(folder: Path, articles: Iterable[bytes], others: Iterable[Statements], *, packs: bool) -> None:
    """Writes every named graph, in the order of their names, statements sorted.

    ``articles`` are the articles' graphs in that order, as gzip members; ``others`` come after them.
    """
    rest = (quads_of(piece, each.graph) for each in others for piece in _pieces(each.lines))
    _write(folder / "graph.nq", articles, rest, packs=packs)


def write_turtle(
    folder: Path, shared: Sequence[bytes], articles: Iterable[bytes], others: Iterable[Statements], *, packs: bool
) -> None:
    """Writes the union of all graphs: shared things first, then article by article, then what is computed.

    ``shared`` are N-Triples lines, ``articles`` what each says of its own things, in Turtle, as gzip members.
    """
    head = [packed((prefix_lines() + turtle(b"".join(shared))).encode())]
    rest = (turtle(piece).encode() for each in others for piece in _subjects(each.lines))
    _write(folder / "graph.ttl", _chained(head, articles), rest, packs=packs)


def _chained(*several: Iterable[bytes]) -> Iterator[bytes]:
    return (member for members in several for member in members)


def _write(path: Path, members: Iterable[bytes], rest: Iterable[bytes], *, packs: bool) -> None:
    path = path.with_name(path.name + SUFFIX) if packs else path
    with path.open("wb") as out:
        out.writelines(members if packs else map(unpacked, members))
        out.writelines(map(packed, rest) if packs else rest)


def _pieces(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Lines put together, many at a time, every time at the same places."""
    some: list[bytes] = []
    for line in lines:
        some.append(line)
        if len(some) == _LINES:
            yield b"".join(some)
            some = []
    if some:
        yield b"".join(some)


def _subjects(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The same, but all lines of one subject together."""
    some: list[bytes] = []
    for _, found in groupby(lines, key=_subject):
        if len(some) >= _LINES:
            yield b"".join(some)
            some = []
        some.extend(found)
    if some:
        yield b"".join(some)


def _subject(line: bytes) -> bytes:
    return line[: line.index(b" ")]
