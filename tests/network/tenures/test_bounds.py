"""From when to when somebody likely held a post of one, on days on which nobody is attested in it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kg.network.tenures.bounds import likely_bounds
from tests.network.tellings import GOVERNOR, MINISTER

AUTUMN, SPRING = date(2023, 11, 20), date(2024, 4, 10)


def test_a_civil_servant_is_taken_to_hold_no_post_across_1_october_unattested() -> None:
    assert likely_bounds(GOVERNOR, [(AUTUMN, SPRING)]) == [(date(2023, 10, 1), date(2024, 10, 1))]
    assert likely_bounds(GOVERNOR, [(date(2023, 9, 30), date(2023, 9, 30))])[0][1] == date(2023, 10, 1)
    ((start, end),) = likely_bounds(GOVERNOR, [(date(2023, 10, 1), date(2023, 10, 1))])
    assert (start, end) == (date(2023, 10, 1), date(2024, 10, 1))


def test_who_is_attested_on_both_sides_of_it_held_the_post_across() -> None:
    ((start, end),) = likely_bounds(GOVERNOR, [(date(2022, 12, 1), date(2023, 12, 1))])
    assert (start, end) == (date(2022, 10, 1), date(2024, 10, 1))


def test_a_minister_likely_held_the_post_some_months_around_what_is_attested() -> None:
    ((start, end),) = likely_bounds(MINISTER, [(AUTUMN, SPRING)])
    assert AUTUMN - timedelta(100) < start < AUTUMN - timedelta(30)
    assert SPRING + timedelta(60) < end < SPRING + timedelta(200)


def test_nobody_likely_holds_a_post_long_before_or_after() -> None:
    for role in (GOVERNOR, MINISTER):
        ((start, end),) = likely_bounds(role, [(AUTUMN, AUTUMN)])
        assert AUTUMN - start < timedelta(366) and end - AUTUMN < timedelta(366)


def test_the_1_october_between_two_governors_parts_them() -> None:
    (_, end), (start, _) = likely_bounds(GOVERNOR, [(date(2022, 12, 1), date(2023, 6, 1)), (AUTUMN, SPRING)])
    assert end == start == date(2023, 10, 1)


def test_between_two_ministers_the_middle_parts_them() -> None:
    (_, end), (start, _) = likely_bounds(MINISTER, [(AUTUMN, date(2024, 1, 1)), (date(2024, 2, 1), SPRING)])
    assert end == start
    assert date(2024, 1, 10) < end < date(2024, 1, 25)
    (_, end), _ = likely_bounds(MINISTER, [(date(2023, 9, 1), date(2023, 9, 1)), (date(2023, 12, 1), AUTUMN)])
    assert date(2023, 10, 10) < end < date(2023, 10, 20)


def test_two_named_on_one_day_are_parted_by_it() -> None:
    (_, end), (start, _) = likely_bounds(MINISTER, [(AUTUMN, SPRING), (SPRING, SPRING + timedelta(20))])
    assert end == start == SPRING


def test_far_apart_neither_is_likely_in_the_midst() -> None:
    later = date(2026, 12, 10)
    (_, end), (start, _) = likely_bounds(MINISTER, [(AUTUMN, SPRING), (later, later)])
    assert end < date(2025, 1, 1) < date(2026, 6, 1) < start
    (_, end), (start, _) = likely_bounds(GOVERNOR, [(AUTUMN, SPRING), (later, later)])
    assert (end, start) == (date(2024, 10, 1), date(2026, 10, 1))


DAYS = st.lists(st.dates(date(2020, 1, 1), date(2026, 1, 1)), max_size=12)


@given(st.sampled_from([GOVERNOR, MINISTER]), DAYS)
def test_bounds_hold_what_is_attested_and_never_overlap(role: str, days: list[date]) -> None:
    days = sorted(days)
    attested = list(zip(days[::2], days[1::2], strict=False))
    bounds = likely_bounds(role, attested)
    assert len(bounds) == len(attested)
    assert all(end <= start for (_, end), (start, _) in pairwise(bounds))
    for at, ((first, last), (start, end)) in enumerate(zip(attested, bounds, strict=True)):
        assert start <= first
        is_followed = at + 1 < len(attested) and attested[at + 1][0] == last
        assert last < end or (is_followed and last == end)
        if role == GOVERNOR:
            assert not any(last < date(year, 10, 1) < end for year in range(2020, 2028))
            assert not any(start < date(year, 10, 1) <= first for year in range(2018, 2027))
