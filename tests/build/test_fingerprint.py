"""What makes a build read everything again: another program, another library of words, another plug-in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import kg.build.fingerprint
from kg.build.fingerprint import fingerprint

TEXT = "ข่าวประชาสัมพันธ์\n\nสมาคมคนรักษ์ป่าตัวอย่างพบ แอนนา สมิธ เพื่อหารือเรื่องป่าชุมชน"
PLUGIN = """
from kg.models import PersonMention

def find(article):
    start = article.text.index("แอนนา สมิธ")
    yield PersonMention(start, start + 10, "แอนนา สมิธ", "tagger", 0.9, "", "แอนนา สมิธ")
"""


@pytest.fixture(autouse=True)
def forgotten() -> None:
    fingerprint.cache_clear()


def test_the_same_program_has_the_same_fingerprint() -> None:
    first = fingerprint()
    fingerprint.cache_clear()
    assert fingerprint() == first


@pytest.mark.parametrize(
    ("name", "changed"),
    [("version", lambda library: f"{library} 99"), ("installed", lambda: ("tagger = tagger:find (tagger 2.0)",))],
)
def test_another_library_or_plugin_makes_another_fingerprint(
    monkeypatch: pytest.MonkeyPatch, name: str, changed: object
) -> None:
    first = fingerprint()
    fingerprint.cache_clear()
    monkeypatch.setattr(kg.build.fingerprint, name, changed)
    assert fingerprint() != first
    fingerprint.cache_clear()


def build(folder: Path, *more: Path) -> str:
    """Runs ``kg build`` with these folders of packages installed beside ours; gives what it said."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, [*more, *filter(None, sys.path)]))}
    command = [sys.executable, "-m", "kg.cli", "build", "article.txt"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stderr


def test_a_plugin_that_is_installed_is_asked_at_the_next_build(tmp_path: Path) -> None:
    work, site = tmp_path / "work", tmp_path / "site"
    work.mkdir()
    (work / "article.txt").write_text(TEXT, encoding="utf-8")
    build(work)
    assert "1 unchanged" in build(work)
    assert "/person/แอนนา_สมิธ" not in (work / "exports" / "graph.nq").read_text(encoding="utf-8")
    (site / "tagger-1.0.dist-info").mkdir(parents=True)
    (site / "tagger-1.0.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: tagger\nVersion: 1.0\n")
    (site / "tagger-1.0.dist-info" / "entry_points.txt").write_text("[kg.finders]\ntagger = tagger:find\n")
    (site / "tagger.py").write_text(PLUGIN, encoding="utf-8")
    assert "1 read" in build(work, site)
    assert "/person/แอนนา_สมิธ" in (work / "exports" / "graph.nq").read_text(encoding="utf-8")
    assert "1 unchanged" in build(work, site)
