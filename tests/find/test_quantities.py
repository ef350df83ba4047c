from __future__ import annotations

from decimal import Decimal

import pytest

from kg.clean import clean
from kg.find.dates import find_dates
from kg.find.quantities import find_quantities
from kg.models import QuantityMention


def quantities(text: str) -> tuple[QuantityMention, ...]:
    article = clean("test", text)
    return find_quantities(article, find_dates(article))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("มีผู้ลงทะเบียน 49.5 ล้านราย", "49500000", "ราย"),
        ("วงเงินรวม 1,200 ล้านบาท", "1200000000", "บาท"),
        ("มูลค่า 5 ล้านเหรียญสหรัฐ", "5000000", "ดอลลาร์สหรัฐ"),
        ("ดอกเบี้ยร้อยละ 25", "25", "ร้อยละ"),
        ("ขยายตัว 1.6%", "1.6", "ร้อยละ"),
        ("เพิ่มขึ้น 30 เปอร์เซ็นต์", "30", "ร้อยละ"),
        ("ครองอันดับ 3 ของโลก", "3", "อันดับ"),
        ("รถผ่าน 29,000 คัน/วัน", "29000", "คัน/วัน"),
        ("อัตรา 500 บาทต่อไร่", "500", "บาท/ไร่"),
        ("กำลังผลิต 90 MW", "90", "เมกะวัตต์"),
        ("ระยะทาง 12.5 กม. ตลอดสาย", "12.5", "กิโลเมตร"),
        ("เบิกงบประมาณ 250 ล้าน เร่งช่วยเหลือ", "250000000", "บาท"),
        ("มอบจำนวน 40 กระถาง", "40", "กระถาง"),
    ],
)
def test_value_in_base_units_with_its_unit(text: str, value: str, unit: str) -> None:
    (quantity,) = quantities(text)
    assert (quantity.value, quantity.unit) == (Decimal(value), unit)
    assert quantity.text in text


@pytest.mark.parametrize(
    "text",
    [
        "ตามมาตรา 44 คนใดฝ่าฝืน",
        "การประชุมครั้งที่ 2/2565 เรื่อง แผนงาน",
        "ณ ห้องประชุม 301 ชั้น 3 อาคารรัฐประศาสนภักดี",
        "โทร. 0 2141 9000 ในวันทำการ",
        "เวลา 09.30 น. คณะเดินทางถึง",
        "วันที่ 17 มิถุนายน 2566 คณะเดินทาง",
        "สถานการณ์โควิด 19 รายงานล่าสุด",
        "ปีงบประมาณ 2567 โครงการเดินหน้า",
        "ทางหลวงหมายเลข 37 สายเลี่ยงเมือง",
        "มี 3 รายงานที่ต้องส่ง",
        "กลุ่มที่ 2 จังหวัดภาคเหนือ",
    ],
)
def test_ordinals_dates_rooms_and_telephones_are_no_quantities(text: str) -> None:
    assert quantities(text) == ()


def test_both_ends_of_a_range_are_quantities_of_one_span() -> None:
    low, high = quantities("ค่าใช้จ่าย 20,000 - 30,000 บาท")
    assert (low.value, high.value) == (Decimal(20_000), Decimal(30_000))
    assert (low.start, low.end) == (high.start, high.end)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("ซึ่งมีเกษตรกรที่ผ่านการอบรมแล้วทั้งสิ้นจำนวน 1,500 ราย", "เกษตรกรที่ผ่านการอบรม"),
        ("ขณะนี้มีผู้ที่ลงทะเบียนรับสิทธิแล้วกว่า 18 ล้านคน", "ผู้ที่ลงทะเบียนรับสิทธิ"),
        ("บุคลากรที่ผ่านการอบรมในปี 2565 จำนวน 300 คน", "บุคลากรที่ผ่านการอบรม"),
        ("ได้แก่ นครนายก 2 แห่ง ปราจีนบุรี 3 แห่ง", "ปราจีนบุรี"),
    ],
)
def test_counted_is_the_phrase_before_without_what_leads_up_to_a_number(text: str, counted: str) -> None:
    assert quantities(text)[-1].counted == counted


def test_a_sum_right_behind_a_count_is_of_the_same_thing() -> None:
    count, total = quantities("สินเชื่อฟื้นฟูจำนวน 62 ราย รวม 900 ล้านบาท")
    assert count.counted == total.counted == "สินเชื่อฟื้นฟู"


def test_the_period_is_the_nearest_date_of_the_sentence() -> None:
    (quantity,) = quantities("บุคลากรที่ผ่านการอบรมระหว่างปี พ.ศ. 2557 – 2565 แล้วจำนวน 1,032 ราย")
    assert quantity.period is not None
    assert (quantity.period.earliest.year, quantity.period.latest.year) == (2014, 2022)


def test_no_period_without_a_date() -> None:
    assert quantities("ผู้เข้าร่วม 30 คน")[0].period is None
