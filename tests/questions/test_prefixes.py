"""Queries that any endpoint takes: the prefixes that they use are declared, once, and no others."""

from __future__ import annotations

import pytest

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
            ["# ใคร", "# Who", "ASK {", "  ?x a ?b }"],
        ),
        ("ASK { ?x foreign:name ?n }", ["ASK { ?x foreign:name ?n }"]),
    ],
)
def test_a_query_declares_what_it_uses(sparql: str, lines: list[str]) -> None:
    assert complete(sparql).splitlines() == lines
