"""``import kg``: nothing heavy, and nothing of Python's own in anybody's way."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import kg
from kg.errors import KgError
from kg.store.folder import DEFAULT_FOLDER
from tests.test_startup import HEAVY


def loaded(statement: str) -> set[str]:
    """The modules that are loaded after a statement."""
    told = f"import sys; {statement}; print(*sys.modules, sep='|')"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    return set(done.stdout.strip().split("|"))


def test_import_loads_nothing_but_itself() -> None:
    modules = loaded("import kg")
    assert not {module for module in modules if module.startswith("kg.")}
    others = {module.partition(".")[0] for module in modules - loaded("pass")}
    assert others - sys.stdlib_module_names == {"kg"}


def test_what_is_heavy_is_loaded_by_who_asks_for_it_alone() -> None:
    assert not loaded("import kg.graph") & (HEAVY | {"httpx", "pandas", "rich", "typer"})


def test_importing_all_leaves_pythons_own_open_alone() -> None:
    told = "import io; from kg import *; print(open is io.open)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"


def test_the_folder_is_that_of_the_commands_unless_another_is_named() -> None:
    assert Path(inspect.signature(kg.open).parameters["graph"].default) == DEFAULT_FOLDER


def test_what_is_no_graph_is_one_error_of_ours(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing", str(tmp_path / "nothing.nq")):
        with pytest.raises(KgError, match="kg build"):
            kg.open(path)
