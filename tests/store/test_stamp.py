"""Stamps: which program a store is of, and which export it equals."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kg.store.stamp import Stamp, read_stamp, write_stamp


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    stamp = Stamp("program", "digest", 7, 8, ("/a", os.fsdecode(b"/\xa1")), ("graph.nq", "people.csv"), "how")
    write_stamp(tmp_path, stamp)
    assert read_stamp(tmp_path) == stamp


@pytest.mark.parametrize("content", ["", "[]", '{"unknown": 1}', '{"roots": 7}', '{"exports": 7}'])
def test_what_is_none_of_ours_says_nothing(tmp_path: Path, content: str) -> None:
    assert read_stamp(tmp_path) == Stamp()
    (tmp_path / "stamp.json").write_text(content, encoding="utf-8")
    assert read_stamp(tmp_path) == Stamp()


def test_an_export_is_known_by_its_content(tmp_path: Path) -> None:
    exported = tmp_path / "graph.nq"
    exported.write_text("<a> <b> <c> .\n", encoding="utf-8")
    stamp = Stamp("program", roots=("/a",), exports=("graph.nq",)).of(exported)
    assert (stamp.built_with, stamp.roots, stamp.exports) == ("program", ("/a",), ("graph.nq",))
    os.utime(exported, ns=(1, 1))
    assert stamp.follows(exported)
    exported.write_text("<a> <b> <d> .\n", encoding="utf-8")
    assert not stamp.follows(exported)
    exported.unlink()
    with pytest.raises(OSError):
        stamp.follows(exported)
