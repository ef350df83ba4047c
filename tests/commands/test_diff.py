"""``kg diff`` as programs and people call it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kg.cli import app
from kg.errors import StoreError
from tests.folders import build, write


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two builds, the second with an article more."""
    folder = tmp_path_factory.mktemp("diff")
    first = write(folder / "1.txt", "สมชาย")
    build(folder / "old", first)
    build(folder / "new", first, write(folder / "2.txt", "สมศรี"))
    return folder


def asked(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["diff", str(folder / "old"), str(folder / "new"), *arguments])


def test_the_news_are_told_in_lines_below_their_counts(folder: Path) -> None:
    lines = asked(folder).stdout.splitlines()
    assert "person: 1 new" in lines
    assert any(line.startswith("new: สมศรี ใจงาม is named อธิบดี กรมชลประทาน (1 article) “นายสมศรี") for line in lines)
    assert asked(folder, "--all").stdout.splitlines() == lines


def test_they_are_rows_and_records_too(folder: Path) -> None:
    header, *rows = csv.reader(asked(folder, "--format", "csv").stdout.splitlines())
    assert header == ["change", "kind", "what", "articles", "quote", "iri"]
    records = json.loads(asked(folder, "--format", "json").stdout)
    assert [list(record.values()) for record in records] == rows
    assert ["new", "person", "สมศรี ใจงาม", "1", "", "person/สมศรี_ใจงาม"] in rows


def test_a_graph_file_is_compared_with_a_folder(folder: Path) -> None:
    done = CliRunner().invoke(app, ["diff", str(folder / "new" / "graph.nq"), str(folder / "new")])
    assert done.stdout.splitlines() == ["nothing is another"]


def test_a_folder_that_is_not_there_is_one_line(folder: Path) -> None:
    done = CliRunner().invoke(app, ["diff", str(folder / "nowhere"), str(folder / "new")])
    assert isinstance(done.exception, StoreError)
    assert "does not exist" in str(done.exception)
