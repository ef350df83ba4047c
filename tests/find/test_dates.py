"""Dates in running text, in every Thai form."""

from datetime import date

import pytest

from kg.clean import clean
from kg.find.dates import find_dates
from kg.models import DateMention

PUBLISHED = date(2023, 12, 28)


def found(text: str, published: date | None = PUBLISHED) -> tuple[DateMention, ...]:
    return find_dates(clean("a", text, published=published))


@pytest.mark.parametrize(
    ("text", "written", "day"),
    [
        ("เกษตรกรลงทะเบียน 27 มี.ค. 67 เป็นวันแรก", "27 มี.ค. 67", date(2024, 3, 27)),
        ("ลงนามเมื่อวันที่ ๙ กรกฎาคม ๒๕๖๔ ที่ผ่านมา", "๙ กรกฎาคม ๒๕๖๔", date(2021, 7, 9)),
        ("วันนี้ (21 ก.พ. 67) อธิบดีเปิดงาน", "21 ก.พ. 67", date(2024, 2, 21)),
        ("ข่าวเก่า (25 ก.ย.65)", "25 ก.ย.65", date(2022, 9, 25)),
        ("ส่งเอกสารภายใน 25/10/2566", "25/10/2566", date(2023, 10, 25)),
        ("วันพุธที่ 1 มีนาคม พ.ศ. 2566", "1 มีนาคม พ.ศ. 2566", date(2023, 3, 1)),
        ("เปิดรับสมัครวันที่ 4 กรกฏาคม 2566", "4 กรกฏาคม 2566", date(2023, 7, 4)),
        ("October 17, 2023, at the Reception Hall", "October 17, 2023", date(2023, 10, 17)),
        ("on 9 May 2024 in Bangkok", "9 May 2024", date(2024, 5, 9)),
        ("ประชุมเมื่อวานนี้", "เมื่อวานนี้", date(2023, 12, 27)),
        ("อบรมวันที่ 9 เมษายน", "9 เมษายน", date(2024, 4, 9)),
        ("ปิดรับวันที่ 30 ธันวาคมนี้", "30 ธันวาคมนี้", date(2023, 12, 30)),
    ],
)
def test_a_day(text: str, written: str, day: date) -> None:
    (mention,) = found(text)
    assert (mention.text, mention.earliest, mention.latest, mention.precision) == (written, day, day, "day")


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("ระหว่างวันที่ 10–12 มกราคม 2566", date(2023, 1, 10), date(2023, 1, 12), "day"),
        ("วันที่ 10, 11 และ 12 มกราคม 2566", date(2023, 1, 10), date(2023, 1, 12), "day"),
        ("วันที่ 28 กุมภาพันธ์ - 2 มีนาคม 2567", date(2024, 2, 28), date(2024, 3, 2), "day"),
        ("30 ธันวาคม ถึงวันที่ 2 มกราคม 2567", date(2023, 12, 30), date(2024, 1, 2), "day"),
        ("1 ต.ค.2564 – 31 มี.ค.2565", date(2021, 10, 1), date(2022, 3, 31), "day"),
        ("เดือนกันยายน 2565", date(2022, 9, 1), date(2022, 9, 30), "month"),
        ("มกราคม - มีนาคม 2566", date(2023, 1, 1), date(2023, 3, 31), "month"),
        ("ไตรมาส 3 ปี 2564", date(2021, 7, 1), date(2021, 9, 30), "month"),
        ("ครึ่งปีแรกของปี 2567", date(2024, 1, 1), date(2024, 6, 30), "month"),
        ("ในปี 2565 ที่ผ่านมา", date(2022, 1, 1), date(2022, 12, 31), "year"),
        ("ปี พ.ศ. 2557 – 2565", date(2014, 1, 1), date(2022, 12, 31), "year"),
        ("ภายใน ค.ศ. 2030", date(2030, 1, 1), date(2030, 12, 31), "year"),
        ("ปีงบประมาณ 2565", date(2021, 10, 1), date(2022, 9, 30), "year"),
        ("ปีงบประมาณ พ.ศ. 2566-2567", date(2022, 10, 1), date(2024, 9, 30), "year"),
    ],
)
def test_a_period(text: str, earliest: date, latest: date, precision: str) -> None:
    (mention,) = found(text)
    assert (mention.earliest, mention.latest, mention.precision) == (earliest, latest, precision)


@pytest.mark.parametrize(
    "text",
    [
        "การประชุมครั้งที่ 2/2565",
        "เปิดบริการ 24/7",
        "สำนักงาน ก.พ. แถลงผล",
        "ผู้เข้าอบรม 2565 คน",
        "อายุ 15 ปี 2,565 คน",
        "วันที่ 31 เมษายน 2566",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert found(text) == ()


def test_only_a_date_counted_from_the_day_of_the_report_is_relative() -> None:
    assert [mention.relative for mention in found("วันนี้ แถลงแผนงานของ 5 มีนาคม 2566")] == [True, False]


def test_today_needs_a_publication_date() -> None:
    assert found("วันนี้ มีการประชุม", published=None) == ()


def test_a_year_written_elsewhere_stands_in_for_an_unknown_publication() -> None:
    first, second = found("เริ่ม 1 มีนาคม 2565 สิ้นสุด 5 เมษายน", published=None)
    assert (first.earliest.year, second.earliest) == (2022, date(2022, 4, 5))
