"""The graph as files: an order of N-Quads and Turtle that does not follow the store's, and nothing said twice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kg.iris import META, RELATIONSHIPS, VOCABULARY, article_iri, full, graph_iri, iri
from kg.store.graphs import GraphStore
from tests.builds import write_nquads, write_rdf

LABEL = NamedNode(full("rdfs:label"))
BODY = iri("organization", "กรมป่าไม้")


def quad(subject: str, text: str, graph: str) -> Quad:
    return Quad(NamedNode(subject), LABEL, Literal(text), NamedNode(graph))


QUADS = (
    quad(iri("role", "อธิบดี"), "อธิบดี", VOCABULARY),
    quad(f"{BODY}/tie", "ความสัมพันธ์", RELATIONSHIPS),
    quad(VOCABULARY, "สร้างแล้ว", META),
    quad(BODY, "กรมป่าไม้", graph_iri("two")),
    quad(f"{article_iri('two')}/event/1", "ประชุม\nเช้า", graph_iri("two")),
    quad(BODY, "กรมป่าไม้", graph_iri("one")),
    quad(f"{article_iri('one')}/event/1", "ปลูกป่า", graph_iri("one")),
    quad(article_iri("one"), "ข่าวปลูกป่า", graph_iri("one")),
)


def written(folder: Path, quads: Sequence[Quad]) -> tuple[str, str]:
    """The N-Quads and the Turtle of a store that got these statements in this order."""
    store = GraphStore.in_memory()
    for one in quads:
        store.extend([one])
    write_rdf(store, folder / "graph.nq", folder / "graph.ttl")
    return (folder / "graph.nq").read_text(encoding="utf-8"), (folder / "graph.ttl").read_text(encoding="utf-8")


def test_nquads_come_graph_by_graph_each_sorted_a_statement_a_line(tmp_path: Path) -> None:
    nquads, _ = written(tmp_path, QUADS)
    lines = nquads.removesuffix("\n").split("\n")
    by_graph = sorted((str(one.graph_name.value), f"{one} .") for one in QUADS if isinstance(one.graph_name, NamedNode))
    assert lines == [line for _, line in by_graph]


def test_turtle_has_shared_things_first_then_articles_then_what_is_computed(tmp_path: Path) -> None:
    _, union = written(tmp_path, QUADS)
    parts = ["กรมป่าไม้", "อธิบดี", "ข่าวปลูกป่า", "ปลูกป่า", "ประชุม\\nเช้า", "สร้างแล้ว", "ความสัมพันธ์"]
    places = [union.index(f'rdfs:label "{text}"') for text in parts]
    assert places == sorted(places)
    assert union.startswith("@prefix")


def test_what_several_articles_say_stands_once_in_the_turtle_and_in_each_graph_of_the_nquads(tmp_path: Path) -> None:
    nquads, union = written(tmp_path, QUADS)
    assert nquads.count('"กรมป่าไม้"') == 2
    assert union.count('"กรมป่าไม้"') == 1


@pytest.mark.parametrize("order", [QUADS[::-1], (*QUADS[4:], *QUADS[:4])], ids=["backwards", "from the middle"])
def test_the_order_in_which_a_store_was_filled_does_not_show(tmp_path: Path, order: Sequence[Quad]) -> None:
    assert written(tmp_path, order) == written(tmp_path, QUADS)


def test_nquads_alone_are_the_same_file(tmp_path: Path) -> None:
    together, _ = written(tmp_path, QUADS)
    store = GraphStore.in_memory()
    store.extend(QUADS)
    write_nquads(store, tmp_path / "alone.nq")
    assert (tmp_path / "alone.nq").read_text(encoding="utf-8") == together


def test_the_type_of_a_position_is_written_as_it_was_read(tmp_path: Path) -> None:
    start = f'<{article_iri("one")}/x> <{full("oa:start")}> "7"^^<{full("xsd:nonNegativeInteger")}>'
    store = GraphStore.in_memory()
    store.add(f"{start} <{graph_iri('one')}> .\n".encode())
    write_nquads(store, tmp_path / "graph.nq")
    assert (tmp_path / "graph.nq").read_text(encoding="utf-8").startswith(start)
