"""News: what comes before what."""

from __future__ import annotations

from kg.iris import BASE, iri
from kg.network.comparing.news import News, Topic, Turn, articles_of, in_order


def news(topic: Topic, turn: Turn, articles: int = 1, what: str = "…") -> News:
    return News(turn, topic, what, articles, "", "urn:a")


def test_posts_come_before_articles_new_before_gone_and_what_most_say_first() -> None:
    right = [
        news(Topic.HOLDING, Turn.NEW, 3, "b"),
        news(Topic.HOLDING, Turn.NEW, 3, "c"),
        news(Topic.HOLDING, Turn.NEW, 1, "a"),
        news(Topic.HOLDING, Turn.GONE, 9),
        news(Topic.ARTICLE, Turn.NEW, 9),
    ]
    assert list(in_order(reversed(right))) == right


def test_articles_are_counted_once_and_shared_things_not_at_all() -> None:
    nodes = [f"{BASE}article/a/event/1", f"{BASE}article/a/event/2", f"{BASE}article/b", iri("person", "ดี ใจงาม")]
    assert articles_of(nodes) == 2
