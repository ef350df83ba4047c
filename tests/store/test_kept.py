"""What is kept beside a graph comes back as it was, and is simply not there when it cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.store.kept import Kept


def test_what_is_kept_comes_back_as_it_was_and_the_last_counts(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "of-a")
    assert kept.recall("names") is None
    for data in (b"one", "ก\0ข".encode() * 1000, b""):
        kept.keep("names", data)
        assert kept.recall("names") == data
    assert kept.recall("other") is None
    assert [path.name for path in kept.folder.iterdir()] == ["names"] if kept.folder else False


def test_what_is_kept_of_one_graph_is_not_of_another(tmp_path: Path) -> None:
    Kept(tmp_path / "of-a").keep("names", b"one")
    assert Kept(tmp_path / "of-b").recall("names") is None


def test_a_damaged_file_is_as_good_as_none(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.keep("names", b"one" * 100)
    (tmp_path / "names").write_bytes((tmp_path / "names").read_bytes()[:-5])
    assert kept.recall("names") is None


@pytest.mark.parametrize("place", [None, "file"])
def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path, place: str | None) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    kept = Kept(tmp_path / place / "of-a" if place else None)
    kept.keep("names", b"one")
    assert kept.recall("names") is None
