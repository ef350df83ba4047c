"""Turtle that every reader takes, with the statements of the store: rdflib, Oxigraph, and those that are installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, parse
from rdflib import Graph

from kg.build.mapping import map_article
from kg.export.graphs import write_rdf
from kg.export.turtle import prefix_lines, turtle
from kg.iris import article_iri, full, graph_iri, iri
from kg.read import Raw
from kg.store.graphs import GraphStore
from tests.builds import ROOT, built, statements

ODD = "\u2028\u2029\u0085\x0b\x0c\x1c\t\"\\'"
NAMES = (
    "สำนักงาน ก.พ.",
    "สพร.",
    "a.b.",
    ".x",
    "-x",
    "x-",
    "A/B",
    "a~b",
    "50%",
    "ปี ๒๕๖๖",
    "(ขสมก.)",
    "R&D",
    "é",
    "ๆ",
    "1",
    "ก" * 200,
)
"""Names whose last, first or inner letters have sent readers astray."""

IDS = (
    "a b",
    "a_b",
    "..",
    ".",
    "\u00e9",
    "e\u0301",
    "คํ่า",
    "ก\nข",
    "<x>\"'\\",
    "urn:x?y#z",
    "\ufffd",
    "ก" * 200,
    "%20",
    "🌳",
)
"""Ids of records that some readers resolve, compose or refuse when they stand in an IRI as they are."""

N3 = """
const { Parser, Writer } = require("n3");
const text = require("fs").readFileSync(process.argv[1], "utf8");
const writer = new Writer({ format: "N-Triples" });
for (const quad of new Parser({ format: "text/turtle" }).parse(text)) writer.addQuad(quad);
writer.end((error, found) => process.stdout.write(found));
"""


@pytest.fixture(scope="module")
def odd() -> GraphStore:
    """A store of odd names and letters, made by the build and beside it."""
    text = f"กรมชลประทานเปิดสถานี{ODD}สูบน้ำ\n\nนายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวว่า “สถานี{ODD}นี้ดี” เมื่อวันที่ 3 มีนาคม 2566\n"
    store = built(Raw("odd.", text, "own", title=f"ชื่อ{ODD}เรื่อง"), Raw("a/b c", text + "อีกฉบับ", "own"))
    store.add(b"".join(map_article(Raw(identifier, f"ข่าว {n}", "own")).quads for n, identifier in enumerate(IDS)))
    label, graph = NamedNode(full("rdfs:label")), NamedNode(graph_iri("odd."))
    nodes = [NamedNode(iri(kind, name)) for kind in ("organization", "person", "role", "post") for name in NAMES]
    store.extend(Quad(node, label, Literal(f"{node.value}{ODD}"), graph) for node in nodes)
    return store


@pytest.fixture(scope="module")
def files(odd: GraphStore, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("graph")
    write_rdf(odd, folder / "graph.nq", folder / "graph.ttl")
    return folder / "graph.nq", folder / "graph.ttl"


def triples(text: str | bytes) -> set[Triple]:
    """The statements of N-Triples."""
    return {quad.triple for quad in parse(text, format=RdfFormat.N_TRIPLES)}


def run(command: Sequence[str], **options: object) -> bytes:
    return subprocess.run(command, check=True, capture_output=True, **options).stdout  # type: ignore[call-overload,no-any-return]  # its options are many


def test_both_files_say_what_the_store_says(odd: GraphStore, files: tuple[Path, Path]) -> None:
    nquads, union = files
    assert set(parse(path=str(nquads), format=RdfFormat.N_QUADS)) == statements(odd)
    found = {quad.triple for quad in parse(path=str(union), format=RdfFormat.TURTLE)}
    assert found == {quad.triple for quad in statements(odd)}
    assert any("\u2028" in str(triple.object) for triple in found)


def test_every_odd_id_is_an_article_of_its_own(odd: GraphStore) -> None:
    assert {row["id"] for row in odd.rows("SELECT ?id WHERE { ?a dcterms:identifier ?id }")} >= set(IDS)
    assert len(odd.article_graphs()) == len(IDS) + 2


def test_rdflib_reads_the_same(odd: GraphStore, files: tuple[Path, Path]) -> None:
    read = Graph().parse(files[1]).serialize(format="nt", encoding="utf-8")
    assert triples(read) == {quad.triple for quad in statements(odd)}


@pytest.mark.parametrize(
    "command",
    [["rapper", "-q", "-i", "turtle", "-o", "ntriples"], ["serdi", "-i", "turtle", "-o", "ntriples"]],
    ids=lambda command: command[0],
)
def test_readers_in_c_read_the_same(odd: GraphStore, files: tuple[Path, Path], command: list[str]) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed (Debian's raptor2-utils and serdi)")
    assert triples(run([*command, str(files[1])])) == {quad.triple for quad in statements(odd)}


def test_n3_js_reads_the_same(odd: GraphStore, files: tuple[Path, Path]) -> None:
    packages = ROOT / "tests" / "browser"
    if not shutil.which("node") or not (packages / "node_modules" / "n3").is_dir():
        pytest.skip("N3.js is not installed: npm ci --prefix tests/browser")
    assert triples(run(["node", "-e", N3, str(files[1])], cwd=packages)) == {q.triple for q in statements(odd)}


@pytest.mark.parametrize(
    ("node", "written"),
    [
        (iri("organization", "กรมป่าไม้"), "organization:กรมป่าไม้"),
        ("http://metadata.un.org/sdg/16.6", "sdg:16.6"),
        (iri("organization", "สพร."), "<https://w3id.org/thkg/organization/สพร.>"),
        (iri("organization", "R&D"), "<https://w3id.org/thkg/organization/R%26D>"),
        (f"{article_iri('a')}/event/1", "<https://w3id.org/thkg/article/a/event/1>"),
        ("https://example.org/x", "<https://example.org/x>"),
    ],
)
def test_an_iri_is_abbreviated_only_where_nothing_needs_an_escape(node: str, written: str) -> None:
    text = turtle([Triple(NamedNode(node), NamedNode(full("rdf:type")), NamedNode(full("org:Role")))])
    assert text == f"\n{written} a org:Role .\n"


def test_the_order_of_statements_does_not_show() -> None:
    name, x = NamedNode(full("foaf:name")), [NamedNode(f"http://metadata.un.org/sdg/{n}") for n in (10, 2)]
    some = [Triple(node, name, Literal(text, language="th")) for node in x for text in ("ข", "ก")]
    assert (
        turtle(some)
        == turtle(reversed(some))
        == '\nsdg:2 foaf:name "ก"@th , "ข"@th .\n\nsdg:10 foaf:name "ก"@th , "ข"@th .\n'
    )
    assert prefix_lines().count("@prefix") == prefix_lines().count("\n")


def test_subjects_whose_numbers_are_worth_the_same_stay_apart() -> None:
    name = NamedNode(full("foaf:name"))
    nodes = [NamedNode(iri("organization", text)) for text in ("กองบิน 1", "กองบิน 01", "กองบิน 001")]
    said = {Triple(node, name, Literal(node.value)) for node in nodes}
    assert {quad.triple for quad in parse(prefix_lines() + turtle(said), format=RdfFormat.TURTLE)} == said
