"""Drafts: what was there stays until all is written, whatever stops the writer."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import OutputError
from kg.export.drafting import drafted


def test_the_file_changes_once_all_is_written(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.txt"
    with drafted(path) as draft:
        draft.write_text("half", encoding="utf-8")
        assert not path.exists()
    assert path.read_text(encoding="utf-8") == "half"
    assert [each.name for each in path.parent.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, ValueError])
def test_a_writer_that_is_stopped_leaves_what_was_there(tmp_path: Path, stop: type[BaseException]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(stop), drafted(path) as draft:
        draft.write_text("half", encoding="utf-8")
        raise stop
    assert [(each.name, each.read_text(encoding="utf-8")) for each in tmp_path.iterdir()] == [("a.txt", "old")]


def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OutputError, match=r"a\.txt: cannot be written .*--out"), drafted(tmp_path / "file" / "a.txt"):
        pass


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "a" / "kept").mkdir(parents=True)
    with pytest.raises(OutputError, match="cannot be written"), drafted(tmp_path / "a") as draft:
        draft.write_text("x", encoding="utf-8")
    assert [each.name for each in tmp_path.iterdir()] == ["a"]
