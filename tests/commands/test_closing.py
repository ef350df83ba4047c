"""The closing words of a build: each question that they suggest is typed as it stands, and has an answer."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app
from kg.commands.closing import closing
from kg.models import Reading
from kg.read import Raw
from tests.builds import built, write_nquads
from tests.network.press import reading, store_of

NOBODY = Raw("n", "ตลาดนัดเปิดแล้ว\n\nตลาดนัดเปิดขายของทุกวัน\n", "n.txt")


def said(capsys: pytest.CaptureFixture[str], folder: Path) -> list[str]:
    closing(folder)
    return capsys.readouterr().err.splitlines()


def folder_of(path: Path, *readings: Reading) -> Path:
    path.mkdir()
    write_nquads(store_of(*readings), path / "graph.nq")
    (path / "graph.html").touch()
    return path


def test_it_says_what_to_open(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = folder_of(tmp_path / "out", reading("a", heads={"ดี ใจงาม": "กรมป่าไม้"}))
    assert said(capsys, folder)[0] == f"open in a browser: {folder / 'graph.html'}"
    (folder / "graph.html").unlink()
    assert said(capsys, folder)[0].startswith("ask: ")


@pytest.mark.parametrize("name", ["out", "my graphs", 'the "$HOME" one', "it's"])
def test_each_question_can_be_typed_and_has_an_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    folder = folder_of(tmp_path / name, reading("a", heads={"ดี ใจงาม": "กรมป่าไม้", "มี สุขใจ": "กรมประมง"}))
    asked = [line.removeprefix("ask: ") for line in said(capsys, folder) if line.startswith("ask: ")]
    assert asked[0].startswith("kg neighbours ")
    assert asked[1].startswith("kg query posts-of-person --person ")
    for command in asked:
        kg, *words = shlex.split(command)
        done = CliRunner().invoke(app, [*words, "--format", "json"])
        assert (kg, done.exit_code) == ("kg", 0)
        assert json.loads(done.stdout)


def test_a_name_that_two_bodies_have_is_not_suggested(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = folder_of(tmp_path / "out", reading("a", heads={"ดี ใจงาม": "กรมป่าไม้", "มี สุขใจ": "กรมประมง"}))
    (first, *_) = (line.split('"')[1] for line in said(capsys, folder) if line.startswith("ask: kg neighbours"))
    with (folder / "graph.nq").open("a", encoding="utf-8") as graph:
        label = f'<http://www.w3.org/2004/02/skos/core#prefLabel> "{first}"@th'
        graph.write(f"<https://w3id.org/thkg/organization/x> {label} <https://w3id.org/thkg/article/a/graph> .\n")
    asked = [line for line in said(capsys, folder) if line.startswith("ask: ")]
    assert len(asked) == 2
    assert not any(first in line for line in asked)


def test_a_graph_of_nobody_suggests_what_it_can_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").mkdir()
    write_nquads(built(NOBODY), tmp_path / "out" / "graph.nq")
    asked = [line for line in said(capsys, tmp_path / "out") if line.startswith("ask: ")]
    assert asked == [f"ask: kg query articles --graph {tmp_path / 'out'}"]


def test_the_folder_that_every_question_reads_is_not_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder_of(Path("exports"), reading("a", heads={"ดี ใจงาม": "กรมป่าไม้"}))
    assert not any("--graph" in line for line in said(capsys, Path("exports")))
