"""``kg path``, ``top``, ``neighbours`` and ``timeline`` as programs call them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app
from kg.errors import QuestionError

TEXT = (
    "{title}\n\nเมื่อวันที่ {day} นายสมชาย ใจงาม อธิบดีกรมชลประทาน เป็นประธานการประชุมหารือร่วมกับ"
    "นางสมศรี ใจดี อธิบดีกรมประมง ณ ศาลากลางจังหวัดตาก เพื่อรับมือการเปลี่ยนแปลงสภาพภูมิอากาศ\n"
)


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("network")
    for name, day in (("one", "3 มีนาคม 2566"), ("two", "4 มีนาคม 2566"), ("three", "5 มีนาคม 2567")):
        (folder / f"{name}.txt").write_text(TEXT.format(title=f"ข่าวที่ {name}", day=day), encoding="utf-8")
    done = CliRunner().invoke(app, ["build", str(folder), "--out", str(folder / "out"), "--workers", "1"])
    assert done.exit_code == 0, done.output
    return str(folder / "out")


def asked(graph: str, *arguments: str) -> object:
    done = CliRunner().invoke(app, [*arguments, "--graph", graph, "--format", "json"])
    assert done.exit_code == 0, done.exception
    return json.loads(done.stdout)


def test_a_path_has_the_form_that_programs_rely_on(graph: str) -> None:
    answer = asked(graph, "path", "นายสมชาย ใจงาม", "สมศรี ใจดี")
    assert isinstance(answer, dict)
    assert set(answer) == {"paths"}
    first = answer["paths"][0]
    assert set(first) == {"weight", "steps"}
    (step,) = first["steps"]
    assert list(step) == ["from", "to", "relation", "quote", "date", "article"]
    assert (step["from"], step["to"], step["relation"]) == ("สมชาย ใจงาม", "สมศรี ใจดี", "meets")
    assert "สมชาย" in step["quote"]
    assert step["date"] == "2024-03-05"
    assert Path(step["article"]).name == "three"


def test_a_path_is_told_in_steps_and_as_rows(graph: str) -> None:
    ends = ["path", "สมชาย ใจงาม", "สมศรี ใจดี", "--graph", graph]
    told = CliRunner().invoke(app, ends).stdout.splitlines()
    assert told[1:3] == ["สมชาย ใจงาม", "│  meets, 2024-03-05"]
    assert told[3].startswith("│  “") and "สมศรี" in told[3]
    assert told[-1].endswith("paths")
    header, first, *_ = csv.reader(CliRunner().invoke(app, [*ends, "--format", "csv"]).stdout.splitlines())
    assert header == ["path", "weight", "from", "relation", "to", "date", "quote", "article"]
    assert first[2:6] == ["สมชาย ใจงาม", "meets", "สมศรี ใจดี", "2024-03-05"]


def test_nobody_in_between_is_an_empty_list(graph: str) -> None:
    assert asked(graph, "path", "สมชาย ใจงาม", "SDG 1") == {"paths": []}


@pytest.mark.parametrize(
    ("window", "weight"),
    [
        (("--from", "2566", "--to", "2566"), 2),
        (("--from", "2023", "--to", "2023-12"), 2),
        (("--from", "2567"), 1),
        ((), 3),
    ],
)
def test_windows_say_who_met_whom_when(graph: str, window: tuple[str, ...], weight: int) -> None:
    rows = asked(graph, "neighbours", "สมชาย ใจงาม", *window)
    assert isinstance(rows, list)
    (met,) = [row for row in rows if row["relation"] == "meets"]
    assert met["neighbour"] == "สมศรี ใจดี"
    assert round(float(met["weight"]) / weight, 6) == round(float(_one_meeting(graph)), 6)


def _one_meeting(graph: str) -> str:
    rows = asked(graph, "neighbours", "สมชาย ใจงาม", "--from", "2567")
    assert isinstance(rows, list)
    return next(str(row["weight"]) for row in rows if row["relation"] == "meets")


@pytest.mark.parametrize("kind", ["people", "agencies", "goals"])
@pytest.mark.parametrize("window", [(), ("--from", "2566", "--to", "2566")])
def test_rankings_name_what_is_ranked(graph: str, kind: str, window: tuple[str, ...]) -> None:
    rows = asked(graph, "top", kind, *window)
    names = {"people": "สมชาย ใจงาม", "agencies": "กรมชลประทาน", "goals": "SDG 13 การรับมือการเปลี่ยนแปลงสภาพภูมิอากาศ"}
    assert isinstance(rows, list)
    assert names[kind] in {row[kind.removesuffix("s") if kind == "goals" else kind] for row in rows}


def test_a_timeline_in_a_window(graph: str) -> None:
    rows = asked(graph, "timeline", "กรมประมง", "--to", "2566")
    assert isinstance(rows, list)
    assert {row["date"] for row in rows} == {"2023-03-03", "2023-03-04"}
    assert {"post"} <= {row["kind"] for row in rows}


def test_a_name_that_fits_several_gets_a_list(graph: str) -> None:
    done = CliRunner().invoke(app, ["neighbours", "กรม", "--graph", graph])
    assert isinstance(done.exception, QuestionError)
    assert "did you mean" in str(done.exception)
    assert "กรมประมง" in str(done.exception)
