"""Thai calendars."""

from datetime import date

import pytest

from kg.errors import InputError
from kg.text.calendar import gregorian_year, month_number, period


@pytest.mark.parametrize(("written", "year"), [(2565, 2022), (65, 2022), (2022, 2022), (2500, 1957)])
def test_years_of_either_era(written: int, year: int) -> None:
    assert gregorian_year(written) == year


@pytest.mark.parametrize(("name", "number"), [("มกราคม", 1), ("ก.พ.", 2), ("มี.ค", 3), ("ธค", 12)])
def test_months_in_full_and_short(name: str, number: int) -> None:
    assert month_number(name) == number


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
