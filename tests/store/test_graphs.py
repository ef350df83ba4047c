"""The store: its default graph is the union of the named ones, each statement once, whatever is added and removed."""

from __future__ import annotations

from pyoxigraph import Literal, NamedNode, Quad

from kg.store.graphs import UNION, GraphStore

NAME = NamedNode("https://example.org/name")


def quad(graph: str, text: str) -> Quad:
    return Quad(NamedNode("https://example.org/x"), NAME, Literal(text), NamedNode(f"https://example.org/{graph}"))


def nquads(*quads: Quad) -> bytes:
    return "".join(f"{q} .\n" for q in quads).encode()


def names(store: GraphStore) -> list[str]:
    rows = store.ask("SELECT ?name WHERE { ?x <https://example.org/name> ?name } ORDER BY ?name")
    return [row["name"].value for row in rows]  # type: ignore[union-attr]  # a SELECT gives rows


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


def test_replacing_a_graph_keeps_what_others_say() -> None:
    store = GraphStore.in_memory()
    store.add(nquads(quad("a", "old"), quad("b", "old"), quad("b", "theirs")))
    store.replace("https://example.org/b", [quad("b", "new")])
    assert names(store) == ["new", "old"]
    assert {q.graph_name for q in store.inner} == {quad("a", "").graph_name, quad("b", "").graph_name, UNION}


def test_a_graph_is_asked_by_its_name() -> None:
    store = GraphStore.in_memory()
    store.add(nquads(quad("a", "one"), quad("b", "two")))
    rows = store.ask("SELECT ?name WHERE { GRAPH <https://example.org/b> { ?x ?p ?name } }")
    assert [row["name"].value for row in rows] == ["two"]  # type: ignore[union-attr]  # a SELECT gives rows


def test_a_line_feed_in_a_literal_and_an_angle_bracket_stay_whole() -> None:
    store = GraphStore.in_memory()
    store.add(nquads(quad("a", "x <y>\n <z> .")))
    assert names(store) == ["x <y>\n <z> ."]
