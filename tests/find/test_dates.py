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
        ("ออกตรวจเมื่อ มี.ค. 8, 2561 แล้ว", "มี.ค. 8, 2561", date(2018, 3, 8)),
        ("ปรับปรุงข้อมูล 2024-03-08 เวลา 09:15 น.", "2024-03-08", date(2024, 3, 8)),
        ("ปรับปรุงข้อมูล 2567-3-8 แล้ว", "2567-3-8", date(2024, 3, 8)),
        ("ลงนาม 8-3-2567 ที่สำนักงาน", "8-3-2567", date(2024, 3, 8)),
        ("ลงนาม 08.03.2567 ที่สำนักงาน", "08.03.2567", date(2024, 3, 8)),
        ("signed on 29 Feb 2024 in Nan", "29 Feb 2024", date(2024, 2, 29)),
        ("signed on Feb. 29, 2024 in Nan", "Feb. 29, 2024", date(2024, 2, 29)),
        ("dated 7th September B.E. 2566 and", "7th September B.E. 2566", date(2023, 9, 7)),
        ("on the 5th of June 2024 at noon", "5th of June 2024", date(2024, 6, 5)),
        ("to be held on December 20 in Nan", "December 20", date(2023, 12, 20)),
        ("เปิดสอนวันที่ 9 เมษยน 2564 เป็นต้นมา", "9 เมษยน 2564", date(2021, 4, 9)),
        ("ตั้งขึ้นเมื่อ 2 กุมภาพันธ์ 2463 โดย", "2 กุมภาพันธ์ 2463", date(1921, 2, 2)),
        ("ตั้งขึ้นเมื่อ 2 เมษายน 2463 โดย", "2 เมษายน 2463", date(1920, 4, 2)),
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
        ("29 ธ.ค. 66 - 4 ม.ค. 67", date(2023, 12, 29), date(2024, 1, 4), "day"),
        ("๑๕ ต.ค. ๖๕ ถึงวันที่ ๙ พ.ค. ๖๖", date(2022, 10, 15), date(2023, 5, 9), "day"),
        ("30 พ.ย. - 2 ธ.ค. 67", date(2024, 11, 30), date(2024, 12, 2), "day"),
        ("30 พฤศจิกายน 2566 - 2 ธันวาคม", date(2023, 11, 30), date(2023, 12, 2), "day"),
        ("27 ธันวาคม 2564 - 2 มกราคม", date(2021, 12, 27), date(2022, 1, 2), "day"),
        ("วันที่ 30 – 31 มีนาคม และ 1 เมษายน 2566", date(2023, 3, 30), date(2023, 4, 1), "day"),
        ("วันศุกร์ที่ 6 และวันเสาร์ที่ 7 มกราคม 2566", date(2023, 1, 6), date(2023, 1, 7), "day"),
        ("5, 7 และ 9 มิ.ย. 67", date(2024, 6, 5), date(2024, 6, 9), "day"),
        ("ลงชื่อ 05/06/2566 - 07/06/2566", date(2023, 6, 5), date(2023, 6, 7), "day"),
        ("ลงชื่อ 5-7/06/2566", date(2023, 6, 5), date(2023, 6, 7), "day"),
        ("June 5–7, 2024", date(2024, 6, 5), date(2024, 6, 7), "day"),
        ("5 to 7 June 2024", date(2024, 6, 5), date(2024, 6, 7), "day"),
        ("June 28 - July 2, 2024", date(2024, 6, 28), date(2024, 7, 2), "day"),
        ("ผลงาน ธ.ค. 66", date(2023, 12, 1), date(2023, 12, 31), "month"),
        ("เริ่มได้มิ.ย.66", date(2023, 6, 1), date(2023, 6, 30), "month"),
        ("งวด ก.พ. 2567", date(2024, 2, 1), date(2024, 2, 29), "month"),
        ("ต.ค. – ธ.ค. 65", date(2022, 10, 1), date(2022, 12, 31), "month"),
        ("เดือนพ.ย. 64 - ม.ค. 65", date(2021, 11, 1), date(2022, 1, 31), "month"),
        ("เดือนตุลาคม 2564 - เดือนมีนาคม 2565", date(2021, 10, 1), date(2022, 3, 31), "month"),
        ("ระยะที่ 2 เดือนมิถุนายน – ธันวาคม 2564", date(2021, 6, 1), date(2021, 12, 31), "month"),
        ("ต.ค. 65 - 9 ก.พ. 66", date(2022, 10, 1), date(2023, 2, 9), "month"),
        ("Jan – Jun 2024", date(2024, 1, 1), date(2024, 6, 30), "month"),
        ("ตามกฎหมาย พ.ศ. 2456", date(1913, 4, 1), date(1914, 3, 31), "year"),
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
        "วันที่ 29 กุมภาพันธ์ 2566",
        "วันที่ 30 มีนาคม - 31 เมษายน 2566",
        "ตั้งเมื่อ 9 มกราคม 2483",
        "เสด็จเมื่อ 6 เมษายน 2411 (พ.ศ. 2411)",
        "ลงชื่อ 06/17/2559",
        "เวลา 09.30-12.30 น. หน้า 5-7",
        "โทร. 0-2999-1-25 หรือ 02-123-4567 ต่อ 5-6",
        "มาตรา 7/2567 เลขที่ 5/2567 ที่ กค 0402.5/ว 34",
        "เครื่อง 10.5.6.2567 และ 192.168.1.25",
        "รุ่น 2.5.2024.1 และ 1.2.55 เนื้อที่ 5-3-61 ไร่",
        "https://www.example.go.th/2024/06/05/ข่าว?d=2024-06-05",
        "แฟ้ม 2024-06-05.pdf",
        "ผู้ป่วยโควิด 19 มีความเสี่ยง และอีก 5 มีค่าสูง",
        "กระทรวงคมนาคม 2567 คน",
        "สำนักงาน ก.พ. 2567 คน",
        "ผู้ผ่านการสอบ ก.พ. 2566",
        "ประชุม อ.ก.พ. 2566 และ ก.ค.ศ. 2566",
        "ยอดรวม ธ.ค. 66 ราย",
        "งานอินเตอร์แมค 2024",
        "สายทาง มค 2566",
        "in May 50 people may 2024 attend",
        "On April 3 of each year",
        "มกราคม – มีนาคม",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert found(text) == ()


def test_days_of_a_list_share_the_year_of_the_last_one() -> None:
    assert [mention.earliest for mention in found("วันที่ 4 มีนาคม และ 9 เมษายน 2564")] == [
        date(2021, 3, 4),
        date(2021, 4, 9),
    ]


def test_numbers_that_are_no_days_stay_out_of_a_list() -> None:
    texts = ["ร้อยละ 5 ถึงวันที่ 30 มิถุนายน 2566", "วันขึ้นปีใหม่ 66, 30 มิถุนายน 2566"]
    assert [[mention.earliest for mention in found(text)] for text in texts] == [[date(2023, 6, 30)]] * 2


def test_a_dash_on_a_new_line_is_a_bullet() -> None:
    written = [mention.text for mention in found("สิ้นสุดเดือนธันวาคม 2563\n- มกราคม 2563 – ธันวาคม 2564")]
    assert written == ["เดือนธันวาคม 2563", "มกราคม 2563 – ธันวาคม 2564"]


def test_only_a_date_counted_from_the_day_of_the_report_is_relative() -> None:
    assert [mention.relative for mention in found("วันนี้ แถลงแผนงานของ 5 มีนาคม 2566")] == [True, False]


def test_today_needs_a_publication_date() -> None:
    assert found("วันนี้ มีการประชุม", published=None) == ()


def test_a_year_written_elsewhere_stands_in_for_an_unknown_publication() -> None:
    first, second = found("เริ่ม 1 มีนาคม 2565 สิ้นสุด 5 เมษายน", published=None)
    assert (first.earliest.year, second.earliest) == (2022, date(2022, 4, 5))
