"""Periods as users type them."""

from __future__ import annotations

from datetime import date

import pytest

from kg.calendar.periods import period
from kg.errors import InputError

MONTH = date(2024, 2, 1), date(2024, 2, 29)
DAY = date(2024, 2, 29), date(2024, 2, 29)
FISCAL = date(2023, 10, 1), date(2024, 9, 30)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        *((typed, (date(2024, 1, 1), date(2024, 12, 31))) for typed in ["2567", "ปี 2567", "พ.ศ. 2567", "ค.ศ. 2024"]),
        ("2475", (date(1932, 4, 1), date(1933, 3, 31))),
        *((typed, MONTH) for typed in ["2024-02", "2567-2", "2567/02", "02/2567", "ก.พ. 67", "ก.พ. 2567", "กพ.67"]),
        *((typed, MONTH) for typed in ["กุมภาพันธ์ พ.ศ. 2567", "กุมภาพันธ์ ๒๕๖๗", "Feb 2024", "February 2567"]),
        *((typed, DAY) for typed in ["๒๕๖๗-๐๒-๒๙", "2024-02-29", "29/2/2567", " 29 ก.พ. 67 ", "February 29, 2024"]),
        *((typed, FISCAL) for typed in ["ปีงบประมาณ 2567", "ปีงบประมาณ พ.ศ. ๒๕๖๗", "ปีงบประมาณ2567", "ปีงบ 67"]),
        *((typed, FISCAL) for typed in ["FY2024", "FY 2567", "fiscal year 2024"]),
    ],
)
def test_a_year_a_month_or_a_day(typed: str, expected: tuple[date, date]) -> None:
    assert period(typed) == expected


@pytest.mark.parametrize(
    "typed",
    [
        *("", "soon", "2024-13", "2023-02-29", "24", "67", "1500", "ก.พ.", "29 ก.พ.", "ต้น ก.พ. 67", "ก.พ. 67 นี้"),
        *("ปี 67", "ปีงบประมาณ", "งบ 2567", "FY67"),
    ],
)
def test_what_is_no_period_is_refused(typed: str) -> None:
    with pytest.raises(InputError, match="is no date"):
        period(typed)
