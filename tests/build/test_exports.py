"""All exports together: none missing, none too many, saying the same; and the old ones where the new ones fail."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Callable
from datetime import date
from pathlib import Path

import networkx as nx
import pyarrow.parquet as pq
import pytest
from pyoxigraph import RdfFormat, parse

import kg.build.exports
from kg.build.mapping import map_article
from kg.build.segments import segment_of
from kg.errors import StoreError
from kg.export.how import How
from kg.export.tables.across import names as names_across
from kg.export.tables.columns import ACROSS, COLUMNS
from kg.export.tables.write import names
from kg.iris import graph_iri
from kg.network.ties import StoredTies
from kg.network.written import TIES
from kg.questions import question
from kg.rdf.article import article_nquads
from kg.read import Raw
from kg.store.finished import FinishedGraph
from kg.store.folder import opened
from kg.store.segment import Key, Segment
from tests.folders import build, contents, finished, people, write
from tests.network.press import reading
from tests.network.releases import WORKS, WORKS_DAY

GRAPHS = ("graph.nq", "graph.ttl")
NAMES = {*names(parquet=False), *names_across(parquet=False), *GRAPHS, "graph.graphml", "graph.html"}
WITHOUT_HEAD = ("agencies", "articles", "events", "figures", "happenings", "statements", "themes")
WITH_HEAD = NAMES - {f"{table}.csv" for table in WITHOUT_HEAD}
EVERYTHING = How(parquet=True)
AGENTS = {"ดี ใจงาม", "มี สุขใจ", "กรมป่าไม้", "กรมประมง"}
WEIGHTS = "SELECT ?measure ?weight WHERE { ?tie a kg:Relationship ; kg:measure ?measure ; kg:weight ?weight }"
RANKS = "SELECT ?agent ?rank WHERE { ?measured kg:of ?agent ; kg:pagerank ?rank }"


def segments() -> tuple[Segment, ...]:
    """Two releases, read."""
    releases = (
        reading("a", date(2023, 5, 1), heads={"ดี ใจงาม": "กรมป่าไม้"}, goals=[("กรมป่าไม้", "15", 0.9)]),
        reading("b", date(2023, 6, 1), heads={"ดี ใจงาม": "กรมป่าไม้", "มี สุขใจ": "กรมประมง"}),
    )
    return tuple(segment_of(Key(graph_iri(one.article.id), "digest", ""), article_nquads(one)) for one in releases)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with everything, never to be changed."""
    return finished(tmp_path_factory.mktemp("plain"), segments(), EVERYTHING)


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with graphs packed."""
    return finished(tmp_path_factory.mktemp("packed"), segments(), How(parquet=True, pack_from=0))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with news and their exports, without the page."""
    write(tmp_path / "news" / "1.txt", "สมชาย")
    build(tmp_path / "out", tmp_path / "news")
    return tmp_path


def test_every_export_is_written_in_place_of_the_old_and_what_else_lies_there_stays(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "exports"
    folder.mkdir(parents=True)
    (folder / "people.csv").write_text("old", encoding="utf-8")
    (folder / "notes.md").write_text("ของฉัน", encoding="utf-8")
    found = {name: data.decode() for name, data in contents(finished(folder, segments(), How())).items()}
    assert found.keys() == NAMES | {"notes.md"}
    assert found["notes.md"] == "ของฉัน"
    assert all("ดี ใจงาม" in found[name] for name in WITH_HEAD)


def test_the_same_articles_give_the_same_bytes_in_every_export(plain: Path, tmp_path: Path) -> None:
    assert contents(finished(tmp_path / "again", segments()[::-1], EVERYTHING)) == contents(plain)


def test_graphs_network_page_and_tables_tell_of_the_same(plain: Path) -> None:
    ties = [(row["measure"].rpartition("#")[2], float(row["weight"])) for row in opened(plain).rows(WEIGHTS)]
    network = nx.read_graphml(plain / "graph.graphml", force_multigraph=True)
    assert sorted((edge["type"], edge["weight"]) for *_, edge in network.edges(data=True)) == sorted(ties)
    assert {node["label"] for _, node in network.nodes(data=True)} >= AGENTS
    ranks = {row["agent"]: float(row["rank"]) for row in opened(plain).rows(RANKS)}
    assert {agent: rank for agent, rank in network.nodes(data="pagerank") if rank} == ranks
    page = (plain / "graph.html").read_text(encoding="utf-8")
    assert all(name in page for name in AGENTS)
    rows = (plain / "people.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    listed = pq.read_table(plain / "people.parquet")["person"].to_pylist()
    assert [row.partition(",")[0] for row in rows] == listed
    assert set(listed) == {"ดี ใจงาม", "มี สุขใจ"}


def test_the_table_of_articles_has_what_the_question_of_its_name_answers(tmp_path: Path) -> None:
    releases = [Raw(name, WORKS, "own", published=day) for name, day in (("z 1", WORKS_DAY), ("a 2", date(2024, 6, 1)))]
    folder = finished(tmp_path, [one.segment for raw in releases if (one := map_article(raw, "")).segment])
    with (folder / "articles.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["id"], row["again"]) for row in rows] == [("a 2", "z 1"), ("z 1", "")]
    answers = list(opened(folder).rows(question("articles").sparql))
    assert [{name: row[name] for name in answers[0]} for row in rows] == answers


@pytest.mark.parametrize("instead", [None, b"damaged"])
def test_ties_are_the_same_from_their_file_and_from_the_store(
    plain: Path, monkeypatch: pytest.MonkeyPatch, instead: bytes | None
) -> None:
    store = opened(plain)
    assert store.beside(TIES)
    by_file = StoredTies(store)
    monkeypatch.setattr(FinishedGraph, "beside", lambda *_: instead)
    by_index = StoredTies(store)
    nodes = {row["end"] for row in store.rows("SELECT ?end WHERE { ?tie kg:between ?end }")}
    assert len(nodes) > len(AGENTS)
    for node in nodes:
        assert by_file.of(node) == by_index.of(node)
        assert by_file.count(node) == by_index.count(node)


def failing(error: Exception) -> Callable[[object, Path], None]:
    """What writes half a page and then fails."""

    def fail(_: object, path: Path) -> None:
        path.write_text("half", encoding="utf-8")
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (RuntimeError("a defect"), (RuntimeError, "a defect")),
        (
            OSError(28, "No space left on device"),
            (StoreError, r"out: cannot be written .no space left on device.: name another with --out"),
        ),
    ],
)
def test_a_failure_on_the_way_leaves_the_folder_as_it_was_and_the_next_build_goes_on(
    place: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, told: tuple[type[Exception], str]
) -> None:
    before = contents(place / "out")
    write(place / "news" / "2.txt", "สมศรี")
    with monkeypatch.context() as patch:
        patch.setattr(kg.build.exports, "write_page", failing(error))
        with pytest.raises(told[0], match=told[1]):
            build(place / "out", place / "news", how=How())
    assert (contents(place / "out"), people(place / "out")) == (before, {"สมชาย"})
    outcome, _ = build(place / "out", place / "news")
    assert (outcome.written, outcome.unchanged) == (0, 2)
    assert people(place / "out") == {"สมชาย", "สมศรี"}


@pytest.mark.parametrize("error", [RuntimeError("a defect"), OSError(28, "No space left on device")])
def test_a_failure_of_the_first_build_shows_no_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    write(tmp_path / "news" / "1.txt", "สมชาย")
    monkeypatch.setattr(kg.build.exports, "write_page", failing(error))
    with pytest.raises((RuntimeError, StoreError)):
        build(tmp_path / "out", tmp_path / "news", how=How())
    assert contents(tmp_path / "out") == {}


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    news = write(tmp_path / "news" / "1.txt", "สมชาย")
    with pytest.raises(StoreError, match=r"file/exports: cannot be written .*--out"):
        build(tmp_path / "file" / "exports", news)


def test_an_export_of_any_kind_that_is_gone_is_made_again(place: Path) -> None:
    out, how = place / "out", How(page=False, parquet=True)
    build(out, place / "news", how=how)
    whole = contents(out)
    assert set(whole) == {*names(parquet=True), *names_across(parquet=True), *GRAPHS, "graph.graphml"}
    for name in ("graph.ttl", "graph.graphml", "themes.csv", "themes.parquet"):
        (out / name).unlink()
        build(out, place / "news", how=how)
        assert contents(out) == whole


def test_what_is_wanted_no_more_is_not_left_beside_what_is_newer(place: Path) -> None:
    out, news = place / "out", write(place / "news" / "2.txt", "สมศรี").parent
    build(out, news, how=How(parquet=True, pack_from=0))
    assert {path.stem for path in out.glob("*.parquet")} == {*COLUMNS, *ACROSS}
    for name in ("mine.parquet", "mine.html", "mine.nq.gz", "graph.md"):
        (out / name).touch()
    write(place / "news" / "3.txt", "สมหมาย")
    build(out, news)
    mine = {"mine.parquet", "mine.html", "mine.nq.gz", "graph.md"}
    assert set(contents(out)) == {*NAMES, *mine} - {"graph.html"}
    build(out, news, how=How(page=False, pack_from=0))
    assert {path.name for path in out.glob("graph.*")} == {"graph.nq.gz", "graph.ttl.gz", "graph.graphml", "graph.md"}


def test_packed_graphs_say_what_plain_ones_say_and_all_else_is_the_same(plain: Path, packed: Path) -> None:
    one, other = contents(plain), contents(packed)
    assert other.keys() == one.keys() - set(GRAPHS) | {f"{name}.gz" for name in GRAPHS}
    assert {name: gzip.decompress(other[f"{name}.gz"]) for name in GRAPHS} == {name: one[name] for name in GRAPHS}
    assert all(other[name] == data for name, data in one.items() if name not in GRAPHS)


def test_graphs_are_packed_from_their_size_on(plain: Path, tmp_path: Path) -> None:
    size = sum(segment.about.nquads for segment in segments())
    above = finished(tmp_path / "above", segments(), How(page=False, pack_from=size + 1))
    at = finished(tmp_path / "at", segments(), How(page=False, pack_from=size))
    assert (above / "graph.nq").read_bytes() == (plain / "graph.nq").read_bytes()
    assert sorted(path.name for path in at.glob("graph.*")) == ["graph.graphml", "graph.nq.gz", "graph.ttl.gz"]


def test_nquads_and_turtle_say_the_same_packed_or_not(plain: Path, packed: Path) -> None:
    found = []
    for folder, unpack in ((plain, bytes), (packed, gzip.decompress)):
        for name, form in zip(GRAPHS, (RdfFormat.N_QUADS, RdfFormat.TURTLE), strict=True):
            (path,) = folder.glob(f"{name}*")
            found.append({str(quad.triple) for quad in parse(unpack(path.read_bytes()), format=form)})
    assert found == [found[0]] * 4
