"""Graphs of a file or of given statements: the default graph is their union, each statement once."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kg.errors import StoreError
from kg.store.graphs import GraphStore
from tests.builds import statements

NAME = NamedNode("https://example.org/name")


def quad(graph: str, text: str) -> Quad:
    return Quad(NamedNode("https://example.org/x"), NAME, Literal(text), NamedNode(f"https://example.org/{graph}"))


QUADS = (quad("a", "shared"), quad("a", "mine"), quad("b", "shared"))
NQUADS = "".join(f"{q} .\n" for q in QUADS)
TRIG = """@prefix : <https://example.org/> . :a { :x :name "shared", "mine" } :b { :x :name "shared" }"""


def names(store: GraphStore) -> list[str]:
    rows = store.rows("SELECT ?name WHERE { ?x <https://example.org/name> ?name } ORDER BY ?name")
    return [row["name"] for row in rows]


def test_a_statement_of_two_graphs_is_one_row_and_stands_in_both() -> None:
    store = GraphStore.of(QUADS)
    assert names(store) == ["mine", "shared"]
    assert statements(store) == set(QUADS)


def test_a_graph_is_asked_by_its_name() -> None:
    rows = GraphStore.of(QUADS).rows("SELECT ?name WHERE { GRAPH <https://example.org/b> { ?x ?p ?name } }")
    assert [row["name"] for row in rows] == ["shared"]


def test_pieces_of_n_quads_are_one_store() -> None:
    lines = NQUADS.encode().splitlines(keepends=True)
    assert statements(GraphStore.of_nquads([lines[0], b"".join(lines[1:]), b""])) == set(QUADS)
    with pytest.raises(SyntaxError):
        GraphStore.of_nquads([b"<a> no"])


def test_a_line_feed_in_a_literal_and_an_angle_bracket_stay_whole() -> None:
    assert names(GraphStore.of([quad("a", "x <y>\n <z> .")])) == ["x <y>\n <z> ."]


@pytest.mark.parametrize(("name", "text"), [("g.nq", NQUADS), ("g.trig", TRIG)])
def test_a_file_is_read_in_the_form_that_its_name_tells_packed_or_not(tmp_path: Path, name: str, text: str) -> None:
    plain, packed = tmp_path / name, tmp_path / f"{name}.gz"
    plain.write_text(text, encoding="utf-8")
    packed.write_bytes(gzip.compress(text.encode()))
    for path in (plain, packed):
        store = GraphStore.of_file(path)
        assert statements(store) == set(QUADS)
        assert names(store) == ["mine", "shared"]


@pytest.mark.parametrize("name", ["g.nt", "g.ttl", "g.nt.gz"])
def test_a_file_without_graphs_is_asked_as_it_is(tmp_path: Path, name: str) -> None:
    line = b'<https://example.org/x> <https://example.org/name> "one" .\n'
    (tmp_path / name).write_bytes(gzip.compress(line) if name.endswith("gz") else line)
    store = GraphStore.of_file(tmp_path / name)
    assert (names(store), store.graphs()) == (["one"], ())


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("g.nq", b"<a> <b> no", "cannot be read as N-Quads"),
        ("g.nq.gz", b"not packed", "cannot be read as N-Quads"),
        ("g.nq.gz", gzip.compress(NQUADS.encode())[:-9], "cannot be read as N-Quads"),
        ("g.ttl.gz", gzip.compress(b"", mtime=0)[:10] + b"\xff" * 40, "cannot be read as Turtle"),
        ("g.csv", b"a,b", "is not a graph: give .nq"),
        ("g.csv.gz", b"a,b", "is not a graph: give .nq"),
        ("g", b"", "is not a graph: give .nq"),
    ],
)
def test_what_is_no_graph_is_told_in_one_line(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(StoreError, match=words) as told:
        GraphStore.of_file(tmp_path / name)
    assert "\n" not in str(told.value)
