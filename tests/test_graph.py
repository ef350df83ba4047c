"""A graph asked from Python: every way to ask, its errors, and that it stays as it is."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import kg
from kg.errors import InputError, KgError, QuestionError, StoreError
from kg.graph import Graph
from tests.builds import write_nquads
from tests.folders import build, contents, write
from tests.network.press import held, reading, store_of

EARLY, LATE = date(2023, 5, 1), date(2024, 5, 1)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph of two releases: one who meets two others, at a year's distance."""
    path = tmp_path_factory.mktemp("graph") / "graph.nq"
    trio = reading("a", EARLY, heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}, goals=[("กรมป่า", "15.1", 0.9)])
    later = held(reading("b", LATE, heads={"สุข ใจดี": "กรมน้ำ", "งาม ดีใจ": "กรมดิน"}), LATE, LATE)
    write_nquads(store_of(trio, later), path)
    return path


@pytest.fixture(scope="module")
def graph(path: Path) -> Iterator[Graph]:
    with kg.open(path) as graph:
        yield graph


def test_a_ready_question_is_answered_as_rows(graph: Graph) -> None:
    assert "people-of-agency" in {question.name for question in graph.questions()}
    answer = graph.query("people-of-agency", agency="กรมป่า")
    assert [(row["person"], row["role"]) for row in answer] == [("ดี ใจงาม", "อธิบดี")]
    assert graph.query("holders-on-date", date=EARLY) == graph.query("holders-on-date", date="1 พ.ค. 2566")
    assert len(graph.query("agencies-by-goal", goal=15)) == 1


def test_a_parameter_that_python_keeps_for_itself_takes_an_underscore(graph: Graph) -> None:
    assert len(graph.query("events-in-period", from_=LATE, to="2567")) == 1


def test_sparql_is_answered_as_it_stands(graph: Graph) -> None:
    answer = graph.query("SELECT ?name {\n ?p foaf:name ?name } ORDER BY ?name")
    assert answer.column("name") == ("งาม ดีใจ", "ดี ใจงาม", "สุข ใจดี")


@pytest.mark.parametrize(
    ("what", "parameters", "error"),
    [
        ("nothing-such", {}, QuestionError),
        ("", {}, QuestionError),
        ("SELECT ?a {", {}, QuestionError),
        ("people-of-agency", {"agency": "กรมที่ไม่มีใครรู้จัก"}, QuestionError),
        ("people-of-agency", {"wrong": "กรมป่า"}, QuestionError),
        ("holders-on-date", {"date": "someday"}, InputError),
    ],
)
def test_what_cannot_be_answered_is_an_error_of_ours(
    graph: Graph, what: str, parameters: dict[str, str], error: type[KgError]
) -> None:
    with pytest.raises(error):
        graph.query(what, **parameters)


def test_a_path_is_the_steps_and_words_that_connect_two(graph: Graph) -> None:
    way = graph.path("ดี ใจงาม", "งาม ดีใจ")[0]
    assert [(step.start, step.end) for step in way.steps] == [("ดี ใจงาม", "สุข ใจดี"), ("สุข ใจดี", "งาม ดีใจ")]
    assert all(step.start in step.quote for step in way.steps)
    assert graph.path("ดี ใจงาม", "งาม ดีใจ", since="2567", count=1) == ()
    assert len(graph.path("กรมป่า", "SDG 15.1", count=1)) == 1
    with pytest.raises(QuestionError):
        graph.path("ดี ใจงาม", "ไม่มีใคร")


def test_an_entity_is_found_by_any_name(graph: Graph) -> None:
    assert graph.entity("นายดี ใจงาม") == graph.entity("person/ดี_ใจงาม")
    with pytest.raises(QuestionError, match="did you mean"):
        graph.entity("กรมปา")


def test_articles_come_in_the_order_of_their_days(graph: Graph) -> None:
    assert [(article.id, article.published) for article in graph.articles()] == [("a", EARLY), ("b", LATE)]


def test_reasons_are_told_of_one_and_of_two(graph: Graph) -> None:
    assert any(step.what == "named" for step in graph.explain("กรมป่า"))
    assert any(step.what == "tied" for step in graph.explain("กรมป่า", "กรมน้ำ", count=1))
    with pytest.raises(QuestionError):
        graph.explain("ไม่มีใคร")


def test_a_network_and_a_data_set_are_those_of_other_libraries(graph: Graph) -> None:
    network = graph.to_networkx()
    assert len(network) == 6
    assert len(graph.to_networkx(since="2567")) == 4
    names = {str(named.identifier) for named in graph.to_rdflib().graphs() if len(named)}
    assert {"https://w3id.org/thkg/article/a/graph", "https://w3id.org/thkg/graph/relationships"} <= names
    assert len(graph.to_rdflib(union=True)) > 100


def test_a_search_hands_on_what_is_asked(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    given = dict[str, Any]()
    stand_in = ModuleType("kg.search")
    stand_in.asked = lambda _, words, **more: given.update(more, words=words) or words  # type: ignore[attr-defined]
    stand_in.search = lambda _, wanted: [wanted]  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "kg.search", stand_in)
    found: Any = graph.search("น้ำท่วม", agency="กรมน้ำ", goal=13, since=EARLY, until="2567", limit=5, start=10)
    assert found == ["น้ำท่วม"]
    assert given == {
        "words": "น้ำท่วม",
        "agency": "กรมน้ำ",
        "person": "",
        "goal": "13",
        "province": "",
        "since": "2023-05-01",
        "until": "2567",
        "limit": 5,
        "start": 10,
    }


def test_a_closed_graph_says_so(path: Path) -> None:
    with kg.open(str(path)) as graph:
        entity = graph.entity("กรมป่า")
    assert "closed" in repr(graph)
    graph.close()
    for ask in (graph.articles, graph.to_networkx, lambda: graph.query("people"), lambda: graph.entity("กรมป่า")):
        with pytest.raises(StoreError, match="is closed"):
            ask()
    assert entity.name == "กรมป่า"


def test_a_folder_is_asked_as_its_export_is_and_stays_as_it_is(tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(out, write(tmp_path / "1.txt", "สมชาย"), write(tmp_path / "2.txt", "สมหญิง"))
    before = contents(out)
    with kg.open(out) as folder, kg.open(out / "graph.nq") as file:
        for ask in ("articles", "people", "agencies"):
            assert folder.query(ask) == file.query(ask)
        assert folder.articles() == file.articles()
        assert folder.entity("กรมชลประทาน") == file.entity("กรมชลประทาน")
        assert folder.entity("กรมชลประทาน").facts() == file.entity("กรมชลประทาน").facts() != ()
        mine, other = folder.to_networkx(), file.to_networkx()
        assert (dict(mine.nodes(data=True)), [*mine.edges(data=True)]) == (
            dict(other.nodes(data=True)),
            [*other.edges(data=True)],
        )
        assert {*folder.to_rdflib(union=True)} == {*file.to_rdflib(union=True)}
        assert {*folder.to_rdflib().quads()} == {*file.to_rdflib().quads()}
    assert contents(out) == before
