"""The facts of a finished store: what its articles say, for a window of days, reissues and events counted once."""

from __future__ import annotations

from datetime import date

import pytest

from kg.iris import article_iri, article_of
from kg.models import Reading
from kg.network.facts import Facts, Window
from kg.network.stored import first_reports, stored_facts, stored_themes
from kg.read import Raw
from kg.store.graphs import GraphStore
from tests.builds import built
from tests.network.press import facts_of, held, reading, store_of
from tests.network.releases import WORKS, WORKS_DAY

HEADS = {"ดี ใจงาม": "กรมป่า"}
FIRST, LAST = date(2023, 3, 10), date(2023, 3, 12)
PLAIN = reading("a", heads=HEADS, organizers=["กรมน้ำ"], goals=[("กรมป่า", "15.1", 0.7)], kind="signing")


@pytest.mark.parametrize(
    "release",
    [
        PLAIN,
        held(PLAIN, FIRST, LAST),
        held(reading("a", None, heads=HEADS, goals=[("กรมป่า", "6", 0.3)]), FIRST, LAST),
        reading("a", None, heads=HEADS, goals=[("กรมป่า", "6", 0.3)]),
    ],
    ids=["published", "published and dated", "dated", "without any day"],
)
def test_a_store_is_asked_for_the_facts_that_its_graphs_say(release: Reading) -> None:
    facts = facts_of(release)
    assert stored_facts(store_of(release)) == facts
    assert facts.participations
    assert facts.holdings
    assert facts.themes


def test_the_facts_of_many_articles_stand_in_the_order_of_their_nodes() -> None:
    releases = [reading(name, heads=HEADS, goals=[("กรมป่า", "15", 0.5)]) for name in "abc"]
    assert stored_facts(store_of(*reversed(releases))) == facts_of(*releases)


def test_a_window_keeps_the_facts_of_its_days() -> None:
    days = [("a", date(2024, 1, 1)), ("b", FIRST), ("c", None)]
    store = store_of(*(reading(name, day, heads=HEADS, goals=[("กรมป่า", "15", 0.5)]) for name, day in days))
    inside = stored_facts(store, Window(None, LAST))
    for some in (inside.participations, inside.holdings, inside.themes):
        assert {fact.article.rpartition("/")[2] for fact in some} == {"b"}


def test_themes_are_there_by_themselves() -> None:
    store = store_of(PLAIN)
    assert stored_themes(store) == stored_facts(store).themes != ()


def test_a_store_of_nothing_has_no_facts() -> None:
    assert stored_facts(GraphStore.of([])) == Facts()


def test_what_a_reissue_repeats_counts_once() -> None:
    first = Raw("first", WORKS, "first", published=WORKS_DAY)
    both = stored_facts(built(first, Raw("later", WORKS, "later", published=WORKS_DAY)))
    assert both == stored_facts(built(first))
    assert both.holdings
    assert {article_of(fact.node) for fact in both.holdings} == {fact.article for fact in both.holdings}


def test_an_event_that_two_releases_report_has_the_parts_of_both_in_the_first() -> None:
    releases = [
        held(reading("b", heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ"}, day=FIRST), FIRST, LAST),
        held(reading("a", heads={"ดี ใจงาม": "กรมป่า", "สุข ใจดี": "กรมน้ำ", "กล้า ใจหาญ": "กรมไฟ"}, day=FIRST), FIRST, LAST),
    ]
    store = store_of(*releases)
    (event,) = set(first_reports(store).values())
    assert event == f"{article_iri('a')}/event/1"
    assert {fact.hub for fact in stored_facts(store).participations} == {event}
    assert {article_of(fact.node) for fact in stored_facts(store).participations} == set(map(article_iri, "ab"))
