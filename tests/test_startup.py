"""Start-up: what is heavy is only loaded by who needs it, so that a question or a build without news begins at once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.folders import write

HEAVY = frozenset({"datasketch", "networkx", "numpy", "pyvis", "rdflib", "scipy"})
READERS = frozenset({"kg.find.people", "kg.page", "kg.relate", "kg.reading"})


def loaded(*arguments: str, language: str = "en") -> set[str]:
    """The modules that a command has loaded when it has ended."""
    command = ["import sys", "from kg.cli import app", f"app({list(arguments)}, standalone_mode=False)"]
    told = "; ".join([*command, "print(*sys.modules, sep='|', end='', file=sys.stderr)"])
    environment = {**os.environ, "KG_LANG": language}
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True, env=environment)
    return set(done.stderr.splitlines()[-1].split("|"))


@pytest.mark.parametrize("command", [("--help",), ("query",), ("build", "--help"), ("review", "--help")])
def test_help_and_lists_load_nothing_heavy(command: tuple[str, ...]) -> None:
    assert not loaded(*command) & (HEAVY | READERS)


def test_only_who_reads_thai_loads_the_catalogue() -> None:
    assert "kg.locale.catalogue" not in loaded("--help")
    assert "kg.locale.catalogue" in loaded("--help", language="th")
    assert not loaded("query", language="th") & {*HEAVY, *READERS, "babel"}


def test_a_build_without_news_loads_nothing_that_reads_articles(tmp_path: Path) -> None:
    source = write(tmp_path / "1.txt", "สมชาย")
    command = ("build", str(source), "--out", str(tmp_path / "out"), "--no-page", "--jobs", "1")
    assert loaded(*command) > READERS
    assert not loaded(*command) & (HEAVY | READERS)
