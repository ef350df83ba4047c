"""Naming phrases of happenings."""

import pytest

from kg.clean import clean
from kg.find.events import find_events


def named(text: str) -> list[tuple[str, str, str]]:
    article = clean("a", text)
    mentions = find_events(article)
    assert all(article.text[m.start : m.end] == m.text for m in mentions)
    return [(m.name, m.kind, m.rule) for m in mentions]


@pytest.mark.parametrize(
    ("text", "name", "kind", "rule"),
    [
        (
            "อธิบดีเป็นประธานการประชุมคณะกรรมการน้ำ ครั้งที่ 2/2567 ณ กรม",
            "การประชุมคณะกรรมการน้ำ ครั้งที่ 2/2567",
            "meeting",
            "presided",
        ),
        ("เป็นประธานในพิธีเปิดงานมหกรรมผ้าไทย โดยมีผู้ว่าฯ ต้อนรับ", "งานมหกรรมผ้าไทย", "fair", "presided"),
        ("เป็นประธานเปิดงาน “ปลาไทยก้าวไกล” เนื่องในวันประมง", "งาน “ปลาไทยก้าวไกล”", "fair", "presided"),
        ("เข้าร่วมพิธีลงนามบันทึกข้อตกลงความร่วมมือด้านข้าว ณ กรม", "พิธีลงนามบันทึกข้อตกลงความร่วมมือด้านข้าว", "signing", "attended"),
        ("กรมได้จัดการอบรมเกษตรกรรุ่นใหม่ รุ่นที่ 3 เมื่อวันที่ 5", "การอบรมเกษตรกรรุ่นใหม่ รุ่นที่ 3", "training", "made"),
        ("ปลัดกระทรวง ลงพื้นที่ตรวจติดตามเขื่อนบ้านนา จังหวัดตาก", "ลงพื้นที่ตรวจติดตามเขื่อนบ้านนา จังหวัดตาก", "visit", "told"),
        ("แถลงภายหลังการประชุมคณะรัฐมนตรี ว่า", "การประชุมคณะรัฐมนตรี", "meeting", "after"),
        ("โฆษกเปิดเผยว่า ที่ประชุมคณะรัฐมนตรี (ครม.) วันที่ 5", "ประชุมคณะรัฐมนตรี (ครม.)", "meeting", "told"),
        ("ได้จัดแสดงนิทรรศการ โดยนำเสนอ “ดินดีมีสุข” อีกด้วย", "นิทรรศการ “ดินดีมีสุข”", "exhibition", "made"),
        ("ร่วมเสวนาในหัวข้อ “น้ำกับชีวิต” ที่ผ่านมา", "เสวนาในหัวข้อ “น้ำกับชีวิต”", "seminar", "attended"),
        ("ให้การต้อนรับ นายจอห์น สมิท เอกอัครราชทูต ณ กรม", "ให้การต้อนรับ นายจอห์น สมิท เอกอัครราชทูต", "courtesyCall", "told"),
        ("เป็นประธานเปิด “ตลาดนัดปลาไทย” ณ สวน", "“ตลาดนัดปลาไทย”", "activity", "presided"),
        ("The minister welcomed Mr. John Smith, an envoy", "welcomed Mr. John Smith", "courtesyCall", "told"),
    ],
)
def test_a_name_and_how_it_is_introduced(text: str, name: str, kind: str, rule: str) -> None:
    assert named(text) == [(name, kind, rule)]


@pytest.mark.parametrize(
    "text",
    [
        "ที่ประชุมมีมติเห็นชอบ",
        "ผู้เข้ารับการอบรมหลักสูตรนักบริหาร",
        "หน่วยงานในสังกัดร่วมปฏิบัติงานอย่างเข้มแข็ง",
        "เข้าร่วมงานจำนวนมาก",
        "การประชุมในครั้งนี้เป็นไปด้วยดี",
        "สั่งให้ลงพื้นที่ตรวจสอบ",
    ],
)
def test_what_names_no_event(text: str) -> None:
    assert named(text) == []
