"""``kg query``: ready questions with their parameters, SPARQL from wherever it comes, and the list of both."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pyoxigraph import Quad, QuerySolutions, RdfFormat, Store, parse
from typer.testing import CliRunner, Result

from kg.cli import app
from kg.errors import OutputError, QuestionError
from tests.builds import write_nquads
from tests.network.press import reading, store_of

NAMES = "SELECT ?name WHERE {\n  ?p foaf:name ?name\n}\nORDER BY ?name"

Query = Callable[..., Result]


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a graph of two releases."""
    path = tmp_path_factory.mktemp("query") / "graph.nq"
    write_nquads(store_of(reading("a", heads={"ดี ใจงาม": "กรมป่าไม้"}), reading("b", heads={"มี สุขใจ": "กรมประมง"})), path)
    return path


@pytest.fixture(scope="module")
def query(graph: Path) -> Query:
    """Asks the graph, for CSV."""

    def ask(*arguments: str, stdin: str = "") -> Result:
        command = ["query", *arguments, "--graph", str(graph), "--format", "csv"]
        return CliRunner().invoke(app, command, input=stdin)

    return ask


def answered(done: Result) -> list[dict[str, str]]:
    assert done.exit_code == 0, done.exception
    return list(csv.DictReader(io.StringIO(done.stdout)))


@pytest.mark.parametrize(
    ("given", "people"),
    [
        (["--agency", "กรมป่าไม้"], {"ดี ใจงาม"}),
        (["--agency=กรมประมง"], {"มี สุขใจ"}),
        ([], {"ดี ใจงาม", "มี สุขใจ"}),
    ],
)
def test_a_ready_question_takes_its_parameters_in_either_form(query: Query, given: list[str], people: set[str]) -> None:
    assert {row["person"] for row in answered(query("people-of-agency", *given))} == people


def test_sparql_comes_as_an_argument_from_a_file_and_from_standard_input(query: Query, tmp_path: Path) -> None:
    (tmp_path / "names.rq").write_text(NAMES, encoding="utf-8")
    expected = [{"name": "ดี ใจงาม"}, {"name": "มี สุขใจ"}]
    assert answered(query(NAMES)) == expected
    assert answered(query(str(tmp_path / "names.rq"))) == expected
    assert answered(query("-", stdin=NAMES)) == expected
    assert answered(query("-", stdin="\ufeff" + NAMES)) == expected


def test_a_query_of_ones_own_may_take_parameters(query: Query, tmp_path: Path) -> None:
    own = "# ใคร\n# Who\n# --person* คน | the person\nSELECT ?name\nWHERE {\n  ?person foaf:name ?name\n}\n"
    (tmp_path / "who.rq").write_text(own, encoding="utf-8")
    assert answered(query(str(tmp_path / "who.rq"), "--person", "นายดี ใจงาม")) == [{"name": "ดี ใจงาม"}]


def test_a_parameter_is_set_also_where_the_pattern_begins_on_the_first_line(query: Query, tmp_path: Path) -> None:
    own = "# --person คน | the person\nSELECT ?name WHERE { ?person foaf:name ?name }"
    (tmp_path / "who.rq").write_text(own, encoding="utf-8")
    assert answered(query(str(tmp_path / "who.rq"), "--person", "ดี ใจงาม")) == [{"name": "ดี ใจงาม"}]
    refused = query(str(tmp_path / "who.rq"), "--people", "ดี ใจงาม")
    assert "has no --people: it takes --person" in str(refused.exception)


def test_alone_it_lists_the_questions_with_what_they_take() -> None:
    done = CliRunner().invoke(app, ["query", "--graph", "nowhere", "--format", "json"])
    rows = {row["question"]: row for row in json.loads(done.stdout)}
    assert rows["people-of-agency"]["takes"] == "[--agency] [--from] [--to] [--year]"
    assert rows["everything-about"]["takes"] == "--entity"
    assert rows["judgements"] == {
        "group": "graph",
        "question": "judgements",
        "takes": "",
        "ไทย": "คนตัดสินอะไรไว้ และมีผลต่อสิ่งใด",
        "English": "What people decided, and on what",
    }


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["people-of-agency", "กรมป่าไม้"], "กรมป่าไม้: is out of place: parameters are given as --name value"),
        (["people-of-agency", "--agency"], "--agency: has no value: give it as --agency value"),
        (["people-of-agency", "--agency="], "--agency: has no value"),
        (["holders-on-date", "--agency", "--date", "2566"], "--agency: has no value"),
        (["people-of-agency", "--person", "ดี ใจงาม"], "people-of-agency: has no --person: it takes --agency"),
        (["everything-about"], "needs --entity"),
        (["peopel"], "did you mean people"),
        (["nowhere.rq"], "nowhere.rq: cannot be read"),
        (["SELECT WHERE {"], "does not parse"),
    ],
)
def test_a_mistake_is_a_line_that_names_it(query: Query, arguments: list[str], words: str) -> None:
    done = query(*arguments)
    assert isinstance(done.exception, QuestionError)
    assert words in str(done.exception)
    assert done.stdout == ""


def test_a_file_in_another_encoding_is_named(query: Query, tmp_path: Path) -> None:
    (tmp_path / "thai.rq").write_bytes("# ชื่อ\nASK {}".encode("cp874"))
    assert "give a SPARQL file in UTF-8" in str(query(str(tmp_path / "thai.rq")).exception)


def test_a_parameter_given_again_may_be_any_of_both(query: Query) -> None:
    both = query("people-of-agency", "--agency", "กรมป่าไม้", "--agency", "กรมประมง")
    assert {row["person"] for row in answered(both)} == {"ดี ใจงาม", "มี สุขใจ"}


def test_help_of_a_question_needs_no_graph() -> None:
    done = CliRunner().invoke(app, ["query", "everything-about", "--help", "--graph", "nowhere"])
    assert done.exit_code == 0
    assert "--entity *" in done.stdout
    assert "For example: kg query everything-about --entity" in done.stdout
    assert "--sparql" in CliRunner().invoke(app, ["query", "--help"]).stdout


def test_the_whole_query_can_be_pasted_into_a_store_that_knows_no_prefixes(query: Query, graph: Path) -> None:
    printed = query("people-of-agency", "--agency", "กรมป่าไม้", "--sparql").stdout
    assert "#?" not in printed
    store = Store()
    store.extend(Quad(*quad.triple) for quad in parse(path=str(graph), format=RdfFormat.N_QUADS))
    rows = store.query(printed)
    assert isinstance(rows, QuerySolutions)
    assert [row["person"].value for row in rows] == ["ดี ใจงาม"]


@pytest.mark.parametrize("name", ["answer.csv", "answer.JSON"])
def test_an_answer_goes_into_a_file_by_its_suffix(query: Query, tmp_path: Path, name: str) -> None:
    done = query("people-of-agency", "--agency", "กรมป่าไม้", "--out", str(tmp_path / name))
    assert (done.stdout, done.exit_code) == ("", 0)
    content = (tmp_path / name).read_bytes()
    if name.endswith(".csv"):
        assert content.startswith(b"\xef\xbb\xbf")
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    else:
        rows = json.loads(content)
    assert [row["person"] for row in rows] == ["ดี ใจงาม"]


def test_no_more_rows_are_shown_than_are_wanted(query: Query) -> None:
    whole = list(csv.reader(io.StringIO(query("people", "--format", "csv").stdout)))
    first = list(csv.reader(io.StringIO(query("people", "--format", "csv", "--count", "1").stdout)))
    assert len(whole) > 2
    assert first == whole[:2]


def test_an_answer_is_a_workbook_for_excel(query: Query, tmp_path: Path) -> None:
    query("people-of-agency", "--agency", "กรมป่าไม้", "--out", str(tmp_path / "answer.xlsx"))
    sheet = load_workbook(tmp_path / "answer.xlsx")["answer"]
    assert [cell.value for cell in sheet[2]][:2] == ["กรมป่าไม้", "ดี ใจงาม"]


def test_a_thai_reader_gets_a_workbook_with_thai_headings(
    query: Query, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KG_LANG", "th")
    query("people-of-agency", "--agency", "กรมป่าไม้", "--out", str(tmp_path / "answer.xlsx"))
    sheet = load_workbook(tmp_path / "answer.xlsx")["answer"]
    assert [cell.value for cell in sheet[1]][:2] == ["หน่วยงาน", "บุคคล"]


@pytest.mark.parametrize(
    ("name", "words"),
    [("answer.doc", "end the name in one of .csv, .xlsx, .json"), ("people.csv/a.csv", "cannot be written")],
)
def test_a_file_that_cannot_be_is_named(query: Query, tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "people.csv").write_text("old", encoding="utf-8")
    done = query("people", "--out", str(tmp_path / name))
    assert isinstance(done.exception, OutputError)
    assert words in str(done.exception)
    assert (tmp_path / "people.csv").read_text(encoding="utf-8") == "old"


def test_a_period_that_ends_before_it_begins_is_refused(query: Query) -> None:
    done = query("events-in-period", "--from", "2568", "--to", "2567")
    assert "2568 to 2567: ends before it begins" in str(done.exception)
