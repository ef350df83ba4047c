"""Questions as a sheet, and the sheet that comes back from a spreadsheet program."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from kg.commands.sheets import HEADER, Row, read_sheet, write_sheet
from kg.errors import InputError, OutputError
from kg.network.review import doubts, questions
from kg.network.review.question import Asked, Question
from kg.network.review.settled import Settled
from tests.network.review.graphs import AGAINST, CLAIMED, HELD, LINE, store


def asked() -> list[Question]:
    graph = store()
    return list(questions(graph, doubts(graph), lambda: Settled.of(())))


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def filled(path: Path, verdicts: dict[str, str], delimiter: str = ",", encoding: str = "utf-8-sig") -> Path:
    """The sheet with verdicts by kind, and a reason, as a spreadsheet program saves it."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, HEADER, delimiter=delimiter)
    writer.writeheader()
    for row in rows(path):
        writer.writerow(row | {"verdict": verdicts.get(row["kind"], ""), "why": "อ่านแล้ว; ใช่"})
    path.write_bytes(out.getvalue().encode(encoding, "replace"))
    return path


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "questions.csv"
    assert write_sheet(path, asked()) == 6
    return path


def test_a_sheet_has_a_row_for_each_question_and_no_verdicts(sheet: Path) -> None:
    found = rows(sheet)
    assert tuple(found[0]) == HEADER
    assert [row["number"] for row in found] == ["1", "2", "3", "4", "5", "6"]
    assert {row["kind"] for row in found} == {*Asked} - {Asked.BODY}
    assert {row["verdict"] + row["why"] for row in found} == {""}
    person = next(row for row in found if row["kind"] == "person")
    assert person["question"] == "Are “สมชัย ใจงาม” and “สมชาย ใจงาม” one person?"
    assert (person["first_article"], person["second_quote"]) == ("ข่าวสอง, 2023-05-02", "สมชาย ใจงาม นายกรัฐมนตรี กล่าว")
    assert person["verdicts"].startswith("same = same · different = different")
    body = next(row for row in found if row["kind"] == "candidates")
    assert body["second"] == "1: คณะกรรมการ · 2: สำนักงาน"


def test_nothing_in_a_sheet_runs_or_acts(tmp_path: Path) -> None:
    (first, *_) = asked()
    side = replace(first.sides[0], name="=1+1", quote='+cmd|"\x1b[2J', article="@x\n\ry")
    write_sheet(tmp_path / "q.csv", [replace(first, sides=(side, *first.sides[1:]))])
    (row,) = rows(tmp_path / "q.csv")
    assert (row["first"], row["first_quote"]) == ("'=1+1", "'+cmd|\"\\x1b[2J")
    assert row["first_article"].startswith("'@x y")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "utf-16", "cp874"])
def test_what_comes_back_is_what_was_asked(sheet: Path, delimiter: str, encoding: str) -> None:
    first = {question.doubt.kind: question.doubt for question in asked()}
    found = list(read_sheet(filled(sheet, {"person": " Same ", "conflict": "2", "event": "n"}, delimiter, encoding)))
    assert all(isinstance(row, Row) for row in found)
    by_kind = {row.doubt.kind: row for row in found if isinstance(row, Row)}
    assert {kind: row.verdict for kind, row in by_kind.items()} == {"person": "Same", "conflict": "2", "event": "n"}
    assert {row.why for row in by_kind.values()} == {"อ่านแล้ว; ใช่"}
    for kind, row in by_kind.items():
        assert (row.doubt.first, row.doubt.others) == (first[kind].first, first[kind].others)
    conflict = by_kind[Asked.CONFLICT].doubt
    assert (conflict.first, conflict.others, conflict.claims) == (AGAINST, (LINE,), ((CLAIMED,), (HELD,)))


def test_rows_are_numbered_as_a_spreadsheet_numbers_them(sheet: Path) -> None:
    (row,) = read_sheet(filled(sheet, {"candidates": "1"}))
    assert isinstance(row, Row) and row.number == 5


def test_a_line_for_excel_alone_and_other_columns_do_no_harm(sheet: Path) -> None:
    text = filled(sheet, {"person": "same"}, ";").read_text(encoding="utf-8-sig")
    sheet.write_text("sep=;\n" + text.replace("number;", "No.;"), encoding="utf-8")
    assert [row.number for row in read_sheet(sheet) if isinstance(row, Row)] == [7]


def test_a_reason_that_was_guarded_is_read_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "q.csv"
    path.write_text("kind,verdict,why,first_iri,second_iri\nperson,same,'=a,x:a,x:b\n", encoding="utf-8")
    (row,) = read_sheet(path)
    assert isinstance(row, Row) and row.why == "=a"


@pytest.mark.parametrize(
    "row",
    ["nobody,same,,x:a,x:b", "person,same,,,x:b", "person,same,,x:a,", "fact,accept,,x:a,x:b", "person,same"],
)
def test_a_row_that_does_not_say_what_was_asked_is_told_by_number(tmp_path: Path, row: str) -> None:
    path = tmp_path / "q.csv"
    path.write_text(f"kind,verdict,why,first_iri,second_iri\n{row}\n", encoding="utf-8")
    (problem,) = read_sheet(path)
    assert isinstance(problem, InputError) and str(problem).startswith("row 2: ")


@pytest.mark.parametrize("text", ["", "kind,verdict\nperson,same\n", "a text that is no sheet"])
def test_a_file_that_is_no_sheet_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "q.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="has no column"):
        list(read_sheet(path))


def test_a_sheet_that_cannot_be_read_or_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        list(read_sheet(tmp_path / "none.csv"))
    with pytest.raises(OutputError, match="cannot be written"):
        write_sheet(tmp_path / "none" / "q.csv", [])
