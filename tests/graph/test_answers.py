"""Answers: rows of text, and data frames with typed columns."""

from __future__ import annotations

import sys
from datetime import datetime

import pytest

from kg.errors import OutputError
from kg.graph.answers import Answer

ANSWER = Answer(
    ("id", "agency", "articles", "share", "day", "short", "none"),
    (
        ("1", "กรมป่า", "12", "0.5", "2023-05-01", "007", ""),
        ("2", "<b>กรมน้ำ</b>", "9", "", "", "12", ""),
        ("3", "กรมดิน", "", "1", "2024-05-01", "13", ""),
    ),
)


def test_rows_are_mappings_of_text_and_an_answer_a_sequence_of_them() -> None:
    assert len(ANSWER) == 3
    assert ANSWER[0] == dict(zip(ANSWER.header, ("1", "กรมป่า", "12", "0.5", "2023-05-01", "007", ""), strict=True))
    assert [row["id"] for row in ANSWER] == ["1", "2", "3"] == [*ANSWER.column("id")]
    assert ANSWER[-1]["agency"] == "กรมดิน"
    assert [row["id"] for row in ANSWER[1:]] == ["2", "3"]
    assert ANSWER[0] in ANSWER
    assert ANSWER[:2] != ANSWER
    with pytest.raises(IndexError):
        ANSWER[3]
    with pytest.raises(ValueError, match="tuple"):
        ANSWER.column("nothing")


def test_a_row_may_be_changed_without_changing_the_answer() -> None:
    ANSWER[0]["id"] = "9"
    assert ANSWER[0]["id"] == "1"


def test_a_data_frame_counts_with_numbers_and_days_and_keeps_what_only_looks_like_one() -> None:
    frame = ANSWER.to_pandas()
    assert list(frame.columns) == list(ANSWER.header)
    assert frame["articles"].sum() == 21
    assert frame["articles"].isna().sum() == 1
    assert frame["share"].max() == 1.0
    assert frame["day"].max() == datetime(2024, 5, 1)
    assert [*frame["id"]] == ["1", "2", "3"]
    assert [*frame["short"]] == ["007", "12", "13"]
    assert frame["none"].isna().all()
    assert [*frame.sort_values("articles")["id"]] == ["2", "1", "3"]


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (("1", "-2"), "Int64"),
        (("1", "2.50"), "Float64"),
        (("1", "two"), "string"),
        (("1e3", "2"), "string"),
        (("12345678901234567890", "2"), "string"),
        (("0123456789", "2"), "string"),
        (("2567", "2567-01-01"), "string"),
        (("", ""), "string"),
    ],
)
def test_a_column_is_a_number_only_where_every_cell_is_one(cells: tuple[str, ...], kind: str) -> None:
    assert str(Answer(("value",), tuple((cell,) for cell in cells)).to_pandas()["value"].dtype) == kind


def test_an_answer_without_rows_is_a_frame_with_its_columns() -> None:
    frame = Answer(("a", "b"), ()).to_pandas()
    assert (list(frame.columns), len(frame)) == (["a", "b"], 0)


def test_without_pandas_an_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(OutputError, match="pip install pandas"):
        ANSWER.to_pandas()


def test_a_notebook_shows_the_first_rows_and_no_markup_of_articles() -> None:
    shown = ANSWER._repr_html_()
    assert "&lt;b&gt;กรมน้ำ&lt;/b&gt;" in shown
    assert "<b>" not in shown
    many = Answer(("n",), tuple((str(number),) for number in range(50)))
    assert (many._repr_html_().count("<td>"), "of 50 rows" in many._repr_html_()) == (20, True)
