"""N-Quads for programs and Turtle for people, put together from what was written of each article.

A large graph is packed (gzip); it is then made of members, one for each article, which are only copied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from kg.export.turtle import natural, prefix_lines, turtle
from kg.store.lines import quads_of
from kg.store.members import SUFFIX, packed, unpacked
from kg.store.memo import Memo
from kg.store.stretches import stretches, subject_of, subjects


def write_nquads(folder: Path, graphs: Iterable[bytes], *, packs: bool) -> None:
    """Writes every named graph, as gzip members in the order of their names, statements sorted."""
    _write(folder / "graph.nq", graphs, packs=packs)


def write_turtle(folder: Path, shared: Sequence[bytes], others: Iterable[bytes], memo: Memo, *, packs: bool) -> None:
    """Writes the union of all graphs: shared things first, then article by article, then what is computed.

    ``shared`` are N-Triples lines, ``others`` gzip members of what comes behind them, in Turtle.
    """
    first = sorted(subjects(shared), key=lambda said: natural(subject_of(said).decode()))
    head = chain([packed(prefix_lines().encode())], turtle_of(stretches(first), memo))
    _write(folder / "graph.ttl", chain(head, others), packs=packs)


def nquads_of(graph: str, found: Iterable[bytes], memo: Memo) -> Iterator[bytes]:
    """The N-Quads of a graph, a gzip member for each stretch of its sorted N-Triples; ``memo`` may know some."""
    return (memo(graph, stretch, lambda some: packed(quads_of(some, graph))) for stretch in found)


def turtle_of(found: Iterable[bytes], memo: Memo) -> Iterator[bytes]:
    """The Turtle, a gzip member for each stretch; ``memo`` may know some."""
    return (memo("Turtle", stretch, lambda some: packed(turtle(some).encode())) for stretch in found)


def _write(path: Path, members: Iterable[bytes], *, packs: bool) -> None:
    path = path.with_name(path.name + SUFFIX) if packs else path
    with path.open("wb") as out:
        out.writelines(members if packs else map(unpacked, members))
