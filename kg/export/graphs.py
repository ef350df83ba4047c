"""N-Quads for programs and Turtle for people, put together from what was written of each article.

A large graph is packed (gzip); it is then made of members, one for each article, which are only copied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from kg.export.turtle import natural, prefix_lines, turtle
from kg.store.lines import quads_of
from kg.store.members import SUFFIX, packed, unpacked
from kg.store.memo import Memo
from kg.store.stretches import stretches, subject_of, subjects


@dataclass(frozen=True, slots=True)
class Statements:
    """Statements that are no article's own: their graph, and their sorted N-Triples in stretches."""

    graph: str
    stretches: Iterable[bytes]


def write_nquads(
    folder: Path, articles: Iterable[bytes], others: Iterable[Statements], memo: Memo, *, packs: bool
) -> None:
    """Writes every named graph, in the order of their names, statements sorted.

    ``articles`` are the articles' graphs in that order, as gzip members; ``others`` come after them.
    """
    rest = (member for each in others for member in _quads(each, memo))
    _write(folder / "graph.nq", chain(articles, rest), packs=packs)


def write_turtle(
    folder: Path,
    shared: Sequence[bytes],
    articles: Iterable[bytes],
    others: Iterable[Statements],
    memo: Memo,
    *,
    packs: bool,
) -> None:
    """Writes the union of all graphs: shared things first, then article by article, then what is computed.

    ``shared`` are N-Triples lines, ``articles`` what each says of its own things, in Turtle, as gzip members.
    """
    first = sorted(subjects(shared), key=lambda said: natural(subject_of(said).decode()))
    head = chain([packed(prefix_lines().encode())], _turtle(stretches(first), memo))
    rest = (member for each in others for member in _turtle(each.stretches, memo))
    _write(folder / "graph.ttl", chain(head, articles, rest), packs=packs)


def _quads(statements: Statements, memo: Memo) -> Iterator[bytes]:
    """N-Quads, a member for each stretch."""
    graph = statements.graph
    return (memo(graph, stretch, lambda some: packed(quads_of(some, graph))) for stretch in statements.stretches)


def _turtle(found: Iterable[bytes], memo: Memo) -> Iterator[bytes]:
    """Turtle, a member for each stretch."""
    return (memo("Turtle", stretch, lambda some: packed(turtle(some).encode())) for stretch in found)


def _write(path: Path, members: Iterable[bytes], *, packs: bool) -> None:
    path = path.with_name(path.name + SUFFIX) if packs else path
    with path.open("wb") as out:
        out.writelines(members if packs else map(unpacked, members))
