"""Turtle that every reader takes, with the statements of the N-Quads: rdflib, Oxigraph, and those installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, parse
from rdflib import Dataset, Graph

from kg.build.mapping import map_article
from kg.build.segments import segment_of
from kg.export.turtle import prefix_lines, turtle
from kg.iris import COMPUTED, IDENTITY, LEDGER, article_iri, full, iri
from kg.read import Raw
from kg.store.folder import opened
from kg.store.lines import lines_in
from kg.store.members import unpacked
from kg.store.segment import Part, Segment
from tests.builds import ROOT, statements
from tests.folders import finished

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
def odd() -> tuple[Segment, ...]:
    """Articles with odd names and letters: what the build reads and, in one of them, what it may come to read."""
    text = f"กรมชลประทานเปิดสถานี{ODD}สูบน้ำ\n\nนายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวว่า “สถานี{ODD}นี้ดี” เมื่อวันที่ 3 มีนาคม 2566\n"
    raws = (Raw("a/b c", text + "อีกฉบับ", "own"), *(Raw(each, f"ข่าว {n}", "own") for n, each in enumerate(IDS)))
    first = mapped(Raw("odd.", text, "own", title=f"ชื่อ{ODD}เรื่อง"))
    label, graph = NamedNode(full("rdfs:label")), NamedNode(first.key.graph)
    nodes = [NamedNode(iri(kind, name)) for kind in ("organization", "person", "role", "post") for name in NAMES]
    said = [f"{Quad(node, label, Literal(f'{node.value}{ODD}'), graph)} .\n".encode() for node in nodes]
    quads = b"".join(sorted([*lines_in(unpacked(first.parts[Part.QUADS])), *said]))
    return segment_of(first.key, quads), *map(mapped, raws)


def mapped(raw: Raw) -> Segment:
    found = map_article(raw, "program").segment
    assert found
    return found


@pytest.fixture(scope="module")
def folder(odd: tuple[Segment, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return finished(tmp_path_factory.mktemp("odd"), odd)


@pytest.fixture(scope="module")
def said(folder: Path) -> set[Triple]:
    """Every statement of the N-Quads, as Oxigraph reads it."""
    return {quad.triple for quad in parse(path=str(folder / "graph.nq"), format=RdfFormat.N_QUADS)}


def triples(text: str | bytes) -> set[Triple]:
    """The statements of N-Triples."""
    return {quad.triple for quad in parse(text, format=RdfFormat.N_TRIPLES)}


def run(command: Sequence[str], **options: object) -> bytes:
    return subprocess.run(command, check=True, capture_output=True, **options).stdout  # type: ignore[call-overload,no-any-return]  # its options are many


def test_nquads_say_what_every_article_says_and_turtle_and_store_say_the_same(
    odd: tuple[Segment, ...], folder: Path, said: set[Triple]
) -> None:
    nquads = set(parse(path=str(folder / "graph.nq"), format=RdfFormat.N_QUADS))
    articles = b"".join(unpacked(each.parts[Part.QUADS]) for each in odd)
    own = set(parse(articles, format=RdfFormat.N_QUADS))
    assert own <= nquads
    assert {quad.graph_name.value for quad in nquads - own} == COMPUTED - {IDENTITY, LEDGER}
    assert {quad.triple for quad in parse(path=str(folder / "graph.ttl"), format=RdfFormat.TURTLE)} == said
    assert statements(opened(folder)) == nquads
    assert any("\u2028" in str(triple.object) for triple in said)


def test_every_odd_id_is_an_article_of_its_own(folder: Path) -> None:
    store = opened(folder)
    assert {row["id"] for row in store.rows("SELECT ?id WHERE { ?a dcterms:identifier ?id }")} >= set(IDS)
    assert len(store.article_graphs()) == len(IDS) + 2


def test_rdflib_reads_the_same_in_both(folder: Path, said: set[Triple]) -> None:
    union = Graph().parse(folder / "graph.ttl")
    assert triples(union.serialize(format="nt", encoding="utf-8")) == said
    named = Graph()
    for subject, predicate, value, _ in Dataset().parse(folder / "graph.nq", format="nquads").quads():
        named.add((subject, predicate, value))
    assert triples(named.serialize(format="nt", encoding="utf-8")) == said


@pytest.mark.parametrize(("name", "form"), [("graph.ttl", "turtle"), ("graph.nq", "nquads")])
@pytest.mark.parametrize(
    "command",
    [["rapper", "-q", "-o", "ntriples"], ["serdi", "-o", "ntriples"]],
    ids=lambda command: command[0],
)
def test_readers_in_c_read_the_same_in_both(
    folder: Path, said: set[Triple], command: list[str], name: str, form: str
) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed (Debian's raptor2-utils and serdi)")
    assert triples(run([*command, "-i", form, str(folder / name)])) == said


def test_n3_js_reads_the_same(folder: Path, said: set[Triple]) -> None:
    packages = ROOT / "tests" / "browser"
    if not shutil.which("node") or not (packages / "node_modules" / "n3").is_dir():
        pytest.skip("N3.js is not installed: npm ci --prefix tests/browser")
    assert triples(run(["node", "-e", N3, str(folder / "graph.ttl")], cwd=packages)) == said


def ntriples(statements: Iterable[Triple]) -> bytes:
    """Sorted N-Triples lines."""
    return b"".join(sorted(f"{triple} .\n".encode() for triple in statements))


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
    text = turtle(ntriples([Triple(NamedNode(node), NamedNode(full("rdf:type")), NamedNode(full("org:Role")))]))
    assert text == f"\n{written} a org:Role .\n"


def test_subjects_come_by_the_numbers_in_them_and_values_by_their_text() -> None:
    name, x = NamedNode(full("foaf:name")), [NamedNode(f"http://metadata.un.org/sdg/{n}") for n in (10, 2)]
    some = [Triple(node, name, Literal(text, language="th")) for node in x for text in ("ข", "ก")]
    assert turtle(ntriples(some)) == '\nsdg:2 foaf:name "ก"@th , "ข"@th .\n\nsdg:10 foaf:name "ก"@th , "ข"@th .\n'
    assert prefix_lines().count("@prefix") == prefix_lines().count("\n")


def test_each_type_of_value_is_read_as_it_was_written() -> None:
    node, whole = NamedNode(iri("organization", "กรมป่าไม้")), NamedNode(full("xsd:nonNegativeInteger"))
    values: list[NamedNode | Literal] = [
        *(Literal(text) for text in ("", " .", ' ." ; ', "a^^<b>", "<x>", "ก@th", "\\", "ก\nข")),
        *(Literal("ก <ข>", language=language) for language in ("th", "zh-Hant-TW")),
        *(Literal("7", datatype=datatype) for datatype in (whole, NamedNode("https://example.org/x#y."))),
        NamedNode("https://example.org/?a=b,c;d"),
    ]
    said = {Triple(node, NamedNode(full("schema:name")), value) for value in values}
    assert {quad.triple for quad in parse(prefix_lines() + turtle(ntriples(said)), format=RdfFormat.TURTLE)} == said


def test_of_nothing_there_is_nothing_to_say() -> None:
    assert turtle(b"") == ""


def test_subjects_whose_numbers_are_worth_the_same_stay_apart() -> None:
    name = NamedNode(full("foaf:name"))
    nodes = [NamedNode(iri("organization", text)) for text in ("กองบิน 1", "กองบิน 01", "กองบิน 001")]
    said = {Triple(node, name, Literal(node.value)) for node in nodes}
    assert {quad.triple for quad in parse(prefix_lines() + turtle(ntriples(said)), format=RdfFormat.TURTLE)} == said
