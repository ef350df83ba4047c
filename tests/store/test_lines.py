"""Statements as lines: what is an article's own, and what differs between two graphs."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kg.build.mapping import map_article
from kg.iris import PREFIXES, graph_iri
from kg.read import Raw
from kg.store.lines import differences, graph_of, graphs_in, lines_in, parted, quads_of, triples_of
from kg.store.members import packed, unpacked
from kg.store.segment import Part
from tests.store.made import nquads

OWN = PREFIXES["article"]
GRAPH = graph_iri("ก ข")
LINES = st.lists(st.binary(max_size=3).map(lambda line: line.replace(b"\n", b"") + b"\n"))
SUBJECTS = st.sampled_from([f"{OWN}a", f"{OWN}a/0-3/q", f"{OWN}z", "https://a.example/x", "urn:z", f"{OWN[:-1]}s/x"])
TEXT = (
    "กรมป่าไม้ปลูกป่า\n\nเมื่อวันที่ 3 มีนาคม 2566 นายดี ใจงาม อธิบดีกรมป่าไม้ เปิดงาน ณ ศาลากลางจังหวัดตาก กล่าวว่า จะปลูกป่า "
    '500 ไร่ \\ "ดี" <https://w3id.org/thkg/article/1/graph> .\r\tดู https://example.org/x\n'
)


@given(LINES, LINES)
def test_differences_are_what_only_one_has_in_order(before: list[bytes], after: list[bytes]) -> None:
    old, new = set(before), set(after)
    found = list(differences(sorted(old), sorted(new)))
    assert {line for line, is_new in found if is_new} == new - old
    assert {line for line, is_new in found if not is_new} == old - new
    assert [line for line, _ in found] == sorted(old ^ new)


@given(st.lists(SUBJECTS))
@example([])
def test_an_articles_own_subjects_are_parted_from_those_of_others(subjects: list[str]) -> None:
    lines = sorted(f'<{subject}> <urn:p> "<{OWN}x> {n}" .\n'.encode() for n, subject in enumerate(subjects))
    own, shared = parted(b"".join(lines))
    assert own == b"".join(line for line in lines if line.startswith(f"<{OWN}".encode()))
    assert shared == b"".join(line for line in lines if not line.startswith(f"<{OWN}".encode()))


@pytest.fixture(scope="module")
def quads() -> bytes:
    """The graph of an article with every character that is hard to write."""
    segment = map_article(Raw("ก ข", TEXT, "own"), "one").segment
    assert segment is not None
    return unpacked(segment.parts[Part.QUADS])


def test_an_articles_graph_goes_into_triples_and_back_whatever_its_text_says(quads: bytes) -> None:
    triples = triples_of(quads, GRAPH)
    assert GRAPH.encode() in quads
    assert f" <{GRAPH}> .\n".encode() not in triples
    assert quads_of(triples, GRAPH) == quads
    lines = lines_in(triples)
    assert lines == sorted(lines)
    assert len(lines) == quads.count(b"\n")
    assert all(line.endswith(b" .\n") for line in lines)


def test_of_an_article_every_statement_is_in_one_of_both_parts(quads: bytes) -> None:
    triples = triples_of(quads, GRAPH)
    own, shared = parted(triples)
    assert own
    assert shared
    assert sorted(lines_in(own) + lines_in(shared)) == lines_in(triples)


@pytest.mark.parametrize("name", ["graph.nq", "graph.nq.gz"])
def test_an_export_is_read_graph_by_graph(tmp_path: Path, name: str, quads: bytes) -> None:
    data = quads + nquads("ค", "ง")
    (tmp_path / name).write_bytes(packed(quads) + packed(nquads("ค", "ง")) if name.endswith("gz") else data)
    found = list(graphs_in(tmp_path / name))
    assert b"".join(lines for _, lines in found) == data
    assert [graph for graph, _ in found] == [graph for graph, _ in groupby(map(graph_of, lines_in(data)))]
    assert found[0] == (GRAPH, quads)
