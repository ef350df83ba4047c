"""``python -m kg`` is the command, as ``py -m kg`` is on Windows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.builds import ROOT


def kg(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kg", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_module_runs_the_command(tmp_path: Path) -> None:
    done = kg(tmp_path, "query", "no-such-question")
    assert done.returncode == 2
    assert done.stderr.startswith("kg: no-such-question: is no question that we know")


def test_the_version_is_that_of_the_project_and_names_python(tmp_path: Path) -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    python = ".".join(map(str, sys.version_info[:3]))
    done = kg(tmp_path, "--version")
    assert done.returncode == 0
    assert re.fullmatch(rf"thkg {re.escape(version)} \(Python {re.escape(python)}, \w+\)\n", done.stdout)
