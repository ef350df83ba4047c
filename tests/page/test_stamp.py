"""Lines that stamp a page with a day; the forms themselves are in ``tests/test_page.py``."""

from __future__ import annotations

import pytest

from kg.page.stamp import Stamp, stamps
from kg.page.tokens import tokens
from kg.vocabulary.page import Mark


def read(line: str) -> tuple[Stamp, ...]:
    return stamps(line, tokens(line))


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("14 ม.ค. 2567", None),
        ("โพสต์เมื่อ 14 ม.ค. 2567", Mark.POSTED),
        ("อัปเดตล่าสุด 14 ม.ค. 2567", Mark.UPDATED),
        ("โดย มานะ | 14 ม.ค. 2567", None),
    ],
)
def test_a_label_says_of_what_the_day_is(line: str, label: Mark | None) -> None:
    assert [(str(stamp.day), stamp.label) for stamp in read(line)] == [("2024-01-14", label)]


@pytest.mark.parametrize(
    ("line", "timed", "dateline"),
    [
        ("14 ม.ค. 2567", False, False),
        ("14 ม.ค. 2567, 10.30 น.", True, False),
        ("วันอาทิตย์ที่ 14 มกราคม 2567 เวลา 10.30 น.", False, True),
    ],
)
def test_an_hour_is_a_page_s_or_a_report_s(line: str, timed: bool, dateline: bool) -> None:
    assert [(stamp.timed, stamp.dateline) for stamp in read(line)] == [(timed, dateline)]


def test_each_day_has_the_label_before_it() -> None:
    found = read("วันที่นำเข้าข้อมูล 16 ก.ค. 2567 วันที่ปรับปรุงข้อมูล 17 ก.ค. 2567")
    assert [(str(stamp.day), stamp.label) for stamp in found] == [
        ("2024-07-16", Mark.POSTED),
        ("2024-07-17", Mark.UPDATED),
    ]


def test_the_same_day_twice_is_one_stamp_and_two_days_without_labels_are_a_range() -> None:
    assert len(read("2020-06-16 Tue. Jun 16th, 2020")) == 1
    assert read("14 ม.ค. 2567 16 ม.ค. 2567") == ()


@pytest.mark.parametrize(
    ("line", "accompanied"),
    [
        ("14 ม.ค. 2567", False),
        ("• 14 ม.ค. 2567", False),
        ("14 ม.ค. 2567 | ข่าวทั่วไป", True),
        ("14 ม.ค. 2567 Hits: 87", True),
    ],
)
def test_what_only_pages_say_accompanies_it(line: str, accompanied: bool) -> None:
    assert [stamp.accompanied for stamp in read(line)] == [accompanied]


def test_how_it_names_its_day_and_hour() -> None:
    (dateline,) = read("วันที่ 14 มกราคม 2567 เวลา 10.30 น.")
    (clocked,) = read("14 ม.ค. 2567 เวลา 10:30 น.")
    (weekday,) = read("วันอาทิตย์ที่ 14 มกราคม 2567")
    assert (dateline.dateline, clocked.dateline, weekday.weekday) == (True, False, True)


@pytest.mark.parametrize(
    "line",
    [
        "อ่าน 128 ครั้ง",
        "14 มกราคม 2567 กรมน้ำจัดประชุม",
        "รุ่นที่ 2 14 ม.ค. 2567",
        "5 14 ม.ค. 2567",
        "14 ม.ค. 2567 | " + "คำ" * 30,
        "โพสต์เมื่อ 14 ม.ค. 2450",
        "ข่าว ที่ยาวกว่าหนึ่งคำ 14 ม.ค. 2567",
        "14 ม.ค. 2567 โดย " + "ชื่อ" * 20,
    ],
)
def test_a_line_that_says_more_is_no_stamp(line: str) -> None:
    assert read(line) == ()


@pytest.mark.parametrize(
    "line",
    [
        "View 87    14/01/2567   GALLERY    สำนักสารนิเทศ",
        "January 14, 2024 / 7:40 AM / 3 years ago",
        "14 ม.ค. 67 | 2 ปีที่แล้ว",
    ],
)
def test_who_posted_and_how_long_ago_may_stand_beside_a_day(line: str) -> None:
    assert [str(stamp.day) for stamp in read(line)] == ["2024-01-14"]


def test_a_named_day_is_the_headline_s_own() -> None:
    assert read("กิจกรรม วันท้องถิ่นไทย 18 มีนาคม 2567") == ()
