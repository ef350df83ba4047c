"""Who says it: the subject of a verb of saying, by where names stand before the verb."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum

from kg.models import Article, Span
from kg.relate.named import Named
from kg.relate.statements.numbers import AUXILIARIES_REACH, BEFORE_NAME, LONGEST_CLAUSE, POST_REACH, SUBJECT_REACH
from kg.relate.statements.officeholders import Offices, officeholder

_AUXILIARY = re.compile(
    r"(?:ได้|ยัง|จึง|ก็|ขอ|พร้อมทั้ง|พร้อม|โดย|และ|จะ|เข้าร่วม|ร่วม|ออกมา|มี|ซึ่ง|ต่างก็|ต่าง|ร่วมกัน|[\s:,ฯ]|"
    r"(?:ในโอกาสนี้|โอกาสนี้|ในตอนท้าย|วันนี้)(?= ))+$"
)
_CONJUNCTION = re.compile(r"(?<= )(?:โดย|ด้าน|ขณะที่|ซึ่ง|ทั้งนี้|ทาง)")
_CHAINED = re.compile(r"โดย|พร้อม|และ")
_WITHIN_NAME = re.compile(r"[ฯ )]*(?:\([^()\n]{0,80}\)[ฯ ]*)*\(?")
_VERBS = re.compile(
    r"(?<![ก-๙])(?:ได้|โดย(?!รวม)|ซึ่ง|เพื่อ|ร่วม|เป็น|เปิด|ลงพื้นที่|เข้า|มอบ|นำ(?!ทีม)|จัด|ประชุม|หลัง|จาก|ตาม|ให้|ต้อนรับ|ว่า|ตรวจ|เดินทาง|"
    r"พร้อม|กล่าว|สั่ง|มี|ที่(?!ปรึกษา)|ณ|เมื่อ|ระหว่าง|ขอ|ยัง|จะ|จึง|รับ|ทั้งนี้|นอกจาก|แล้ว|นั้น|เห็น|ทำ|ใน(?!ฐานะ|นาม)|ต่อ|เยี่ยม|ชู|เร่ง|เดินหน้า|ห่วง|"
    r"ปลื้ม|ยินดี|แจ้ง|ติดตาม|หารือ|ส่วน|สำหรับ)"
)
_SIDE = re.compile(
    r"(?:พร้อมด้วย|พร้อม(?:กับ)?|ร่วมกับ|กับ|ของ|แก่|ต่อ|ให้|จาก|พบ|หารือ|ถึง|แทน|ประกอบด้วย|อาทิ|ได้แก่|นำโดย|เชิญ|มอบหมาย|ต้อนรับ|สนับสนุน|"
    r"หลัง|ภายใต้|ตามที่|ขอบคุณ|แต่งตั้ง|คือ|โดยมี|มี|ว่า|เสนอ|ตั้ง|อวยพร|ยินดี|นำ|เผย|ท่าน)[\s“\"‘]*$"
)
_COMPANION = re.compile(
    r"(?:พร้อมด้วย|พร้อม(?:กับ)?|ร่วมกับ|กับ|ของ|แก่|ต่อ|แทน|ภายใต้|นำโดย|ประกอบด้วย|อาทิ|ได้แก่|คือ|มอบหมาย|ขอบคุณ|แต่งตั้ง)[\s“\"‘]*$"
)
_JOINED = re.compile(r"(?:และ|,)\s*$")
_BEGINS = re.compile(r"(?:^|[\s“\"‘(:]|โดย|ด้าน|ซึ่ง|ทั้งนี้|ล่าสุด|ขณะที่|และ|ที่|ทาง|จาก|สำหรับ|ส่วน)$")
_OF_A_POST = re.compile(r"\b(?:of|at|for|from|by|with)(?: the)? $")


class Reach(StrEnum):
    """How far before its verb of saying a speaker may stand."""

    NEAR = "near"
    """Right before it."""

    CHAINED = "chained"
    """Also before an earlier verb to which this one is chained (โดย…, พร้อม…)."""

    FAR = "far"
    """Before any earlier verb of the clause."""


def speakers(
    article: Article,
    clause: Span,
    reach: Reach,
    mentions: Sequence[Named],
    posts: Offices,
) -> tuple[Named, ...]:
    """Who speaks at the end of a clause that ends where the verb begins, where the clause names them; often nobody.

    The mentions are in text order.
    """
    text = article.masked
    clause = Span(max(clause.start, clause.end - LONGEST_CLAUSE), clause.end)
    verb = _subject_end(text, clause)
    near = reach is Reach.NEAR or (reach is Reach.CHAINED and not _CHAINED.search(text, verb, clause.end))
    first = bisect_left(mentions, clause.start, key=lambda m: m.start)
    inside = [m for m in mentions[first : bisect_left(mentions, verb, key=lambda m: m.start)] if m.end <= verb]
    people = [m for m in inside if m.is_person]
    named_to = people[-1].end if people else clause.start

    def apart(start: int) -> bool:
        return not people or (named_to <= start and _VERBS.search(text, named_to, start) is not None)

    post = officeholder(text, clause, verb, posts) or officeholder(text, _conjoined(text, clause, verb), verb, posts)
    body = _body(text, clause, verb, inside)
    if body and apart(body.start) and not (post and post.start < body.start):
        return (body,)
    if post and apart(post.start):
        return (post,)
    return tuple(_persons(text, clause, verb, people, near))


def _conjoined(text: str, clause: Span, verb: int) -> Span:
    """The clause that a conjunction opens last before the verb, without the conjunction (no space need follow it)."""
    found = list(_CONJUNCTION.finditer(text, max(clause.start, verb - POST_REACH), verb))
    return Span(found[-1].end(), clause.end) if found else clause


def _subject_end(text: str, clause: Span) -> int:
    """Where the subject's words end: before the auxiliaries that lead to the verb."""
    found = _AUXILIARY.search(text, max(clause.start, clause.end - AUXILIARIES_REACH), clause.end)
    return found.start() if found else clause.end


def _persons(text: str, clause: Span, verb: int, people: Sequence[Named], near: bool) -> list[Named]:
    """The last person named who can be the subject, with those joined by และ; nobody beside the subject of another."""
    at, reach = len(people) - 1, verb
    while at >= 0:
        adjacent = not _VERBS.search(text, people[at].end, reach)
        if (near and not adjacent) or verb - people[at].end > SUBJECT_REACH:
            break
        head = _head(text, people, at)
        before = max(clause.start, people[head].start - BEFORE_NAME), people[head].start
        beside = (_COMPANION if adjacent else _SIDE).search(text, *before)
        if not beside:
            joined = adjacent and all(_JOINED.search(text, people[i].end, people[i + 1].start) for i in range(head, at))
            return list(people[head : at + 1]) if joined else [people[head]]
        at, reach = head - 1, beside.start() if adjacent else reach
    return []


def _head(text: str, people: Sequence[Named], at: int) -> int:
    """The first person of the list that this one continues: between its members stand posts alone, no verbs."""
    while at > 0:
        end, start = people[at - 1].end, people[at].start
        if _VERBS.search(text, end, start) or _SIDE.search(text, max(end, start - BEFORE_NAME), start):
            break
        at -= 1
    return at


def _body(text: str, clause: Span, verb: int, inside: Sequence[Named]) -> Named | None:
    """The body whose name stands right before the verb as its subject, not as the end of a person's post.

    Of "กรม… (ย่อ) กระทรวง…" it is the first: what follows is its short name and the body it is part of.
    """
    at = len(inside) - 1
    if at < 0 or inside[at].is_person or not _WITHIN_NAME.fullmatch(text, inside[at].end, verb):
        return None
    while at > 0:
        before = inside[at - 1]
        if before.is_person or not _WITHIN_NAME.fullmatch(text, before.end, inside[at].start):
            break
        at -= 1
    body = inside[at]
    if body.start == clause.start:
        return body
    lead = max(clause.start, body.start - BEFORE_NAME), body.start
    return body if _BEGINS.search(text, *lead) and not _OF_A_POST.search(text, *lead) else None
