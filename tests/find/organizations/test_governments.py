from __future__ import annotations

import pytest

from kg.clean import clean
from kg.find.organizations.governments import find_administrations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("จังหวัดลำพูนจัดงานลำไย", [("จังหวัดลำพูน", "government")]),
        ("โดยจังหวัดลำพูน ได้เตรียมแผน", [("จังหวัดลำพูน", "government")]),
        ("ร่วมกับจังหวัดลำพูนเปิดงาน", [("จังหวัดลำพูน", "government")]),
        ("กรมการข้าว ร่วมกับจังหวัดลำพูน เมื่อวานนี้", [("จังหวัดลำพูน", "government")]),
        ("เดินทางไปจังหวัดลำพูนเพื่อตรวจงาน", []),
        ("จังหวัดลำพูนจัดการขยะ", []),
        ("ในพื้นที่จังหวัดลำพูน ร่วมกับชาวบ้าน", []),
        ("ที่อำเภอริมน้ำ จังหวัดลำพูน โดยนายสมชาย", []),
        ("รัฐสภาญี่ปุ่นเสนอแผน", [("รัฐสภาญี่ปุ่น", "foreign_government")]),
        ("รัฐบาลญี่ปุ่นเสนอให้เงินกู้", [("รัฐบาลญี่ปุ่น", "foreign_government")]),
        ("รัฐบาลไทยและประเทศญี่ปุ่น", []),
    ],
)
def test_provinces_that_act_and_foreign_governments_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(m.text, m.kind) for m in find_administrations(clean("t", text))] == expected
