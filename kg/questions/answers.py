"""The answer to a question; that of a ready one, where it took long, is kept for the next time."""

from __future__ import annotations

import hashlib
import time

from kg.questions import Question, Values, bound, questions
from kg.store.reader import GraphReader, Table

_LONG = 1.0
"""Seconds after which an answer is kept."""

_PARTING = "\0"
"""Between cells; an answer that has it in a cell is not kept."""


def answer(asked: Question, values: Values, store: GraphReader) -> Table:
    """The answer to a question with these parameters. Raises as ``bound`` and ``GraphReader.table`` do."""
    sparql = bound(asked, values, store)
    name = f"answer-{hashlib.sha256(sparql.encode()).hexdigest()}"
    known = store.kept.recall(name)
    if known is not None:
        return _unpacked(known.decode())
    start = time.perf_counter()
    table = store.table(sparql)
    took = time.perf_counter() - start
    if took > _LONG and asked in questions() and _can_be_kept(table):
        store.kept.keep(name, _packed(table).encode())
    return table


def _can_be_kept(table: Table) -> bool:
    return not any(_PARTING in cell for row in table.rows for cell in row)


def _packed(table: Table) -> str:
    """Cell behind cell, the header before all."""
    return "\n".join(table.header) + _PARTING + _PARTING.join(cell for row in table.rows for cell in row)


def _unpacked(text: str) -> Table:
    header, _, cells = text.partition(_PARTING)
    names = tuple(header.split("\n"))
    return Table(names, tuple(zip(*[iter(cells.split(_PARTING))] * len(names), strict=True)) if cells else ())
