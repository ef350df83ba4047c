"""The parts of a page."""

from __future__ import annotations

from kg.page.layout import Layout, layout_of
from kg.page.lines import lines_of
from kg.page.rows import rows_of

HEADLINE = "ชาวบ้านสายธารปลูกป่าชายเลนพันไร่"
BODY = "ชาวบ้านร่วมกันปลูกป่าชายเลนริมคลองสายธารเพื่อกันคลื่นลม " * 4


def layout(*lines: str) -> Layout:
    return layout_of(rows_of(lines_of("\n".join(lines))))


def test_the_body_begins_behind_days_buttons_and_the_headline_again() -> None:
    found = layout("สายธาร-" + HEADLINE, "5 มิ.ย. 2567", "พิมพ์", HEADLINE, HEADLINE, "....", BODY)
    assert (found.title, found.body, found.start, found.header) == (0, 6, 6, 6)


def test_nothing_behind_the_headline_is_no_body() -> None:
    found = layout(HEADLINE, "5 มิ.ย. 2567")
    assert (found.body, found.start, found.header) == (None, 0, 2)


def test_another_day_is_the_report_s_own() -> None:
    assert layout(HEADLINE, "5 มิ.ย. 2567", "วันที่ 1 มิ.ย. 2567", BODY).body == 2
    assert layout(HEADLINE, "5 มิ.ย. 2567", "05/06/2567", BODY).body == 3


def test_behind_the_headline_again_a_day_is_the_report_s_own_unless_it_names_its_weekday() -> None:
    assert layout("สายธาร-" + HEADLINE, "5 มิ.ย. 2567", HEADLINE, "๕ มิถุนายน ๒๕๖๗", BODY).body == 3
    assert layout("สายธาร-" + HEADLINE, "5 มิ.ย. 2567", HEADLINE, "วันอังคารที่ 4 มิ.ย. 2567", BODY).body == 4


def test_an_hour_makes_a_dateline_of_a_line_that_the_sentence_goes_on_from() -> None:
    assert layout(HEADLINE, "", "วันที่ 5 มิ.ย. 2567 เวลา 09.00 น.", BODY).body == 1
    assert layout(HEADLINE, "", "วันที่ 5 มิ.ย. 2567 เวลา 09.00 น.", "", BODY).body == 2


def test_a_day_under_a_subtitle_is_still_above_the_text() -> None:
    found = layout(HEADLINE, "", "หวังลดคลื่นลมในฤดูฝนนี้", "", "5 มิ.ย. 2567", "", BODY)
    assert (found.body, found.header) == (1, 3)


def test_the_name_of_a_paper_above_the_day_is_no_body() -> None:
    assert layout(HEADLINE, "สายธารรายวัน", "5 มิ.ย. 2567", BODY).body == 3
