"""``kg match``: a spreadsheet's names with what they mean, for people, programs and spreadsheets."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from typer.testing import CliRunner, Result

from kg.cli import app
from kg.errors import InputError, OutputError
from tests.builds import write_nquads
from tests.network.press import reading, store_of

Match = Callable[..., Result]
TABLE = "ที่,หน่วยงาน\n1,กรมประมงค์\n2,กรมดวงจันทร์\n3,=กรมปศุสัตว์\n"


@pytest.fixture(scope="module")
def match(tmp_path_factory: pytest.TempPathFactory) -> Match:
    """Matches names to a graph of two releases."""
    path = tmp_path_factory.mktemp("match") / "graph.nq"
    write_nquads(
        store_of(reading("a", heads={"ดี ใจงาม": "กรมประมง"}), reading("b", heads={"มี สุขใจ": "กรมปศุสัตว์"})), path
    )

    def ask(*arguments: str, stdin: str = "") -> Result:
        return CliRunner().invoke(app, ["match", *arguments, "--graph", str(path)], input=stdin)

    return ask


def named(folder: Path, table: str = TABLE, encoding: str = "utf-8") -> str:
    (folder / "names.csv").write_bytes(table.encode(encoding))
    return str(folder / "names.csv")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp874"])
@pytest.mark.parametrize("column", ["หน่วยงาน", "2"])
def test_every_row_gets_its_match(match: Match, tmp_path: Path, encoding: str, column: str) -> None:
    done = match(named(tmp_path, encoding=encoding), "--column", column, "--format", "csv")
    assert done.exit_code == 0, done.exception
    first, second, third = csv.DictReader(io.StringIO(done.stdout))
    assert (first["ที่"], first["match"], first["kind"], first["verdict"]) == ("1", "กรมประมง", "agency", "matched")
    assert first["iri"] == "organization/กรมประมง"
    assert 0.75 <= float(first["score"]) <= 1
    assert (second["match"], second["score"], second["verdict"]) == ("", "", "none")
    assert third["หน่วยงาน"] == "'=กรมปศุสัตว์"
    assert third["candidates"].startswith("กรมปศุสัตว์ (")


def test_a_summary_goes_beside_the_answer(match: Match, tmp_path: Path) -> None:
    done = match(named(tmp_path), "--column", "2", "--format", "json")
    assert [row["ที่"] for row in json.loads(done.stdout)] == ["1", "2", "3"]
    assert "3 names: 2 matched, 0 to look at, 1 without a match" in done.stderr


def test_answers_are_written_in_the_form_of_the_file(match: Match, tmp_path: Path) -> None:
    assert match("--out", str(tmp_path / "a.xlsx"), stdin="กรมประมง\n").exit_code == 0
    _, second = openpyxl.load_workbook(tmp_path / "a.xlsx").active.iter_rows(values_only=True)
    assert second[1:3] == ("กรมประมง", "organization/กรมประมง")
    assert match("--out", str(tmp_path / "a.csv"), stdin="กรมประมง\n").exit_code == 0
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_names_come_from_standard_input_one_a_line(match: Match) -> None:
    done = match("--format", "csv", stdin="กรมประมง\nนายมี สุขใจ\n")
    assert [row["match"] for row in csv.DictReader(io.StringIO(done.stdout))] == ["กรมประมง", "มี สุขใจ"]


def test_a_text_file_holds_names_one_a_line(match: Match, tmp_path: Path) -> None:
    (tmp_path / "names.txt").write_text("กรมประมง\n", encoding="utf-8")
    assert "กรมประมง" in match(str(tmp_path / "names.txt"), "--format", "csv").stdout


def test_kinds_and_thresholds_are_options(match: Match) -> None:
    done = match("--kind", "person", "--format", "csv", stdin="กรมประมง\n")
    assert next(csv.DictReader(io.StringIO(done.stdout)))["verdict"] == "none"
    done = match("--threshold", "0.9999", "--format", "csv", stdin="กรมประมงค์\n")
    assert next(csv.DictReader(io.StringIO(done.stdout)))["verdict"] == "candidate"


def test_a_file_for_spreadsheets(match: Match, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    done = match(named(tmp_path), "--column", "2", "--out", str(out))
    assert done.stdout == ""
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8-sig"))))
    assert [row["verdict"] for row in rows] == ["matched", "none", "matched"]


def test_columns_of_the_same_name_are_kept_apart(match: Match, tmp_path: Path) -> None:
    done = match(named(tmp_path, "score,match\n5,กรมประมง\n"), "--column", "match", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(done.stdout))
    assert (row["score"], row["match"], row["matched match"], row["matched score"]) == (
        "5",
        "กรมประมง",
        "กรมประมง",
        "1.00",
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "has several columns: choose one with --column: ที่ · หน่วยงาน"),
        (["--column", "ชื่อ"], "has no column ชื่อ: it has ที่ · หน่วยงาน"),
    ],
)
def test_a_column_that_cannot_be_told_is_asked_for(
    match: Match, tmp_path: Path, arguments: list[str], words: str
) -> None:
    done = match(named(tmp_path), *arguments)
    assert isinstance(done.exception, InputError)
    assert words in str(done.exception)


def test_files_that_cannot_be_read_or_written_get_one_line(match: Match, tmp_path: Path) -> None:
    done = match(str(tmp_path / "nowhere.csv"))
    assert isinstance(done.exception, InputError)
    assert "no such file or directory" in str(done.exception)
    done = match(named(tmp_path), "--column", "2", "--out", str(tmp_path / "names.csv" / "out.csv"))
    assert isinstance(done.exception, OutputError)
    done = match(named(tmp_path), "--column", "2", "--out", named(tmp_path))
    assert "is the file with the names" in str(done.exception)
