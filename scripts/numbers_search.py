"""Tries other values of the hand-set numbers of reading, one at a time, on the annotated and the read articles.

For each number of the ``numbers.py`` tables it prints by how much F1, summed over all kinds of facts, changes where the
number is made smaller and larger. One whose neighbours read worse or alike is where it should be; a better neighbour is
worth a look at what it changes. A number that stands in a pattern is compiled in before: it shows no change.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import islice, pairwise
from types import ModuleType
from typing import Any

from rich.progress import track

from scripts.material import ROOT
from scripts.quick_score import Gold, annotated, of_set, readings, rows

_FACTORS = (0.67, 1.5)
_SURE = 1.0
"""A confidence is not raised beyond this."""

_STEADY = 0.0015
"""A smaller change of the sum of eleven F1 is a matter of one or two facts."""

Number = tuple[ModuleType, str, float]


def main() -> None:
    """Prints a line for each number."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tables", nargs="*", help="which tables: parts of their modules' names (find.people)")
    parser.add_argument("--marked", help="only numbers whose reason holds this")
    parser.add_argument("--articles", type=int, help="only so many of the articles: quicker")
    given = parser.parse_args()
    articles = dict(islice((*annotated(), *of_set("articles")), given.articles))
    base = _sum(articles)
    for number in track(list(_numbers(given.tables, given.marked)), "trying"):
        changes = [_tried(number, factor, articles) - base for factor in _FACTORS]
        table, name, value = number
        said = "better elsewhere" if max(changes) > _STEADY else "steady"
        print(f"{said:17} {table.__name__}.{name} = {value}: {changes[0]:+.4f} {changes[1]:+.4f}", flush=True)


def _numbers(tables: list[str], marked: str | None) -> Iterator[Number]:
    for path in sorted((ROOT / "kg").rglob("numbers.py")):
        module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        if tables and not any(part in module.__name__ for part in tables):
            continue
        body = ast.parse(path.read_text(encoding="utf-8")).body
        for statement, behind in pairwise(body):
            if isinstance(statement, ast.Assign) and (not marked or marked in ast.unparse(behind)):
                name = ast.unparse(statement.targets[0])
                value = getattr(module, name, None)
                if isinstance(value, int | float):
                    yield module, name, value


def _tried(number: Number, factor: float, articles: Mapping[str, tuple[str, Gold]]) -> float:
    module, name, value = number
    other = round(value * factor) if isinstance(value, int) else min(_SURE, value * factor) if value <= _SURE else value
    with _set(module, name, other):
        return _sum(articles)


@contextmanager
def _set(table: ModuleType, name: str, value: Any) -> Iterator[None]:
    """The number set to another value in its table and wherever it was imported from there."""
    was = getattr(table, name)
    places = [m for key, m in sys.modules.items() if key.startswith("kg.") and getattr(m, name, None) is was]
    for module in (table, *places):
        setattr(module, name, value)
    try:
        yield
    finally:
        for module in (table, *places):
            setattr(module, name, was)


def _sum(articles: Mapping[str, tuple[str, Gold]]) -> float:
    found = rows(readings(articles), articles)
    return sum(float(row["f1"]) for row in found.values())


if __name__ == "__main__":
    main()
