"""Verbs at the beginnings of lines, and who does what they say."""

from __future__ import annotations

import pytest

from kg.clean import clean
from kg.reading import read_article
from kg.wrapping.predicates import with_subjects


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\n   "])
@pytest.mark.parametrize(
    ("person", "verb"),
    [
        ("วันที่ 5 มิ.ย. 2567 นายวิชัย แสงทอง นายอำเภอเขาวง", "เป็นประธานเปิดงานวันข้าวหอม"),
        ("พล.ต.ต.สมาน ก้องไกล (ผบก.ภ.จว.เลย)", "กล่าวว่า จับได้แล้ว"),
        ("ดร.อรทัย มีสุข คณบดีคณะเกษตรศาสตร์", "ให้สัมภาษณ์เรื่องพันธุ์ข้าว"),
        ("นางรัศมี จันทร์ดี เลขาธิการ กปร.  ", "พร้อมด้วยนายชาติ ดีงาม ผู้อำนวยการกอง"),
    ],
)
def test_a_verb_goes_to_the_person_who_ends_the_line_before(person: str, verb: str, newline: str) -> None:
    joined = with_subjects(f"หัวข้อ{newline}{person}{newline}{verb}{newline}จบ")
    assert f"{person.rstrip()} {verb}" in " ".join(joined.split())
    assert joined.splitlines()[-1].strip() == "จบ"


@pytest.mark.parametrize(
    "text",
    [
        "นายวิชัย แสงทอง นายอำเภอเขาวง\n\nเป็นประธานเปิดงาน",
        "นายวิชัย แสงทอง เปิดงานแล้ว!\nเข้าร่วมงานฟรี",
        "วันเสาร์ที่ 30 กันยายน 2566\nเป็นประธานการประชุม",
        "นายกรัฐมนตรี\nลงพื้นที่เชียงราย",
        "“นายวิชัย มาแล้ว”\nกล่าวต้อนรับ",
        "นายวิชัย แสงทอง นายอำเภอเขาวง\nอำเภอเขาวงเปิดงาน",
        "กล่าวว่า\nกล่าวว่า",
        "",
    ],
)
def test_other_lines_stay(text: str) -> None:
    assert with_subjects(text) == text


def test_the_person_took_the_chair_on_the_day_said_before() -> None:
    text = (
        "เปิดศูนย์ผ้าทอ\n\nวันที่ 8 มีนาคม 2564 นายสุเทพ พรหมดี ผู้ว่าราชการจังหวัดน่าน (ผวจ.น่าน)\n"
        "เป็นประธานในพิธีเปิดศูนย์ผ้าทอบ้านซาวหลวง ณ ตำบลบ่อ"
    )
    reading = read_article(clean("a", text))
    (event,) = reading.events
    assert event.when is not None
    assert event.when.earliest.isoformat() == "2021-03-08"
    assert [one.agent.name for one in reading.participations] == ["สุเทพ พรหมดี"]
