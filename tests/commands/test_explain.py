"""``kg explain`` as programs and people call it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kg.cli import app
from kg.errors import QuestionError
from tests.folders import build, write


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("explain")
    build(folder / "out", write(folder / "1.txt", "สมชาย"), write(folder / "2.txt", "สมศรี"))
    return str(folder / "out")


def asked(graph: str, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["explain", *arguments, "--graph", graph])


def test_a_person_is_explained_in_lines(graph: str) -> None:
    first, *rest, last = asked(graph, "สมชาย ใจงาม").stdout.splitlines()
    assert first == "is: สมชาย ใจงาม (person/สมชาย_ใจงาม): a person"
    assert any(line.startswith("   “นายสมชาย ใจงาม อธิบดีกรมชลประทาน") for line in rest)
    assert last.endswith(" steps")


def test_a_fact_is_explained_by_its_iri_as_tables_print_it(graph: str) -> None:
    fact = "article/1/holding/สมชาย_ใจงาม/อธิบดี/กรมชลประทาน/incumbent"
    steps = json.loads(asked(graph, fact, "--format", "json").stdout)
    assert steps[0]["what"] == "claims"
    assert steps[0]["article"] == "กรมชลประทานเปิดสถานีสูบน้ำ"
    assert 0 < steps[0]["sure"] <= 1
    assert all("" not in step.values() for step in steps)


def test_two_are_explained_as_rows(graph: str) -> None:
    done = asked(graph, "สมชาย ใจงาม", "สมศรี ใจงาม", "--format", "csv")
    header, first, *rows = csv.reader(done.stdout.splitlines())
    assert header == ["what", "detail", "quote", "article", "day", "sure"]
    assert first[0] == "are"
    assert {"feature", "sum", "tied"} <= {row[0] for row in rows}


def test_no_more_of_a_kind_is_told_than_wanted(graph: str) -> None:
    done = asked(graph, "กรมชลประทาน", "--count", "1")
    assert done.stdout.count("written: ") == 1


def test_what_is_not_there_is_one_line(graph: str) -> None:
    done = asked(graph, "สมชาย ใจงามม")
    assert isinstance(done.exception, QuestionError)
    assert str(done.exception).endswith("did you mean สมชาย ใจงาม · สมศรี ใจงาม?")


def test_a_graph_file_is_explained_too(graph: str) -> None:
    done = CliRunner().invoke(app, ["explain", "กรมชลประทาน", "--graph", str(Path(graph) / "graph.nq")])
    assert done.exit_code == 0
    assert done.stdout.startswith("is: กรมชลประทาน (organization/กรมชลประทาน): a body that the list of agencies has")
