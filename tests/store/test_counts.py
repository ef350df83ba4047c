"""Counts of statements: as a reader of RDF counts them, and added up where no subject is in two."""

from __future__ import annotations

from collections import Counter

from pyoxigraph import NamedNode, RdfFormat, parse

from kg.build.mapping import map_article
from kg.iris import full
from kg.models import Counts
from kg.read import Raw
from kg.store.counts import counted, together
from kg.store.lines import lines_in, triples_of
from kg.store.members import unpacked
from kg.store.segment import Part

TEXT = "กรมชลประทานเปิดสถานีสูบน้ำ\n\nนายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวว่า จะส่งน้ำให้เกษตรกร 300 ราย <a> <b> .\n"


def lines() -> bytes:
    """The statements of an article."""
    segment = map_article(Raw("a", TEXT, "a.txt"), "").segment
    assert segment
    return triples_of(unpacked(segment.parts[Part.QUADS]), segment.key.graph)


def test_counts_are_those_of_a_reader() -> None:
    said = [quad.triple for quad in parse(lines(), format=RdfFormat.N_TRIPLES)]
    typed = [t.object for t in said if t.predicate.value == full("rdf:type")]
    found = counted(lines())
    assert (found.triples, found.subjects) == (len(said), len({triple.subject for triple in said}))
    assert found.properties == Counter(triple.predicate.value for triple in said)
    assert found.classes == Counter(kind.value for kind in typed if isinstance(kind, NamedNode))
    assert [*found.classes] == sorted(found.classes)


def test_parts_without_a_common_subject_add_up() -> None:
    first, second = list[bytes](), list[bytes]()
    for line in lines_in(lines()):
        (first if b"/event/" in line.split(b" ")[0] or b"/statement/" in line.split(b" ")[0] else second).append(line)
    assert first
    whole, parts = counted(lines()), together(map(counted, (b"".join(first), b"".join(second))))
    assert parts == whole


def test_nothing_counts_nothing() -> None:
    assert counted(b"") == together([]) == Counts()
