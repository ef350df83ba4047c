"""The store: its default graph is the union of the named ones, each statement once, whatever is added and removed."""

from __future__ import annotations

from pyoxigraph import Literal, NamedNode, Quad

from kg.build.mapping import map_article
from kg.iris import article_iri, graph_iri
from kg.read import Raw
from kg.store.graphs import GraphStore
from tests.builds import statements

NAME = NamedNode("https://example.org/name")


def quad(graph: str, text: str) -> Quad:
    return Quad(NamedNode("https://example.org/x"), NAME, Literal(text), NamedNode(f"https://example.org/{graph}"))


def nquads(*quads: Quad) -> bytes:
    return "".join(f"{q} .\n" for q in quads).encode()


def names(store: GraphStore) -> list[str]:
    rows = store.rows("SELECT ?name WHERE { ?x <https://example.org/name> ?name } ORDER BY ?name")
    return [row["name"] for row in rows]


def test_a_statement_of_two_graphs_is_one_row() -> None:
    store = GraphStore.in_memory()
    store.add(nquads(quad("a", "shared"), quad("a", "mine"), quad("b", "shared")))
    assert names(store) == ["mine", "shared"]


def test_a_statement_goes_with_the_last_graph_that_makes_it() -> None:
    store = GraphStore.in_memory()
    store.add(nquads(quad("a", "shared"), quad("a", "mine"), quad("b", "shared")))
    store.remove("https://example.org/a")
    assert names(store) == ["shared"]
    store.remove("https://example.org/b")
    assert names(store) == []


def test_renewing_a_graph_keeps_what_others_say() -> None:
    store = GraphStore.in_memory()
    store.add(nquads(quad("a", "old"), quad("b", "old"), quad("b", "theirs")))
    store.renew("https://example.org/b", iter([quad("b", "new")]))
    assert names(store) == ["new", "old"]
    assert statements(store) == {quad("a", "old"), quad("b", "new")}


def test_a_graph_is_asked_by_its_name() -> None:
    store = GraphStore.in_memory()
    store.add(nquads(quad("a", "one"), quad("b", "two")))
    rows = store.rows("SELECT ?name WHERE { GRAPH <https://example.org/b> { ?x ?p ?name } }")
    assert [row["name"] for row in rows] == ["two"]


def test_a_renamed_article_is_as_if_it_had_been_read_under_its_new_id() -> None:
    text = (
        "กรมป่าไม้ปลูกป่า\n\nเมื่อวันที่ 3 มีนาคม 2566 นายดี ใจงาม อธิบดีกรมป่าไม้ เป็นประธานเปิดงาน ณ ศาลากลางจังหวัดตาก "
        "กล่าวว่า จะปลูกป่า 500 ไร่ ดู https://w3id.org/thkg/article/1/graph\n"
    )
    store = GraphStore.in_memory()
    for raw in (Raw("1", text, "own"), Raw("1/2", text, "own"), Raw("10", text, "own")):
        store.add(map_article(raw).quads)
    fresh = GraphStore.in_memory()
    for identifier in ("ปี-1/๑ ก", "1/2", "10"):
        fresh.add(map_article(Raw(identifier, text, "own")).quads)
    for of, identifier in ((store, "1"), (fresh, "ปี-1/๑ ก")):
        other, graph = NamedNode(article_iri("10")), NamedNode(graph_iri(identifier))
        of.extend([Quad(NamedNode(article_iri(identifier)), NAME, other, graph)])
    store.rename(graph_iri("1"), "ปี-1/๑ ก")
    assert statements(store) == statements(fresh)
    assert store.size == fresh.size


def test_a_line_feed_in_a_literal_and_an_angle_bracket_stay_whole() -> None:
    store = GraphStore.in_memory()
    store.add(nquads(quad("a", "x <y>\n <z> .")))
    assert names(store) == ["x <y>\n <z> ."]


def test_a_note_on_a_graph_takes_the_place_of_the_last_one() -> None:
    store, graph = GraphStore.in_memory(), "https://example.org/a"
    for text in ("one", "two"):
        store.note(graph, "kg:computedFrom", text)
        assert store.noted(graph, "kg:computedFrom") == text
    store.note(graph, "kg:computedFrom", "")
    assert store.noted(graph, "kg:computedFrom") == ""
    assert statements(store) == set()
