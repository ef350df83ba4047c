"""``kg validate``: what conforms is one line, each violation is a line with its graph, the exit code tells which."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app
from kg.errors import StoreError
from kg.iris import article_iri, graph_iri
from tests.builds import write_nquads
from tests.network.press import reading, store_of


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The N-Quads of two releases."""
    path = tmp_path_factory.mktemp("validate") / "graph.nq"
    write_nquads(store_of(reading("a", heads={"ดี ใจงาม": "กรมป่าไม้"}), reading("b", heads={"มี สุขใจ": "กรมประมง"})), path)
    return path


def test_a_graph_that_conforms_is_told_with_how_many_were_checked(exported: Path) -> None:
    done = CliRunner().invoke(app, ["validate", str(exported)])
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "2 article graphs and the union of all conform\n"


def test_what_the_shapes_forbid_is_a_line_with_graph_and_node(exported: Path, tmp_path: Path) -> None:
    lines = exported.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(f"<{article_iri('b')}> <https://schema.org/headline>")]
    assert len(kept) == len(lines) - 1
    (tmp_path / "broken.nq").write_text("".join(kept), encoding="utf-8")
    done = CliRunner().invoke(app, ["validate", "--graph", str(tmp_path / "broken.nq")])
    assert done.exit_code == 1
    assert "conform" not in done.stderr
    starts = [line.split(": ")[1:3] for line in done.stderr.splitlines()]
    assert starts == [[graph_iri("b"), article_iri("b")], ["union", article_iri("b")]]


def test_a_file_goes_before_the_folder(exported: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["validate", str(exported), "--graph", str(tmp_path / "nowhere")])
    assert done.exit_code == 0, done.exception


def test_a_graph_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["validate", "--graph", str(tmp_path / "nowhere")])
    assert isinstance(done.exception, StoreError)
    assert "nowhere: does not exist" in str(done.exception)
