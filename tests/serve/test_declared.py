"""Queries that any program can send."""

from __future__ import annotations

import pytest
from pyoxigraph import Store

from kg.questions import questions
from kg.serve.declared import declared


def test_prefixes_are_declared_where_they_are_used() -> None:
    said = declared("SELECT ?o WHERE { ?o a org:Organization ; skos:prefLabel ?n }").splitlines()
    assert said == [
        "PREFIX org: <http://www.w3.org/ns/org#>",
        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>",
        "SELECT ?o WHERE { ?o a org:Organization ; skos:prefLabel ?n }",
    ]


@pytest.mark.parametrize("name", [question.name for question in questions()])
def test_every_ready_question_parses_without_our_help(name: str) -> None:
    sparql = next(question.sparql for question in questions() if question.name == name)
    Store().query(declared(sparql))
