"""What only sites say; more shapes are in ``tests/page/test_headline.py``."""

from __future__ import annotations

import pytest

from kg.page.labels import is_notice, labels, stands_above_section
from kg.page.lines import lines_of
from kg.page.rows import rows_of


def said(*lines: str) -> int:
    rows = rows_of(lines_of("\n".join(lines)))
    return labels(rows, len(rows) - 1, rows[-1].line.text)


@pytest.mark.parametrize(
    "lines",
    [
        ["เทศบาลเมืองสายธาร"],
        ["สายธารนิวส์"],
        ["กิจกรรมโรงพยาบาลน่าน"],
        ["ข่าวเด่นน่าน"],
        ["update newsข่าวอปท.ข่าวเด่น"],
        ["เบราว์เซอร์ของท่านเก่าเกินไป"],
        ["ยินดีต้อนรับสู่บ้านชาวคลอง"],
        ["สายธาร--21 มี.ค.--กองช่าง"],
        ["ข่าวสำนักงานรัฐมนตรี 98/2567"],
        ["เทศบาลเมืองสายธาร", "“รักคลอง รักป่า”"],
        ["กำหนดการวันนี้:"],
    ],
)
def test_each_says_so_once(lines: list[str]) -> None:
    assert said(*lines) == 1


@pytest.mark.parametrize(
    "line",
    [
        "ชาวสายธารปลูกป่าชายเลน",
        "ข่าวดีของชาวนา",
        "เทศบาลเมืองสายธารเปิดตลาดนัดริมคลอง",
        "ประชาสัมพันธ์กิจกรรมปลูกป่าชายเลนพันไร่",
        "“รักคลอง รักป่า”",
        "ตลาดนัดออนไลน์ของชาวคลอง",
    ],
)
def test_headlines_say_nothing_of_it(line: str) -> None:
    assert said(line) == 0


def test_words_to_a_browser() -> None:
    assert is_notice("This site uses Cookies")
    assert not is_notice("ขนมคุกกี่จากข้าว")


@pytest.mark.parametrize(
    ("between", "expected"), [("ข่าวประชาสัมพันธ์", True), ("Open menu", True), ("พิมพ์", False), ("ชาวคลอง", False)]
)
def test_a_kind_of_news_or_the_menu_below(between: str, expected: bool) -> None:
    rows = rows_of(lines_of(f"รักคลอง รักป่า\n{between}\nปลูกป่าชายเลน"))
    assert stands_above_section(rows, 0) is expected
