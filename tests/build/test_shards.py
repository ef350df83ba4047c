"""Shards: packed N-Quads for each input, made once, each whole or not there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import fsspec
import pytest

from kg.build.engines import here
from kg.build.shards import Shards, write_shards
from kg.errors import InputError
from kg.store.graphs import GraphStore
from tests.builds import built
from tests.folders import TEXT

NAMES = "SELECT ?name WHERE { ?person foaf:name ?name } ORDER BY ?name"


def news(folder: Path, **names: Iterable[str]) -> str:
    """Files of records about people of these names."""
    folder.mkdir(exist_ok=True)
    for stem, people in names.items():
        lines = [json.dumps({"id": name, "text": TEXT.format(name=name)}) for name in people]
        (folder / f"{stem}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return str(folder)


def shards(source: str, target: str) -> tuple[Shards, list[str]]:
    said: list[str] = []
    return write_shards([source], target, lambda problem: said.append(str(problem)), here, lambda _: None), said


def test_each_input_becomes_one_file_that_a_store_loads(tmp_path: Path) -> None:
    source = news(tmp_path / "news", a=["ก้อน", "ขาว"], b=["คำ"])
    assert shards(source, str(tmp_path / "out")) == (Shards(3, 2, 0, 0), [])
    found = [GraphStore.of_file(tmp_path / "out" / f"{name}.nq.gz") for name in "ab"]
    assert [[row["name"] for row in store.rows(NAMES)] for store in found] == [
        ["ก้อน ใจงาม", "ขาว ใจงาม"],
        ["คำ ใจงาม"],
    ]


def test_shards_say_of_an_article_what_a_build_says(tmp_path: Path) -> None:
    from kg.read import Raw

    shards(news(tmp_path / "news", a=["ก้อน"]), str(tmp_path / "out"))
    store, graph = GraphStore.of_file(tmp_path / "out" / "a.nq.gz"), "https://w3id.org/thkg/article/ก้อน/graph"
    whole = built(Raw("ก้อน", TEXT.format(name="ก้อน"), "a"))
    assert {*store.quads(graph)} == {*whole.quads(graph)}


def test_a_shard_that_is_there_is_not_made_again_and_an_unfinished_one_is(tmp_path: Path) -> None:
    source, target = news(tmp_path / "news", a=["ก้อน"], b=["คำ"]), tmp_path / "out"
    shards(source, str(target))
    whole = (target / "a.nq.gz").read_bytes()
    (target / "a.nq.gz").rename(target / "a.nq.gz.part")
    (target / "a.nq.gz.part").write_bytes(whole[:50])
    assert shards(source, str(target))[0] == Shards(1, 2, 1, 0)
    assert (target / "a.nq.gz").read_bytes() == whole
    assert sorted(path.name for path in target.iterdir()) == ["a.nq.gz", "b.nq.gz"]


def test_other_file_systems_are_read_and_written() -> None:
    memory = fsspec.filesystem("memory")
    memory.pipe("/in/a.jsonl", json.dumps({"id": "ก", "text": TEXT.format(name="ก้อน")}).encode())
    assert shards("memory://in", "memory://out")[0] == Shards(1, 1, 0, 0)
    assert memory.ls("/out", detail=False) == ["/out/a.nq.gz"]


def test_bad_records_and_files_are_named_and_the_rest_is_written(tmp_path: Path) -> None:
    source = news(tmp_path / "news", a=["ก้อน"])
    with (tmp_path / "news" / "a.jsonl").open("a", encoding="utf-8") as lines:
        lines.write("\nno record\n")
    (tmp_path / "news" / "empty.txt").write_text("")
    done, said = shards(source, str(tmp_path / "out"))
    assert (done.articles, done.left_out) == (1, 2)
    assert [line.partition(": ")[2].partition(":")[0] for line in said] == ["is not valid JSON", "is empty"]


def test_a_source_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        shards(str(tmp_path / "nowhere"), str(tmp_path / "out"))


def test_a_run_that_was_stopped_leaves_no_half_shard(tmp_path: Path) -> None:
    source = news(tmp_path / "news", a=["ก้อน"], b=["คำ"])

    def stopping(function: Callable[[Any], Any], tasks: Iterable[Any]) -> Iterator[Any]:
        yield function(next(iter(tasks)))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_shards([source], str(tmp_path / "out"), lambda _: None, stopping, lambda _: None)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.nq.gz"]
    assert shards(source, str(tmp_path / "out"))[0] == Shards(1, 2, 1, 0)
