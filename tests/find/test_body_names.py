from __future__ import annotations

import pytest

from kg.find.body_names import head_automaton, read_end


def name(text: str) -> str:
    """The first name in the text, from its head to its end."""
    hit = head_automaton().find(text)[0]
    assert hit.value is not None
    return text[hit.start : read_end(text, hit.end, hit.value)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("สมาคมผู้ค้าผักได้ประชุม", "สมาคมผู้ค้าผัก"),
        ("สมาคมผู้ค้าผักและสมาคมผู้ค้าผลไม้", "สมาคมผู้ค้าผัก"),
        ("มูลนิธิดินและน้ำ มอบเงิน", "มูลนิธิดินและน้ำ"),
        ("กองส่งเสริมและพัฒนาทรัพย์สินของรัฐ เข้าร่วม", "กองส่งเสริมและพัฒนาทรัพย์สินของรัฐ"),
        ("ศูนย์อนามัยที่ 8 อุดรธานี", "ศูนย์อนามัยที่ 8"),
        ("ศูนย์วิจัยพืชสวนเลย (ภูเรือ)", "ศูนย์วิจัยพืชสวนเลย"),
        ("สมาคมผู้ส่งออกข้าว แห่งประเทศไทย กล่าวว่า", "สมาคมผู้ส่งออกข้าว แห่งประเทศไทย"),
        ("บริษัท Green Sea Energy ประเทศญี่ปุ่น", "บริษัท Green Sea Energy"),
        ("บริษัท ฟ้าใส เซอร์วิส (Fasai Service) เปิดสาขา", "บริษัท ฟ้าใส เซอร์วิส"),
        ("คณะทำงานความร่วมมือไทย–ลาว เห็นชอบ", "คณะทำงานความร่วมมือไทย–ลาว"),
        ("สถานเอกอัครราชทูต ณ กรุงโซลได้ประสาน", "สถานเอกอัครราชทูต ณ กรุงโซล"),
        ("สถานเอกอัครราชทูตเบลเยียมประจำประเทศไทย กล่าว", "สถานเอกอัครราชทูตเบลเยียมประจำประเทศไทย"),
        ("โรงเรียนนางฟ้า นายสมชาย ใจดี", "โรงเรียน"),
        ("สถาบัน\nวิจัย", "สถาบัน"),
    ],
)
def test_a_name_ends_where_something_else_begins(text: str, expected: str) -> None:
    assert name(text) == expected
