"""The index of a build, made anew or changed with it."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg.build.searching
from kg.search import Asked, Found, search
from kg.store.folder import opened
from tests.folders import add, build, write

NAMES = tuple(f"{first}{last}" for first in ("สม", "บุญ", "ดวง", "วิ", "มา") for last in ("ชัย", "ศรี", "ใจ", "นี"))


def found(out: Path, words: str) -> Found:
    return search(opened(out), Asked(words, limit=50))


def test_articles_that_are_added_changed_or_removed_are_found_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = [write(tmp_path / "in" / f"{at}.txt", name) for at, name in enumerate(NAMES[:-1])]
    build(tmp_path / "out", *sources)
    monkeypatch.setattr(kg.build.searching, "make_index", lambda *_: pytest.fail("all made anew"))
    add(tmp_path / "out", write(tmp_path / "in" / "99.txt", NAMES[-1]))
    assert found(tmp_path / "out", NAMES[-1]).articles == 1
    write(sources[0], "เรวัต")
    sources[1].unlink()
    build(tmp_path / "out", tmp_path / "in")
    assert [found(tmp_path / "out", name).articles for name in (*NAMES[:3], "เรวัต")] == [0, 0, 1, 1]
    monkeypatch.undo()
    build(tmp_path / "new", tmp_path / "in")
    assert found(tmp_path / "new", "ส่งน้ำ") == found(tmp_path / "out", "ส่งน้ำ")
