"""Rows are ordered here as the engine orders them; what only it can order is left to it."""

from __future__ import annotations

import pytest
from pyoxigraph import Literal, NamedNode, QuerySolutions, Store

from kg.iris import PREFIXES, full
from kg.store.graphs import GraphStore
from kg.store.order import By, order_of, ordered
from kg.store.reader import Table

HEAD = "SELECT ?a ?b WHERE { ?x ?y ?z }"


@pytest.mark.parametrize(
    ("by", "order"),
    [
        ("ORDER BY ?a", [By("a")]),
        ("ORDER BY DESC(?a) ?b\n", [By("a", is_falling=True), By("b")]),
        ("  ORDER BY xsd:integer(?a) DESC(?b) ?c", [By("a", is_cast=True), By("b", is_falling=True), By("c")]),
        ("ORDER BY xsd:integer(?a) DESC(?b)?c", [By("a", is_cast=True), By("b", is_falling=True), By("c")]),
    ],
)
def test_an_order_at_the_end_of_a_query_is_known(by: str, order: list[By]) -> None:
    added = "?c" in by
    assert order_of(f"{HEAD}\n{by}") == (HEAD.replace("?b", "?b ?c") if added else HEAD, tuple(order), added)


def test_what_is_not_shown_is_selected_for_the_order_where_only_variables_are() -> None:
    comments = "# หัวเรื่อง ?x\n# title\n"
    text, order, added = order_of(f"{comments}SELECT ?a WHERE {{ ?a ?b ?c }}\nORDER BY ?b ?a DESC(?c) ?b")
    assert (text, added) == (f"{comments}SELECT ?a ?b ?c WHERE {{ ?a ?b ?c }}", 2)
    assert [by.name for by in order] == ["b", "a", "c", "b"]
    for select in ("SELECT DISTINCT ?a", "SELECT *", "SELECT ?a (COUNT(?b) AS ?n)"):
        assert order_of(f"{select} WHERE {{ ?a ?b ?c }}\nORDER BY ?b")[::2] == (f"{select} WHERE {{ ?a ?b ?c }}", 0)


@pytest.mark.parametrize(
    "sparql",
    [
        HEAD,
        f"{HEAD} ORDER BY ?a",
        f"{HEAD} # but not\n# ORDER BY ?a",
        f"{HEAD}\nORDER BY ?a LIMIT 5",
        f"{HEAD}\nORDER BY ?a\nLIMIT 5",
        f"{HEAD}\nORDER BY STRLEN(?a)",
        f"{HEAD}\nORDER BY xsd:decimal(?a)",
        "SELECT ?a { { SELECT ?a { ?a ?y ?z }\nORDER BY ?a } }",
        f"PREFIX xsd: <https://example.org/>\n{HEAD}\nORDER BY xsd:integer(?a)",
    ],
)
def test_any_other_query_stays_as_it_is(sparql: str) -> None:
    assert order_of(sparql) == (sparql, (), 0)


def typed(text: str, datatype: str) -> Literal:
    return Literal(text, datatype=NamedNode(full(datatype)))


TEXTS = [
    Literal(t, language=lang) if lang else Literal(t)
    for t in ("", "ก", "กข", "b", "B", "𐐀", "ﬀ")
    for lang in ("", "th", "en")
]
NUMBERS = [
    *map(Literal, (2, 10, -1)),
    typed("1.5", "xsd:decimal"),
    typed("7", "xsd:integer"),
    typed("20", "xsd:decimal"),
]
DAYS = [
    typed("2022-09-25", "xsd:date"),
    typed("2022-09", "xsd:gYearMonth"),
    typed("2022", "xsd:gYear"),
    typed("1999-12-31", "xsd:date"),
]
DIGITS = list(map(Literal, ("3", "12", "1", "1.2", "x", "")))


def by_engine(terms: list[object], by: str) -> list[object]:
    """The terms in the order of the engine."""
    store = Store()
    lines = [f"(UNDEF {place})" if term is None else f"({term} {place})" for place, term in enumerate(terms)]
    answer = store.query(
        f"SELECT ?a ?n {{ VALUES (?a ?n) {{ {' '.join(lines)} }} }} ORDER BY {by} ?n", prefixes=dict(PREFIXES)
    )
    assert isinstance(answer, QuerySolutions)
    return [solution["a"] for solution in answer]


@pytest.mark.parametrize("terms", [TEXTS, NUMBERS, DAYS, DIGITS])
@pytest.mark.parametrize(
    ("by", "sparql"),
    [(By("a"), "?a"), (By("a", is_falling=True), "DESC(?a)"), (By("a", is_cast=True), "xsd:integer(?a)")],
)
def test_terms_come_in_the_order_of_the_engine(terms: list[object], by: By, sparql: str) -> None:
    mixed = [*terms, None, NamedNode("https://example.org/b"), NamedNode("https://example.org/a"), None]
    mixed = [*mixed[1::2], *mixed[::-2]]
    if by.is_cast and terms is not DIGITS:
        mixed = [*DIGITS, None]
    places = ordered([by], [mixed])
    assert places is not None
    assert [mixed[place] for place in places] == by_engine(mixed, sparql)


@pytest.mark.parametrize(
    "terms",
    [
        [Literal("a"), Literal(1)],
        [Literal(True)],
        [typed("2022-09-25Z", "xsd:date")],
        [Literal(1.5)],
        [typed("2022-09-25T00:00:00", "xsd:dateTime")],
        [typed("x", "xsd:anyURI")],
    ],
)
def test_what_the_engine_compares_in_ways_of_its_own_is_left_to_it(terms: list[object]) -> None:
    assert ordered([By("a")], [terms]) is None


def test_later_columns_decide_where_earlier_ones_are_equal_and_what_is_equal_stays() -> None:
    one, two = Literal("1"), Literal("2")
    order = [By("a", is_falling=True), By("b")]
    assert ordered(order, [[one, two, two, one, one], [two, two, one, one, one]]) == [2, 1, 3, 4, 0]


@pytest.mark.parametrize(
    ("by", "rows"),
    [
        ("?t", (("person/ก", "ดร."), ("person/ข", "นาย"))),
        ("DESC(?t)", (("person/ข", "นาย"), ("person/ก", "ดร."))),
        ("STRLEN(?t)", (("person/ก", "ดร."), ("person/ข", "นาย"))),
        ("DESC(?n)", (("person/ข", "นาย"), ("person/ก", "ดร."))),
    ],
)
def test_tables_are_in_order_whoever_makes_it(by: str, rows: tuple[tuple[str, str], ...]) -> None:
    pattern = "VALUES (?x ?t ?n) { (person:ข 'นาย' 2) (person:ก 'ดร.' 1) }"
    assert GraphStore.of([]).table(f"SELECT ?x ?t WHERE {{ {pattern} }}\nORDER BY {by} ?t") == Table(("x", "t"), rows)


def test_what_is_mixed_comes_in_the_engines_own_order() -> None:
    table = GraphStore.of([]).table("SELECT ?x WHERE { VALUES ?x { 'b' 2 'a' 10 } }\nORDER BY ?x")
    assert sorted(table.rows) == [("10",), ("2",), ("a",), ("b",)]


def test_a_query_that_groups_is_asked_as_it_is_written() -> None:
    pattern = "VALUES (?x ?t) { ('a' 1) ('a' 2) ('b' 3) }"
    table = GraphStore.of([]).table(f"SELECT ?x WHERE {{ {pattern} }}\nGROUP BY ?x\nORDER BY ?t ?x")
    assert sorted(table.rows) == [("a",), ("b",)]
