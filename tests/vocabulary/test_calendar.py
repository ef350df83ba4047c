"""The vocabulary's months, and the days that are counted from a report's."""

from __future__ import annotations

import pytest

from kg.vocabulary.calendar import months, relative_days


def test_months_are_twelve_in_their_order_each_named_in_both_languages() -> None:
    assert [month.number for month in months()] == list(range(1, 13))
    assert all(month.name and month.short.endswith(".") and month.english.isascii() for month in months())
    assert [month.english[:3] for month in months()][:3] == ["Jan", "Feb", "Mar"]


def test_a_month_has_its_abbreviations_misspellings_and_slips() -> None:
    september, february = months()[8], months()[1]
    assert (september.name, september.short, september.english_short) == ("กันยายน", "ก.ย.", ("Sep", "Sept"))
    assert "กันายายน" in september.slips
    assert february.misspelt == ("กุมภาพันธุ์",)


@pytest.mark.parametrize(("form", "later"), [("เมื่อวานนี้", -1), ("วานนี้", -1), ("วันนี้", 0), ("พรุ่งนี้", 1)])
def test_a_day_counted_from_that_of_the_report(form: str, later: int) -> None:
    assert relative_days()[form] == later


def test_only_thai_forms_are_counted() -> None:
    assert "today" not in relative_days()
