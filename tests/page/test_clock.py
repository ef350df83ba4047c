"""A day above the headline: the article's or a clock's."""

from __future__ import annotations

from datetime import date

import pytest

from kg.page.clock import heads_post, is_confirmed
from kg.page.lines import lines_of
from kg.page.rows import rows_of
from kg.page.stamp import Stamp, stamps
from kg.page.tokens import tokens

PLAIN = Stamp(date(2024, 6, 5), None, accompanied=False, dateline=False, weekday=False)
CLOCK = Stamp(date(2024, 6, 5), None, accompanied=False, dateline=False, weekday=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("วันนี้ (4 มิ.ย. 67) ชาวบ้านปลูกป่า", True),
        ("เมื่อวันที่ ๒๘ พฤษภาคม ชาวบ้านปลูกป่า", True),
        ("ขอเชิญร่วมปลูกป่า 20 กรกฎาคม 2567 นี้", True),
        ("เมื่อวันที่ 4 มิถุนายน 2566 ชาวบ้านปลูกป่า", False),
        ("เมื่อวันที่ 4 มกราคม ชาวบ้านปลูกป่า", False),
        ("ชาวบ้านปลูกป่า", False),
        ("บรรทัด\n" * 5 + "วันนี้ (4 มิ.ย. 67)", False),
    ],
)
def test_the_first_lines_confirm_it(text: str, expected: bool) -> None:
    assert is_confirmed(PLAIN, rows_of(lines_of(text))) is expected


def test_a_clock_needs_a_year_to_be_confirmed() -> None:
    assert is_confirmed(CLOCK, rows_of(lines_of("เมื่อวันที่ 28 พฤษภาคม 2567 ชาวบ้านปลูกป่า")))
    assert not is_confirmed(CLOCK, rows_of(lines_of("เมื่อวันที่ 28 พฤษภาคม ชาวบ้านปลูกป่า")))


@pytest.mark.parametrize(
    ("line", "text", "expected"),
    [
        ("วันพุธที่ 5 มิถุนายน พ.ศ. 2567", "ชาวบ้านปลูกป่า", True),
        ("วันพุธที่ 5 มิถุนายน พ.ศ. 2567", "เมื่อวันที่ 4 มิถุนายน 2567 ชาวบ้านปลูกป่า", True),
        ("วันพุธที่ 5 มิถุนายน พ.ศ. 2567", "เมื่อวันที่ 4 มิถุนายน 2565 ชาวบ้านปลูกป่า", False),
        ("วันพุธ ที่ 5 มิถุนายน พ.ศ. 2567", "ชาวบ้านปลูกป่า", False),
        ("วันพุธ, 5 มิถุนายน 2567", "ชาวบ้านปลูกป่า", False),
        ("วันพุธ, มิถุนายน 5, 2567", "ชาวบ้านปลูกป่า", True),
        ("วันพุธ, มิถุนายน 5, 2024", "ชาวบ้านปลูกป่า", False),
        ("5 มิถุนายน 2567", "ชาวบ้านปลูกป่า", True),
        ("05-06-2567", "วันนี้ (4 มิ.ย. 67) ชาวบ้านปลูกป่า", True),
        ("5 มิถุนายน 2567", "เมื่อวันที่ 4 มิถุนายน 2565 ชาวบ้านปลูกป่า", False),
        ("วันที่ 5 มิถุนายน 2567 เวลา 09:09 น.", "ชาวบ้านปลูกป่า", False),
        ("5 มิถุนายน 2567 09:09:41", "ชาวบ้านปลูกป่า", False),
    ],
)
def test_the_day_above_a_post(line: str, text: str, expected: bool) -> None:
    (stamp,) = stamps(line, tokens(line))
    assert heads_post(line, stamp, rows_of(lines_of(text))) is expected
