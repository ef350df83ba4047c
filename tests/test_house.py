"""The house itself: where tests stand, how long modules are, and that nothing decides by what a rule is called."""

from __future__ import annotations

import ast
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
    "network",
    "page",
    "questions",
    "rdf",
    "read",
    "relate",
    "resolve",
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
    return ROOT / "tests" / named.parent / f"test_{named.name}.py"


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
