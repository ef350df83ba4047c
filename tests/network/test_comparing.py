"""Comparing two graphs: everything that an editor wants to know, in one order."""

from __future__ import annotations

from datetime import date

from kg.network.comparing import compared
from tests.network.press import reading, store_of

OLD = store_of(reading("a", date(2022, 1, 1), heads={"ดี ใจงาม": "กรมป่า"}))
NEW = store_of(
    reading("a", date(2022, 1, 1), heads={"ดี ใจงาม": "กรมป่า"}),
    reading("b", date(2023, 1, 1), heads={"สุข ใจดี": "กรมป่า"}, goals=[("กรมป่า", "15", 0.9)]),
)


def test_all_kinds_are_told_the_most_important_first() -> None:
    topics = [news.topic for news in compared(OLD, NEW)]
    assert list(dict.fromkeys(topics)) == ["post held", "tenure", "person", "happening", "article", "goal served"]


def test_a_graph_has_no_news_of_itself() -> None:
    assert compared(NEW, NEW) == ()


def test_what_is_new_one_way_is_gone_the_other_way() -> None:
    forth, back = (
        {(news.topic, news.iri) for news in compared(*graphs) if news.turn == turn}
        for graphs, turn in (((OLD, NEW), "new"), ((NEW, OLD), "gone"))
    )
    assert forth == back
    assert len(forth) > 3
