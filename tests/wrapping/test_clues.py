"""What the words about a line break say."""

from __future__ import annotations

import pytest

from kg.wrapping.clues import CUT, NEVER, clue, cuts_syllable, goes_on, is_item, item_number


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("ประธานเปิดงานเทศกาลดอกไม้ ณ", "สวนหลวงริมน้ำ"),
        ("โดยมีผู้เข้าร่วมจำนวน", "320 คน จากทุกตำบล"),
        ("นายอำเภอกล่าวว่า", "โครงการนี้เริ่มในปี 2560"),
        ("ระหว่างวันที่ 3 – 5", "ธันวาคม 2565 ที่ผ่านมา"),
        ("ร่วมกับสมาคมผู้ปลูกหม่อน", "และสหกรณ์การเกษตร"),
        ("นางสาวรัตนา อินทร์แก้ว", "ผู้อำนวยการศูนย์วิจัย"),
        ("พร้อมด้วย", "นายสมบัติ ทองดี กำนันตำบลปากน้ำ"),
        ("หน่วยงานที่เข้าร่วม ได้แก่", "เทศบาลเมืองและโรงพยาบาลชุมชน"),
        ("จัดโครงการ", "“คลองสวยน้ำใส” ต่อเนื่องเป็นปีที่สาม"),
        ("สำนักงานพัฒนาที่ดิน (เขต", "7 จังหวัดน่าน) รับสมัคร"),
        ("เกณฑ์ ได้แก่ (1) ด้านดิน (2) ด้านน้ำ", "(3) ด้านป่าไม้ ตามลำดับ"),
        ("ส่งมอบให้แก่โรงเรียนในสังกัด 2)", "โรงพยาบาลส่งเสริมสุขภาพตำบล"),
        ("the delegation was led by Dr.", "Anan Wongsa of the institute"),
        ("which will be presented to the", "committee in the coming week"),
        ("ที่มา :", "https://example.org/news/7"),
    ],
)
def test_sentences_go_on(before: str, after: str) -> None:
    assert clue(before, after) > 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("ให้เกิดประโยชน์สูงสุดต่อไป", "ทั้งนี้ ผู้สนใจสมัครได้ที่"),
        ("จึงขอเชิญชวนทุกท่าน", "นายบุญมี สุขใจ กล่าวเพิ่มเติมว่า"),
        ("โดยมีหลักเกณฑ์ ดังนี้", "1. เป็นผู้มีสัญชาติไทย"),
        ("1. สำเนาบัตรประชาชน", "2. สำเนาทะเบียนบ้าน"),
        ("- น้ำดื่มสะอาด 40 ขวด", "- ข้าวสาร 12 กระสอบ"),
        ("โรงเรียนบ้านดงหลวง 12 คน", "โรงเรียนบ้านคำชะอี 9 คน"),
        ("เทศกาลกินเจปีนี้คึกคัก", "12 ตุลาคม 2566"),
        ("14 ก.พ. 2566", "เทศบาลเปิดรับฟังความคิดเห็น"),
        ("อ่านต่อ", "https://example.org/a"),
        ("ปี    จำนวน    ร้อยละ", "2561    40    12.5"),
        ("ของจังหวัดในภาพรวม", "“ขอให้ประชาชนทุกท่านมั่นใจว่าทางราชการจะดูแลความปลอดภัยตลอดเส้นทาง"),
        ("ให้บริการทุกวันทำการ", "ภายในงานพบกับการแสดงพื้นบ้าน"),
    ],
)
def test_something_new_begins(before: str, after: str) -> None:
    assert clue(before, after) < -1


@pytest.mark.parametrize(
    ("before", "after"), [("นายกองค์การ", "ที่มา : เพจอำเภอ"), ("-----", "ข่าวเด่น"), ("จบข่าว", "******* 3 มีนาคม")]
)
def test_no_width_outweighs_rulers_and_sources(before: str, after: str) -> None:
    assert clue(before, after) == NEVER


@pytest.mark.parametrize(
    ("before", "after", "cuts"), [("กรมป", "ระมง", False), ("กรมปร", "ะมง", True), ("แ", "ม่น้ำ", True), ("น้", "ำ", True)]
)
def test_syllables(before: str, after: str, cuts: bool) -> None:
    assert cuts_syllable(before, after) is cuts
    assert (clue(before, after) == CUT) is cuts


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("1. ก", 1),
        ("12) ก", 12),
        ("(3) ก", 3),
        ("๔. ก", 4),
        ("ข้อ 5 ก", 5),
        ("2.1 ก", 2),
        ("1,000 บาท", None),
        ("3.5 ล้านบาท", None),
        ("ก", None),
    ],
)
def test_numbers_of_entries(line: str, number: int | None) -> None:
    assert item_number(line) == number
    assert is_item(line) is (number is not None)


def test_bullets_and_letters_mark_entries_too() -> None:
    assert all(is_item(line) for line in ("• ก", "- ก", "✓ ก", "ก. ข", "b) c"))
    assert not any(is_item(line) for line in ("- 5 องศา", "กรมป่าไม้", "-ก"))


def test_some_ends_leave_a_sentence_open() -> None:
    assert goes_on("ตั้งแต่วันที่")
    assert goes_on("สถาบันวิจัยยาง (สงขลา")
    assert not goes_on("อย่างต่อเนื่องต่อไป")
