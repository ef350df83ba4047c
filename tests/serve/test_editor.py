"""What the editor begins with and completes."""

from __future__ import annotations

import json

import httpx
from pyoxigraph import Store

from kg.iris import BASE, PREFIXES
from kg.serve.desk import Desk
from kg.serve.editor import Completing, beginning
from tests.serve.conftest import IRRIGATION


def test_its_tabs_are_queries_that_parse_anywhere() -> None:
    begins = json.loads(beginning())
    assert begins["prefixes"] == dict(PREFIXES)
    assert len({tab["name"] for tab in begins["tabs"]}) == len(begins["tabs"]) > 2
    for tab in begins["tabs"]:
        Store().query(tab["query"])


def test_it_completes_what_this_graph_has(desk: Desk) -> None:
    classes, properties, names = (
        json.loads(Completing(kind, "กรมชล")(desk).body) for kind in ("class", "property", "name")
    )
    assert "http://xmlns.com/foaf/0.1/Person" in {each["iri"] for each in classes}
    assert f"{BASE}ontology#attestedOn" in {each["iri"] for each in properties}
    assert names == [{"iri": BASE + IRRIGATION, "name": "กรมชลประทาน"}]


def test_the_server_completes(client: httpx.Client) -> None:
    assert client.get("names", params={"kind": "name", "q": "กรมชล"}).json()[0]["iri"] == BASE + IRRIGATION
    assert client.get("names").json() == []
