"""The register: what a build's articles were read from, kept beside the store and told from an export without it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kg.iris import graph_iri
from kg.read import Raw
from kg.read.places import Origin, Place
from kg.store.register import Entry, noted_in, read_register, write_register
from tests.builds import built, write_nquads

ODD = os.fsdecode("คลัง".encode("cp874"))
REGISTER = {
    graph_iri("ก"): Entry("1", Origin(Place("/ข่าว", "ก.txt"))),
    graph_iri("all-3"): Entry("2", Origin(Place("/ข่าว", "all.jsonl"), "-3")),
    graph_iri("own"): Entry("3", Origin(Place(f"/{ODD}", f"{ODD}.jsonl"), None)),
    graph_iri("stdin"): Entry("4"),
}


def test_what_is_written_is_read_again_whatever_bytes_names_have(tmp_path: Path) -> None:
    write_register(tmp_path / "register.json", REGISTER)
    assert read_register(tmp_path / "register.json") == REGISTER


@pytest.mark.parametrize("content", ["", "{", "7", '{"a": 1}', "[[1]]", '[["a", "b", "c"]]'])
def test_what_is_none_of_ours_is_as_if_it_were_not_there(tmp_path: Path, content: str) -> None:
    (tmp_path / "register.json").write_text(content, encoding="utf-8")
    assert read_register(tmp_path / "register.json") is None
    assert read_register(tmp_path / "nowhere.json") is None


def test_an_export_tells_its_articles_and_their_digests(tmp_path: Path) -> None:
    store = built(Raw("ก ข", "ข่าวที่หนึ่ง", "own"), Raw("2", 'ข่าวที่สอง <a> <ontology#inputDigest> "x" .', "own"))
    write_nquads(store, tmp_path / "graph.nq")
    assert noted_in(tmp_path / "graph.nq") == {graph: Entry(digest) for graph, digest in store.digests().items()}
