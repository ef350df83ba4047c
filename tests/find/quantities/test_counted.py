"""What a quantity counts."""

from __future__ import annotations

import pytest

from kg.find.quantities.counted import counted
from kg.find.quantities.numbers import LONGEST_NAME
from kg.models import Span


def span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("text", "quantity", "what"),
    [
        ("ซึ่งมีเกษตรกรที่เข้าร่วมโครงการแล้วกว่า 300 ราย", "300 ราย", "เกษตรกรที่เข้าร่วมโครงการ"),
        ("รถโดยสารไฟฟ้า และเรือโดยสารจำนวน 15 ลำ", "15 ลำ", "เรือโดยสาร"),
        ("มี 12 แห่งทั่วประเทศ", "12 แห่ง", "ทั่วประเทศ"),
        ("12 แห่ง", "12 แห่ง", ""),
    ],
)
def test_the_words_before_the_number_tell_else_those_behind_else_nothing(text: str, quantity: str, what: str) -> None:
    assert counted(text, 0, span(text, quantity), len(text), ()) == what


def test_a_date_between_is_passed_over() -> None:
    text = "ผู้ผ่านการอบรมเมื่อ 5 มกราคม 2566 จำนวน 40 คน"
    assert counted(text, 0, span(text, "40 คน"), len(text), [span(text, "5 มกราคม 2566")]) == "ผู้ผ่านการอบรม"


def test_what_lies_before_the_start_does_not_count() -> None:
    text = "สถานีตรวจวัด 40 แห่ง เรือ 7 ลำ"
    start = span(text, "40 แห่ง").end
    assert counted(text, start, span(text, "7 ลำ"), len(text), ()) == "เรือ"


def test_of_a_long_phrase_only_the_last_whole_words_are_kept() -> None:
    text = "โครงการปรับปรุงคุณภาพน้ำและฟื้นฟูระบบนิเวศลุ่มน้ำสายหลักและสายรองในพื้นที่ภาคตะวันออกเฉียงเหนือตอนล่าง จำนวน 7 แห่ง"
    what = counted(text, 0, span(text, "7 แห่ง"), len(text), ())
    assert what.startswith("ลุ่มน้ำ") and what.endswith("ตอนล่าง")
    assert len(what) <= LONGEST_NAME
