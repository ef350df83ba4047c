"""How running text introduces the name of a happening: what stands right before its first word.

"Presided" is the surest sign of an event that took place, "planned" and "mentioned" the weakest.
"""

from __future__ import annotations

import re
from typing import Literal

HeadClass = Literal["noun", "verb", "common", "full"]
"""Whether a head word begins a name, tells an event, is too common to do so unintroduced, or is the whole name."""

CONFIDENCE = {
    "presided": 1.0,
    "attended": 0.9,
    "opened": 0.9,
    "made": 0.9,
    "held": 0.8,
    "after": 0.85,
    "within": 0.65,
    "under": 0.65,
    "convened": 0.65,
    "done": 0.65,
    "told": 0.65,
    "mentioned": 0.5,
    "beside": 0.5,
    "planned": 0.5,
    "meant": 0.4,
    "before": 0.4,
}
"""Every way of introducing an event, with how likely it is that the article reports it."""

_REACH = 60
_TRIGGERS = re.compile(
    r"(?P<planned>(?:จะ|เตรียม|กำหนด(?:การ)?|เชิญ|ชวน|ควร|แผน|ต้อง|วาง)(?:ได้|มีการ|ให้มี|เข้าร่วม|ร่วม)?(?:จัด|เปิด|ร่วม)?(?:ให้มี)?)$"
    r"|(?P<presided>(?:เป็น|ตำแหน่ง)?ประธาน(?:ฝ่ายฆราวาส|ฝ่ายสงฆ์|ฝ่ายไทย|ร่วม|กล่าว)?(?:ใน)?(?:การ)?(?:จัด|เปิด|ปิด)?)$"
    r"|(?P<attended>(?:ถ้อยแถลง|คำกล่าว|คำปราศรัย|สุนทรพจน์|ปาฐกถา|บรรยายพิเศษ|มอบนโยบาย|กล่าวเปิด|กล่าวปิด)"
    r"\S{0,40} ?(?:สำหรับ|ใน|ต่อ(?:ที่)?)|"
    r"(?:เข้า)?ร่วม(?:ใน|เปิด|เป็นเกียรติใน|แสดงความยินดีใน|เป็นสักขีพยานใน|กล่าวเปิด|[ก-๙]{2,16}ใน)?|สักขีพยานใน|เข้ารับ)$"
    r"|(?P<made>ได้มี(?:การ)?|ได้(?:มีการ|ร่วม|ร่วมกัน)?จัด(?:ให้มี|ขึ้น|แสดง)?(?:การ)?)$"
    r"|(?P<mentioned>(?<!แถลง)(?<!เผย)(?<!แจ้ง)ผล|การ(?:ร่วม)?จัด(?:แสดง)?|การเข้าร่วม|การเป็นเจ้าภาพ(?:จัด)?|(?:มี|ให้)การ|(?<!ไม่)มี)$"
    r"|(?P<held>(?:จัด(?:ให้มี|ขึ้น|แสดง)?(?:การ)?)|ออกบูธ(?:ใน)?|ร่วมกัน|มีการจัด)$"
    r"|(?P<opened>(?:เปิด|ปิด)(?:การ)?)$"
    r"|(?P<before>ก่อน(?:เป็นประธาน|การเข้าร่วม|เข้าร่วม|การ)?)$"
    r"|(?P<after>(?:แถลง|เผย|แจ้ง)ผล|หลัง(?:จาก)?(?:เสร็จสิ้น|เป็นประธาน|การเข้าร่วม|เข้าร่วม|การ)?)$"
    r"|(?P<under>ภายใต้)$"
    r"|(?P<within>(?:ภายใน|(?<!เนื่อง)ใน(?:โอกาส|ระหว่าง|ช่วง|ห้วง)?|ระหว่าง|เวที|เข้า|เรียก|ชม))$"
    r"|(?P<done>(?:ได้|นำคณะ|นำทีม|เดินทาง|มา|ไป|คณะ|พร้อม|ทำ))$"
    r"|(?P<beside>(?:และ|รวมทั้ง|รวมถึง))$"
)
_CHANGED: dict[tuple[HeadClass, str], str] = {
    ("common", "done"): "",
    ("common", "beside"): "",
    ("common", "before"): "",
    ("common", "under"): "",
    ("verb", "within"): "meant",
    ("verb", "under"): "meant",
}
_QUOTES = '“"'
_OPENING = ' “"‘'
_OF_QUOTED = frozenset({"presided", "opened", "made", "held", "attended"})
_PART_OF_WORD = re.compile(r"(?:ที่|ผู้|ห้อง|ศูนย์(?:การ)?|หอ|องค์|วาระ|มติ|ระเบียบ|สินค้าและ|ผู้(?:ที่)?(?:เข้า)?(?:รับ|ร่วม)(?:การ)?)$")
_OCCASION = re.compile(r"เนื่องใน(?:โอกาส)?(?:ที่)?$")
_MET = re.compile(r"(?<!ผู้)ที่$")
_PART_OF_WORK = re.compile(r"(?:ราย|สำนัก|ผล|หน่วย|แรง|พลัง|โรง|พนัก|ทำ|ดำเนิน|คณะ|แผน|ปฏิบัติ|ประสาน|ที่|จ้าง|หา)$")
_NOT_TOLD = re.compile(r"(?:การ|ให้|จะ|ต้อง|ไม่|ผู้|(?<!หน้า)ที่|ควร|สามารถ|สำหรับ|เคย)$")


def introduction(text: str, start: int, form: HeadClass) -> str:
    """A key of ``CONFIDENCE`` for the head word that begins at ``start``.

    "" when the head is part of another word, or nothing introduces it and its class asks for that.
    """
    before = text[max(0, start - _REACH, text.rfind("\n", 0, start) + 1) : start]
    bare = before.rstrip(_OPENING)
    attached = len(bare) == len(before) and bool(bare)
    if attached and form != "full" and _PART_OF_WORD.search(before):
        return "convened" if form == "noun" and _MET.search(before) else ""
    if text.startswith("งาน", start) and _PART_OF_WORK.search(before):
        return ""
    trigger = _TRIGGERS.search(bare)
    if trigger and trigger.lastgroup:
        if text[start] in _QUOTES and trigger.lastgroup not in _OF_QUOTED:
            return ""
        return _CHANGED.get((form, trigger.lastgroup), trigger.lastgroup)
    return _plainly(bare, form, attached)


def _plainly(before: str, form: HeadClass, attached: bool) -> str:
    """The key for a head that none of the triggers introduces."""
    if form == "verb":
        return "meant" if before.endswith("เพื่อ") else "" if _NOT_TOLD.search(before) else "told"
    told = form == "full" or (form == "noun" and not attached and not _OCCASION.search(before))
    return "told" if told else ""
