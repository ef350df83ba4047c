"""Articles at any address that fsspec opens: the same as from a file, with ids by their paths."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import fsspec
import pytest

from kg.errors import InputError
from kg.read import Raw
from kg.read.remote import RemoteFile, read_remote, remote_files
from tests.builds import refuse

TEXT = "กรมป่าไม้ประชุมเรื่องไฟป่า"


def texts(file: RemoteFile) -> list[tuple[str, str]]:
    return [(raw.id, raw.text) for raw in read_remote(file, refuse)]


def test_files_below_a_folder_have_their_paths_as_ids_and_hidden_ones_are_none(tmp_path: Path) -> None:
    for name in ("2024/ข่าว.txt", "page.html", ".hidden/a.txt", "notes.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    assert [file.id for file in remote_files([str(tmp_path)])] == ["2024/ข่าว", "page"]


def test_records_of_another_file_system_stream_by_packed_or_not() -> None:
    memory = fsspec.filesystem("memory")
    line = json.dumps({"text": TEXT, "id": "ก-1"}).encode() + b"\n" + json.dumps({"text": TEXT}).encode()
    memory.pipe("/news/a.jsonl", line)
    memory.pipe("/news/b.jsonl.gz", gzip.compress(line))
    found = remote_files(["memory://news"])
    assert [file.id for file in found] == ["a", "b"]
    assert [texts(file) for file in found] == [[("ก-1", TEXT), (f"{name}-2", TEXT)] for name in "ab"]


def test_a_page_and_a_text_are_one_article_each(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.html").write_text(f"<html><body><p>{TEXT}</p></body></html>", encoding="utf-8")
    one, other = remote_files([str(tmp_path)])
    assert texts(one) == [("a", TEXT)]
    (page,) = read_remote(other, refuse)
    assert isinstance(page, Raw)
    assert TEXT in page.text


@pytest.mark.parametrize(
    ("source", "said"),
    [("memory://nowhere/at-all", "does not exist"), ("nosuchsystem://a", "cannot be opened")],
)
def test_what_is_not_there_is_told_in_one_line(source: str, said: str) -> None:
    with pytest.raises(InputError, match=said) as told:
        remote_files([source])
    assert "\n" not in str(told.value)


def test_an_empty_or_damaged_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text(" \n", encoding="utf-8")
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(TEXT.encode() * 1000)[:40])
    cut, empty = remote_files([str(tmp_path)])
    with pytest.raises(InputError, match="is empty"):
        list(read_remote(empty, refuse))
    with pytest.raises(InputError, match="cannot be read"):
        list(read_remote(cut, refuse))
