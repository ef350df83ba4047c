"""``kg query``: ready questions with their parameters, SPARQL from wherever it comes, and the list of both."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kg.cli import app
from kg.errors import QuestionError
from tests.builds import write_nquads
from tests.network.press import reading, store_of

NAMES = "SELECT ?name WHERE {\n  ?p foaf:name ?name\n}\nORDER BY ?name"

Query = Callable[..., Result]


@pytest.fixture(scope="module")
def query(tmp_path_factory: pytest.TempPathFactory) -> Query:
    """Asks a graph of two releases, for CSV."""
    path = tmp_path_factory.mktemp("query") / "graph.nq"
    write_nquads(store_of(reading("a", heads={"ดี ใจงาม": "กรมป่าไม้"}), reading("b", heads={"มี สุขใจ": "กรมประมง"})), path)

    def ask(*arguments: str, stdin: str = "") -> Result:
        command = ["query", *arguments, "--graph", str(path), "--format", "csv"]
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
    assert rows["people-of-agency"]["takes"] == "[--agency]"
    assert rows["everything-about"]["takes"] == "--entity"
    assert rows["articles"] == {"question": "articles", "takes": "", "ไทย": "บทความทั้งหมด", "English": "All articles"}


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
