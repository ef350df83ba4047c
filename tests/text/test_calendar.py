"""Thai calendars."""

from datetime import date
from itertools import pairwise

import pytest

from kg.errors import InputError
from kg.text.calendar import (
    HALVES,
    QUARTERS,
    calendar_year,
    fiscal_year,
    gregorian_year,
    half_year,
    month_number,
    nearest_year,
    period,
    quarter,
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
    ("typed", "first", "last"),
    [
        ("2567", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("๒๕๖๗-๐๒-๒๙", date(2024, 2, 29), date(2024, 2, 29)),
    ],
)
def test_periods_as_users_type_them(typed: str, first: date, last: date) -> None:
    assert period(typed) == (first, last)


@pytest.mark.parametrize("typed", ["", "soon", "2024-13", "2023-02-29", "24"])
def test_what_is_no_period_is_refused(typed: str) -> None:
    with pytest.raises(InputError, match="is no date"):
        period(typed)
