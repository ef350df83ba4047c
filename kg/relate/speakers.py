"""Who says it: the subject of a verb of saying, by where names stand before the verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.models import Agent, Article, Holding, Organization, Person, Span
from kg.relate.officeholders import officeholder

_AUXILIARY = re.compile(
    r"(?:ได้|ยัง|จึง|ก็|ขอ|พร้อมทั้ง|พร้อม|โดย|และ|จะ|ร่วม|ออกมา|มี|การ|เป็น|ผู้|[\s:,ฯ]|"
    r"(?:ในโอกาสนี้|โอกาสนี้|ในตอนท้าย|วันนี้)(?= ))+$"
)
_QUIET = re.compile(r"[\sฯ,]*(?:\([^()\n]{0,80}\)[\sฯ]*)*")
_VERBS = re.compile(
    r"(?<![ก-๙])(?:ได้|โดย(?!รวม)|ซึ่ง|เพื่อ|ร่วม|เป็น|เปิด|ลงพื้นที่|เข้า|มอบ|นำ(?!ทีม)|จัด|ประชุม|หลัง|จาก|ตาม|ให้|ต้อนรับ|ว่า|ตรวจ|เดินทาง|"
    r"พร้อม|กล่าว|สั่ง|มี|ที่|ณ|เมื่อ|ระหว่าง|ขอ|ยัง|จะ|จึง|รับ|ทั้งนี้|นอกจาก|แล้ว|นั้น|เห็น|ทำ|ใน(?!ฐานะ|นาม)|ต่อ|เยี่ยม|ชู|เร่ง|เดินหน้า|ห่วง|ปลื้ม|ยินดี)"
)
_SIDE = re.compile(
    r"(?:พร้อมด้วย|พร้อม(?:กับ)?|ร่วมกับ|กับ|ของ|แก่|ต่อ|ให้|จาก|พบ|หารือ|ถึง|แทน|ประกอบด้วย|อาทิ|ได้แก่|นำโดย|เชิญ|มอบหมาย|ต้อนรับ|สนับสนุน|"
    r"หลัง|ภายใต้|ตามที่|ขอบคุณ|แต่งตั้ง|คือ|โดยมี|มี|ว่า|เสนอ|ตั้ง|อวยพร|ยินดี|นำ|เผย|สรุปว่า)[\s“\"‘]*$"
)
_WITH = re.compile(r"(?:โดยมี|มี|ว่า|ตามที่|เผย|หลัง)[\s“\"‘]*$")
_JOINED = re.compile(r"(?:และ|,)\s*$")
_BEGINS = re.compile(r"(?:^|[\s“\"‘(:]|โดย|ด้าน|ซึ่ง|ทั้งนี้|ล่าสุด|ขณะที่|และ|ที่|ทาง|จาก|สำหรับ|ส่วน)$")
_LONGEST_GAP = 600


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """A mention of an agent: where it stands and whom it names (``index`` in the article's agents)."""

    start: int
    end: int
    index: int
    person: bool


def named(agents: Sequence[Agent]) -> tuple[Named, ...]:
    """All mentions of the agents in text order."""
    return tuple(
        sorted(
            Named(mention.start, mention.end, index, isinstance(agent, Person))
            for index, agent in enumerate(agents)
            for mention in agent.mentions
        )
    )


def speakers(
    article: Article, clause: Span, agents: Sequence[Agent], mentions: Sequence[Named], holdings: Sequence[Holding]
) -> tuple[tuple[Agent, int], ...]:
    """Who speaks at the end of a clause that ends where the verb begins, and where their names begin; often nobody."""
    text = article.masked
    verb = _strip(text, clause)
    inside = [m for m in mentions if clause.start <= m.start and m.end <= verb]
    people = [m for m in inside if m.person]
    subjects = _persons(text, clause, verb, people)
    body = _body(text, clause, verb, inside)
    if body and (not subjects or (subjects[-1].end < body.start and _VERBS.search(text, subjects[-1].end, body.start))):
        subjects = [body]
    post = officeholder(text, clause, verb, holdings, agents)
    if post and (not subjects or (subjects[-1].end < post[1] and _VERBS.search(text, subjects[-1].end, post[1]))):
        return (post,)
    return tuple((agents[m.index], m.start) for m in subjects)


def _strip(text: str, clause: Span) -> int:
    """Where the subject's words end: before the auxiliaries that lead to the verb."""
    found = _AUXILIARY.search(text, clause.start, clause.end)
    return found.start() if found else clause.end


def _persons(text: str, clause: Span, verb: int, people: Sequence[Named]) -> list[Named]:
    """The last person named who can be the subject, with those joined to them by และ."""
    for at in range(len(people) - 1, -1, -1):
        person = people[at]
        head = _head(text, clause, people, at)
        adjacent = not _VERBS.search(text, person.end, verb)
        if _SIDE.search(text, clause.start, people[head].start) and not (
            adjacent and _WITH.search(text, clause.start, people[head].start)
        ):
            continue
        if verb - person.end > _LONGEST_GAP:
            break
        return list(people[head : at + 1]) if adjacent and at > head and _joined(text, people, head, at) else [people[head]]
    return []


def _head(text: str, clause: Span, people: Sequence[Named], at: int) -> int:
    """The first person of the list that this one continues: between list members stand posts alone, no verbs."""
    while at > 0 and not _VERBS.search(text, people[at - 1].end, people[at].start) and not _SIDE.search(
        text, people[at - 1].end, people[at].start
    ):
        at -= 1
    return at


def _joined(text: str, people: Sequence[Named], head: int, at: int) -> bool:
    return all(_JOINED.search(text, people[i].end, people[i + 1].start) for i in range(head, at))


def _body(text: str, clause: Span, verb: int, inside: Sequence[Named]) -> Named | None:
    """The body whose name stands right before the verb as its subject, not as the end of a person's post."""
    last = inside[-1] if inside else None
    if last is None or last.person or _QUIET.fullmatch(text, last.end, verb) is None:
        return None
    return last if _BEGINS.search(text, clause.start, last.start) or last.start == clause.start else None
