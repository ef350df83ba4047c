"""The register: what a build's articles were read from, kept beside the store and told from an export without it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kg.build.keys import input_digest
from kg.errors import StoreError
from kg.iris import META, full, graph_iri
from kg.read import Raw
from kg.read.places import Origin, Place
from kg.store.members import packed
from kg.store.register import Entry, keys_of, noted_in, read_register, write_register
from tests.builds import built, write_nquads

ODD = os.fsdecode("คลัง".encode("cp874"))
REGISTER = {
    graph_iri("ก"): Entry("1", Origin(Place("/ข่าว", "ก.txt")), "one"),
    graph_iri("all-3"): Entry("2", Origin(Place("/ข่าว", "all.jsonl"), "-3"), "two"),
    graph_iri("own"): Entry("3", Origin(Place(f"/{ODD}", f"{ODD}.jsonl"), None), "one"),
    graph_iri("stdin"): Entry("4"),
}


def test_what_is_written_is_read_again_whatever_bytes_names_have(tmp_path: Path) -> None:
    write_register(tmp_path / "register.json", REGISTER)
    assert read_register(tmp_path / "register.json") == REGISTER


@pytest.mark.parametrize("content", ["", "{", "7", '{"a": 1}', "[[1]]", '[["a", "b", "c"]]', '[[], [["a", "b", 0]]]'])
def test_what_is_none_of_ours_is_as_if_it_were_not_there(tmp_path: Path, content: str) -> None:
    (tmp_path / "register.json").write_text(content, encoding="utf-8")
    assert read_register(tmp_path / "register.json") is None
    assert read_register(tmp_path / "nowhere.json") is None


def test_keys_are_those_of_the_articles_in_the_order_of_their_graphs() -> None:
    keys = keys_of(REGISTER)
    assert [key.graph for key in keys] == sorted(REGISTER)
    assert {key.graph: (key.digest, key.program) for key in keys} == {
        graph: (entry.digest, entry.program) for graph, entry in REGISTER.items()
    }


@pytest.mark.parametrize("name", ["graph.nq", "graph.nq.gz"])
def test_an_export_tells_its_articles_and_their_digests(tmp_path: Path, name: str) -> None:
    raws = (Raw("ก ข", "ข่าวที่หนึ่ง", "own"), Raw("2", f'ข่าว <a> <{full("kg:inputDigest")}> "x" <{META}> .', "own"))
    write_nquads(built(*raws), tmp_path / "graph.nq")
    (tmp_path / "graph.nq.gz").write_bytes(packed((tmp_path / "graph.nq").read_bytes()))
    assert noted_in(tmp_path / name) == {graph_iri(raw.id): Entry(input_digest(raw)) for raw in raws}


def test_an_export_that_is_damaged_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "graph.nq.gz").write_bytes(packed(b"a line\n")[:-9])
    with pytest.raises(StoreError, match=r"graph.nq.gz: is damaged .*: remove it"):
        noted_in(tmp_path / "graph.nq.gz")
