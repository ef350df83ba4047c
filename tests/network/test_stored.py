"""Facts of a finished store by query: those of its articles' graphs, narrowed to a window."""

from __future__ import annotations

from datetime import date

from kg.network.facts import Facts, Window
from kg.network.stored import stored_facts, stored_themes
from kg.store.graphs import GraphStore
from tests.builds import facts_of
from tests.network.press import reading, store_of


def by_node(facts: Facts) -> Facts:
    found = (sorted(some, key=lambda fact: fact.node) for some in (facts.participations, facts.holdings, facts.themes))
    return Facts(*map(tuple, found))


def test_a_store_says_what_its_articles_say(mission: GraphStore) -> None:
    assert stored_facts(mission) == by_node(facts_of(mission))
    assert stored_themes(mission) == stored_facts(mission).themes


def test_a_window_keeps_what_touches_it() -> None:
    heads = {"ดี ใจงาม": "กรมป่า"}
    store = store_of(*(reading(name, day, heads=heads) for name, day in [("a", date(2023, 3, 1)), ("b", None)]))
    found = stored_facts(store, Window(date(2023, 1, 1)))
    assert [fact.article.rpartition("/")[2] for fact in (*found.participations, *found.holdings)] == ["a", "a"]
