"""Which stamps of time belong together, and whose year they have."""

from __future__ import annotations

from datetime import date

import pytest

from kg.find.dates.ranges import numeric_stretches, stretches
from kg.find.dates.stamps import Stamp

PUBLISHED = date(2024, 1, 20)


def joined(between: str, first: Stamp, last: Stamp) -> list[tuple[date, date, bool]]:
    """The stretches of two stamps with these words between them, which stand at their written places."""
    text = "x" * first.end + between + "x" * (last.end - last.start)
    moved = Stamp(first.end + len(between), len(text), last.days, last.month, last.year, last.is_sure)
    return [(s.earliest, s.latest, s.is_dated) for s in stretches(text, [first, moved], PUBLISHED)]


def day(number: int, month: int, year: int | None = None) -> Stamp:
    return Stamp(0, 9, (number,), month, year)


@pytest.mark.parametrize("between", ["-", " – ", " ถึง ", " ถึงวันที่ ", " จนถึงวันจันทร์ที่ ", "  -  ", " to the "])
def test_a_range_takes_its_end_s_year(between: str) -> None:
    assert joined(between, day(29, 12), day(4, 1, 2022)) == [(date(2021, 12, 29), date(2022, 1, 4), True)]


def test_an_end_without_a_year_follows_its_beginning() -> None:
    assert joined(" - ", day(29, 12, 2021), day(4, 1)) == [(date(2021, 12, 29), date(2022, 1, 4), True)]


def test_without_any_year_the_end_lies_nearest_to_the_publication() -> None:
    assert joined(" - ", day(29, 12), day(4, 1)) == [(date(2023, 12, 29), date(2024, 1, 4), False)]


def test_days_of_a_list_are_one_stretch_only_when_they_follow_one_another() -> None:
    assert joined(" และ ", day(31, 3), day(1, 4, 2022)) == [(date(2022, 3, 31), date(2022, 4, 1), True)]
    assert [found[0] for found in joined(" และ ", day(30, 3), day(1, 4, 2022))] == [date(2022, 3, 30), date(2022, 4, 1)]


def test_a_range_that_ends_before_it_begins_is_none() -> None:
    assert joined(" - ", day(29, 12, 2022), day(4, 1, 2022)) == []


def test_what_other_words_divide_stands_apart() -> None:
    assert len(joined(" แล้วจึง ", day(29, 12, 2021), day(4, 1, 2022))) == 2


def test_an_unsure_month_counts_only_beside_a_sure_one() -> None:
    unsure = Stamp(0, 9, (), 2, None, is_sure=False)
    sure = Stamp(0, 9, (), 3, 2022)
    assert joined(" - ", unsure, sure) == [(date(2022, 2, 1), date(2022, 3, 31), True)]
    assert joined(" ที่ ", unsure, sure) == [(date(2022, 3, 1), date(2022, 3, 31), True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("09/02/2565 ถึง 11/03/2565", [(date(2022, 2, 9), date(2022, 3, 11))]),
        ("2022-02-09 - 2022-03-11", [(date(2022, 2, 9), date(2022, 3, 11))]),
        ("9 - 11/02/2565", [(date(2022, 2, 9), date(2022, 2, 11))]),
        ("11 - 09/02/2565", [(date(2022, 2, 9), date(2022, 2, 9))]),
        ("09/02/2565 แก้ไข 11/03/2565", [(date(2022, 2, 9), date(2022, 2, 9)), (date(2022, 3, 11), date(2022, 3, 11))]),
    ],
)
def test_ranges_in_digits(text: str, expected: list[tuple[date, date]]) -> None:
    assert [(found.earliest, found.latest) for found in numeric_stretches(text)] == expected
