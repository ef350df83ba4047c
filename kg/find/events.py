"""Naming phrases of happenings: a head word ("การประชุม…", "ลงพื้นที่…"), how the text introduces it, and its true end.

Whether such a phrase names an event that the article reports is for ``kg.relate.events`` to judge.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from kg.find.automaton import Automaton, Hit
from kg.find.phrases import OPENS_AGENT, OPENS_CLAUSE, name_end
from kg.models import Article, EventMention
from kg.vocabulary.events import event_kinds

HeadClass = Literal["noun", "verb", "common"]

_REACH = 44
_LONGEST = 190
_LONG_ENOUGH = 70
_SHORTEST_CALL = 45
_TRIGGERS = re.compile(
    r"(?P<planned>(?:จะ|เตรียม|กำหนด(?:การ)?|เชิญ|ชวน|ควร|แผน|ต้อง|วาง)(?:ได้|มีการ|ให้มี|เข้าร่วม|ร่วม)?(?:จัด|เปิด|ร่วม)?(?:ให้มี)?)$"
    r"|(?P<presided>(?:เป็น|ตำแหน่ง)?ประธาน(?:ฝ่ายฆราวาส|ฝ่ายสงฆ์|ฝ่ายไทย|ร่วม|กล่าว)?(?:ใน)?(?:การ)?(?:จัด|เปิด|ปิด)?)$"
    r"|(?P<attended>(?:เข้า)?ร่วม(?:ใน|เปิด|เป็นเกียรติใน|แสดงความยินดีใน|เป็นสักขีพยานใน|กล่าวเปิด)?|สักขีพยานใน|เข้ารับ)$"
    r"|(?P<mentioned>การ(?:ร่วม)?จัด(?:แสดง)?|การเข้าร่วม|การเป็นเจ้าภาพ(?:จัด)?|(?:มี|ให้)การ)$"
    r"|(?P<made>ได้(?:มีการ|ร่วม|ร่วมกัน)?จัด(?:ให้มี|ขึ้น|แสดง)?(?:การ)?)$"
    r"|(?P<held>(?:จัด(?:ให้มี|ขึ้น|แสดง)?(?:การ)?)|ออกบูธ(?:ใน)?|ร่วมกัน|มีการจัด)$"
    r"|(?P<opened>(?:เปิด|ปิด)(?:การ)?)$"
    r"|(?P<after>ผล|(?:หลัง|ก่อน)(?:จาก)?(?:เสร็จสิ้น|เป็นประธาน|การเข้าร่วม|เข้าร่วม|การ)?)$"
    r"|(?P<within>(?:ภายใน|ใน(?:โอกาส|ระหว่าง|ช่วง)?|ระหว่าง|เวที|เข้า|เรียก|ชม|(?<!ไม่)มี))$"
    r"|(?P<done>(?:ได้|นำคณะ|นำทีม|เดินทาง|มา|ไป|คณะ|และ|พร้อม|ทำ))$"
)
_CONFIDENCE = {
    "presided": 1.0,
    "attended": 0.9,
    "opened": 0.9,
    "made": 0.9,
    "held": 0.8,
    "after": 0.7,
    "within": 0.7,
    "done": 0.7,
    "told": 0.6,
    "mentioned": 0.5,
    "planned": 0.5,
    "meant": 0.4,
}
_CHANGED: dict[tuple[HeadClass, str], str] = {("common", "done"): "", ("verb", "within"): "meant"}
_PART_OF_WORD = re.compile(r"(?:ที่|ผู้|ห้อง|ศูนย์(?:การ)?|หอ|องค์|วาระ|มติ|ระเบียบ|สินค้าและ|ผู้(?:ที่)?(?:เข้า)?(?:รับ|ร่วม)(?:การ)?)$")
_PART_OF_WORK = re.compile(r"(?:ราย|สำนัก|ผล|หน่วย|แรง|พลัง|โรง|พนัก|ทำ|ดำเนิน|คณะ|แผน|ปฏิบัติ|ประสาน|ที่|จ้าง|หา)$")
_INNER = re.compile(
    r"(?:พิธี|งาน)(?:เปิด|ปิด)(?:การจัด)?\s?(?=งาน|การประชุม|ประชุม|การสัมมนา|สัมมนา|การอบรม|การฝึก|"
    r"โครงการ|กิจกรรม|นิทรรศการ|มหกรรม|การแข่งขัน|เทศกาล|เวที)"
)
_EMPTY = re.compile(
    r"(?:ฯ|นี้|ดังกล่าว|ครั้งนี้|ในครั้ง|ที่|ต่าง|ของ|ด้าน|และ|หรือ|ให้|ได้|ทั้ง|ร่วมกัน|ด้วย|เป็น|ใน(?!หัวข้อ|โอกาส)|โดย|"
    r"กัน|ไป|มา|ณ|อย่าง|จำนวน|มี(?:การ)?|ทำ|กว่า|ตาม|นั้น|ครั้ง(?!ที่)|อีก|แล้ว|ทันที|จะ|\)|,|$)"
)
_TOO_COMMON = re.compile(r" [ก-๙]|วิจัย|บริการ|ราชการ|ระหว่าง|เพื่อ|กับ|พร้อม|สำคัญ|หลัก|\d+ (?:ราย|คน|แห่ง|ครั้ง)")
_NOT_TOLD = re.compile(r"(?:การ|ให้|จะ|ต้อง|ไม่|ผู้|ที่|ควร|สามารถ|สำหรับ|เคย)$")
_ENTITLED = re.compile(
    r"\s?(ใน(?:หัวข้อ|ชื่อ)|ชื่อ|เรื่อง|โดยนำเสนอ|ภายใต้(?:หัวข้อ|แนวคิด|ชื่องาน|ชื่อ|ธีม))\s?"
    r"(“[^”\n]{3,150}”|\"[^\"\n]{3,150}\")"
)
_OF_PEOPLE = frozenset({"courtesyCall", "discussion"})
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

    ``rule`` says how the text introduces it: presided, attended, opened, made, held, after, within, done, told,
    mentioned, meant or planned.
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
    entitled = _ENTITLED.match(text, hit.end)
    if entitled:
        whole = article.text[start : entitled.end()]
        apart = entitled[1].startswith(("โดย", "ภายใต้"))
        name = f"{article.text[start : hit.end]} {entitled[2]}" if apart else whole
        return EventMention(start, entitled.end(), whole, rule, _CONFIDENCE[rule], name, hit.value.kind)
    limit = min(len(text) if stop < 0 else stop, start + _LONGEST)
    of_people = hit.value.form == "verb" and hit.value.kind in _OF_PEOPLE
    end = name_end(text, start, limit, _with_people if of_people else _goes_on)
    name = article.text[start:end].rstrip(" ,.:;–-")
    rest = name[max(hit.end - start, 3) :]
    if len(rest) < 3 or _EMPTY.match(rest.lstrip()) or "ดังกล่าว" in name:
        return None
    if hit.value.form == "common" and _TOO_COMMON.match(rest):
        return None
    return EventMention(start, start + len(name), name, rule, _CONFIDENCE[rule], name, hit.value.kind)


def _rule(text: str, hit: Hit[_Head]) -> str:
    """How the text introduces the head; "" when it is part of another word or not introduced at all."""
    before = text[max(0, hit.start - _REACH) : hit.start]
    bare = before.rstrip()
    attached = len(bare) == len(before) and bool(bare)
    if attached and _PART_OF_WORD.search(before):
        return ""
    if text.startswith("งาน", hit.start) and _PART_OF_WORK.search(before):
        return ""
    trigger = _TRIGGERS.search(bare)
    if trigger and trigger.lastgroup:
        return _CHANGED.get((hit.value.form, trigger.lastgroup), trigger.lastgroup)
    if hit.value.form == "verb":
        return "meant" if bare.endswith("เพื่อ") else "" if _NOT_TOLD.search(bare) else "told"
    return "told" if hit.value.form == "noun" and not attached else ""


def _goes_on(name: str, rest: str) -> bool:
    """Whether what follows a space still belongs to the event's name."""
    if _GOES_ON.match(rest) and not OPENS_CLAUSE.match(rest):
        return len(name) < 2 * _LONG_ENOUGH
    if OPENS_CLAUSE.match(rest) or _ASIDE.match(rest):
        return False
    return len(name) < _LONG_ENOUGH and name[-1] not in _BREAK


def _with_people(name: str, rest: str) -> bool:
    """As ``_goes_on``, for a call on or talk with somebody, whose name and post belong to it."""
    if OPENS_AGENT.match(rest) or (len(name) < _SHORTEST_CALL and not OPENS_CLAUSE.match(rest)):
        return len(name) < _LONG_ENOUGH
    return _goes_on(name, rest)
