"""What is sent of a build, and the digests by which it is known again."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from kg.errors import PushError
from kg.push.graphs import MANIFEST, digest, digests_of, is_ours, parts_of
from kg.store.folder import opened
from tests.folders import build, write
from tests.push.stores import graphs


def test_a_digest_is_of_the_sorted_statements() -> None:
    first, second = '<http://a> <http://b> "1" .\n', '<http://a> <http://b> "ก" .\n'
    assert digest((second + first).encode()) == hashlib.sha256((first + second).encode()).hexdigest()


@pytest.mark.parametrize(
    ("graph", "ours"),
    [
        ("https://w3id.org/thkg/article/%E0%20ก/graph", True),
        ("https://w3id.org/thkg/graph/meta", True),
        (MANIFEST, False),
        ("https://w3id.org/thkg.example/graph", False),
        ("http://elsewhere.example/graph", False),
        ("https://w3id.org/thkg/article/a> <b/graph", False),
        ("https://w3id.org/thkg/article/a\n/graph", False),
        ("", False),
    ],
)
def test_only_names_under_our_base_that_need_no_escape_are_ours(graph: str, ours: bool) -> None:
    assert is_ours(graph) == ours


def test_a_folder_and_its_export_have_the_same_digests_and_a_folder_keeps_them(tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(out, write(tmp_path / "news" / "a b.txt", "สมชาย"), write(tmp_path / "news" / "ค.txt", "สมหญิง"))
    of_folder = digests_of(opened(out))
    assert of_folder == digests_of(opened(out / "graph.nq"))
    assert len(of_folder) >= 4
    again = opened(out)
    again.each_as_lines = None  # type: ignore[assignment, method-assign]  # what is kept needs no reading
    assert digests_of(again) == of_folder


def test_the_digest_of_what_did_not_change_is_the_same_in_another_build() -> None:
    one, other = digests_of(graphs(a="one", b="two")), digests_of(graphs(b="another", a="one"))
    assert {graph for graph in one if one[graph] == other[graph]} == {
        "https://w3id.org/thkg/article/a/graph",
        "https://w3id.org/thkg/graph/meta",
    }


def test_an_export_that_tells_of_a_graph_in_two_places_is_not_sent_in_halves(tmp_path: Path) -> None:
    build(tmp_path / "out", write(tmp_path / "a.txt", "สมชาย"))
    export = tmp_path / "out" / "graph.nq"
    first, *others = export.read_bytes().splitlines(keepends=True)
    export.write_bytes(b"".join([*others, first]))
    with pytest.raises(PushError, match=r"stands in several places of graph\.nq"):
        digests_of(opened(tmp_path / "out"))
    assert len(digests_of(opened(export))) > 1


@pytest.mark.parametrize(("lines", "parts"), [(0, 1), (1, 1), (3, 1), (4, 2), (10, 4)])
def test_a_large_graph_goes_in_parts_that_end_with_a_line(
    lines: int, parts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = b'<http://a> <http://b> "1" .\n'
    monkeypatch.setattr("kg.push.graphs.LARGEST", 3 * len(line))
    found = [*parts_of(lines * line)]
    assert b"".join(found) == lines * line
    assert len(found) == parts
    assert all(part.endswith(b"\n") for part in found if part)


def test_blank_nodes_keep_a_graph_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.push.graphs.LARGEST", 1)
    triples = b"_:a <http://b> _:c .\n<http://a> <http://b> _:c .\n"
    assert [*parts_of(triples)] == [triples]
