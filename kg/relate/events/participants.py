"""Who takes part in an event: the persons and bodies that the report of it names, and what each of them does."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set

from kg.grammar.segments import enclosing, paragraphs
from kg.models import Article, EventMention, Organization, Part, Person, Span
from kg.relate.events.numbers import (
    ABSENT_WITHIN,
    ALONE_WITHIN,
    DOING_WITHIN,
    PARENT_WITHIN,
    SPEAKER_OPENS_WITHIN,
    SPEAKERS_BODY_WITHIN,
)
from kg.relate.events.regions import Region
from kg.relate.named import Named

_PARTS = (
    (Part.ATTENDEE, re.compile(r"สักขีพยาน")),
    (Part.MODERATOR, re.compile(r"ดำเนิน(?:รายการ|การเสวนา|การอภิปราย)|พิธีกร")),
    (Part.CHAIR, re.compile(r"(?:เป็น|หน้าที่)ประธาน|นั่งหัวโต๊ะ")),
    (
        Part.SPEAKER,
        re.compile(
            r"บรรยาย|ปาฐกถา|วิทยากร|เสวนา|อภิปราย|นำเสนอ|แถลง|"
            r"กล่าว(?:เปิด|ต้อนรับ|รายงาน|สุนทรพจน์|ถ้อยแถลง|แสดง|ขอบคุณ|ปิด)"
        ),
    ),
    (Part.SIGNATORY, re.compile(r"(?<!พิธี)(?<!การ)ลงนาม")),
    (Part.HOST, re.compile(r"เจ้าภาพ|ต้อนรับ")),
)
_NOT_THERE = re.compile(
    r"(?:นโยบาย|ภายใต้(?:การนำ|การกำกับ)?|ข้อสั่งการ|แทน|สนอง\S*|ผู้แทน|มอบหมายจาก|ตามที่|นำของ|รับจาก|ใน|แด่|ของ|"
    r"ถ้วย(?:รางวัล)?พระราชทาน|เฉลิมพระเกียรติ|พระชนมพรรษา|วันคล้ายวัน\S{0,16})\s?$"
)
_SENDS = re.compile(r"(?<!รับ)มอบหมาย|มอบให้(?=นาย|นาง|ดร)|สั่งการให้|โฆษก[^\n]{0,70}?(?:เปิดเผย|กล่าว|เผย(?!แพร่))")
_ALONE = re.compile(
    r"(?:ร่วมกับ|ระหว่าง|กับ|โดย|จาก|ผู้แทน|และ|เจ้าภาพ|ได้แก่|ประกอบด้วย|อาทิ|คือ|เช่น|ทั้ง|นำโดย|รวมถึง|รวมทั้ง|ตลอดจน|"
    r"พบ|เยือน|คารวะ|หารือ|ผู้บริหาร(?:ของ)?|เจ้าหน้าที่|ข้าราชการ|บุคลากร|ตัวแทน|คณะ|คน|ราย|นี้|ว่า|นั้น|[,)\d.:”–—-]|^)\s{0,2}$"
)
_MEETS = re.compile(r"(?:การ)?ประชุม\s?")
_PARENT = re.compile(r"กระทรวง|สำนักนายกรัฐมนตรี")
_TOP = re.compile(r"กระทรวง|สำนักงานตำรวจแห่งชาติ|สำนักงานอัยการสูงสุด|สำนักงานศาล|ธนาคาร|องค์การสหประชาชาติ|[A-Z]")
_LAND = re.compile(r"จังหวัด|อำเภอ|ตำบล|เขต(?!สุขภาพ)")


def persons_in(article: Article, region: Region, people: Sequence[Named]) -> Iterator[tuple[Person, Part, Named]]:
    """The persons whom a region reports as present, each with what they do there."""
    text = article.masked
    for number, place in enumerate(people):
        if not region.holds(place.start) or not isinstance(place.agent, Person):
            continue
        following = people[number + 1].start if number + 1 < len(people) else len(text)
        doing = text[place.end : min(following, region.end(place.start), place.end + DOING_WITHIN)]
        if _NOT_THERE.search(text[max(0, place.start - ABSENT_WITHIN) : place.start]) or _SENDS.search(doing):
            continue
        yield place.agent, part_of(doing), place


def part_of(doing: str) -> Part:
    """What the words behind an agent's name make of it, by the first that says so; else one who attends."""
    found = [(match.start(), part) for part, pattern in _PARTS if (match := pattern.search(doing))]
    return min(found, default=(0, Part.ATTENDEE), key=lambda f: f[0])[1]


def bodies_in(
    article: Article, region: Region, bodies: Sequence[Named], elsewhere: Sequence[Span]
) -> Iterator[tuple[Organization, Named]]:
    """The bodies that a region names in their own right: not as an employer, nor as a venue or a part of land."""
    for body, place in alone(article.masked, [place for place in bodies if region.holds(place.start)]):
        if not _LAND.match(body.name) and not enclosing(elsewhere, place.start):
            yield body, place


def meeting(
    text: str, mentions: Sequence[EventMention], bodies: Sequence[Named]
) -> Iterator[tuple[Organization, Named]]:
    """The bodies whose own meeting an event is: named right behind the word for it ("การประชุมคณะกรรมการ…")."""
    for mention in mentions:
        met = _MEETS.match(text, mention.start, mention.end)
        place = _first(bodies, met.end(), met.end()) if met else None
        if place and isinstance(place.agent, Organization):
            yield place.agent, place


def alone(text: str, bodies: Sequence[Named]) -> Iterator[tuple[Organization, Named]]:
    """The bodies named for themselves: not inside a post ("อธิบดีกรม…"), nor as the parent of the one before.

    Behind one that stands alone, with only a space between, the next does too; a ministry is no ministry's parent.
    """
    last_end, last_alone, top = -1, False, False
    for place in bodies:
        follows = 0 <= place.start - last_end <= PARENT_WITHIN and last_end > 0
        parent = follows and bool(_PARENT.match(text, place.start)) and not top
        before = text[max(0, place.start - ALONE_WITHIN) : place.start]
        stands = not parent and bool(_ALONE.search(before) or before.endswith("\n") or (follows and last_alone))
        if stands and isinstance(place.agent, Organization):
            yield place.agent, place
        last_end, last_alone, top = place.end, stands or (parent and last_alone), bool(_TOP.match(text, place.start))


def speakers_after(
    article: Article, start: int, people: Sequence[Named], bodies: Sequence[Named], present: Set[str]
) -> Iterator[tuple[Person, Part, Named]]:
    """The persons with whose words later paragraphs begin, if the body that they belong to is present."""
    for paragraph in paragraphs(article):
        first = _first(people, paragraph.start, paragraph.start + SPEAKER_OPENS_WITHIN)
        if paragraph.start < start or first is None or not isinstance(first.agent, Person):
            continue
        post = _first(bodies, first.end, first.end + SPEAKERS_BODY_WITHIN)
        if post and post.agent.name in present:
            yield first.agent, Part.SPEAKER, first


def _first(places: Sequence[Named], start: int, end: int) -> Named | None:
    """The first of the places, which are in text order, that begins from ``start`` to ``end``."""
    at = bisect_left(places, start, key=lambda place: place.start)
    return places[at] if at < len(places) and places[at].start <= end else None
