"""Lines that may be the headline, with what speaks for them."""

from __future__ import annotations

import pytest

from kg.page.candidates import LABEL, candidates
from kg.page.lines import lines_of
from kg.page.rows import rows_of

HEADLINE = "ปลูกป่าชายเลน รับคลื่นลม"
REPORT = "เมื่อวันที่ 5 มิถุนายน 2567 ชาวบ้านร่วมกันปลูกป่าชายเลนริมคลอง " * 4


def scores(*lines: str) -> list[tuple[str, int]]:
    rows = rows_of(lines_of("\n".join(lines)))
    return [(one.title.line.text, one.score) for one in candidates(rows)]


def test_they_end_where_the_prose_begins() -> None:
    assert scores(HEADLINE, REPORT, "ปลูกป่าชายเลนอีกครั้ง") == [(HEADLINE, 0)]
    assert scores(REPORT) == []


def test_what_is_printed_again_is_one_candidate_and_goes_before_all() -> None:
    found = scores("สื่อของคนรักคลองสายธาร", HEADLINE, HEADLINE, REPORT)
    assert [text for text, _ in found] == ["สื่อของคนรักคลองสายธาร", HEADLINE]
    assert found[1][1] > found[0][1]


@pytest.mark.parametrize("line", ["กรมป่าไม้", "สั้น ๆ", "Saithan Mangrove Weekly"])
def test_labels_have_what_speaks_against_them(line: str) -> None:
    (label, score), headline = scores(line, HEADLINE, REPORT)
    assert label == line
    assert score <= LABEL < headline[1]


def test_a_short_line_that_asks_is_no_label() -> None:
    question = "ใครดูแลป่าโกงกาง?"
    assert [score for _, score in scores(question, HEADLINE, REPORT)] == [0, 0]
    assert scores(question[:-1], HEADLINE, REPORT)[0][1] < 0


def test_a_line_below_a_day_has_a_little_that_speaks_for_it() -> None:
    assert scores("5 มิ.ย. 2567", HEADLINE, REPORT) == [(HEADLINE, 1)]


def test_nothing_above_the_second_of_two_clocks_is_one() -> None:
    clock = "Wednesday, 5 June 2024 - 7 : 53 pm"
    assert scores(clock, "สื่อของคนรักคลองสายธาร", clock, HEADLINE, REPORT) == [(HEADLINE, 1)]
