"""A day above the headline: the article's or a clock's."""

from __future__ import annotations

from datetime import date

import pytest

from kg.page.clock import is_confirmed
from kg.page.lines import lines_of
from kg.page.rows import rows_of


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
    assert is_confirmed(date(2024, 6, 5), rows_of(lines_of(text))) is expected
