"""Articles as typed values."""

from __future__ import annotations

from datetime import date

from kg.graph.articles import articles_of
from kg.store.graphs import GraphStore
from tests.network.press import reading, store_of


def test_an_article_says_what_it_is_and_which_goals_it_addresses(mission: GraphStore) -> None:
    (article,) = articles_of(mission)
    assert (article.id, article.iri) == ("opdc-7746", "https://w3id.org/thkg/article/opdc-7746")
    assert (article.published, article.url) == (None, "https://www.opdc.go.th/content/Nzc0Ng")
    assert article.title in article.text
    assert {"4", "16", "16.6"} <= {*article.goals}


def test_days_come_in_order_and_goals_by_their_numbers() -> None:
    goals = [("กรมป่า", goal, 0.9) for goal in ("16", "9", "9.c", "9.4", "9.10")]
    store = store_of(
        reading("b", None), reading("c", date(2024, 1, 1), goals=goals), reading("a", date(2024, 1, 1)), reading("d")
    )
    found = articles_of(store)
    assert [article.id for article in found] == ["b", "d", "a", "c"]
    assert found[-1].goals == ("9", "9.4", "9.10", "9.c", "16")
