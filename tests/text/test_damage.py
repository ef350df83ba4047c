"""Text that has lost its vowels is told from text that has them."""

from __future__ import annotations

import re

import pytest

from kg.text.damage import damaged_parts, is_damaged

SOUND = (
    "เทศบาลเมืองริมน้ำเปิดตลาดนัดชุมชนแห่งใหม่ โดยมีนายกเทศมนตรีเป็นประธาน พร้อมผู้ค้าและประชาชนในพื้นที่เข้าร่วมจำนวนมาก "
    "ตลาดแห่งนี้ตั้งอยู่ติดกับสถานีรถไฟ เปิดขายทุกวันเสาร์และวันอาทิตย์ มีสินค้าพื้นบ้าน อาหาร และผักปลอดสารพิษ "
    "นายกเทศมนตรีกล่าวว่า ตลาดจะช่วยให้ครอบครัวมีรายได้เพิ่มขึ้น และทำให้นักท่องเที่ยวรู้จักเมืองนี้มากกว่าเดิม "
    "ปีหน้าเทศบาลจะสร้างที่จอดรถเพิ่มและปรับปรุงทางเดินริมแม่น้ำให้ปลอดภัยยิ่งขึ้น"
)
MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"


def without(marks: str, instead: str = "", text: str = SOUND) -> str:
    return re.sub(f"[{marks}]", instead, text)


def refused(text: str) -> bool:
    return is_damaged(text, damaged_parts(text))


@pytest.mark.parametrize("instead", ["", " ", "\ufffd", "?", "\uf0e0"])
@pytest.mark.parametrize("marks", [MARKS, "ัิีึื็", "ำัี", "่้๊๋", "ัุ่"])
def test_a_text_that_has_lost_marks_is_told(marks: str, instead: str) -> None:
    assert refused(without(marks, instead))


@pytest.mark.parametrize(
    "text",
    [
        SOUND,
        "",
        "กรมการขนส่ง",
        "กระทรวงการคลัง กระทรวงกลาโหม กระทรวงแรงงาน กระทรวงคมนาคม กระทรวงมหาดไทย " * 8,
        "A report in English on กรมชลประทาน and its dams, which is long enough to be weighed at all. " * 20,
        "กอร.ฉ. แถลงการณ์ ครบรอบ\n" * 40,
    ],
)
def test_sound_texts_are_left(text: str) -> None:
    assert not refused(text)
    assert damaged_parts(text) == ()


def test_a_damaged_part_of_a_sound_text_is_told_and_nothing_else() -> None:
    lost = without(MARKS, " ", SOUND[:150])
    text = f"{SOUND}\n\n{lost}\n{SOUND}\n"
    (part,) = damaged_parts(text)
    assert text[part.start : part.end].strip() == lost.strip()
    assert not refused(text)


def test_short_lines_of_a_damaged_page_are_told_together() -> None:
    lines = "\n".join(re.findall(".{1,30}", without(MARKS, " ", SOUND[:200])))
    (part,) = damaged_parts(f"{SOUND}\n\n{lines}\n\n{SOUND}")
    assert part.end - part.start == len(lines)


def test_a_text_most_of_which_is_damaged_is_refused_for_it() -> None:
    assert refused(f"{SOUND[:100]}\n{without(MARKS)}")
