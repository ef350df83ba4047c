"""Questions to a store: in SPARQL and step by step, over all graphs, with texts as they were written."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kg.errors import QuestionError, StoreError
from kg.iris import META, article_iri, full, graph_iri, iri
from kg.store.graphs import GraphStore
from kg.store.reader import Dataset, GraphReader, Rows, Table, names_graphs
from kg.store.union import make_union

PERSON, BODY = iri("person", "ดี ใจงาม"), iri("organization", "กรมป่าไม้")
WHOLE = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"


def store_of(*statements: tuple[str, str, str | Literal, str]) -> GraphStore:
    """A store of these: subject, prefixed property, an IRI or a literal, graph."""
    return GraphStore.of(
        Quad(
            NamedNode(subject),
            NamedNode(full(name)),
            value if isinstance(value, Literal) else NamedNode(value),
            NamedNode(graph),
        )
        for subject, name, value, graph in statements
    )


@pytest.fixture(scope="module")
def store() -> GraphStore:
    one, other = graph_iri("a"), graph_iri("b")
    return store_of(
        (PERSON, "foaf:name", Literal("ดี ใจงาม"), one),
        (PERSON, "foaf:name", Literal("ดี ใจงาม"), other),
        (PERSON, "foaf:title", Literal("นาย"), one),
        (PERSON, "foaf:title", Literal("ดร."), other),
        (BODY, "skos:prefLabel", Literal("กรมป่าไม้", language="th"), one),
        (BODY, "skos:prefLabel", Literal("Royal Forest Department", language="en"), other),
        (article_iri("a"), "schema:mentions", PERSON, one),
        (article_iri("a"), "schema:mentions", BODY, one),
        (article_iri("b"), "schema:mentions", BODY, other),
        (one, "kg:inputDigest", Literal("1a"), META),
        (other, "kg:inputDigest", Literal("2b"), META),
    )


def test_rows_are_full_text_without_repeats_and_what_is_unbound_is_empty(store: GraphStore) -> None:
    rows = store.rows(
        "SELECT ?x ?name ?title WHERE { VALUES ?x { organization:กรมป่าไม้ person:ดี_ใจงาม } "
        "OPTIONAL { ?x foaf:name ?name } OPTIONAL { ?x foaf:title ?title } } ORDER BY ?name ?title"
    )
    assert list(rows) == [
        {"x": BODY, "name": "", "title": ""},
        {"x": PERSON, "name": "ดี ใจงาม", "title": "ดร."},
        {"x": PERSON, "name": "ดี ใจงาม", "title": "นาย"},
    ]


@pytest.mark.parametrize(("name", "found"), [("ดี ใจงาม", [PERSON]), ('ดี" } #', [])])
def test_what_a_user_types_is_bound_as_a_literal_and_never_read_as_sparql(
    store: GraphStore, name: str, found: list[str]
) -> None:
    rows = store.rows("SELECT ?x ?name WHERE { ?x foaf:name ?name }", name=name)
    assert [row["x"] for row in rows] == found


@pytest.mark.parametrize(
    ("sparql", "answer"),
    [
        ("ASK { ?x foaf:title 'นาย' }", Table(("answer",), (("yes",),))),
        ("ASK { ?x foaf:title 'นาง' }", Table(("answer",), (("no",),))),
        (
            "SELECT ?x ?none WHERE { ?x foaf:title 'นาย' OPTIONAL { ?x foaf:nick ?none } }",
            Table(("x", "none"), (("person/ดี_ใจงาม", ""),)),
        ),
        (
            "CONSTRUCT { ?x foaf:nick ?t } WHERE { VALUES (?x ?t) { (person:ข 'ข') (person:ก 'ฮ') (person:ก 'ก') } }",
            Table(
                ("subject", "predicate", "object"),
                (
                    ("person/ก", "http://xmlns.com/foaf/0.1/nick", "ก"),
                    ("person/ก", "http://xmlns.com/foaf/0.1/nick", "ฮ"),
                    ("person/ข", "http://xmlns.com/foaf/0.1/nick", "ข"),
                ),
            ),
        ),
    ],
)
def test_every_form_of_query_is_answered_as_a_table_with_short_names(
    store: GraphStore, sparql: str, answer: Table
) -> None:
    assert store.table(sparql) == answer


def test_a_query_that_does_not_parse_is_a_users_mistake_and_one_without_rows_ours(store: GraphStore) -> None:
    for ask in (store.table, lambda sparql: list(store.rows(sparql))):
        with pytest.raises(QuestionError, match="does not parse"):
            ask("SELECT ?x WHERE { ?x foaf:name")
    with pytest.raises(TypeError, match="SELECT"):
        list(store.rows("ASK { ?x ?p ?o }"))


def test_steps_go_over_all_graphs_and_give_each_value_once(store: GraphStore) -> None:
    assert sorted(store.values(PERSON, "foaf:name")) == ["ดี ใจงาม"]
    assert sorted(store.values(article_iri("a"), "schema:mentions")) == sorted([BODY, PERSON])
    assert store.value(PERSON, "foaf:title") == "ดร."
    assert store.value(PERSON, "schema:name") == ""
    assert sorted(store.labels(BODY, "skos:prefLabel")) == [("Royal Forest Department", "en"), ("กรมป่าไม้", "th")]
    assert sorted(store.labels(PERSON, "foaf:name")) == [("ดี ใจงาม", "")]


def test_steps_go_backwards_from_a_node_and_from_a_text_in_any_language(store: GraphStore) -> None:
    assert sorted(store.nodes_with("schema:mentions", BODY)) == [article_iri("a"), article_iri("b")]
    for name, text in [
        ("skos:prefLabel", "กรมป่าไม้"),
        ("skos:prefLabel", "Royal Forest Department"),
        ("foaf:name", "ดี ใจงาม"),
    ]:
        assert len(list(store.nodes_labelled(name, text))) == 1
    assert list(store.nodes_labelled("skos:prefLabel", "กรมป่า")) == []
    assert sorted(store.labelled("foaf:title")) == [(PERSON, "ดร."), (PERSON, "นาย")]


def test_a_node_is_known_by_what_is_said_of_it_not_by_being_pointed_at(store: GraphStore) -> None:
    assert store.knows(PERSON)
    assert not store.knows("https://example.org/x")
    assert not store_of((article_iri("a"), "schema:mentions", PERSON, graph_iri("a"))).knows(PERSON)


def test_graphs_of_articles_are_told_from_computed_ones(store: GraphStore) -> None:
    assert store.article_graphs() == (graph_iri("a"), graph_iri("b"))
    assert store.graphs() == tuple(sorted([graph_iri("a"), graph_iri("b"), META]))
    assert [len(list(quads)) for _, quads in store.each_graph()] == [5, 4, 2]
    assert [graph for graph, _ in store.each_graph()] == list(store.graphs())


def test_positions_come_back_as_they_were_written_and_other_numbers_stay() -> None:
    node, graph = f"{article_iri('a')}/0-12/q", graph_iri("a")
    position = Literal("12", datatype=NamedNode(WHOLE))
    written = store_of(
        (node, "oa:start", position, graph), (node, "oa:end", position, graph), (node, "kg:weight", Literal(12), graph)
    )
    found = {quad.predicate.value: quad.object for quad in written.quads(graph)}
    assert found == {full("oa:start"): position, full("oa:end"): position, full("kg:weight"): Literal(12)}


def test_graphs_come_as_lines_too_with_positions_as_they_were_written() -> None:
    node, graph = f"{article_iri('a')}/0-12/q", graph_iri("a")
    written = store_of((node, "oa:start", Literal("12", datatype=NamedNode(WHOLE)), graph))
    line = f'<{node}> <{full("oa:start")}> "12"^^<{WHOLE}> .\n'
    assert [*written.each_as_lines()] == [(graph, line.encode())]


def test_one_graph_is_read_as_things(store: GraphStore) -> None:
    assert store.things(graph_iri("a")).all(PERSON, "foaf:title") == ["นาย"]


def test_a_folder_without_a_store_cannot_be_asked(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        GraphReader.read_only(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("sparql", "is_so"),
    [
        ("SELECT * WHERE { GRAPH ?g { ?s ?p ?o } }", True),
        ("select * from<https://example.org/g> where { ?s ?p ?o }", True),
        ("SELECT * FROM NAMED <https://example.org/g> { graph?g { ?s ?p ?o } }", True),
        ("SELECT ?graphs WHERE { ?graphs kg:fromage ?paragraph }", False),
        ("# --from first day\nSELECT ?x { ?x kg:latest ?day FILTER(!BOUND(?from) || ?day >= ?from) }", False),
    ],
)
def test_a_query_that_may_ask_for_graphs_by_name_is_known(sparql: str, is_so: bool) -> None:
    assert names_graphs(sparql) == is_so


def test_a_damaged_store_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "graph").mkdir()
    make_union(tmp_path / "graph" / "data", [])
    (tmp_path / "graph" / "data" / "CURRENT").write_text("nothing", encoding="utf-8")
    with pytest.raises(StoreError, match=r"graph: is damaged .*: remove it"):
        GraphReader.read_only(tmp_path / "graph" / "data")


def test_an_answer_for_programs_has_the_terms_in_their_order() -> None:
    store = store_of(*((PERSON, "skos:altLabel", Literal(name, language="th"), graph_iri("a")) for name in ("ข", "ก")))
    answer = store.answer("SELECT ?name\nWHERE { ?p skos:altLabel ?name }\nORDER BY ?name")
    assert isinstance(answer, Rows)
    assert answer.header == ("name",)
    assert list(answer.rows) == [(Literal("ก", language="th"),), (Literal("ข", language="th"),)]
    assert store.answer("ASK { ?p skos:altLabel ?name }") is True
    made = store.answer("CONSTRUCT WHERE { ?p skos:altLabel ?name }")
    assert not isinstance(made, bool | Rows)
    assert {triple.object for triple in made} == {Literal("ก", language="th"), Literal("ข", language="th")}


def test_a_dataset_is_all_that_an_answer_reads() -> None:
    one, other = graph_iri("a"), graph_iri("b")
    store = store_of((PERSON, "foaf:name", Literal("ดี ใจงาม"), one), (PERSON, "foaf:title", Literal("นาย"), other))
    said = "SELECT ?x WHERE { ?person foaf:name|foaf:title ?x }"
    answer = store.answer(said, Dataset(default=(other,)))
    assert isinstance(answer, Rows)
    assert list(answer.rows) == [(Literal("นาย"),)]
    named = store.answer("SELECT ?g WHERE { GRAPH ?g { ?person ?p ?x } }", Dataset(named=(one,)))
    assert isinstance(named, Rows)
    assert list(named.rows) == [(NamedNode(one),)]
    assert store.answer("ASK { ?s ?p ?o }", Dataset(named=(one,))) is False
