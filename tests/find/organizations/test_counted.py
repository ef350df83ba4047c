"""Numbers in front of a head: counts of several bodies, or years, times, rooms."""

from __future__ import annotations

import pytest

from kg.find.organizations.counted import is_counted


@pytest.mark.parametrize(
    "before",
    [
        "ประชุม 10 ",
        "ประชุม ๑๐ ",
        "เชิญ 3-5 ",
        "มี 1,200 ",
        "กว่า 2500 ",
        "ทั้ง4 ",
        "ผู้แทนทั้งสอง",
        "ทุก",
        "จาก 7 ",
    ],
)
def test_a_number_before_it_counts_several(before: str) -> None:
    assert is_counted(f"{before}สมาคม", len(before))


@pytest.mark.parametrize(
    "before",
    [
        "ประชุม",
        "10 คน จาก",
        "เมื่อวันที่ 3 มีนาคม 2566 ",
        "เมื่อวันที่ ๓ มีนาคม ๒๕๖๖ ",
        "ในปี 2019 ",
        "ตั้งแต่ 2561",
        "เมื่อ 3 มี.ค. 66 ",
        "ปีงบประมาณ 67 ",
        "วาระ 1.3 ",
        "เวลา 9.30 ",
        "ครั้งที่ 2/2566 ",
        "ห้องประชุม 3 ",
        "ณ ชั้น 5 ",
        "วันที่ 4-6 ",
        "ระบบ MDES 2 ",
        "โควิด-19 ",
        "รุ่นที่สอง",
        "โทรศัพท์ 0 2999 9128-39 ",
    ],
)
def test_years_in_either_calendar_times_and_rooms_count_nothing(before: str) -> None:
    assert not is_counted(f"{before}สมาคม", len(before))


def test_a_number_that_belongs_to_the_name_before_counts_nothing() -> None:
    text = "กองป่าสัก 5 สมาคม"
    assert is_counted(text, text.index("สมาคม"))
    assert not is_counted(text, text.index("สมาคม"), after=text.index(" สมาคม"))
