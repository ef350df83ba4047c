"""The graph as files: an order of N-Quads and Turtle that is everybody's, nothing said twice, packed or not."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from kg.export.graphs import nquads_of, turtle_of, write_nquads, write_turtle
from kg.export.turtle import turtle
from kg.iris import META, RELATIONSHIPS, VOCABULARY, article_iri, full, graph_iri, iri
from kg.store.lines import parted, quads_of
from kg.store.members import packed
from kg.store.memo import forgetful
from kg.store.stretches import stretches, subjects

BODY = iri("organization", "กรมป่าไม้")
LABEL = full("rdfs:label")


def line(subject: str, text: str, *, predicate: str = LABEL) -> bytes:
    return f'<{subject}> <{predicate}> "{text}" .\n'.encode()


FOREST = line(BODY, "กรมป่าไม้")
ONE = (
    line(article_iri("one"), "ข่าวปลูกป่า"),
    line(f"{article_iri('one')}/event/1", "ปลูกป่า"),
    FOREST,
    line(iri("person", "ดี ใจงาม"), "ดี ใจงาม"),
)
TWO = (line(f"{article_iri('two')}/event/1", "ประชุม\\nเช้า"), FOREST)
ARTICLES = {"one": b"".join(sorted(ONE)), "two": b"".join(sorted(TWO))}
META_LINES = [line(VOCABULARY, "สร้างแล้ว")]
TIES = [line(f"{BODY}/tie", "ความสัมพันธ์")]
ROLES = [line(iri("role", "อธิบดี"), "อธิบดี")]


def written(folder: Path, ties: Sequence[bytes] = TIES, *, packs: bool = False) -> tuple[str, str]:
    """The N-Quads and the Turtle of the articles, and what else there is."""
    own, shared = zip(*(parted(triples) for triples in ARTICLES.values()), strict=True)
    graphs = [packed(quads_of(triples, graph_iri(name))) for name, triples in ARTICLES.items()]
    for name, said in ((META, META_LINES), (RELATIONSHIPS, ties), (VOCABULARY, ROLES)):
        graphs += nquads_of(name, pieces(said), forgetful)
    write_nquads(folder, graphs, packs=packs)
    lines = sorted({each for text in (*shared, *ROLES) for each in text.splitlines(keepends=True)})
    articles = (packed(turtle(triples).encode()) for triples in own)
    others = chain(articles, turtle_of([*pieces(META_LINES), *pieces(ties)], forgetful))
    write_turtle(folder, lines, others, forgetful, packs=packs)
    return text_of(folder, "graph.nq"), text_of(folder, "graph.ttl")


def pieces(lines: Iterable[bytes]) -> list[bytes]:
    return list(stretches(subjects(lines)))


def text_of(folder: Path, name: str) -> str:
    """A file or, where it is packed, what anybody unpacks of it."""
    (path,) = folder.glob(f"{name}*")
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode()


def triples(text: str, form: RdfFormat) -> set[str]:
    return {str(quad.triple) for quad in parse(text.encode(), format=form)}


def test_nquads_come_graph_by_graph_each_sorted_a_statement_a_line(tmp_path: Path) -> None:
    nquads, _ = written(tmp_path)
    assert nquads.count("\n") == 9
    found = [(each.rpartition(" <")[2], each) for each in nquads.splitlines()]
    assert found == sorted(found)
    assert [graph for graph, _ in found][:4] == [f"{graph_iri('one')}> ."] * 4


def test_turtle_has_shared_things_first_then_articles_then_what_is_computed(tmp_path: Path) -> None:
    _, union = written(tmp_path)
    parts = ["กรมป่าไม้", "อธิบดี", "ข่าวปลูกป่า", "ปลูกป่า", "ประชุม\\nเช้า", "สร้างแล้ว", "ความสัมพันธ์"]
    places = [union.index(f'rdfs:label "{text}"') for text in parts]
    assert places == sorted(places)
    assert union.startswith("@prefix")


def test_what_several_articles_say_stands_once_in_the_turtle_and_in_each_graph_of_the_nquads(tmp_path: Path) -> None:
    nquads, union = written(tmp_path)
    assert nquads.count('"กรมป่าไม้"') == 2
    assert union.count('"กรมป่าไม้"') == 1


def test_both_say_the_same(tmp_path: Path) -> None:
    nquads, union = written(tmp_path)
    assert triples(union, RdfFormat.TURTLE) == triples(nquads, RdfFormat.N_QUADS)


def test_packed_files_say_what_plain_ones_say_and_are_the_same_bytes_every_time(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("plain", "packed", "again")]
    for folder in folders:
        folder.mkdir()
    plain, *both = (written(folder, packs=folder.name != "plain") for folder in folders)
    assert both == [plain, plain]
    assert [path.name for path in sorted(folders[1].iterdir())] == ["graph.nq.gz", "graph.ttl.gz"]
    assert all(path.read_bytes() == (folders[2] / path.name).read_bytes() for path in folders[1].iterdir())


def many(subjects: int, each: int) -> Iterable[bytes]:
    return (line(f"{BODY}/tie/{n:05}", f"{m:05}") for n in range(subjects) for m in range(each))


@pytest.mark.parametrize(("subjects", "each"), [(3, 4_000), (12_000, 1)])
@pytest.mark.parametrize("packs", [False, True])
def test_of_many_statements_none_is_lost_and_each_subject_stands_once(
    tmp_path: Path, subjects: int, each: int, packs: bool
) -> None:
    ties = list(many(subjects, each))
    nquads, union = written(tmp_path, ties, packs=packs)
    assert [text for text in nquads.splitlines() if "/tie/" in text] == [
        text.decode()[:-3] + f" <{RELATIONSHIPS}> ." for text in ties
    ]
    assert union.count("/tie/") == subjects
    assert triples(union, RdfFormat.TURTLE) == triples(nquads, RdfFormat.N_QUADS)


def test_the_type_of_a_position_is_written_as_it_was_read(tmp_path: Path) -> None:
    start = f'<{BODY}/x> <{full("oa:start")}> "7"^^<{full("xsd:nonNegativeInteger")}>'
    nquads, union = written(tmp_path, [f"{start} .\n".encode()])
    assert f"{start} <{RELATIONSHIPS}> .\n" in nquads
    assert 'oa:start "7"^^xsd:nonNegativeInteger .' in union


def test_no_article_at_all_is_a_graph_too(tmp_path: Path) -> None:
    write_nquads(tmp_path, nquads_of(META, pieces(META_LINES), forgetful), packs=False)
    write_turtle(tmp_path, [], turtle_of(pieces(META_LINES), forgetful), forgetful, packs=False)
    union = text_of(tmp_path, "graph.ttl")
    assert triples(union, RdfFormat.TURTLE) == triples(text_of(tmp_path, "graph.nq"), RdfFormat.N_QUADS)
