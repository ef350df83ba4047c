from __future__ import annotations

import pytest

from kg.find.organizations.closings import read_closing
from kg.grammar.heads import leading_head


def closed(text: str) -> str:
    """The name up to where its closing ends, given up to the bar; "" if nothing closes it."""
    name, behind = text.split("|")
    head = leading_head(name)
    assert head is not None
    assert head.value is not None
    closing = read_closing(name + behind, len(name), len(name + behind), head.value)
    return (name + behind)[: closing.end()] if closing else ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("สมาคมผู้ค้าผัก| แห่งประเทศไทย เสนอ", "สมาคมผู้ค้าผัก แห่งประเทศไทย"),
        ("กระทรวงการค้า|แห่งราชอาณาจักรกัมพูชา เสนอ", "กระทรวงการค้าแห่งราชอาณาจักรกัมพูชา"),
        ("บริษัท Green Sea| Co., Ltd. เปิดสาขา", "บริษัท Green Sea Co., Ltd."),
        ("โรงพยาบาลสวนผัก| อุบลราชธานี รับบริจาค", "โรงพยาบาลสวนผัก อุบลราชธานี"),
        ("คณะกรรมการตามพระราชบัญญัติน้ำ| พ.ศ. 2561 ประชุม", "คณะกรรมการตามพระราชบัญญัติน้ำ พ.ศ. 2561"),
        ("สำนักงานที่ปรึกษาเกษตร|ประจำประเทศญี่ปุ่น แจ้ง", "สำนักงานที่ปรึกษาเกษตรประจำประเทศญี่ปุ่น"),
        ("ศูนย์วัฒนธรรมแห่งประเทศเกาหลี| ณ กรุงเทพฯ จัด", "ศูนย์วัฒนธรรมแห่งประเทศเกาหลี ณ กรุงเทพฯ"),
        ("ศูนย์อนามัยที่ 7| ขอนแก่น จัดอบรม", "ศูนย์อนามัยที่ 7 ขอนแก่น"),
        ("โรงเรียนสวนผัก| อุบลราชธานี รับสมัคร", "โรงเรียนสวนผัก อุบลราชธานี"),
        ("โรงเรียนเทศบาล| 3 บ้านริมน้ำ รับสมัคร", "โรงเรียนเทศบาล 3 บ้านริมน้ำ"),
        ("โรงเรียนเทศบาล| 3 (บ้านริมน้ำ) รับสมัคร", "โรงเรียนเทศบาล 3 (บ้านริมน้ำ)"),
        ("โรงเรียนเทศบาล| 3 เปิดเผยว่า", "โรงเรียนเทศบาล 3"),
        ("สถานีโทรทัศน์ช่อง| 5 ช่อง 7", "สถานีโทรทัศน์ช่อง 5"),
        ("โรงเรียนเทศบาล| 1-5 รับสมัคร", ""),
        ("สภาการค้าผักสวนดี| - ไทย ประชุม", "สภาการค้าผักสวนดี - ไทย"),
        ("มูลนิธิผักสวนดี| ในพระบรมราชูปถัมภ์และชาวบ้าน", "มูลนิธิผักสวนดี ในพระบรมราชูปถัมภ์"),
    ],
)
def test_a_closing_belongs_to_the_name(text: str, expected: str) -> None:
    assert closed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "สมาคมผู้ค้าผัก|ได้ประชุม",
        "โรงพยาบาลสวนผัก| อุบลราชธานี และยโสธร",
        "คณะกรรมการน้ำ| พ.ศ. 2561 ประชุม",
        "ศูนย์วัฒนธรรมพื้นบ้าน| ณ กรุงเทพฯ",
    ],
)
def test_what_says_where_or_when_closes_no_name(text: str) -> None:
    assert closed(text) == ""
