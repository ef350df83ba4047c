"""Lines that are no text by their own letters."""

from __future__ import annotations

import pytest

from kg.page.furniture import end_of_menu, hashtags, is_button, is_file, is_menu, last_step, names_section, says_nothing
from kg.page.lines import Line

MAP = "Live หน้าหลัก ข่าวเด่น ทั่วไป อาชญากรรม เศรษฐกิจ ต่างประเทศ กีฬา สิ่งแวดล้อม การเมือง ภูมิภาค บทความ บันเทิง ท่องเที่ยว"


@pytest.mark.parametrize(
    "line",
    [
        "*****",
        "|",
        "#ข่าว #น้ำ",
        "https://a.example/x?a=1&section=2",
        "ที่มา : https://a.example",
        "data:image/png;base64,iVBOR==",
        "<image>data:image/a",
        "1332 1971 1155 " * 9,
        MAP,
    ],
)
def test_lines_that_say_nothing(line: str) -> None:
    assert says_nothing(line)


@pytest.mark.parametrize(
    "line",
    [
        "#ข่าวดี ของชาวนา",
        "หน้าหลักของเว็บไซต์เทศบาลมีข่าวกิจกรรมและประกาศให้ชาวบ้านอ่านทุกวันโดยไม่เสียเงิน",
        "ลงทะเบียนที่ https://a.example",
        "(ก)",
        "ที่มา : กรมน้ำ",
    ],
)
def test_lines_that_say_something(line: str) -> None:
    assert not says_nothing(line)


@pytest.mark.parametrize(
    ("line", "expected"), [("พิมพ์", True), ("Back To Top", True), ("บริการ", False), ("ประชุม", False)]
)
def test_buttons_are_furniture_anywhere(line: str, expected: bool) -> None:
    assert is_button(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("หน้าแรก ข่าว ติดต่อเรา", True),
        ("โฮมเพจสำนักงาน ผู้บริหาร ร้องทุกข์", True),
        ("Home News Contact", True),
        ("Homeless people helped today", False),
        ("หน้าแรก > ข่าว > กรมน้ำเปิดศูนย์รับน้ำฝน", False),
        ("ข่าว หน้าแรก วันนี้", False),
    ],
)
def test_menus_begin_with_the_first_page(line: str, expected: bool) -> None:
    assert is_menu(line) is expected


def test_the_last_step_of_a_way() -> None:
    assert "หน้าแรก > ข่าว > ประชุม"[last_step("หน้าแรก > ข่าว > ประชุม") :].strip() == "ประชุม"
    assert last_step("ประชุม") == last_step("> ประชุม") == 0


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ภาพ-01.JPG", True),
        ("%e0%b8%81%e0%b8%ad", True),
        ("46470572 2170475423003802 o", True),
        ("กรม 2170475423003802", False),
    ],
)
def test_names_of_files(line: str, expected: bool) -> None:
    assert is_file(line) is expected


def test_hashtags_have_places() -> None:
    assert [(span.start, span.end) for span in hashtags(Line("ก #ข #ค", 10, 17))] == [(12, 14), (15, 17)]


def test_a_way_without_signs_ends_before_a_long_stretch() -> None:
    way = "หน้าแรก ข่าวเด่น "
    assert end_of_menu(way + "ชาวสายธารปลูกป่าชายเลนรับวันสิ่งแวดล้อม") == len(way)
    assert end_of_menu("หน้าแรกภูมิภาคอบต.สายธารปลูกป่าชายเลนรับวันสิ่งแวดล้อม") == len("หน้าแรกภูมิภาค")
    assert end_of_menu("หน้าแรก ข่าวเด่น ติดต่อเรา") == 0
    assert end_of_menu("หน้าแรกของชาวสายธารปลูกป่าชายเลนรับวันสิ่งแวดล้อม") == 0
    assert end_of_menu("ชาวสายธารปลูกป่าชายเลนรับวันสิ่งแวดล้อม") == 0


def test_kinds_of_news_alone() -> None:
    assert names_section("ข่าวอาชญากรรม - Crime")
    assert names_section("o5 ข่าวประชาสัมพันธ์")
    assert not names_section("ข่าวอาชญากรรมลดลง")
    assert not names_section("AI กับข่าว")
