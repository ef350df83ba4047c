"""``docs/python.md``: every block runs, and prints what the document shows."""

from __future__ import annotations

import shutil
import sys
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from tests.builds import ROOT
from tests.docs.running import run_python


def stand_in() -> ModuleType:
    """A search that finds the shipped article."""
    found = SimpleNamespace(hits=[SimpleNamespace(title="ภาครัฐทันสมัยและการพัฒนากำลังคนกับการขับเคลื่อน SDGs")])
    module = ModuleType("kg.search")
    module.__dict__.update(asked=lambda *_, **__: None, search=lambda *_: found)
    return module


def test_every_block_prints_what_stands_behind_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "exports", tmp_path / "exports", ignore=shutil.ignore_patterns("store"))
    monkeypatch.chdir(tmp_path)
    if find_spec("kg.search") is None:  # not there yet: remove with the stand-in once it is
        monkeypatch.setitem(sys.modules, "kg.search", stand_in())
    for block, shown, told in run_python(ROOT / "docs" / "python.md"):
        assert told == shown, f"line {block.line}"
