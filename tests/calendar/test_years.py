"""Thai calendars."""

from datetime import date
from itertools import pairwise

import pytest

from kg.calendar.years import (
    HALVES,
    QUARTERS,
    calendar_year,
    fiscal_year,
    gregorian_day,
    gregorian_year,
    half_year,
    month_number,
    nearest_year,
    quarter,
    year_as_written,
)


@pytest.mark.parametrize(("written", "year"), [(2565, 2022), (65, 2022), (2022, 2022), (2500, 1957)])
def test_years_of_either_era(written: int, year: int) -> None:
    assert gregorian_year(written) == year


@pytest.mark.parametrize(("name", "number"), [("มกราคม", 1), ("ก.พ.", 2), ("มี.ค", 3), ("ธค", 12)])
def test_months_in_full_and_short(name: str, number: int) -> None:
    assert month_number(name) == number


@pytest.mark.parametrize(
    ("month", "day", "year"),
    [
        (12, date(2024, 1, 5), 2023),
        (6, date(2024, 1, 5), 2024),
        (1, date(2023, 12, 28), 2024),
        (7, date(2023, 1, 1), 2023),
    ],
)
def test_a_month_without_a_year_is_the_nearest_one(month: int, day: date, year: int) -> None:
    assert nearest_year(month, day) == year


def test_a_year_is_its_halves_and_its_quarters() -> None:
    first, last = calendar_year(2024)
    assert (first, last) == (date(2024, 1, 1), date(2024, 12, 31))
    for parts in ([half_year(2024, n) for n in HALVES], [quarter(2024, n) for n in QUARTERS]):
        assert (parts[0][0], parts[-1][1]) == (first, last)
        assert all((after[0] - before[1]).days == 1 for before, after in pairwise(parts))
    assert half_year(2024, 2)[0] == quarter(2024, 3)[0] == date(2024, 7, 1)


def test_a_fiscal_year_begins_in_october_of_the_year_before() -> None:
    assert fiscal_year(2024) == (date(2023, 10, 1), date(2024, 9, 30))


@pytest.mark.parametrize(
    ("year", "month", "gregorian"),
    [(2482, 12, 1939), (2482, 3, 1940), (2483, 4, 1940), (2483, 3, 0), (2484, 1, 1941), (2432, 3, 1890), (2431, 3, 0)],
)
def test_years_before_1941_began_in_april(year: int, month: int, gregorian: int) -> None:
    assert gregorian_year(year, month) == gregorian


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ((2567, 2, 29), date(2024, 2, 29)),
        ((2448, 3, 18), date(1906, 3, 18)),
        ((2566, 2, 29), None),
        ((2424, 6, 1), None),
        ((1, 1, 1), None),
        ((2567, 13, 1), None),
    ],
)
def test_a_day_of_a_year_as_written(written: tuple[int, int, int], day: date | None) -> None:
    assert gregorian_day(*written) == day


@pytest.mark.parametrize(
    ("year", "first", "last"),
    [
        (2567, date(2024, 1, 1), date(2024, 12, 31)),
        (1932, date(1932, 1, 1), date(1932, 12, 31)),
        (2475, date(1932, 4, 1), date(1933, 3, 31)),
        (2483, date(1940, 4, 1), date(1940, 12, 31)),
    ],
)
def test_a_year_as_written(year: int, first: date, last: date) -> None:
    assert year_as_written(year) == (first, last)


@pytest.mark.parametrize("year", [2431, 1500, 3000])
def test_a_year_by_the_moon_or_out_of_bounds_is_none(year: int) -> None:
    assert year_as_written(year) is None
