"""The home page."""

from __future__ import annotations

from kg.serve.desk import Desk
from kg.serve.pages.home import Home, figures_of
from kg.serve.pages.render import View


def test_it_counts_what_there_is(desk: Desk) -> None:
    counts = dict(figures_of(desk.reader).counts)
    assert counts["articles"] == 3
    assert counts["people"] == 3
    assert counts["agencies"] > 2


def test_it_leads_to_questions_and_programs(desk: Desk) -> None:
    text = Home(View("/", (), "th", is_chosen=False))(desk).body.decode()
    assert 'action="/search"' in text
    assert 'href="/reconcile"' in text
    assert 'href="/questions"' in text
