"""SPARQLWrapper, the client of most Python programs, gets the rows of ``kg query`` for every ready question."""

from __future__ import annotations

import pytest
from SPARQLWrapper import CSV, JSON, POST, XML, SPARQLWrapper

from tests.clients.conftest import Endpoint, told


@pytest.mark.parametrize("graph", ["small", pytest.param("annotated", marks=pytest.mark.shared)])
def test_every_ready_question_has_its_rows(graph: str, request: pytest.FixtureRequest) -> None:
    endpoint: Endpoint = request.getfixturevalue(graph)
    assert len(endpoint.asked) > 25
    differing = [asked.name for asked in endpoint.asked if rows_of(endpoint, asked.sparql) != asked.rows]
    assert differing == []
    assert sum(bool(asked.rows) for asked in endpoint.asked) > 15


def rows_of(endpoint: Endpoint, sparql: str) -> list[tuple[str, ...]]:
    client = SPARQLWrapper(endpoint.address, returnFormat=JSON)
    client.setQuery(sparql)
    answer = client.queryAndConvert()
    rows = [{name: cell["value"] for name, cell in row.items()} for row in answer["results"]["bindings"]]
    return told(answer["head"]["vars"], rows)


def test_other_forms_and_posting(small: Endpoint) -> None:
    client = SPARQLWrapper(small.address)
    client.setQuery("SELECT ?name WHERE { ?p foaf:name ?name } ORDER BY ?name LIMIT 1")
    client.setMethod(POST)
    client.setReturnFormat(CSV)
    assert client.queryAndConvert().decode().splitlines()[0] == "name"
    client.setReturnFormat(XML)
    assert "<sparql" in client.queryAndConvert().toxml()
    client.setQuery("CONSTRUCT WHERE { ?p foaf:name ?name }")
    assert len(client.queryAndConvert()) == 3


def test_a_wrong_query_is_known_for_one(small: Endpoint) -> None:
    from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

    client = SPARQLWrapper(small.address)
    client.setQuery("SELECT nothing")
    with pytest.raises(QueryBadFormed):
        client.query()
