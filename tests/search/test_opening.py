"""The index of a graph that somebody asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.search import Asked, search
from kg.search.index import INDEX
from kg.store.folder import opened
from tests.folders import build, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    build(tmp_path / "out", write(tmp_path / "1.txt", "สมชาย"))
    return tmp_path / "out"


def test_a_folder_without_an_index_is_told_and_the_next_build_makes_it(folder: Path) -> None:
    (folder / "store" / "graph" / INDEX).unlink()
    with pytest.raises(StoreError, match=r"run kg build again"):
        search(opened(folder), Asked("สมชาย"))
    build(folder, folder.parent / "1.txt")
    assert search(opened(folder), Asked("สมชาย")).sentences == 1


def test_a_damaged_index_is_told(folder: Path) -> None:
    path = folder / "store" / "graph" / INDEX
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * 20_000)
    with pytest.raises(StoreError, match=r"run kg build again|remove it"):
        search(opened(folder), Asked("สมชาย"))
