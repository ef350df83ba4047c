"""Tables and their columns by their names in Thai, which ``headings.csv`` has."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


def table_in_thai(table: str) -> str:
    """The name of a table, as it is where no other is known."""
    return _thai().get(("table", table), table)


def column_in_thai(column: str, table: str = "") -> str:
    """The heading of a column, that of its table where it has another there."""
    return _thai().get((table, column)) or _thai().get(("column", column), column)


@cache
def _thai() -> Mapping[tuple[str, str], str]:
    text = files("kg.export.tables").joinpath("headings.csv").read_text(encoding="utf-8")
    return {(row["what"], row["name"]): row["thai"] for row in csv.DictReader(text.splitlines())}
