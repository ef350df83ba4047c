"""Segments: the same from a graph as from the article that it was made of, and all of the graph is in their parts."""

from __future__ import annotations

from pyoxigraph import RdfFormat, parse

from kg.build.mapping import map_article
from kg.build.segments import segment_of
from kg.export.tables.parts import TablePart
from kg.export.turtle import prefix_lines
from kg.iris import PREFIXES, article_of
from kg.network.rows import ArticleFacts
from kg.read import Raw
from kg.store.lines import lines_in, triples_of
from kg.store.members import unpacked
from kg.store.rows import rows_unpacked
from kg.store.segment import Part, Segment

TEXT = (
    "กรมชลประทานเปิดสถานีสูบน้ำ\n\nเมื่อวันที่ 3 มีนาคม 2566 นายสมชาย ใจงาม อธิบดีกรมชลประทาน เป็นประธานในพิธีเปิดสถานีสูบน้ำ "
    "ณ ศาลากลางจังหวัดตาก โดยมีนางสมศรี ใจดี อธิบดีกรมป่าไม้ เข้าร่วม\nนายสมชาย กล่าวว่า จะส่งน้ำให้เกษตรกร 300 ราย\n"
)
BODY = f"<{PREFIXES['organization']}กรมชลประทาน>".encode()


def segment() -> Segment:
    found = map_article(Raw("a b", TEXT, "a.txt"), "program").segment
    assert found
    return found


def quads_in(found: Segment) -> bytes:
    return unpacked(found.parts[Part.QUADS])


def test_a_graph_gives_the_segment_of_the_article_that_it_was_made_of() -> None:
    mapped = segment()
    assert segment_of(mapped.key, quads_in(mapped)) == mapped


def test_what_is_known_of_a_segment_is_true_of_its_parts() -> None:
    found = segment()
    about, quads, written = found.about, quads_in(found), unpacked(found.parts[Part.TURTLE])
    assert (about.id, len(about.text)) == ("a b", 64)
    assert (about.statements, about.nquads, about.turtle) == (len(lines_in(quads)), len(quads), len(written))


def test_what_it_says_of_its_own_things_and_of_others_is_all_it_says_each_once() -> None:
    found = segment()
    own = prefix_lines().encode() + unpacked(found.parts[Part.TURTLE])
    shared = lines_in(unpacked(found.parts[Part.SHARED]))
    said = {quad.triple for quad in parse(own, format=RdfFormat.TURTLE)}
    others = {quad.triple for quad in parse(b"".join(shared), format=RdfFormat.N_TRIPLES)}
    whole = {quad.triple for quad in parse(triples_of(quads_in(found), found.key.graph), format=RdfFormat.N_TRIPLES)}
    assert said | others == whole
    assert said & others == set()
    assert shared == sorted(shared)
    assert any(line.startswith(BODY) for line in shared)
    assert all(str(triple.subject).startswith(f"<{article_of(found.key.graph)}") for triple in said)


def test_what_it_may_use_of_the_vocabulary_is_told() -> None:
    used = rows_unpacked(segment().parts[Part.USED], tuple[str, ...])
    assert {PREFIXES["organization"] + "กรมชลประทาน", PREFIXES["role"] + "อธิบดี", PREFIXES["kg"] + "launch"} <= {*used}


def test_typed_parts_can_be_read_again() -> None:
    parts = segment().parts
    assert rows_unpacked(parts[Part.FACTS], ArticleFacts).holdings
    assert rows_unpacked(parts[Part.ROWS], TablePart).holdings


def test_a_graph_that_only_speaks_of_its_article_has_a_segment_too() -> None:
    found = map_article(Raw("a", "ข่าวฝน", "a.txt"), "program").segment
    assert found
    assert unpacked(found.parts[Part.SHARED]) == b""
    assert segment_of(found.key, quads_in(found)) == found
