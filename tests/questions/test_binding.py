"""Parameters of queries: set in whatever shape the query has, and refused where they would change nothing."""

from __future__ import annotations

import re

import pytest

from kg.errors import QuestionError
from kg.network.lookup import Lookup
from kg.questions.binding import set_parameters
from kg.store.graphs import GraphStore
from tests.network.press import reading, store_of


@pytest.fixture(scope="module")
def store() -> GraphStore:
    """Two people and the bodies that they head."""
    return store_of(reading("a", heads={"ดี ใจงาม": "กรมป่าไม้"}), reading("b", heads={"มี สุขใจ": "กรมประมง"}))


SHAPES = {
    "on one line": "SELECT ?name WHERE { ?who foaf:name ?name }",
    "without WHERE": "SELECT ?name { ?who foaf:name ?name }",
    "in small letters, moved in": "select ?name\n  where\n  {\n    ?who foaf:name ?name\n  }",
    "below a prologue": "PREFIX select: <urn:a#WHERE>\nPREFIX : <urn:x>\nSELECT ?name WHERE { ?who foaf:name ?name }",
    "brackets in comments": "# WHERE { ?who\nSELECT (?n AS ?name) # {\nWHERE { ?who foaf:name ?n }",
    "brackets in strings": """SELECT (CONCAT('{', "\\"{", '''}'{''') AS ?is) ?name WHERE { ?who foaf:name ?name }""",
    "a question in the columns": "SELECT (EXISTS { ?who a foaf:Person } AS ?is) ?name { ?who foaf:name ?name }",
    "a query in the pattern": "SELECT ?name WHERE { SELECT DISTINCT ?name ?who { ?who foaf:name ?name } }",
    "another sign of variables": "SELECT $name WHERE { $who foaf:name $name }",
    "all of an inner query": "SELECT ?name { { SELECT * { ?who foaf:name ?name } } }",
    "with modifiers": "SELECT ?name (COUNT(*) AS ?n) { ?who foaf:name ?name } GROUP BY ?name HAVING(COUNT(*) > 0)",
    "a filter on what may be unbound": "SELECT ?name { ?p foaf:name ?name FILTER(!BOUND(?who) || ?p = ?who) }",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_parameter_narrows_a_query_of_any_shape(store: GraphStore, shape: str) -> None:
    person = Lookup(store).find("ดี ใจงาม").iri
    everybody = {row["name"] for row in store.rows(SHAPES[shape])}
    sparql = set_parameters("own", SHAPES[shape], {"who": [f"<{person}>"]})
    assert everybody == {"ดี ใจงาม", "มี สุขใจ"}
    assert {row["name"] for row in store.rows(sparql)} == {"ดี ใจงาม"}


def test_a_parameter_may_stand_for_several_things(store: GraphStore) -> None:
    both = [f"<{Lookup(store).find(name).iri}>" for name in ("ดี ใจงาม", "มี สุขใจ")]
    query = "SELECT ?name WHERE { ?who foaf:name ?name FILTER(?name != ?not) }"
    sparql = set_parameters("own", query, {"who": both, "not": ['"ดี ใจงาม"']})
    assert [row["name"] for row in store.rows(sparql)] == ["มี สุขใจ"]


@pytest.mark.parametrize(
    "query",
    [
        "CONSTRUCT { ?who foaf:nick ?name } WHERE { ?who foaf:name ?name }",
        "CONSTRUCT WHERE { ?who foaf:name ?name }",
        "DESCRIBE ?who WHERE { ?who foaf:name ?name }",
    ],
)
def test_other_forms_than_select_take_parameters_too(store: GraphStore, query: str) -> None:
    person = Lookup(store).find("ดี ใจงาม").iri
    everybody, one = (
        store.table(asked).rows for asked in (query, set_parameters("own", query, {"who": [f"<{person}>"]}))
    )
    assert {row for row in everybody if row[0] == "person/ดี_ใจงาม"} == set(one) != set(everybody)
    assert one


def test_yes_or_no_is_asked_of_the_parameter(store: GraphStore) -> None:
    person, query = Lookup(store).find("ดี ใจงาม").iri, "ASK { ?who foaf:name 'มี สุขใจ' }"
    assert store.table(query).rows == (("yes",),)
    assert store.table(set_parameters("own", query, {"who": [f"<{person}>"]})).rows == (("no",),)


def test_lines_keep_their_numbers_for_the_engines_complaints() -> None:
    query = "SELECT ?who\nWHERE {\n  ?who a\n}"
    assert [
        re.sub(r" VALUES .*\}", "", line) for line in set_parameters("own", query, {"who": ["<urn:x>"]}).splitlines()
    ] == query.splitlines()


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("SELECT ?name { ?who foaf:name ?name }", r"own: has no \?agency that --agency could set"),
        ("SELECT ?name { ?who foaf:name '?agency' } # ?agency", r"own: has no \?agency"),
        ("SELECT ?n { { SELECT ?n { ?agency rdfs:label ?n } } ?x foaf:name ?n }", "let inner SELECTs select it"),
        ("DESCRIBE ?agency", "own: has no pattern"),
        ("SELECT (1 AS ?agency)", "own: has no pattern"),
    ],
)
def test_a_parameter_that_would_change_nothing_is_refused_by_name(query: str, words: str) -> None:
    with pytest.raises(QuestionError, match=words):
        set_parameters("own", query, {"agency": ["<urn:x>"]})


@pytest.mark.parametrize("broken", ["SELECT ?who {", "SELECT ?who WHERE { { ?who a ?b }", "{ ?who", "?who ( {"])
def test_a_broken_query_is_left_to_the_engine(store: GraphStore, broken: str) -> None:
    with pytest.raises(QuestionError, match=r"does not parse|no pattern"):
        store.table(set_parameters("own", broken, {"who": ["<urn:x>"]}))
