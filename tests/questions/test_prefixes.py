"""Queries that any endpoint takes: the prefixes that they use are declared, once, and no others."""

from __future__ import annotations

import pytest
from pyoxigraph import QuerySolutions, Store
from SPARQLWrapper import SELECT, SPARQLWrapper

from kg.questions import question, questions
from kg.questions.prefixes import complete

NAME = "PREFIX foaf: <http://xmlns.com/foaf/0.1/>"


@pytest.mark.parametrize(
    ("sparql", "lines"),
    [
        ("SELECT ?n { ?x foaf:name ?n }", [NAME, "SELECT ?n { ?x foaf:name ?n }"]),
        ("SELECT ?n { ?x <urn:org:a> 'kg:b' } # skos:c", ["SELECT ?n { ?x <urn:org:a> 'kg:b' } # skos:c"]),
        (f"{NAME}\nSELECT ?n {{ ?x foaf:name ?n }}\n", [NAME, "SELECT ?n { ?x foaf:name ?n }"]),
        (
            "# ใคร\n# Who\n# group: people\nASK {\n  #?to ?x kg:a {to}\n  ?x a ?b }",
            ["ASK {", "  ?x a ?b }"],
        ),
        ("ASK { ?x foreign:name ?n }", ["ASK { ?x foreign:name ?n }"]),
    ],
)
def test_a_query_declares_what_it_uses(sparql: str, lines: list[str]) -> None:
    assert complete(sparql).splitlines() == lines


@pytest.mark.parametrize("name", [question.name for question in questions()])
def test_every_ready_question_parses_without_our_help(name: str) -> None:
    assert isinstance(Store().query(complete(question(name).sparql)), QuerySolutions)


@pytest.mark.parametrize("name", [question.name for question in questions()])
def test_clients_that_go_by_words_know_every_ready_question_for_a_selection(name: str) -> None:
    client = SPARQLWrapper("http://127.0.0.1/sparql")
    client.setQuery(complete(question(name).sparql))
    assert client.queryType == SELECT
