"""The lines of a text as a program may have broken them."""

from __future__ import annotations

import pytest

from kg.wrapping.rows import Row, closed_up, may_be_wrapped, rows_of, without_reply_marks


def test_rows_know_their_indents_padding_and_the_empty_lines_above() -> None:
    assert rows_of(["", "  กข  ", "", " ", "ค"]) == (Row("กข", 2, 2, 1, 1), Row("ค", 0, 0, 2, 4))


@pytest.mark.parametrize(
    ("lines", "may"),
    [
        (["ก" * 80] * 5, True),
        (["ก" * 180] * 3, True),
        (["ก" * 500], False),
        (["ก" * 80] * 5 + ["ข" * 300], True),
        (["ก" * 80] * 5 + ["ข" * 900], False),
        ([""], True),
    ],
)
def test_most_of_a_wrapped_text_stands_in_short_lines(lines: list[str], may: bool) -> None:
    assert may_be_wrapped(lines) is may


@pytest.mark.parametrize("marks", ["> ", ">", ">> ", " > ", "> > "])
def test_marks_of_replies_are_taken_away(marks: str) -> None:
    assert list(without_reply_marks([f"{marks}ก", f"{marks}ข", marks, "ค"])) == ["ก", "ข", "", "ค"]


def test_one_such_mark_is_none() -> None:
    assert list(without_reply_marks(["> ก", "ข"])) == ["> ก", "ข"]


def test_double_spaced_rows_are_closed_up() -> None:
    spaced = rows_of(["ก", "", "ข", "", "ค", "", "จ", "", "", "ง"])
    assert [row.blanks for row in closed_up(spaced)] == [0, 0, 0, 0, 1]
    assert closed_up(rows_of(["ก", "ข", "", "ค"])) == ()
