"""``kg review`` as people and scripts call it."""

from __future__ import annotations

import json
import subprocess
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kg.cli import app
from kg.commands.exits import Exit
from kg.errors import InputError
from tests.network.review.graphs import nquads


@pytest.fixture
def graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("kg.commands.review._today", lambda: date(2026, 11, 29))
    path = tmp_path / "graph.nq"
    path.write_bytes(nquads())
    return path


def review(graph: Path, *arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(app, ["review", "--graph", str(graph), *arguments], input=typed)


def ledger(graph: Path) -> list[dict[str, object]]:
    path = graph.with_name("ledger.jsonl")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def test_answers_are_decisions_in_the_ledger_beside_the_graph(graph: Path) -> None:
    done = review(graph, "--who", "สมศรี", "--kind", "person", "--kind", "candidates", typed="1\ny\n")
    assert done.exit_code == 0, done.output
    assert [(line["verdict"], line["who"], line["when"]) for line in ledger(graph)] == [
        ("same", "สมศรี", "2026-11-29"),
        ("same", "สมศรี", "2026-11-29"),
    ]
    assert "2 decisions" in done.stderr and "kg build" in done.stderr
    assert "╭" not in review(graph, "--who", "สมศรี", "--kind", "person", "--kind", "candidates", typed="y\n").stdout


def test_as_many_are_asked_as_are_wanted(graph: Path) -> None:
    done = review(graph, "--who", "a", "--count", "2", typed="s\n" * 9)
    assert done.stdout.count("╭") == 2
    assert ledger(graph) == []


def test_another_ledger_may_be_named(graph: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    review(graph, "--who", "a", "--kind", "person", "--ledger", str(other), typed="n\n")
    assert json.loads(other.read_text(encoding="utf-8"))["verdict"] == "different"
    assert ledger(graph) == []


def test_a_sheet_goes_out_and_comes_back_once(graph: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "q.csv"
    done = review(graph, "--csv", str(sheet))
    assert done.exit_code == 0 and "6 questions" in done.stderr
    text = sheet.read_text(encoding="utf-8-sig")
    assert ledger(graph) == []
    sheet.write_text(text.replace("0.50,,,same", "0.50,same,,same").replace("0.30,,,", "0.30,yes,,"), encoding="utf-8")
    for _ in range(2):
        done = review(graph, "--from", str(sheet), "--who", "สมศรี")
        assert done.exit_code == Exit.PARTLY
        assert "row 3: yes: is no verdict here" in done.stderr
        assert [line["verdict"] for line in ledger(graph)] == ["same"]


def test_a_bad_line_of_the_ledger_is_told_and_the_rest_counts(graph: Path) -> None:
    review(graph, "--who", "a", "--kind", "person", typed="y\n")
    with graph.with_name("ledger.jsonl").open("a", encoding="utf-8") as out:
        out.write("{")
    done = review(graph, "--who", "a", "--kind", "person", typed="y\n")
    assert "ledger.jsonl:2: is no JSON" in done.stderr
    assert "╭" not in done.stdout


def test_who_decides_is_as_git_knows_them(graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = subprocess.CompletedProcess([], 0, stdout="สมปอง\n".encode())
    monkeypatch.setattr("kg.commands.review.shutil.which", lambda _: "git")
    monkeypatch.setattr("kg.commands.review.subprocess.run", lambda *_, **__: told)
    review(graph, "--kind", "person", typed="y\n")
    assert ledger(graph)[0]["who"] == "สมปอง"


def test_else_as_they_logged_in_and_nobody_decides_nothing(graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.commands.review.shutil.which", lambda _: None)
    monkeypatch.setattr("kg.commands.review.getpass.getuser", lambda: "somporn")
    review(graph, "--kind", "person", typed="y\n")
    assert ledger(graph)[0]["who"] == "somporn"

    def nobody() -> str:
        raise KeyError("uid")

    monkeypatch.setattr("kg.commands.review.getpass.getuser", nobody)
    done = review(graph)
    assert isinstance(done.exception, InputError) and "--who" in str(done.exception)


def test_a_build_applies_what_was_decided_and_it_is_asked_no_more(tmp_path: Path) -> None:
    text = "ข่าวการลงทุน\n\nนายสมชาย ใจงาม รองเลขาธิการบีโอไอ กล่าวว่า จะส่งเสริมการลงทุนใน 3 จังหวัด\n"
    (tmp_path / "one.txt").write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    build = ["build", str(tmp_path / "one.txt"), "--out", str(out), "--no-page", "--jobs", "1"]
    assert CliRunner().invoke(app, build).exit_code == 0
    asked = review(out, "--who", "a", "--kind", "candidates", typed="2\n")
    assert "Which body is “บีโอไอ”?" in asked.stdout
    chosen = next(line for line in asked.stderr.splitlines() if line.startswith("2: ")).removeprefix("2: ")
    done = CliRunner().invoke(app, build)
    assert done.exit_code == 0, done.output
    assert "╭" not in review(out, "--who", "a", "--kind", "candidates").stdout
    rows = CliRunner().invoke(app, ["query", "posts-of-person", "--person", "สมชาย ใจงาม", "--graph", str(out)])
    assert chosen in rows.stdout


def test_the_ledger_that_a_graph_was_built_with_is_written_on(tmp_path: Path) -> None:
    text = "ข่าวการลงทุน\n\nนายสมชาย ใจงาม รองเลขาธิการบีโอไอ กล่าวว่า จะส่งเสริมการลงทุนใน 3 จังหวัด\n"
    (tmp_path / "one.txt").write_text(text, encoding="utf-8")
    out, elsewhere = tmp_path / "out", tmp_path / "ours.jsonl"
    elsewhere.write_text("", encoding="utf-8")
    build = ["build", str(tmp_path / "one.txt"), "--out", str(out), "--no-page", "--jobs", "1"]
    assert CliRunner().invoke(app, [*build, "--ledger", str(elsewhere)]).exit_code == 0
    review(out, "--who", "a", "--kind", "candidates", typed="1\n")
    assert elsewhere.read_text(encoding="utf-8").startswith('{"verdict": "same"')
