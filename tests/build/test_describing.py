"""What a build says of itself: as a reader of its exports counts, alike however it was built, and by the shapes."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, parse

from kg.build.memory import build_in_memory, in_memory
from kg.iris import META, full
from kg.rdf.dataset import DATASET
from kg.read import Raw
from kg.store.folder import opened
from kg.store.reader import GraphReader
from kg.validate import validate
from tests.builds import refuse
from tests.folders import add, archive, build, contents, write

COUNTED = f"""
SELECT ?of ?number {{
  <{DATASET}> void:classPartition|void:propertyPartition ?part .
  ?part void:class|void:property ?of ; void:entities|void:triples ?number .
}}"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The build of two articles."""
    folder = tmp_path_factory.mktemp("described")
    for name in ("สมชาย", "สมหญิง"):
        write(folder / "news" / f"{name}.txt", name)
    build(folder / "out", folder / "news")
    return folder


def said(nquads: Path) -> set[Quad]:
    """Every statement once, without those of the graph about graphs."""
    quads = parse(path=str(nquads), format=RdfFormat.N_QUADS)
    return {Quad(q.subject, q.predicate, q.object, DefaultGraph()) for q in quads if q.graph_name != NamedNode(META)}


def test_counts_are_those_of_the_export(folder: Path) -> None:
    store, statements = opened(folder / "out"), said(folder / "out" / "graph.nq")
    assert store.value(DATASET, "void:triples") == str(len(statements))
    assert store.value(DATASET, "void:entities") == str(len({quad.subject for quad in statements}))
    wanted = Counter(quad.predicate.value for quad in statements)
    wanted.update(
        quad.object.value
        for quad in statements
        if quad.predicate.value == full("rdf:type") and isinstance(quad.object, NamedNode)
    )
    assert {row["of"]: int(row["number"]) for row in store.rows(COUNTED)} == wanted


def test_every_file_that_it_names_is_there(folder: Path) -> None:
    store = opened(folder / "out")
    names = {store.value(file, "dcterms:title") for file in store.values(DATASET, "dcat:distribution")}
    made = {path.name for path in (folder / "out").iterdir() if path.is_file()}
    assert names <= made
    unnamed = {name for name in made - names if name.endswith((".csv", ".nq", ".ttl"))}
    assert unnamed <= {"changes.csv", "changes.ttl"}


def test_a_build_from_nothing_says_the_same(folder: Path, tmp_path: Path) -> None:
    build(tmp_path / "out", folder / "news" / "สมชาย.txt")
    add(tmp_path / "out", folder / "news" / "สมหญิง.txt")
    build(tmp_path / "fresh", folder / "news" / "สมชาย.txt", folder / "news" / "สมหญิง.txt")
    assert contents(tmp_path / "out") == contents(tmp_path / "fresh")


def test_it_is_as_the_shapes_want_it_and_these_see_what_is_missing(folder: Path, tmp_path: Path) -> None:
    assert list(validate(opened(folder / "out"))) == []
    lines = (folder / "out" / "graph.nq").read_text(encoding="utf-8").splitlines(keepends=True)
    missing = {f"<{full(name)}>" for name in ("dcterms:license", "void:triples", "dcat:mediaType")}
    kept = [line for line in lines if line.split(" ")[1] not in missing]
    (tmp_path / "broken.nq").write_text("".join(kept), encoding="utf-8")
    nodes = {violation.node for violation in validate(opened(tmp_path / "broken.nq"))}
    assert {DATASET, f"{DATASET}/graph.nq"} <= nodes


def test_a_graph_in_memory_says_it_too(folder: Path) -> None:
    articles = [
        Raw(path.stem, path.read_text(encoding="utf-8"), str(path)) for path in sorted((folder / "news").iterdir())
    ]
    store: GraphReader = build_in_memory(articles, refuse)
    assert {row["of"]: row["number"] for row in store.rows(COUNTED)} == {
        row["of"]: row["number"] for row in opened(folder / "out").rows(COUNTED)
    }


def test_nothing_is_said_of_no_articles() -> None:
    assert not in_memory(archive(), ()).knows(DATASET)
