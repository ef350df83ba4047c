"""The house itself: where tests stand, how long modules are, and that nothing decides by what a rule is called."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builds import ROOT

MODULES = sorted(path.relative_to(ROOT / "kg") for path in (ROOT / "kg").rglob("*.py"))
MIRRORED = (
    "build",
    "calendar",
    "commands",
    "export",
    "find",
    "grammar",
    "graph",
    "network",
    "page",
    "push",
    "questions",
    "rdf",
    "read",
    "relate",
    "resolve",
    "search",
    "serve",
    "store",
    "text",
    "vocabulary",
    "wrapping",
)
LONGEST = 350
"""Lines of a module beyond which it holds more than one idea."""


def place_of_test(module: Path) -> Path:
    """Where a module of the package is tested."""
    named = module.parent if module.name == "__init__.py" else module.with_suffix("")
    return ROOT / "tests" / named.parent / f"test_{named.name or 'kg'}.py"


def has_code(module: Path) -> bool:
    """Whether a module does anything, beyond naming values and types."""
    tree = ast.parse((ROOT / "kg" / module).read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree))


def test_every_test_below_a_package_belongs_to_a_module() -> None:
    known = {place_of_test(module) for module in MODULES}
    found = {path for folder in MIRRORED for path in (ROOT / "tests" / folder).rglob("test_*.py")}
    assert sorted(path.relative_to(ROOT).as_posix() for path in found - known) == []


def test_every_module_with_code_has_its_test() -> None:
    without = [module.as_posix() for module in MODULES if has_code(module) and not place_of_test(module).exists()]
    assert without == []


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_no_module_is_longer_than_one_idea(module: Path) -> None:
    assert (ROOT / "kg" / module).read_text(encoding="utf-8").count("\n") <= LONGEST


@pytest.mark.parametrize("module", [m for m in MODULES if m.parts[0] in {"find", "resolve", "relate"}], ids=str)
def test_nothing_decides_by_what_a_rule_is_called(module: Path) -> None:
    tree = ast.parse((ROOT / "kg" / module).read_text(encoding="utf-8"))
    compared = [
        f"line {node.lineno}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare)
        for side in (node.left, *node.comparators)
        if isinstance(side, ast.Attribute) and side.attr == "rule"
    ]
    assert compared == []


_THAI_WORD = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]{2,}")
"""Two or more Thai letters, vowels or marks in a row."""

THAI_IN_PYTHON: dict[str, str] = {}
"""Constants that hold Thai all the same, by module and text, each with the reason; at most 20."""


def thai_constants(module: Path) -> Iterator[str]:
    """The string constants of a module that hold a Thai word, docstrings aside, as ``module: text``."""
    tree = ast.parse((ROOT / "kg" / module).read_text(encoding="utf-8"))
    documented = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in documented)
    for value in (constant.value for constant in constants):
        if isinstance(value, str) and _THAI_WORD.search(value):
            yield f"{module.as_posix()}: {value}"


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_thai_words_are_data(module: Path) -> None:
    assert [constant for constant in thai_constants(module) if constant not in THAI_IN_PYTHON] == []


def test_what_stays_in_python_is_little_and_still_there() -> None:
    assert len(THAI_IN_PYTHON) <= 20
    assert set(THAI_IN_PYTHON) <= {constant for module in MODULES for constant in thai_constants(module)}
