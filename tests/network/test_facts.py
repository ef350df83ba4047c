"""Windows of days, and days as the graph has them."""

from __future__ import annotations

from datetime import date

import pytest

from kg.iris import BASE
from kg.network.facts import EVERYTHING, Window, day_of

HEADS = {"ดี ใจงาม": "กรมป่า"}
PERSON, BODY = f"{BASE}person/ดี_ใจงาม", f"{BASE}organization/กรมป่า"
FIRST, LAST = date(2023, 3, 10), date(2023, 3, 12)
BEFORE, AFTER = date(2023, 3, 9), date(2023, 3, 13)


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


def test_what_has_no_day_lies_in_no_narrowed_window() -> None:
    assert EVERYTHING.holds(None, None)
    assert not Window(None, LAST).holds(None, None)
    assert not Window(FIRST, None).holds(None, None)


@pytest.mark.parametrize(("text", "day"), [("2023-03-10", FIRST), ("", None)])
def test_days_are_read_as_the_graph_has_them(text: str, day: date | None) -> None:
    assert day_of(text) == day
