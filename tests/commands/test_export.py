"""``kg export``: where files go, what may be asked for, and one line for what cannot be done."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kg.cli import app
from kg.errors import OutputError
from kg.export.formats import Format
from tests.folders import build, write


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a build of one article."""
    folder = tmp_path_factory.mktemp("export")
    build(folder / "graph", write(folder / "a.txt", "สมชาย"))
    return folder / "graph"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in which commands are given."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


def run(graph: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["export", "--graph", str(graph), *arguments])


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_file_is_written_into_the_current_folder_and_named(graph: Path, here: Path) -> None:
    done = run(graph, "--format", "popolo")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "popolo.json: written\n")
    assert files(here) == {"popolo.json"}


def test_out_names_the_file_or_its_folder(graph: Path, here: Path) -> None:
    (here / "folder").mkdir()
    run(graph, "--format", "gexf", "--out", "net.gexf")
    run(graph, "--format", "gexf", "--out", "folder")
    run(graph, "--format", "gexf", "--out", "new/net.gexf")
    assert files(here) == {"net.gexf", "folder/graph.gexf", "new/net.gexf"}


def test_several_formats_go_into_a_folder_each_once(graph: Path, here: Path) -> None:
    done = run(graph, "--format", "ftm", "--format", "popolo", "--format", "ftm", "--out", "out")
    assert done.stderr.splitlines() == ["out/entities.ftm.json: written", "out/popolo.json: written"]
    assert files(here) == {"out/entities.ftm.json", "out/popolo.json"}


def test_all_is_every_format(graph: Path, here: Path) -> None:
    assert run(graph, "--format", "all").exit_code == 0
    found = files(here)
    assert {form.file for form in Format} <= found | {"parquet"}
    assert sum(name.startswith("parquet/") for name in found) == 10


def test_parquet_is_a_folder_of_files(graph: Path, here: Path) -> None:
    run(graph, "--format", "parquet", "--out", "tables")
    assert {"tables/people.parquet", "tables/articles.parquet"} <= files(here)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["--format", "docx"], "docx: is no format: choose one of jsonld, popolo"), ([], "Missing parameter")],
)
def test_what_cannot_be_asked_for_is_said(graph: Path, here: Path, arguments: list[str], told: str) -> None:
    done = CliRunner().invoke(app, ["export", "--graph", str(graph), *arguments], standalone_mode=False)
    assert told in str(done.exception)
    assert files(here) == set()


def test_the_graph_itself_is_not_written_over(graph: Path) -> None:
    before = (graph / "graph.nq").read_bytes()
    done = run(graph, "--format", "jsonld", "--out", str(graph / "graph.nq"))
    assert isinstance(done.exception, OutputError)
    assert (graph / "graph.nq").read_bytes() == before


def test_a_thai_reader_is_told_in_thai(graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LANG", "th")
    assert run(graph, "--format", "popolo").stderr == "popolo.json: เขียนแล้ว\n"
