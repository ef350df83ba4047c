"""The home page."""

from __future__ import annotations

from pathlib import Path

from kg.iris import full
from kg.serve.desk import Desk
from kg.serve.pages.home import Home, figures_of
from kg.serve.pages.render import View
from kg.store.folder import opened


def test_it_counts_what_there_is(desk: Desk) -> None:
    counts = dict(figures_of(desk.reader).counts)
    assert counts["articles"] == 3
    assert counts["people"] == 3
    assert counts["agencies"] > 2


def test_a_graph_that_says_nothing_of_itself_is_counted(tmp_path: Path) -> None:
    graph = tmp_path / "a.nt"
    a, article = full("rdf:type"), full("schema:NewsArticle")
    graph.write_text("".join(f"<https://x.example/{n}> <{a}> <{article}> .\n" for n in range(2)), encoding="utf-8")
    counts = dict(figures_of(opened(graph)).counts)
    assert (counts["articles"], counts["people"]) == (2, 0)


def test_it_leads_to_questions_and_programs(desk: Desk) -> None:
    text = Home(View("/", (), "th", is_chosen=False))(desk).body.decode()
    assert 'action="/search"' in text
    assert 'href="/reconcile"' in text
    assert 'href="/questions"' in text
