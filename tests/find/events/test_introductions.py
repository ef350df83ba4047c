"""How running text introduces the name of an event."""

import pytest

from kg.find.events.introductions import introduction
from kg.models import HeadClass, Introduction

HEAD = "การประชุม"


def introduced(before: str, form: HeadClass = HeadClass.NOUN, head: str = HEAD) -> Introduction | None:
    return introduction(f"{before}{head}ข้าวไทย", len(before), form)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("อธิบดีเป็นประธาน", Introduction.PRESIDED),
        ("อธิบดีเข้าร่วม", Introduction.ATTENDED),
        ("อธิบดีเปิด", Introduction.OPENED),
        ("กรมได้จัด", Introduction.MADE),
        ("กรมจัด", Introduction.HELD),
        ("จังหวัดเป็นเจ้าภาพ", Introduction.HELD),
        ("สำนักงานเป็นเจ้าภาพจัด", Introduction.HELD),
        ("ยินดีกับการเป็นเจ้าภาพ", Introduction.MENTIONED),
        ("กรมเตรียมจัด", Introduction.PLANNED),
        ("กรมจะได้มีการจัด", Introduction.PLANNED),
        ("อธิบดีเป็นประธานกล่าวเปิดการจัด", Introduction.PRESIDED),
        ("คำกล่าวของอธิบดีเนื่องใน", Introduction.ATTENDED),
        ("อธิบดีร่วมแสดงวิสัยทัศน์ใน", Introduction.ATTENDED),
        ("เปิดเผยภายหลัง", Introduction.AFTER),
        ("ก่อนเข้าร่วม", Introduction.BEFORE),
        ("แลกเปลี่ยนความเห็นภายใต้", Introduction.UNDER),
        ("หารือใน", Introduction.WITHIN),
        ("รวมทั้ง", Introduction.BESIDE),
        ("อธิบดีเดินทาง", Introduction.DONE),
        ("เห็นชอบการจัด", Introduction.MENTIONED),
        ("", Introduction.TOLD),
        ("ชาวบ้านรอ", Introduction.NAMED),
    ],
)
def test_what_stands_before_a_head(before: str, expected: Introduction) -> None:
    assert introduced(before) is expected


@pytest.mark.parametrize(
    ("before", "form", "expected"),
    [
        ("อธิบดีเดินทาง", HeadClass.COMMON, None),
        ("ดำเนินการภายใต้", HeadClass.COMMON, None),
        ("อธิบดีเดินทาง", HeadClass.VERB, Introduction.DONE),
        ("ดำเนินการภายใต้", HeadClass.VERB, Introduction.MEANT),
        ("เดินทางมาเพื่อ", HeadClass.VERB, Introduction.MEANT),
        ("สั่งให้", HeadClass.VERB, None),
        ("ทราบว่า ที่", HeadClass.NOUN, Introduction.CONVENED),
        ("ทราบว่า ที่", HeadClass.FULL, Introduction.TOLD),
        ("ทราบว่า", HeadClass.COMMON, None),
    ],
)
def test_the_class_of_the_head_decides_what_fits_it(
    before: str, form: HeadClass, expected: Introduction | None
) -> None:
    assert introduced(before, form) is expected


@pytest.mark.parametrize(("before", "head"), [("ห้อง", "ประชุม"), ("วาระ", "การประชุม"), ("เนื่องใน", "งานวัน")])
def test_a_head_inside_another_word_is_none(before: str, head: str) -> None:
    assert introduced(before, HeadClass.NOUN, head) is None


@pytest.mark.parametrize("before", ["สำนัก", "จัด “ผลิต"])
def test_a_common_head_inside_another_word_is_none(before: str) -> None:
    assert introduced(before, HeadClass.COMMON, "งาน") is None


def test_a_quotation_is_an_event_only_where_somebody_holds_or_attends_it() -> None:
    assert introduced("เป็นประธานเปิด", HeadClass.COMMON, "“โครงการ") is Introduction.PRESIDED
    assert introduced("ภายใต้", HeadClass.NOUN, "“โครงการ") is None


def test_only_its_own_line_introduces_a_head() -> None:
    assert introduced("อธิบดีเป็นประธาน\n") is Introduction.TOLD
