"""Statements as lines of N-Quads and N-Triples: the form in which they are sorted, compared and put together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby
from pathlib import Path

from kg.iris import PREFIXES
from kg.store.members import opened

OWN = f"<{PREFIXES['article']}".encode()
"""How a statement begins that is of an article's own things."""

Difference = tuple[bytes, bool]
"""A line, and whether it is only in the newer of two."""


def triples_of(quads: bytes, graph: str) -> bytes:
    """The N-Triples of the N-Quads of one graph, one statement a line."""
    return quads.replace(f" <{graph}> .\n".encode(), b" .\n")


def quads_of(triples: bytes, graph: str) -> bytes:
    """The N-Quads of N-Triples, one statement a line, in one graph."""
    return triples.replace(b" .\n", f" <{graph}> .\n".encode())


def parted(triples: bytes) -> tuple[bytes, bytes]:
    """Of an article's sorted N-Triples what it says of its own things, and what of things that others speak of too."""
    first = 0 if triples.startswith(OWN) else triples.find(b"\n" + OWN) + 1
    if not first and not triples.startswith(OWN):
        return b"", triples
    last = triples.find(b"\n", max(first, triples.rfind(b"\n" + OWN) + 1)) + 1
    return triples[first:last], triples[:first] + triples[last:]


def lines_in(data: bytes) -> list[bytes]:
    """The lines of a text, each with its end; no line of N-Quads holds a line break (N-Quads, section 6, STRING)."""
    return data.splitlines(keepends=True)


def differences(before: Iterable[bytes], after: Iterable[bytes]) -> Iterator[Difference]:
    """The lines that only one of two has, in order; both are sorted and have each line once."""
    tagged = merge(((line, False) for line in before), ((line, True) for line in after))
    for line, found in groupby(tagged, key=lambda each: each[0]):
        sides = [is_after for _, is_after in found]
        if len(sides) == 1:
            yield line, sides[0]


def graphs_in(path: Path) -> Iterator[tuple[str, bytes]]:
    """Each graph of an N-Quads export with its lines, graph by graph as they stand there. Raises ``OSError``."""
    with opened(path) as lines:
        for graph, found in groupby(lines, key=graph_of):
            yield graph, b"".join(found)


def graph_of(line: bytes) -> str:
    """The graph of one line of N-Quads."""
    return line[line.rindex(b" <") + 2 : line.rindex(b">")].decode()
