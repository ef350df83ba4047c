"""Naming phrases of happenings: a head word ("การประชุม…", "ลงพื้นที่…"), how the text introduces it, and its true end.

Whether such a phrase names an event that the article reports is for ``kg.relate.events`` to judge.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from kg.find.automaton import Automaton, Hit
from kg.find.phrases import OPENS_CLAUSE, name_end
from kg.models import Article, EventMention
from kg.vocabulary.events import event_kinds

HeadClass = Literal["noun", "verb", "common"]

_REACH = 44
_LONGEST = 190
_LONG_ENOUGH = 70
_TRIGGERS = re.compile(
    r"(?P<planned>(?:จะ|เตรียม|กำหนด(?:การ)?|เชิญ|ชวน|ควร|แผน|พร้อม|ต้อง|วาง)(?:ได้|มีการ|ให้มี|เข้าร่วม|ร่วม)?(?:จัด|เปิด|ร่วม)?(?:ให้มี)?)$"
    r"|(?P<presided>(?:เป็น|ตำแหน่ง)?ประธาน(?:ฝ่ายฆราวาส|ฝ่ายสงฆ์|ฝ่ายไทย|ร่วม|กล่าว)?(?:ใน)?(?:การ)?(?:จัด|เปิด|ปิด)?)$"
    r"|(?P<attended>(?:เข้า)?ร่วม(?:ใน|เปิด|เป็นเกียรติใน|แสดงความยินดีใน|เป็นสักขีพยานใน|กล่าวเปิด)?|สักขีพยานใน|เข้ารับ)$"
    r"|(?P<mentioned>การ(?:ร่วม)?จัด(?:แสดง)?|การเข้าร่วม|การเป็นเจ้าภาพ(?:จัด)?)$"
    r"|(?P<held>(?:จัด(?:ให้มี|ขึ้น|แสดง)?(?:การ)?)|ออกบูธ(?:ใน)?|ร่วมกัน|มี)$"
    r"|(?P<opened>(?:เปิด|ปิด)(?:การ)?)$"
    r"|(?P<after>(?:หลัง|ก่อน)(?:จาก)?(?:เสร็จสิ้น|เป็นประธาน|การเข้าร่วม|เข้าร่วม|การ)?)$"
    r"|(?P<within>(?:ภายใน|ใน(?:โอกาส|ระหว่าง|ช่วง)?|ระหว่าง|เวที|เข้า|เรียก|ชม))$"
    r"|(?P<done>(?:ได้|นำคณะ|นำทีม|เดินทาง|มา|ไป|คณะ|และ))$"
)
_CONFIDENCE = {
    "presided": 1.0,
    "attended": 0.9,
    "opened": 0.9,
    "held": 0.8,
    "after": 0.7,
    "within": 0.7,
    "done": 0.7,
    "told": 0.6,
    "mentioned": 0.5,
    "planned": 0.3,
}
_PART_OF_WORD = re.compile(
    r"(?:ที่|ผู้|ห้อง|ศูนย์(?:การ)?|หอ|องค์|วาระ|มติ|ระเบียบ|ราย|สำนัก|ผล|หน่วย|แรง|พลัง|โรง|พนัก|การทำ|ดำเนิน|คณะ)$"
)
_INNER = re.compile(
    r"(?:พิธี|งาน)(?:เปิด|ปิด)(?:การจัด)?\s?(?=งาน|การประชุม|ประชุม|การสัมมนา|สัมมนา|การอบรม|การฝึก|"
    r"โครงการ|กิจกรรม|นิทรรศการ|มหกรรม|การแข่งขัน|เทศกาล|เวที)"
)
_EMPTY = re.compile(
    r"(?:ฯ|นี้|ดังกล่าว|ครั้งนี้|ในครั้ง|ที่|ต่าง|ของ|ด้าน|และ|หรือ|ให้|ได้|ทั้ง|ร่วมกัน|ด้วย|เป็น|ใน(?!หัวข้อ|โอกาส)|กับ(?!$)|\)|,|$)"
)
_GOES_ON = re.compile(
    r"ครั้งที่|ประจำ|รุ่น|ปี |พ\.ศ\.|[“\"‘(]|[A-Z0-9๐-๙]|เรื่อง|หัวข้อ|ในหัวข้อ|หลักสูตร|โครงการ|"
    r"ภายใต้(?:หัวข้อ|แนวคิด|ชื่อ)|และ|ของ|แห่งชาติ|ว่าด้วย"
)
_ASIDE = re.compile(r"ณ |ที่ ?(?:โรงแรม|ห้อง|อาคาร|ตึก|ทำเนียบ|ศูนย์|กระทรวง|กรม|สำนักงาน|จังหวัด)|ภายใต้|เนื่อง|ระหว่าง|ทาง|นำโดย")
_BREAK = '”"’)'


@dataclass(frozen=True, slots=True)
class _Head:
    kind: str
    form: HeadClass


@cache
def _heads() -> Automaton[_Head]:
    heads: dict[str, _Head] = {}
    for kind in event_kinds():
        heads |= {word: _Head(kind.name, "common") for word in kind.common}
        heads |= {word: _Head(kind.name, "verb") for word in kind.verbs}
        heads |= {word: _Head(kind.name, "noun") for word in kind.nouns}
    return Automaton(heads)


def find_events(article: Article) -> tuple[EventMention, ...]:
    """Every phrase in the article that may name a happening, in text order, none overlapping another.

    ``rule`` says how the text introduces it: presided, attended, opened, held, after, within, done, told,
    mentioned or planned.
    """
    found: list[EventMention] = []
    for hit in _heads().find(article.masked):
        if found and hit.start < found[-1].end:
            continue
        mention = _mention(article, hit)
        if mention:
            found.append(mention)
    return tuple(found)


def _mention(article: Article, hit: Hit[_Head]) -> EventMention | None:
    text = article.masked
    rule = _rule(text, hit)
    if not rule:
        return None
    inner = _INNER.match(text, hit.start)
    start = inner.end() if inner else hit.start
    stop = text.find("\n", start)
    limit = min(len(text) if stop < 0 else stop, start + _LONGEST)
    end = name_end(text, start, limit, _goes_on)
    name = article.text[start:end].rstrip(" ,.:;–-")
    head = max(hit.end - start, 3)
    if len(name) - head < 3 or _EMPTY.match(name[head:].lstrip()):
        return None
    return EventMention(start, start + len(name), name, rule, _CONFIDENCE[rule], name, hit.value.kind)


def _rule(text: str, hit: Hit[_Head]) -> str:
    """How the text introduces the head; "" when it is part of another word or not introduced at all."""
    before = text[max(0, hit.start - _REACH) : hit.start]
    bare = before.rstrip()
    if len(bare) == len(before) and _PART_OF_WORD.search(before):
        return ""
    trigger = _TRIGGERS.search(bare)
    if trigger and trigger.lastgroup:
        return trigger.lastgroup
    at_start = len(bare) < len(before) or not before
    return "told" if at_start and hit.value.form != "common" else ""


def _goes_on(name: str, rest: str) -> bool:
    """Whether what follows a space still belongs to the event's name."""
    if _GOES_ON.match(rest) and not OPENS_CLAUSE.match(rest):
        return len(name) < 2 * _LONG_ENOUGH
    if OPENS_CLAUSE.match(rest) or _ASIDE.match(rest):
        return False
    return len(name) < _LONG_ENOUGH and name[-1] not in _BREAK
