"""JSON-LD as others read it: three readers, none of them ours, find exactly the statements of the N-Quads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import rdflib
from pyld import jsonld as pyld
from pyoxigraph import RdfFormat, parse

from kg.export.jsonld import context_text, write_jsonld
from kg.iris import PREFIXES, article_iri, full, graph_iri
from kg.store.folder import opened
from kg.store.graphs import GraphStore
from kg.store.reader import GraphReader
from tests.builds import ROOT, write_nquads

LABEL, ALT, DAY, START = (
    f"<{full(name)}>" for name in ("rdfs:label", "skos:altLabel", "schema:datePublished", "oa:start")
)
STATUS, NAME, MEMBER = (f"<{full(name)}>" for name in ("kg:status", "foaf:name", "org:member"))
XSD, KG = PREFIXES["xsd"], PREFIXES["kg"]


def written(store: GraphReader, path: Path) -> Path:
    write_jsonld(store, path)
    return path


def by_oxigraph(path: Path) -> set[str]:
    return {str(quad) for quad in parse(path=str(path), format=RdfFormat.JSON_LD)}


def by_pyld(path: Path) -> set[str]:
    nquads = pyld.to_rdf(json.loads(path.read_text(encoding="utf-8")), {"format": "application/n-quads"})
    return {str(quad) for quad in parse(nquads, format=RdfFormat.N_QUADS)}


def by_rdflib(path: Path, form: str) -> set[object]:
    return set(rdflib.Dataset().parse(path, format=form).quads())


NOTHING: dict[str, set[object]] = {"pyld": set(), "oxigraph": set(), "rdflib": set()}


def differing(nquads: Path, document: Path) -> dict[str, set[object]]:
    """What each reader finds in one of the two alone."""
    said = {str(quad) for quad in parse(path=str(nquads), format=RdfFormat.N_QUADS)}
    return {
        "pyld": {*by_pyld(document)} ^ said,
        "oxigraph": {*by_oxigraph(document)} ^ said,
        "rdflib": by_rdflib(document, "json-ld") ^ by_rdflib(nquads, "nquads"),
    }


def test_three_readers_find_the_statements_of_the_shipped_article(tmp_path: Path) -> None:
    nquads = ROOT / "exports" / "graph.nq"
    assert differing(nquads, written(opened(nquads), tmp_path / "a.jsonld")) == NOTHING


def test_three_readers_find_the_statements_of_a_build(small: Path, asked: GraphReader, tmp_path: Path) -> None:
    assert differing(small / "graph.nq", written(asked, tmp_path / "a.jsonld")) == NOTHING


ODD = (
    f'<{article_iri("a")}> {LABEL} "ไม่มีภาษา" ',
    f'<{article_iri("a")}> {LABEL} "ก"@th ',
    f'<{article_iri("a")}> {ALT} "ก"@th ',
    f'<{article_iri("a")}> {ALT} "ข"@th ',
    f'<{article_iri("a")}> {ALT} "</script><script>alert(1)</script> \\u202E \\t \\r \\n \\"@id\\" \\\\ \\u0001"@en ',
    f'<{article_iri("a")}> {DAY} "2566"^^<{XSD}gYear> ',
    f'<{article_iri("a")}> {DAY} "2023-05-01"^^<{XSD}date> ',
    f'<{article_iri("a")}> {START} "7"^^<{XSD}nonNegativeInteger> ',
    f'<{article_iri("a")}> {START} "12345678901234567890"^^<{XSD}nonNegativeInteger> ',
    f"<{article_iri('a')}> {NAME} <http://example.org/%20x?a=b#c> ",
    f"<{article_iri('a')}> {STATUS} <{KG}incumbent> ",
    f"<{article_iri('a')}> {STATUS} <{KG}event> ",
    f"<{article_iri('a')}> {STATUS} <http://example.org/other> ",
    f'<{article_iri("a")}> {STATUS} "คำ" ',
    f"<{article_iri('a')}> {MEMBER} <{article_iri('a')}/one> ",
    f"<{article_iri('a')}/one> {MEMBER} <{article_iri('a')}/two> ",
    f'<{article_iri("a")}/two> {LABEL} "ใน" ',
    f"<{article_iri('a')}/round> {MEMBER} <{article_iri('a')}/about> ",
    f"<{article_iri('a')}/about> {MEMBER} <{article_iri('a')}/round> ",
    f"<{article_iri('a')}/self> {MEMBER} <{article_iri('a')}/self> ",
    f'<{article_iri("..")}> {LABEL} "จุด" ',
    f"<https://w3id.org/thkg/person/../x> {MEMBER} <https://w3id.org/thkg//y> ",
    f"<urn:x:y> {MEMBER} <http://metadata.un.org/sdg/16.6> ",
    f"<urn:x:y> <http://example.org/p> <{article_iri('a:b c')}> ",
    "<urn:x:y> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://example.org/Odd> ",
    f"<urn:x:y> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{KG}start> ",
)


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    """The document of statements that no build makes, each in an article's graph and in one of no article."""
    graphs = (graph_iri("a"), "http://example.org/graph")
    lines = sorted(f"{line}<{graph}> .\n" for graph in graphs for line in ODD)
    store = GraphStore.of_nquads([line.encode() for line in lines])
    write_nquads(store, tmp_path / "odd.nq")
    return written(store, tmp_path / "odd.jsonld")


def test_what_the_context_has_no_form_for_is_written_out(odd: Path) -> None:
    said = {str(quad) for quad in parse(path=str(odd.with_suffix(".nq")), format=RdfFormat.N_QUADS)}
    assert len(said) == 2 * len(ODD)
    assert by_oxigraph(odd) == said
    assert by_pyld(odd) == said


def nodes(path: Path, graph: str) -> list[dict[str, Any]]:
    found = {each["id"]: each["graph"] for each in json.loads(path.read_text(encoding="utf-8"))["graph"]}
    some: list[dict[str, Any]] = found[graph]
    return some


def test_it_reads_as_people_write(asked: GraphReader, tmp_path: Path) -> None:
    path = written(asked, tmp_path / "a.jsonld")
    article = nodes(path, "article/one/graph")[0]
    assert list(article)[:5] == ["id", "type", "headline", "datePublished", "url"]
    assert (article["id"], article["type"], article["datePublished"]) == ("article/one", "NewsArticle", "2023-05-01")
    assert article["headline"] == {"th": "กรมชลประทานเปิดสถานีสูบน้ำจังหวัดตาก"}
    assert "person/สมชาย_ใจงาม" in article["mentions"]
    vocabulary = {node["id"]: node for node in nodes(path, "graph/vocabulary")}
    body = vocabulary["organization/กรมประมง"]
    assert body["prefLabel"] == {"en": "Department of Fisheries", "th": "กรมประมง"}
    assert body["classification"] == "government"


def test_the_words_of_evidence_stand_inside_it(asked: GraphReader, tmp_path: Path) -> None:
    found = nodes(written(asked, tmp_path / "a.jsonld"), "article/one/graph")
    inner = [node["hasTarget"]["hasSelector"] for node in found if isinstance(node.get("hasTarget"), dict)]
    assert inner
    assert all(type(each["start"]) is int and each["exact"] for each in inner if isinstance(each, dict))


def test_the_document_has_the_context_that_is_shipped(asked: GraphReader, tmp_path: Path) -> None:
    document = json.loads(written(asked, tmp_path / "a.jsonld").read_text(encoding="utf-8"))
    assert document["@context"] == json.loads(context_text())["@context"]


def test_progress_hears_of_every_article_and_bytes_are_the_same(asked: GraphReader, tmp_path: Path) -> None:
    heard: list[int] = []
    for name in ("a", "b"):
        write_jsonld(asked, tmp_path / name, heard.append)
    assert sum(heard) == 2 * 3
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
