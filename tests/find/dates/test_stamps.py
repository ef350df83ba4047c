"""What stands around a month's name."""

from __future__ import annotations

import pytest

from kg.calendar.days import months
from kg.find.dates.stamps import THIS_YEAR, Stamp, stamp_at


def stamp(text: str) -> Stamp | None:
    (name,) = months().find(text)
    return stamp_at(text, name.start, name.end, name.value)


@pytest.mark.parametrize(
    ("text", "written", "days", "month", "year"),
    [
        ("เริ่ม 7 ก.ค. 66 นี้", "7 ก.ค. 66", (7,), 7, 2023),
        ("เริ่ม 7 กรกฎาคม ที่", "7 กรกฎาคม", (7,), 7, None),
        ("เริ่ม 7, 8 และ 9 ก.ค. 2566", "7, 8 และ 9 ก.ค. 2566", (7, 9), 7, 2023),
        ("ปี 66 - 9 ก.ค. 67", "9 ก.ค. 67", (9,), 7, 2024),
        ("ภายในกรกฎาคมนี้", "กรกฎาคมนี้", (), 7, THIS_YEAR),
        ("ใน เดือน กค 2566", "เดือน กค 2566", (), 7, 2023),
        ("on July 7-9, 2023", "July 7-9, 2023", (7, 9), 7, 2023),
        ("on 7 JULY 2023", "7 JULY 2023", (7,), 7, 2023),
        ("9 มกราคม 2483", "9 มกราคม 2483", (9,), 1, 0),
        ("9 มิถุนายน 60 คน", "9 มิถุนายน", (9,), 6, None),
    ],
)
def test_days_month_and_year_as_far_as_they_are_written(
    text: str, written: str, days: tuple[int, ...], month: int, year: int | None
) -> None:
    read = stamp(text)
    assert read is not None
    assert (text[read.start : read.end], read.days, read.month, read.year) == (written, days, month, year)
    assert read.is_sure


@pytest.mark.parametrize("text", ["ระหว่าง ม.ค. ถึง", "ช่วงมกราคม", "between January and"])
def test_a_month_alone_is_unsure(text: str) -> None:
    read = stamp(text)
    assert read is not None
    assert not read.is_sure


@pytest.mark.parametrize("text", ["19 มีความ", "สาย มค 2566", "กมค.ศ. 2566", "สำนักงาน ก.พ. 2566", "มีนาม 2566", "5 มีนาม"])
def test_letters_of_other_words_are_no_month(text: str) -> None:
    assert stamp(text) is None
