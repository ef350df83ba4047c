"""Hits on a screen."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from kg.commands.hits import laid_out, marked, summary
from kg.commands.screen import ANY_WIDTH, Screen
from kg.search import Found, Hit, Known

PEOPLE = tuple(Known(f"p{n}", f"คนที่ {n}", "person") for n in range(6))
HIT = Hit("a", "1", "ข่าว \x1b[31m", "2024-03-05", "น้ำท่วม จังหวัด\x1b[2J เชียงใหม่ " * 6, ((0, 7), (8, 15)), 0, PEOPLE)
FOUND = Found((HIT, HIT), 12, 1)


@pytest.mark.parametrize("width", [12, 40, 80, ANY_WIDTH])
def test_lines_fit_and_nothing_acts(width: int) -> None:
    lines = list(laid_out(FOUND, 3, Screen(width, "utf-8")))
    assert all(cell_len(line.plain) <= width for line in lines)
    assert not any("\x1b" in line.plain for line in lines)
    assert lines[0].plain.startswith("3 2024")


def test_words_are_marked_across_lines() -> None:
    lines = list(laid_out(FOUND, 1, Screen(40, "utf-8")))
    spans = [line.plain[span.start : span.end] for line in lines for span in line.spans if span.style == "bold green"]
    assert spans[:2] == ["น้ำท่วม", "จังหวัด"]


def test_what_stands_between_marks_keeps_its_spaces() -> None:
    assert marked("ก ข  ค", ((0, 1), (5, 6)), Screen(80, "utf-8")).plain == "ก ข ค"
    assert marked("ก ข", ((0, 1), (2, 3)), Screen(80, "utf-8")).plain == "ก ข"


def test_many_names_are_counted() -> None:
    lines = [line.plain for line in laid_out(FOUND, 1, Screen(ANY_WIDTH, "utf-8"))]
    assert "  person: คนที่ 0 · คนที่ 1 · คนที่ 2 · คนที่ 3 and 2 more" in lines
    assert lines[-1] == summary(FOUND) == "12 sentences in 1 article"


def test_a_thai_reader_is_told_all_in_thai(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_LANG", "th")
    lines = [line.plain for line in laid_out(FOUND, 1, Screen(ANY_WIDTH, "utf-8"))]
    assert "  บุคคล: คนที่ 0 · คนที่ 1 · คนที่ 2 · คนที่ 3 และอีก 2 รายการ" in lines
    assert lines[-1] == "พบ 12 ประโยค ใน 1 บทความ"
