"""How wide the window is, and what becomes of what it cannot show."""

from __future__ import annotations

import io
import sys

import pytest

from kg.commands.screen import ANY_WIDTH, Screen, counted, screen


@pytest.mark.parametrize(
    ("columns", "width"),
    [
        ("72", 72),
        ("3", 10),
        ("0", ANY_WIDTH),
        ("", ANY_WIDTH),
        ("wide", ANY_WIDTH),
        ("-5", ANY_WIDTH),
        ("²", ANY_WIDTH),
    ],
)
def test_columns_set_the_width_and_a_pipe_has_none(monkeypatch: pytest.MonkeyPatch, columns: str, width: int) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert screen().width == width


def test_the_encoding_is_the_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="cp874"))
    assert screen().encoding == "cp874"
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert screen().encoding == "utf-8"


def test_texts_are_shown_literally_and_losses_are_explained_once(capsys: pytest.CaptureFixture[str]) -> None:
    shown = Screen(80, "cp1252")
    assert shown.shown("กข → “x”\n\x1b") == r"?? -> “x” \x1b"
    shown.explain(["ก", "ข"])
    assert capsys.readouterr().err.count("cp1252") == 1
    shown.explain(["x", "é"])
    Screen(80, "cp874").explain(["กำ"])
    assert capsys.readouterr().err == ""


def test_one_is_no_plural() -> None:
    assert [counted(n, "row") for n in (0, 1, 2)] == ["0 rows", "1 row", "2 rows"]
