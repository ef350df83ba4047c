"""Tables, their columns and what stands in them as a word of ours, in Thai; names are in ``headings.csv``."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from kg.locale import THAI, word
from kg.vocabulary.events import event_kinds

_WORDED = frozenset({"kind", "status"})
"""The columns whose cells are words of ours."""


def table_in_thai(table: str) -> str:
    """The name of a table, as it is where no other is known."""
    return _thai().get(("table", table), table)


def column_in_thai(column: str, table: str = "") -> str:
    """The heading of a column, that of its table where it has another there."""
    return _thai().get((table, column)) or _thai().get(("column", column), column)


def cell_in_thai(column: str, cell: str) -> str:
    """A cell that holds a word of ours, a kind or a status; any other as it is."""
    return _kinds().get(cell) or word(column, cell, THAI) if column in _WORDED else cell


@cache
def _kinds() -> Mapping[str, str]:
    return {kind.name: kind.thai for kind in event_kinds()}


@cache
def _thai() -> Mapping[tuple[str, str], str]:
    text = files("kg.export.tables").joinpath("headings.csv").read_text(encoding="utf-8")
    return {(row["what"], row["name"]): row["thai"] for row in csv.DictReader(text.splitlines())}
