"""Every hand-set number of reading stands in its package's table, ``numbers.py``, with its source or reason."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.builds import ROOT

PACKAGES = ("grammar", "find", "resolve", "relate")
TABLED = [ROOT / "kg" / "network" / f"{module}.py" for module in ("likeness", "same_release", "reissues", "once")]
"""Modules outside those packages that keep to the rule."""
MATCHING = ROOT / "kg" / "network" / "matching"
PLAIN = {0, 1, 2}
"""What counts, doubles or begins: no number that somebody chose."""

FOUND = sorted(path for package in PACKAGES for path in (ROOT / "kg" / package).rglob("*.py"))
TABLES = [
    *(path for path in FOUND if path.name == "numbers.py"),
    ROOT / "kg" / "network" / "numbers.py",
    MATCHING / "numbers.py",
]
MODULES = [path for path in (*FOUND, *TABLED, *sorted(MATCHING.glob("*.py"))) if path not in TABLES]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def chosen(tree: ast.AST) -> Iterator[str]:
    """The numbers in a module that are neither plain nor the index of a group or item, each with its line."""
    indices = {id(n.slice) for n in ast.walk(tree) if isinstance(n, ast.Subscript)}
    numbers = (n for n in ast.walk(tree) if isinstance(n, ast.Constant) and type(n.value) in {int, float})
    for number in numbers:
        if id(number) not in indices and number.value not in PLAIN:
            yield f"line {number.lineno}: {number.value!r}"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_no_number_is_hand_set_outside_the_tables(path: Path) -> None:
    assert list(chosen(ast.parse(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize("path", TABLES, ids=name)
def test_every_number_of_a_table_has_its_reason_behind_it(path: Path) -> None:
    body = ast.parse(path.read_text(encoding="utf-8")).body
    for statement, behind in pairwise([*body, ast.Pass()]):
        if isinstance(statement, ast.Assign | ast.AnnAssign):
            reason = ast.literal_eval(behind.value) if isinstance(behind, ast.Expr) else ""
            assert isinstance(reason, str) and len(reason) > 10, f"line {statement.lineno}"
