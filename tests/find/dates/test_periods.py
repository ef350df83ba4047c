"""Years and parts of years, read at the word that opens them."""

from __future__ import annotations

from datetime import date

import pytest

from kg.find.dates.periods import period


@pytest.mark.parametrize(
    ("text", "written", "rule", "earliest", "latest"),
    [
        ("ปี 2565 ที่ผ่านมา", "ปี 2565", "year", date(2022, 1, 1), date(2022, 12, 31)),
        ("พ.ศ. 2560 ถึง พ.ศ. 2562", "พ.ศ. 2560 ถึง พ.ศ. 2562", "year", date(2017, 1, 1), date(2019, 12, 31)),
        ("ปีงบประมาณ 2567 นี้", "ปีงบประมาณ 2567", "fiscal-year", date(2023, 10, 1), date(2024, 9, 30)),
        ("ไตรมาสที่ 2/2567 โต", "ไตรมาสที่ 2/2567", "quarter", date(2024, 4, 1), date(2024, 6, 30)),
        ("ไตรมาสสุดท้ายปี 2566", "ไตรมาสสุดท้ายปี 2566", "quarter", date(2023, 10, 1), date(2023, 12, 31)),
        ("ครึ่งแรกของปี 2567", "ครึ่งแรกของปี 2567", "half-year", date(2024, 1, 1), date(2024, 6, 30)),
        ("ครึ่งปีหลังของปี 2566", "ครึ่งปีหลังของปี 2566", "half-year", date(2023, 7, 1), date(2023, 12, 31)),
    ],
)
def test_a_period_has_its_wording_its_bounds_and_its_rule(
    text: str, written: str, rule: str, earliest: date, latest: date
) -> None:
    found = period(text, 0)
    assert found is not None
    assert (text[: found.end], found.rule, found.earliest, found.latest) == (written, rule, earliest, latest)


@pytest.mark.parametrize(
    "text", ["ปีละ 2565", "ปี 2,565", "ปี 2567-2565", "ไตรมาส 5 ปี 2566", "ครึ่งปีที่ 3 ปี 2566", "ครึ่งปีสุดท้ายปี 2566"]
)
def test_amounts_backward_ranges_and_parts_that_no_year_has_are_none(text: str) -> None:
    assert period(text, 0) is None
