"""``kg search`` as people and programs see it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app
from tests.builds import write_nquads
from tests.search.sentences import DROUGHT, FLOOD, articles


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("graph") / "graph.nq"
    write_nquads(articles(flood=FLOOD, drought=DROUGHT), path)
    return path


def said(graph: Path, *words: str) -> str:
    done = CliRunner().invoke(app, ["search", *words, "--graph", str(graph)], catch_exceptions=False)
    assert done.exit_code == 0
    return done.stdout


def test_people_see_sentences_and_how_many(graph: Path) -> None:
    lines = said(graph, "น้ำท่วม", "เชียงใหม่", "--count", "1").splitlines()
    assert lines[0] == "1 2024-03-05 กรมชลประทานเร่งระบายน้ำ"
    assert "น้ำท่วมจังหวัดเชียงใหม่" in lines[1]
    assert any(line.strip().startswith("person: สมชาย ใจงาม") for line in lines)
    assert lines[-1] == "1 sentence in 1 article"


def test_programs_get_columns(graph: Path) -> None:
    (row,) = csv.DictReader(io.StringIO(said(graph, "น้ำประปา", "--format", "csv")))
    assert list(row) == ["date", "id", "title", "quote", "known", "start", "article"]
    assert (row["id"], row["article"]) == ("drought", "https://w3id.org/thkg/article/drought")
    assert DROUGHT[int(row["start"]) :].startswith(row["quote"])


def test_programs_get_json_with_marks(graph: Path) -> None:
    found = json.loads(said(graph, "น้ำประปา", "--format", "json"))
    (hit,) = found["hits"]
    ((start, end),) = hit["marks"]
    assert (found["sentences"], found["articles"], hit["sentence"][start:end]) == (1, 1, "น้ำประปา")


def test_limits_and_pages(graph: Path) -> None:
    assert "drought" not in said(graph, "--to", "2567-03", "--format", "csv")
    first, second = (json.loads(said(graph, "กรม", "--count", "1", "--start", n, "--format", "json")) for n in "12")
    assert first["hits"] != second["hits"]
