"""The shipped article, end to end: every fact shows its words, and the graph is what the shapes say."""

from __future__ import annotations

import hashlib

import pytest

from kg.store.graphs import GraphStore
from kg.validate import validate

FACTS = """
SELECT ?fact (COUNT(?evidence) AS ?count) WHERE {
  VALUES ?class { foaf:Person org:Organization org:Membership schema:Event kg:Participation schema:Quotation
                  schema:Observation kg:ThemeLink schema:SoftwareApplication schema:VideoObject }
  GRAPH ?graph { ?article a schema:NewsArticle . ?fact a ?class . OPTIONAL { ?evidence oa:hasBody ?fact } }
} GROUP BY ?fact"""
SELECTORS = """
SELECT ?exact ?start ?end WHERE {
  ?target oa:hasSelector ?selector .
  ?selector a oa:TextQuoteSelector , oa:TextPositionSelector ; oa:exact ?exact ; oa:start ?start ; oa:end ?end .
}"""
BODY = "SELECT ?text ?digest WHERE { ?article schema:articleBody ?text ; kg:textDigest ?digest }"


def test_every_fact_has_evidence(mission: GraphStore) -> None:
    rows = mission.table(FACTS).rows
    assert len(rows) >= 30
    assert [fact for fact, count in rows if int(count) < 1] == []


def test_every_quote_stands_where_its_offsets_say(mission: GraphStore) -> None:
    ((text, digest),) = mission.table(BODY).rows
    assert hashlib.sha256(text.encode()).hexdigest() == digest
    rows = mission.table(SELECTORS).rows
    assert len(rows) >= 30
    assert [exact for exact, start, end in rows if text[int(start) : int(end)] != exact] == []


def test_the_graph_conforms_to_the_shapes(mission: GraphStore) -> None:
    assert list(validate(mission)) == []


def test_nothing_is_blank_and_everything_of_ours_has_our_address(mission: GraphStore) -> None:
    rows = mission.table("SELECT DISTINCT ?s WHERE { ?s ?p ?o FILTER(isBlank(?s) || isBlank(?o)) }").rows
    assert rows == ()
    subjects = {str(quad.subject) for graph in mission.graphs() for quad in mission.quads(graph)}
    ours = ("<https://w3id.org/thkg/", "<http://metadata.un.org/sdg")
    assert [subject for subject in subjects if not subject.startswith(ours)] == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("สพร.", "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)", True), ("ก.พ.", "ก.พ.ร.", False)],
)
def test_names_of_one_body_are_one_entity(mission: GraphStore, one: str, other: str, same: bool) -> None:
    query = (
        'SELECT DISTINCT ?o WHERE {{ ?o a org:Organization ; skos:prefLabel|skos:altLabel ?n FILTER(STR(?n) = "{}") }}'
    )
    (first,), (second,) = mission.table(query.format(one)).rows, mission.table(query.format(other)).rows
    assert (first == second) is same
