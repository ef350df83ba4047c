from __future__ import annotations

from kg.models import Organization, Span, Speech, Statement, ThemeLink
from kg.relate.statements.topics import about

SPEAKER = Organization("กรมตัวอย่าง", "government", (), ())


def said(start: int, end: int) -> Statement:
    return Statement(SPEAKER, "…", "กล่าวว่า", Speech.REPORTED, (Span(start, end),))


def link(theme: str, start: int, end: int) -> ThemeLink:
    return ThemeLink(theme, None, 1.0, (Span(0, 100),), (Span(start, end),))


def test_a_statement_is_about_the_themes_whose_strongest_cues_stand_in_it() -> None:
    first, second = about([said(0, 50), said(60, 90)], [link("6", 10, 30), link("6.3", 10, 30), link("14", 65, 80)])
    assert first.themes == ("6", "6.3")
    assert second.themes == ("14",)


def test_a_sentence_that_a_statement_shares_says_nothing_where_its_cue_stands_outside() -> None:
    (statement,) = about([said(0, 50)], [link("6", 50, 60)])
    assert statement.themes == ()
