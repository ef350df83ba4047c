"""How running text introduces the name of an event: what stands right before its first word."""

from __future__ import annotations

import re
from enum import StrEnum

from kg.find.events.groups import QUOTABLE
from kg.find.events.numbers import INTRODUCED_WITHIN
from kg.models import Introduction
from kg.text.lines import line_start


class HeadClass(StrEnum):
    """What a head word does."""

    NOUN = "noun"
    """It begins the name of an event."""

    VERB = "verb"
    """It tells an event."""

    COMMON = "common"
    """It begins a name, but is too common to do so unintroduced."""

    FULL = "full"
    """It is the whole name."""


_INTRODUCES = re.compile(
    r"(?P<planned>(?:จะ|เตรียม|กำหนด(?:การ)?|เชิญ|ชวน|ควร|แผน|ต้อง|วาง)(?:ได้|มีการ|ให้มี|เข้าร่วม|ร่วม)?(?:จัด|เปิด|ร่วม)?(?:ให้มี)?)$"
    r"|(?P<presided>(?:เป็น|ตำแหน่ง)?ประธาน(?:ฝ่ายฆราวาส|ฝ่ายสงฆ์|ฝ่ายไทย|ร่วม|กล่าว)?(?:ใน)?(?:การ)?(?:จัด|เปิด|ปิด)?)$"
    r"|(?P<attended>(?:ถ้อยแถลง|คำกล่าว|คำปราศรัย|สุนทรพจน์|ปาฐกถา|บรรยายพิเศษ|มอบนโยบาย|กล่าวเปิด|กล่าวปิด)"
    r"\S{0,40} ?(?:สำหรับ|ใน|ต่อ(?:ที่)?)|"
    r"(?:เข้า)?ร่วม(?:ใน|เปิด|เป็นเกียรติใน|แสดงความยินดีใน|เป็นสักขีพยานใน|กล่าวเปิด|[ก-๙]{2,16}ใน)?|สักขีพยานใน|เข้ารับ)$"
    r"|(?P<made>ได้มี(?:การ)?|ได้(?:มีการ|ร่วม|ร่วมกัน)?จัด(?:ให้มี|ขึ้น|แสดง)?(?:การ)?)$"
    r"|(?P<mentioned>(?<!แถลง)(?<!เผย)(?<!แจ้ง)ผล|การ(?:ร่วม)?จัด(?:แสดง)?|การเข้าร่วม|การเป็นเจ้าภาพ(?:จัด)?|(?:มี|ให้)การ|(?<!ไม่)มี)$"
    r"|(?P<held>(?:จัด(?:ให้มี|ขึ้น|แสดง)?(?:การ)?)|เป็นเจ้าภาพ(?:ร่วม)?(?:จัด|ใน)?(?:การ)?|ออกบูธ(?:ใน)?|ร่วมกัน|มีการจัด)$"
    r"|(?P<opened>(?:เปิด|ปิด)(?:การ)?)$"
    r"|(?P<before>ก่อน(?:เป็นประธาน|การเข้าร่วม|เข้าร่วม|การ)?)$"
    r"|(?P<after>(?:แถลง|เผย|แจ้ง)ผล|หลัง(?:จาก)?(?:เสร็จสิ้น|เป็นประธาน|การเข้าร่วม|เข้าร่วม|การ)?)$"
    r"|(?P<under>ภายใต้)$"
    r"|(?P<within>(?:ภายใน|(?<!เนื่อง)ใน(?:โอกาส|ระหว่าง|ช่วง|ห้วง)?|ระหว่าง|เวที|เข้า|เรียก|ชม))$"
    r"|(?P<done>(?:ได้|นำคณะ|นำทีม|เดินทาง|มา|ไป|คณะ|พร้อม|ทำ))$"
    r"|(?P<beside>(?:และ|รวมทั้ง|รวมถึง))$"
)
"""Each group bears the name of an ``Introduction``."""
_CHANGED: dict[tuple[HeadClass, Introduction], Introduction | None] = {
    (HeadClass.COMMON, Introduction.DONE): None,
    (HeadClass.COMMON, Introduction.BESIDE): None,
    (HeadClass.COMMON, Introduction.BEFORE): None,
    (HeadClass.COMMON, Introduction.UNDER): None,
    (HeadClass.VERB, Introduction.WITHIN): Introduction.MEANT,
    (HeadClass.VERB, Introduction.UNDER): Introduction.MEANT,
}
"""What the words introduce where the head is of a class that they do not fit."""
_QUOTATION_BEGINS = '“"'
_BEFORE_NAME = ' “"‘'
_PART_OF_WORD = re.compile(r"(?:ที่|ผู้|ห้อง|ศูนย์(?:การ)?|หอ|องค์|วาระ|มติ|ระเบียบ|สินค้าและ|ผู้(?:ที่)?(?:เข้า)?(?:รับ|ร่วม)(?:การ)?)$")
_OCCASION = re.compile(r"เนื่องใน(?:โอกาส)?(?:ที่)?$")
_MET = re.compile(r"(?<!ผู้)ที่$")
_PART_OF_WORK = re.compile(r"(?:ราย|สำนัก|ผล|หน่วย|แรง|พลัง|โรง|พนัก|ทำ|ดำเนิน|คณะ|แผน|ปฏิบัติ|ประสาน|ที่|จ้าง|หา)$")
_NOT_TOLD = re.compile(r"(?:การ|ให้|จะ|ต้อง|ไม่|ผู้|(?<!หน้า)ที่|ควร|สามารถ|สำหรับ|เคย)$")


def introduction(text: str, start: int, form: HeadClass) -> Introduction | None:
    """How the text introduces the head word that begins at ``start``.

    None when the head is part of another word, or nothing introduces it and its class asks for that.
    """
    before = text[line_start(text, start, INTRODUCED_WITHIN) : start]
    bare = before.rstrip(_BEFORE_NAME)
    attached = len(bare) == len(before) and bool(bare)
    if attached and form is not HeadClass.FULL and _PART_OF_WORD.search(before):
        return Introduction.CONVENED if form is HeadClass.NOUN and _MET.search(before) else None
    if text.startswith("งาน", start) and _PART_OF_WORK.search(before):
        return None
    found = _INTRODUCES.search(bare)
    if found is None or found.lastgroup is None:
        return _plainly(bare, form, attached)
    introduced = Introduction(found.lastgroup)
    if text[start] in _QUOTATION_BEGINS and introduced not in QUOTABLE:
        return None
    return _CHANGED.get((form, introduced), introduced)


def _plainly(before: str, form: HeadClass, attached: bool) -> Introduction | None:
    """How a head is told of that no words introduce."""
    if form is HeadClass.VERB:
        if before.endswith("เพื่อ"):
            return Introduction.MEANT
        return None if _NOT_TOLD.search(before) else Introduction.TOLD
    told = form is HeadClass.FULL or (form is HeadClass.NOUN and not attached and not _OCCASION.search(before))
    return Introduction.TOLD if told else None
