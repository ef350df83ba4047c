"""The endpoint as the SPARQL 1.1 Protocol has it: methods, media types, what is refused, what is cut."""

from __future__ import annotations

import httpx
import pyoxigraph
import pytest

from kg.errors import QuestionError
from kg.serve.desk import Desk
from tests.serve.conftest import MOST

NAMES = "SELECT ?name WHERE { ?person foaf:name ?name } ORDER BY ?name"
ALL = "SELECT * WHERE { ?s ?p ?o }"
MADE = "CONSTRUCT { ?p foaf:name ?n } WHERE { ?p foaf:name ?n }"
FORM = {"content-type": "application/x-www-form-urlencoded"}
BARE = {"content-type": "application/sparql-query"}


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("", "application/sparql-results+json"),
        ("*/*", "application/sparql-results+json"),
        ("application/json", "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv"),
        ("text/tab-separated-values", "text/tab-separated-values"),
        ("text/csv;q=0.1, application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/turtle, text/csv;q=0.2", "text/csv"),
        ("text/html, */*;q=0.1", "application/sparql-results+json"),
        ("*/*, application/sparql-results+json;q=0", "application/sparql-results+xml"),
    ],
)
def test_rows_come_in_the_form_that_is_liked_best(client: httpx.Client, accept: str, kind: str) -> None:
    answer = client.get("sparql", params={"query": NAMES}, headers={"accept": accept})
    assert answer.status_code == 200
    assert answer.headers["content-type"].partition(";")[0] == kind
    assert "สมชาย ใจงาม" in answer.content.decode()


@pytest.mark.parametrize("form", ["json", "xml", "csv", "tsv"])
def test_every_form_of_rows_says_the_same(client: httpx.Client, form: str) -> None:
    content = client.get("sparql", params={"query": NAMES, "format": form}).content.decode()
    assert [name for name in ("มาลี ดีงาม", "วิชัย รักดี", "สมชาย ใจงาม") if name in content] == [
        "มาลี ดีงาม",
        "วิชัย รักดี",
        "สมชาย ใจงาม",
    ]


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        ("", pyoxigraph.RdfFormat.TURTLE),
        ("text/turtle", pyoxigraph.RdfFormat.TURTLE),
        ("application/n-triples", pyoxigraph.RdfFormat.N_TRIPLES),
        ("application/n-quads", pyoxigraph.RdfFormat.N_QUADS),
        ("application/ld+json", pyoxigraph.RdfFormat.JSON_LD),
        ("application/rdf+xml", pyoxigraph.RdfFormat.RDF_XML),
        ("application/trig", pyoxigraph.RdfFormat.TRIG),
    ],
)
def test_graphs_come_in_every_form_of_rdf(client: httpx.Client, accept: str, form: pyoxigraph.RdfFormat) -> None:
    answer = client.get("sparql", params={"query": MADE}, headers={"accept": accept})
    names = {quad.object.value for quad in pyoxigraph.parse(answer.content, format=form)}
    assert {"สมชาย ใจงาม", "มาลี ดีงาม", "วิชัย รักดี"} <= names


@pytest.mark.parametrize(("form", "said"), [("json", '"boolean": true'), ("xml", ">true<"), ("csv", "true")])
def test_ask_is_answered_in_every_form(client: httpx.Client, form: str, said: str) -> None:
    answer = client.get("sparql", params={"query": "ASK { ?a a foaf:Person }", "format": form})
    assert said in answer.text


def test_all_three_ways_of_asking_give_one_answer(client: httpx.Client) -> None:
    answers = [
        client.get("sparql", params={"query": NAMES}),
        client.post("sparql", data={"query": NAMES}),
        client.post("sparql", content=NAMES.encode(), headers=BARE),
        client.post(
            "sparql", content=NAMES.encode(), headers={"content-type": "application/sparql-query; charset=utf-8"}
        ),
    ]
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.content for answer in answers}) == 1


def test_head_says_what_get_would_without_its_body(client: httpx.Client) -> None:
    got, headed = (client.request(method, "sparql", params={"query": NAMES}) for method in ("GET", "HEAD"))
    assert headed.content == b""
    assert headed.headers["content-type"] == got.headers["content-type"]
    assert headed.headers["content-length"] == str(len(got.content))


def test_options_tells_the_methods(client: httpx.Client) -> None:
    answer = client.options("sparql")
    assert answer.status_code == 204
    assert answer.headers["allow"] == "GET, HEAD, POST, OPTIONS"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE"])
def test_other_methods_are_told_which_there_are(client: httpx.Client, method: str) -> None:
    answer = client.request(method, "sparql")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, POST, OPTIONS")


@pytest.mark.parametrize(
    ("status", "request_of"),
    [
        (400, {"params": {"query": "SELECT nothing"}}),
        (400, {"params": {"query": ""}}),
        (400, {"params": [("query", NAMES), ("query", ALL)]}),
        (400, {"params": {"query": NAMES, "limit": "many"}}),
        (400, {"params": {"query": NAMES, "format": "yaml"}}),
        (400, {"params": {"query": NAMES, "default-graph-uri": "no address"}}),
        (403, {"params": {"update": "CLEAR ALL"}}),
        (403, {"method": "POST", "data": {"update": "CLEAR ALL"}}),
        (403, {"method": "POST", "content": b"CLEAR ALL", "headers": {"content-type": "application/sparql-update"}}),
        (400, {"method": "POST", "content": b"query=%ff", "headers": FORM}),
        (400, {"method": "POST", "content": b"\xff\xfe", "headers": BARE}),
        (406, {"params": {"query": NAMES}, "headers": {"accept": "image/png"}}),
        (406, {"params": {"query": NAMES}, "headers": {"accept": "text/turtle"}}),
        (406, {"params": {"query": MADE}, "headers": {"accept": "text/csv"}}),
        (413, {"method": "POST", "content": b"#" * 1_000_001, "headers": BARE}),
        (413, {"method": "POST", "content": iter([b"#" * 1_000_001]), "headers": BARE}),
        (415, {"method": "POST", "content": NAMES.encode(), "headers": {"content-type": "text/plain"}}),
        (415, {"method": "POST", "content": NAMES.encode()}),
    ],
)
def test_what_cannot_be_answered_is_said_in_one_line(
    client: httpx.Client, status: int, request_of: dict[str, object]
) -> None:
    asked = {"method": "GET", **request_of}
    answer = client.request(url="sparql", **asked)  # type: ignore[arg-type]  # each names what httpx takes
    assert answer.status_code == status
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.text.count("\n") == 1


def test_an_error_says_where_as_kg_query_does(client: httpx.Client, desk: Desk) -> None:
    query = "SELECT * WHERE {\n  ?s ?p\n}"
    with pytest.raises(QuestionError) as told:
        desk.reader.table(query)
    assert client.get("sparql", params={"query": query}).text == f"{told.value}\n"


@pytest.mark.parametrize(
    "query",
    [
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <http://127.0.0.1:9/x>",
        "SELECT * WHERE { SERVICE <http://127.0.0.1:9/x> { ?s ?p ?o } }",
        "SELECT * WHERE { service silent <http://127.0.0.1:9/x> { ?s ?p ?o } }",
        "SELECT * WHERE { ?s ?p 1SERVICE <http://127.0.0.1:9/x> { ?a ?b ?c } }",
        "SELECT * WHERE { BIND(1 AS ?x) FILTER(1<2).SERVICE#>\n?x { ?s ?p ?o } }",
    ],
)
def test_nothing_is_changed_and_nobody_else_is_asked(client: httpx.Client, query: str) -> None:
    assert client.get("sparql", params={"query": query}).status_code == 400


def test_from_reads_what_is_here_and_fetches_nothing(client: httpx.Client) -> None:
    answer = client.get("sparql", params={"query": "SELECT * FROM <http://127.0.0.1:9/x> WHERE { ?s ?p ?o }"})
    assert answer.json()["results"]["bindings"] == []


def test_an_answer_is_cut_at_the_limit_and_goes_on_behind_it(client: httpx.Client) -> None:
    rows: list[object] = []
    address = "sparql?query=SELECT * WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o"
    while True:
        answer = client.get(address)
        rows += answer.json()["results"]["bindings"]
        if "kg-row-limit" not in answer.headers:
            break
        assert answer.headers["kg-row-limit"] == str(MOST)
        address = f"sparql{answer.links['next']['url']}"
    count = client.get("sparql", params={"query": "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"}).json()
    assert len(rows) == int(count["results"]["bindings"][0]["n"]["value"])
    assert len({str(row) for row in rows}) == len(rows)


def test_limit_and_offset_take_a_part(client: httpx.Client) -> None:
    whole = client.get("sparql", params={"query": NAMES, "format": "csv"}).text.splitlines()[1:]
    part = client.get(
        "sparql", params={"query": NAMES, "format": "csv", "limit": "1", "offset": "1"}
    ).text.splitlines()[1:]
    assert part == whole[1:2]


def test_graphs_are_cut_too(client: httpx.Client) -> None:
    answer = client.get("sparql", params={"query": "CONSTRUCT WHERE { ?s ?p ?o }", "format": "ntriples"})
    assert answer.headers["kg-row-limit"] == str(MOST)
    assert len(answer.text.splitlines()) == MOST


def test_the_default_graph_is_the_union_beside_the_named_ones(client: httpx.Client) -> None:
    pattern = "GRAPH ?graph { ?person foaf:name 'สมชาย ใจงาม' } ?person a foaf:Person"
    both = f"SELECT DISTINCT ?graph WHERE {{ {pattern} }} ORDER BY ?graph"
    found = client.get("sparql", params={"query": both}).json()["results"]["bindings"]
    graphs = [row["graph"]["value"] for row in found]
    assert graphs == [f"https://w3id.org/thkg/article/{name}/graph" for name in ("water", "water2")]
    one = client.get("sparql", params={"query": NAMES, "default-graph-uri": graphs[0], "format": "csv"}).text
    assert one.splitlines() == ["name", "สมชาย ใจงาม"]
    named = "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s a foaf:Person } }"
    told = client.get("sparql", params={"query": named, "named-graph-uri": graphs[1], "format": "csv"}).text
    assert told.splitlines() == ["g", graphs[1]]


def test_without_a_query_programs_get_a_description(client: httpx.Client) -> None:
    answer = client.get("sparql", headers={"accept": "text/turtle"})
    assert "sparql-service-description#" in answer.text
    assert f"<{client.base_url}sparql>" in answer.text
    assert client.get("sparql", headers={"accept": "image/png"}).status_code == 406


def test_without_a_query_browsers_get_the_editor(client: httpx.Client) -> None:
    answer = client.get("sparql", headers={"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"})
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert 'id="editor"' in answer.text
