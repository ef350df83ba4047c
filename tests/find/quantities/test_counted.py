"""What a quantity counts."""

from __future__ import annotations

import pytest

from kg.find.quantities.counted import Behind, Place, counted
from kg.find.quantities.measures import Measure
from kg.find.quantities.numbers import LONGEST_NAME
from kg.find.quantities.numerals import find_numbers
from kg.find.quantities.units import measure
from kg.models import Span


def measures(text: str) -> list[Measure]:
    return [measured for number in find_numbers(text) if (measured := measure(text, number))]


def what(text: str, *, of_last: str = "", date: str = "", body: str = "") -> str:
    """What the last quantity of a text counts, where ``of_last`` is what the one before it counts."""
    *before, last = measures(text)
    dates, bodies = ([Span(text.index(p), text.index(p) + len(p))] if p else [] for p in (date, body))
    behind = Behind(before[-1], of_last) if of_last else None
    return counted(text, Place(Span(0, len(text)), last, behind, dates, bodies))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ซึ่งมีเกษตรกรที่เข้าร่วมโครงการแล้วกว่า 300 ราย", "เกษตรกรที่เข้าร่วมโครงการ"),
        ("รถโดยสารไฟฟ้า และเรือโดยสารจำนวน 15 ลำ", "เรือโดยสาร"),
        ("มี 12 แห่งทั่วประเทศ", "ทั่วประเทศ"),
        ("มี 12 มาตรการเร่งด่วน", "มาตรการเร่งด่วน"),
        ("รถ 4 คัน", "รถ"),
        ("12 แห่ง", ""),
    ],
)
def test_the_words_before_the_number_tell_else_those_behind_else_nothing(text: str, expected: str) -> None:
    assert what(text) == expected


def test_a_date_between_is_passed_over() -> None:
    assert what("ผู้ผ่านการอบรมเมื่อ 5 มกราคม 2566 จำนวน 40 คน", date="5 มกราคม 2566") == "ผู้ผ่านการอบรม"


def test_what_lies_before_the_last_quantity_does_not_count() -> None:
    assert what("สถานีตรวจวัด 40 แห่ง เรือยาง 7 ลำ", of_last="สถานีตรวจวัด") == "เรือยาง"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ชาวนา 62 ราย รวม 900 ล้านบาท", "ชาวนา"),
        ("ชาวนา 62 ราย ใน 7 จังหวัด", "ชาวนา"),
        ("ชาวนา 62 ราย เพิ่มขึ้น 15 ราย", "ชาวนา เพิ่มขึ้น"),
        ("ชาวนา 62 ราย คิดเป็นมูลค่ากว่า 9 ล้านบาท", "ชาวนา คิดเป็นมูลค่า"),
        ("ชาวนา 62 ราย ซึ่งมี 3 กลุ่มที่ปลูกข้าวหอม", "กลุ่มที่ปลูกข้าวหอม"),
        ("ชาวนา 62 กลุ่มอาชีพ 900 ราย", "กลุ่มอาชีพ"),
    ],
)
def test_what_follows_a_quantity_may_be_said_of_the_same_thing(text: str, expected: str) -> None:
    assert what(text, of_last="ชาวนา") == expected


def test_of_a_long_phrase_only_the_last_whole_words_are_kept() -> None:
    text = "โครงการปรับปรุงคุณภาพน้ำและฟื้นฟูระบบนิเวศลุ่มน้ำสายหลักและสายรองในพื้นที่ภาคตะวันออกเฉียงเหนือตอนล่าง จำนวน 7 แห่ง"
    label = what(text)
    assert label.startswith("ลุ่มน้ำ") and label.endswith("ตอนล่าง")
    assert len(label) <= LONGEST_NAME


def test_a_long_name_of_a_body_is_kept_whole() -> None:
    body = "สำนักงานคณะกรรมการส่งเสริมและพัฒนาคุณภาพชีวิตและสิ่งแวดล้อมของชุมชนริมน้ำแห่งชาติ"
    assert len(body) > LONGEST_NAME
    assert what(f"ผู้เข้าอบรมจาก{body} จำนวน 34 คน", body=body) == body
