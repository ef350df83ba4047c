"""All ties of a network as a few arrays in a file: of a node that thousands are tied to, a store reads for seconds."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

import msgspec

from kg.iris import relationship_iri
from kg.models import Relationship

TIES = "ties"
"""The name of the file."""

_NUMBER, _WEIGHT = "I", "d"
"""Types of arrays: of numbers of things, and of weights."""


@dataclass(frozen=True, slots=True)
class Tie:
    """One relationship seen from one of its ends; ``key`` finds the facts behind it."""

    key: str
    other: str
    measure: str
    weight: float


class _Columns(msgspec.Struct, frozen=True, gc=False):
    """The file: every text once, relationships column by column, arrays as bytes.

    ``ends`` are first all first ends, then all second ones; ``places`` are the places in it, those of each node
    together, and ``starts`` says where those of each node begin, and where the last ones end.
    """

    nodes: list[str]
    measures: list[str]
    ends: bytes
    measured: bytes
    weights: bytes
    places: bytes
    starts: bytes


def written(relationships: Sequence[Relationship]) -> bytes:
    """The file of these relationships."""
    nodes = sorted({end for tie in relationships for end in tie.between})
    measures = sorted({tie.measure for tie in relationships})
    number, measure = ({text: at for at, text in enumerate(texts)} for texts in (nodes, measures))
    ends = array(_NUMBER, (number[tie.between[side]] for side in (0, 1) for tie in relationships))
    counted = [0] * len(nodes)
    for end in ends:
        counted[end] += 1
    columns = _Columns(
        nodes,
        measures,
        ends.tobytes(),
        array(_NUMBER, (measure[tie.measure] for tie in relationships)).tobytes(),
        array(_WEIGHT, (tie.weight for tie in relationships)).tobytes(),
        array(_NUMBER, sorted(range(len(ends)), key=ends.__getitem__)).tobytes(),
        array(_NUMBER, accumulate(counted, initial=0)).tobytes(),
    )
    return msgspec.msgpack.encode(columns)


class WrittenTies:
    """The relationships of a file, node by node."""

    def __init__(self, data: bytes) -> None:
        """Raises ``ValueError`` for what is no such file."""
        found = msgspec.msgpack.decode(data, type=_Columns)
        self._nodes, self._measures = found.nodes, found.measures
        self._ends, self._measured, self._places, self._starts = (
            array(_NUMBER, column) for column in (found.ends, found.measured, found.places, found.starts)
        )
        self._weights = array(_WEIGHT, found.weights)

    def of(self, node: str) -> Iterator[Tie]:
        """The relationships of a node (IRI), by their IRIs."""
        for row, other, is_first in self._rows(node):
            between = (node, other) if is_first else (other, node)
            measure = self._measures[self._measured[row]]
            yield Tie(relationship_iri(measure, *between), other, measure, self._weights[row])

    def ends(self, node: str) -> Iterator[tuple[str, str]]:
        """The other end of each of them, and its measure."""
        return ((other, self._measures[self._measured[row]]) for row, other, _ in self._rows(node))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {node: at for at, node in enumerate(self._nodes)}

    def _rows(self, node: str) -> Iterator[tuple[int, str, bool]]:
        """The number of each relationship of a node, its other end, and whether the node is the first one."""
        at = self._numbers.get(node)
        if at is None:
            return
        count = len(self._weights)
        for place in self._places[self._starts[at] : self._starts[at + 1]]:
            is_first = place < count
            yield place % count, self._nodes[self._ends[place + count if is_first else place - count]], is_first
