"""Facts and the days they are of, and windows that narrow them."""

from __future__ import annotations

from datetime import date

import pytest

from kg.errors import InputError
from kg.iris import BASE, full
from kg.network.facts import EVERYTHING, UNKNOWN, Days, Fact, Facts, Window, day_of, days_of_article, fact_of

ARTICLE = f"{BASE}article/a"
EVENT, PERSON = f"{ARTICLE}/event/1", f"{BASE}person/ดี_ใจงาม"
NODE = f"{EVENT}/attendee/person/ดี_ใจงาม"
FIRST, LAST = date(2023, 3, 10), date(2023, 3, 12)
BEFORE, AFTER = date(2023, 3, 9), date(2023, 3, 13)
OWN, PUBLISHED = ("2023-03-10", "2023-03-12"), ("2023-05-01", "2023-05-01")


@pytest.mark.parametrize(
    ("start", "end", "touched"),
    [
        (None, None, True),
        (LAST, None, True),
        (AFTER, None, False),
        (None, FIRST, True),
        (None, BEFORE, False),
        (date(2023, 3, 11), date(2023, 3, 11), True),
        (BEFORE, AFTER, True),
    ],
)
def test_a_window_holds_what_touches_it_ends_included(start: date | None, end: date | None, touched: bool) -> None:
    assert Window(start, end).holds(FIRST, LAST) is touched


def test_a_window_is_from_the_first_day_of_one_period_to_the_last_of_another() -> None:
    assert Window.of("2566-02", "2024") == Window(date(2023, 2, 1), date(2024, 12, 31))
    assert Window.of("", "2023-03-12") == Window(None, LAST)
    assert Window.of("", "") == EVERYTHING
    with pytest.raises(InputError):
        Window.of("someday", "")


def test_what_has_no_day_lies_in_no_narrowed_window() -> None:
    assert EVERYTHING.holds(None, None)
    assert not Window(None, LAST).holds(None, None)
    assert not Window(FIRST, None).holds(None, None)


def test_a_fact_says_by_plain_names_what_the_graph_says_by_terms() -> None:
    fact = fact_of(NODE, PERSON, EVENT, "0.6", PUBLISHED, OWN, full("kg:attendee"), full("kg:signing"))
    assert fact == Fact(NODE, PERSON, EVENT, ARTICLE, 0.6, FIRST, LAST, "attendee", "signing")


def test_what_is_not_said_of_a_fact_is_certain_undated_and_nameless() -> None:
    assert fact_of(NODE, "", EVENT, "", UNKNOWN) == Fact(NODE, "", EVENT, ARTICLE, 1.0, None, None, "", "")


@pytest.mark.parametrize(
    ("days", "own", "of_fact"),
    [
        (PUBLISHED, OWN, (FIRST, LAST)),
        (PUBLISHED, UNKNOWN, (date(2023, 5, 1), date(2023, 5, 1))),
        (UNKNOWN, OWN, (FIRST, LAST)),
    ],
)
def test_a_facts_own_days_come_before_its_articles(days: Days, own: Days, of_fact: tuple[date, date]) -> None:
    fact = fact_of(NODE, PERSON, EVENT, "1", days, own)
    assert (fact.earliest, fact.latest) == of_fact


@pytest.mark.parametrize(
    ("published", "held", "days"),
    [
        ("2023-05-01", ["2023-03-10", "2023-03-12"], PUBLISHED),
        ("", ["2023-03-11", "2023-03-12", "2023-03-10", "2023-03-10"], OWN),
        ("", [], UNKNOWN),
    ],
)
def test_an_article_is_of_its_day_of_publication_else_of_the_span_of_its_events(
    published: str, held: list[str], days: Days
) -> None:
    assert days_of_article(published, held) == days


def test_a_fact_between_other_ends_keeps_its_node_days_and_kind() -> None:
    fact = Fact(NODE, PERSON, EVENT, ARTICLE, 0.5, FIRST, LAST, "attendee", "signing")
    body = f"{BASE}organization/กรมป่า"
    assert fact.between(body, EVENT, 0.25) == Fact(NODE, body, EVENT, ARTICLE, 0.25, FIRST, LAST, "attendee", "signing")


def test_a_window_keeps_the_facts_of_its_days_of_every_kind() -> None:
    early, late, undated = (
        Fact(f"{ARTICLE}/{name}", PERSON, EVENT, ARTICLE, 1.0, day, day)
        for name, day in [("early", FIRST), ("late", AFTER), ("undated", None)]
    )
    facts = Facts((early, late), (late, undated), (undated, early))
    assert facts.within(Window(None, LAST)) == Facts((early,), (), (early,))
    assert facts.within(EVERYTHING) == facts


@pytest.mark.parametrize(("text", "day"), [("2023-03-10", FIRST), ("", None)])
def test_days_are_read_as_the_graph_has_them(text: str, day: date | None) -> None:
    assert day_of(text) == day
