"""Days as metadata, page lines and table cells write them."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from kg.calendar.days import written_day, written_days

DAY = date(2021, 8, 9)
LONDON, NEW_YORK = timezone(timedelta(0)), timezone(timedelta(hours=-4))


@pytest.mark.parametrize(
    "text",
    [
        "9 ส.ค. 2564",
        "9 ส.ค.64",
        "09 สค. 64",
        "9 ส. ค. 2564",
        "9สิงหาคม2564",
        "๙ สิงหาคม ๒๕๖๔",
        "9 สิงหาคม พ.ศ. 2564",
        "9 สิงหาคม ปี พ.ศ. 2564",
        "9 เดือนสิงหาคม พุทธศักราช 2564",
        "9 สิงหาคม 2021",
        "9 สิงหาคม, 2564",
        "สิงหาคม 9, 2564",
        "ส.ค. 9, 2021",
        "9 August 2564",
        "9 AUG 2021",
        "9th August, 2021",
        "August 9, 2021",
        "Aug. 9th, 2021",
        "9-Aug-2021",
        "9-ส.ค.-64",
        "9/ส.ค./2564",
        "09/08/2564",
        "9/8/64",
        "9-8-2564",
        "09.08.2021",
        "2021-08-09",
        "2564-8-9",
        "2021/08/09",
        "20210809",
        "25640809",
        "9 สิงหาคม 2564",
    ],
)
def test_a_day_in_each_form(text: str) -> None:
    (written,) = written_days(text)
    assert (text[written.start : written.end], written.day) == (text, DAY)
    assert written_day(text) == DAY


@pytest.mark.parametrize(
    "text", ["9 สิงหคม 2564", "9 สิงหาาคม 2564", "9 สิงาหคม 2564"], ids=["left out", "twice", "swapped"]
)
def test_a_slip_in_a_months_name_is_read_over(text: str) -> None:
    assert written_day(text) == DAY


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("เผยแพร่เมื่อวันจันทร์ที่ 9 สิงหาคม 2564 เวลา 09.15 น. | เข้าชม 87 ครั้ง", "9 สิงหาคม 2564"),
        ("• 9 ส.ค. 64", "9 ส.ค. 64"),
        ("ข่าวเด่น - 9 ส.ค. 64", "9 ส.ค. 64"),
        ("ปรับปรุง:09/08/2564 (14:05)", "09/08/2564"),
        ("2021-08-09 08:00-16:30", "2021-08-09"),
        ("Posted Mon, Aug 9, 2021 - 10:20", "Aug 9, 2021"),
    ],
)
def test_what_stands_beside_a_day_is_no_part_of_it(text: str, wording: str) -> None:
    (written,) = written_days(text)
    assert (text[written.start : written.end], written.day) == (wording, DAY)


@pytest.mark.parametrize(
    "text",
    [
        "2021-08-08T17:00:00Z",
        "2021-08-08 17:00:00.5+00:00",
        "2564-08-09T23:59:59+07:00",
        "2021-08-08T19:30-04:00",
        "20210808T170000Z",
        "Sun, 08 Aug 2021 20:00:00 GMT",
        "Sun, 8 Aug 2021 20:00 +0000",
        "August 8, 2021 11:05 PM UTC",
        "August 9, 2021 12:05 AM GMT",
        "Mon Aug 09 2021 06:59:00 GMT+0700 (Indochina Time)",
    ],
)
def test_an_instant_with_its_zone_is_the_day_in_bangkok(text: str) -> None:
    assert written_day(text) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "29 กุมภาพันธ์ 2566",
        "2566-02-29",
        "31/04/2567",
        "08/19/2564",
        "11/07/24",
        "5-3-61 ไร่",
        "1.2.55",
        "0001-01-01T00:00:00",
        "3000-01-01",
        "5 มกราคม 2400",
        "5 มกราคม 2483",
        "มาตรา 7/2567",
        "ครั้งที่ 1/9/2/2564",
        "192.168.2.2564",
        "https://ตัวอย่าง.go.th/2021/08/09/ข่าว",
        "id=2021-08-09",
        "2021-08-09-10-40-56",
        "โทร. 0-2021-08-09",
        "สิงหาคม 2564",
        "9 สิงหาคม",
        "5 มีนาม",
        "2564",
        "12–14 มกราคม 2567",
        "30 ธันวาคม – 2 มกราคม 2567",
        "June 5-7, 2024",
        "soon",
        "",
    ],
)
def test_what_is_no_day_of_its_own(text: str) -> None:
    assert written_days(text) == ()
    assert written_day(text) is None


def test_the_leap_day_is_that_of_the_gregorian_year() -> None:
    assert written_day("2567-02-29") == written_day("29 ก.พ. 67") == date(2024, 2, 29)


def test_several_days_stand_in_text_order_and_say_no_single_one() -> None:
    text = "วันที่นำเข้า 3 พ.ค. 2565 ปรับปรุง 05/05/2565"
    assert [written.day for written in written_days(text)] == [date(2022, 5, 3), date(2022, 5, 5)]
    assert written_day(text) is None
    assert written_day("3 พ.ค. 2565 (03/05/2565)") == date(2022, 5, 3)


@pytest.mark.parametrize(
    "value",
    [
        date(2021, 8, 9),
        date(2564, 8, 9),
        datetime(2021, 8, 9, 23),
        datetime(2021, 8, 8, 17, tzinfo=LONDON),
        datetime(2564, 8, 8, 13, 30, tzinfo=NEW_YORK),
        20210809,
        25640809,
        1628442000,
        1628442000123,
    ],
)
def test_values_that_are_no_texts(value: object) -> None:
    assert written_day(value) == DAY


@pytest.mark.parametrize(
    "value",
    [None, True, 2567, -1, 10**40, 20211309, date(1, 1, 1), datetime.max.replace(tzinfo=NEW_YORK), ["9 ส.ค. 64"]],
)
def test_values_that_say_no_day(value: object) -> None:
    assert written_day(value) is None
