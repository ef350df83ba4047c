"""The index of a graph that somebody asks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.search import Asked, opening, search
from kg.search.index import INDEX
from kg.store.folder import opened
from tests.folders import build, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    build(tmp_path / "out", write(tmp_path / "1.txt", "สมชาย"))
    return tmp_path / "out"


def test_a_folder_of_which_only_the_export_is_left_gets_its_index_from_it(folder: Path) -> None:
    before = search(opened(folder), Asked("สมชาย"))
    shutil.rmtree(folder / "store")
    assert search(opened(folder), Asked("สมชาย")) == before
    assert (folder / "store" / "graph" / INDEX).is_file()


def test_where_nothing_can_be_written_a_search_goes_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "store" / "graph" / INDEX).unlink()
    monkeypatch.setattr(opening, "make_index", _full)
    assert search(opened(folder), Asked("สมชาย")).sentences == 1


def test_of_a_large_folder_without_an_index_the_next_build_makes_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "store" / "graph" / INDEX).unlink()
    monkeypatch.setattr(opening, "_AT_ONCE", 10)
    with pytest.raises(StoreError, match=r"run kg build again"):
        search(opened(folder), Asked("สมชาย"))
    build(folder, folder.parent / "1.txt")
    assert search(opened(folder), Asked("สมชาย")).sentences == 1


def _full(*_: object) -> None:
    raise OSError("no space left")


def test_an_index_that_is_damaged_is_made_again(folder: Path) -> None:
    before = search(opened(folder), Asked("สมชาย"))
    path = folder / "store" / "graph" / INDEX
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * 20_000)
    assert search(opened(folder), Asked("สมชาย")) == before
