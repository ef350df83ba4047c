"""Whether the text around a name shows a body at work, or only a place, a law or a label: its confidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from kg.find.places import find_places
from kg.models import Article, OrganizationMention, Span
from kg.segments import enclosing
from kg.vocabulary.heads import name_ends

KEPT = 0.5
"""Mentions below this are of places, rules and the like: a body with no better mention is none of the article's."""

_ROLE = re.compile(
    r"(?:ผู้อำนวยการ(?:ใหญ่|บริหาร)?|ประธาน(?:กรรมการ|บริหาร|คณะกรรมการ|กรรมการบริหาร|เจ้าหน้าที่บริหาร)?|นายก|เลขาธิการ|เลขานุการ|อธิการบดี|คณบดี|หัวหน้า|กรรมการ(?:ผู้จัดการ(?:ใหญ่)?)?|"
    r"ผู้จัดการ(?:ใหญ่)?|ผู้แทน(?:จาก)?|ผู้บริหาร|อธิบดี|ผู้บัญชาการ|ผู้บังคับการ|ผู้กำกับการ|ผู้กำกับ|บุคลากร|เจ้าหน้าที่|อาจารย์|นักศึกษา|นักเรียน|ครู|แพทย์|สมาชิก|อุปนายก|ที่ปรึกษา|"
    r"ผู้อํานวยการ|ผอ\.|โฆษก|ปลัด|ผู้ตรวจราชการ|ผู้ว่าการ|ผู้เชี่ยวชาญ|นักวิจัย|ข้าราชการ|พนักงาน|เครือข่าย|คณะ|ทีม|ฝ่าย|สังกัด|บอร์ด|ที่ประชุม|(?<!ห้อง)(?<!หอ)ประชุม|ผบ\.|สารวัตร)[ ]{0,2}\Z"
)
_PARTNER = re.compile(
    r"(?:ร่วมกับ|ร่วมมือกับ|โดย|จัดโดย|กับ|และ|ได้แก่|อาทิ|เช่น|จาก|ระหว่าง|ให้กับ|ให้แก่|แก่|มอบหมายให้|มอบหมาย|พร้อมด้วย|รวมถึง|รวมทั้ง|ตลอดจน|"
    r"สั่งการให้|กำชับให้|กำชับ|ผ่าน|ทาง|ด้าน|คือ|ตามที่|ให้|ของ|ต่อ|กล่าวว่า|เปิดเผยว่า|ประสาน|หารือ|ขอบคุณ|ชื่นชม|,|[\d๐-๙][.)]|-|•)[ ]{0,2}\Z"
)
_LAW = re.compile(
    r"(?:พ\.ร\.บ\.|พ\.ร\.ก\.|พระราชบัญญัติ|พระราชกำหนด|พระราชกฤษฎีกา|ระเบียบ|ข้อบังคับ|โครงการ|หลักสูตร|รางวัล|กฎ|ร่าง|ประมวลกฎหมาย)[ ]{0,2}\Z"
)
_PLACE = re.compile(
    r"(?:แยก|ถนน|อาคาร|ตึก|หน้า|บริเวณ|ใกล้|ข้าง|ทางเข้า|ภายใน|สถานี|ที่พัก|สนาม|หอประชุม|ห้องประชุม|ห้อง|ณ|เดินทางไป|เดินทางมา|ไปยัง|มายัง|ลงพื้นที่|เยี่ยมชม|ตรวจเยี่ยม|"
    r"วัด|ตลาด|พื้นที่|รอบ|หลัง|ชั้น|อยู่ที่|ตัวที่|รักษาที่|ติดกับ|ส่งตัวไป|สร้าง|จัดตั้ง|ก่อตั้ง|ปรับปรุง|พัฒนา|เป็น|เว็บไซต์|แอปพลิเคชัน|แอป|Facebook|เพจ|Fanpage|ณ ที่)[ ]{0,2}\Z"
)
_AT = re.compile(r"(?:(?<!ดี)ที่|ณ)[ ]{0,2}\Z")
_NO_PLACE_NAME = re.compile(r"(?:การ|กระทรวง|กรม)\Z")
_NAMED_FOR = re.compile(r"[ ]{0,2}(?:ว่าด้วย|พ\.ศ\.|ฉบับ)")
_PLACES_ARE = {"academic": 0.3, "company": 0.35}
_PLACE_HEADS = re.compile(r"โรงพยาบาล|รพ\.|โรงเรียน|วิทยาลัย|มหาวิทยาลัย|เรือนจำ|ทัณฑสถาน|ท่าอากาศยาน|พิพิธภัณฑ์|อุทยาน|สโมสร|กรุงเทพมหานคร|เมืองพัทยา|สถานีพัฒนา|จุฬาลงกรณ์")
_REACH = 22
_DOUBTFUL = 0.4


def weigh(article: Article, mentions: Sequence[OrganizationMention]) -> tuple[OrganizationMention, ...]:
    """The mentions with the confidence that their surroundings give them."""
    venues = [Span(place.start, place.end) for place in find_places(article)]
    return tuple(_weighed(article.masked, mention, venues) for mention in mentions)


def _weighed(text: str, mention: OrganizationMention, venues: Sequence[Span]) -> OrganizationMention:
    before = text[max(0, mention.start - _REACH) : mention.start]
    confidence, acts = mention.confidence, acts_behind(text, mention.end)
    if _ROLE.search(before):
        confidence += 0.25
    elif _LAW.search(before) or _NAMED_FOR.match(text, mention.end):
        confidence -= 0.5
    elif enclosing(venues, mention.start) or _AT.search(before):
        confidence -= 0.3 if acts else 0.5
    elif _PLACE.search(before) and _is_place(mention):
        confidence -= 0.25
    elif _PARTNER.search(before):
        confidence += 0.2 if confidence >= _DOUBTFUL else 0.1
    if acts:
        confidence += 0.2
    return replace(mention, confidence=round(max(0.05, min(confidence, 0.99)), 2))


def acts_behind(text: str, end: int) -> bool:
    """Whether a word that tells what a body does stands right behind."""
    return bool(_acts().match(text, end))


def is_place_like(name: str) -> bool:
    """Whether bodies of this name are as often meant as places: schools, hospitals, airports, cities."""
    return bool(_PLACE_HEADS.match(name))


def _is_place(mention: OrganizationMention) -> bool:
    return mention.confidence < 0.8


@cache
def _acts() -> re.Pattern[str]:
    words = sorted(name_ends().acts, key=lambda word: (-len(word), word))
    return re.compile(rf"[ ]{{0,2}}(?:{'|'.join(map(re.escape, words))})")
