"""Naming phrases of events: a head word ("การประชุม…", "ลงพื้นที่…"), how the text introduces it, and its true end.

Whether such a phrase names an event that the article reports is for ``kg.relate.events`` to judge.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.calendar.years import MONTH_PATTERN
from kg.find.events.groups import AT_OTHERS, INAUGURATED, OF_PEOPLE, RECEPTION
from kg.find.events.introductions import HeadClass, introduction
from kg.find.events.numbers import (
    BARE_VERB,
    CALL_ENOUGH,
    CONFIDENCE,
    INNER_HEAD_WITHIN,
    LONG_ENOUGH,
    LONG_ENOUGH_AT_MOST,
    LONGEST,
    SHORTEST_REST,
)
from kg.grammar.name_end import name_end
from kg.grammar.openers import OPENS_AGENT, OPENS_CLAUSE
from kg.models import Article, EventMention, Introduction
from kg.text.automaton import Automaton, Hit
from kg.text.lines import line_end
from kg.vocabulary.events import event_kinds

_WHERE = frozenset({"ลงพื้นที่", "เดินทางลงพื้นที่"})
_INNER = re.compile(
    r"(?:พิธี|งาน)(?:เปิด|ปิด)(?:การจัด)?\s?(?=งาน|การประชุม|ประชุม|การสัมมนา|สัมมนา|การอบรม|การฝึก|"
    r"โครงการ|กิจกรรม|นิทรรศการ|มหกรรม|การแข่งขัน|เทศกาล|เวที)"
)
_NO_NAME_AFTER_NOUN = re.compile(
    r"(?:ฯ|นี้|ประมาณ|ตั้งแต่|ต้อง|บน|ผ่าน|ครั้งนี้|ในครั้ง|ที่|ต่าง|ของ|และ|หรือ|ให้(?!ความรู้|บริการ)|ได้|ทั้ง|ร่วมกัน|ด้วย|เป็น|โดย|กัน|ไป|มา|ณ|คาด|"
    r"ใน(?!หัวข้อ|โอกาส)|อย่าง|จำนวน|มี(?:การ)?|ทำ|กว่า|ตาม|นั้น|ครั้ง(?!ที่)|อีก|แล้ว|ทันที|จะ|ถึง|\)|,|$)"
)
_NO_NAME_AFTER_VERB = re.compile(
    r"(?:ฯ|นี้|และ(?:ได้|มี|$)|หรือ|ได้|แล้ว|กัน|อีก|ทันที|ด้วย|คาด|อย่าง|จะ|ซึ่ง|โดย|เป็น|ไป(?!ยัง)|มา|ต่อ|ที่(?=ผ่าน)|ร่วมกัน$|\)|,|$)"
)
_TOO_COMMON = re.compile(r" [ก-๙]|ด้าน|วิจัย|บริการ|ราชการ|ระหว่าง|เพื่อ|กับ|พร้อม|สำคัญ|หลัก|\d+ (?:ราย|คน|แห่ง|ครั้ง)")
_TITLE_BEHIND = re.compile(
    r"\s?(ใน(?:หัวข้อ|ชื่อ)|ชื่อ|เรื่อง|โดยนำเสนอ|ภายใต้(?:หัวข้อ|แนวคิด|ชื่องาน|ชื่อ|ธีม))\s?"
    r"(“[^”\n]{3,150}”|\"[^\"\n]{3,150}\")"
)
_SHORT_FORM = re.compile(r" ?\([ก-ฮ.]{2,12}\)")
_AT_AN_EVENT = re.compile(r"\s?(?:ใน|ต่อ)(?:ที่)?(?=การประชุม|ประชุม|งาน(?!วิ)|พิธี|เวที|การสัมมนา)")
_TO_ROYALS = "ถวาย"
_OF_A_NAME = re.compile(
    r"ครั้งที่|ประจำ|รุ่น|ปี |พ\.ศ\.|[“\"‘(]|[A-Z0-9๐-๙]|เรื่อง|หัวข้อ|ในหัวข้อ|หลักสูตร|โครงการ|"
    r"ภายใต้(?:หัวข้อ|แนวคิด|ชื่อ)|และ|ของ|แห่งชาติ|ว่าด้วย"
)
_ASIDE = re.compile(
    r"ณ |ที่ ?(?:โรงแรม|ห้อง|อาคาร|ตึก|ทำเนียบ|ศูนย์|กระทรวง|กรม|สำนักงาน|จังหวัด)|ภายใต้|ภายใน|ในงาน|ในการ|"
    r"เนื่อง|ระหว่าง|ทาง|นำโดย|(?:organi[sz]ed|hosted|held) "
)
_ENGLISH_END = re.compile(r"(?:[a-z)]{4,}\.|[A-Za-z)][,;:])$")
_NUMBERED = re.compile(r"(?:ครั้ง|รุ่น)ที่ ?[\d๐-๙/-]+$")
_NTH = re.compile(r"(?:ครั้ง|สมัย)ที่ ?[\d๐-๙]")
_DAY = re.compile(rf"[\d๐-๙]{{1,2}}(?:\s?[-–]\s?[\d๐-๙]{{1,2}})?\s?(?:{MONTH_PATTERN})")
_CLOSED_BY = {"“": "”", '"': '"', "‘": "’"}
_CLOSING = '”"’)'


@dataclass(frozen=True, slots=True)
class _Head:
    kind: str
    form: HeadClass


@cache
def _heads() -> Automaton[_Head | None]:
    heads: dict[str, _Head | None] = {}
    for kind in event_kinds():
        heads |= {word: _Head(kind.name, HeadClass.COMMON) for word in kind.common}
        heads |= {word: _Head(kind.name, HeadClass.VERB) for word in kind.verbs}
        heads |= {word: _Head(kind.name, HeadClass.NOUN) for word in kind.nouns}
        heads |= {word: _Head(kind.name, HeadClass.FULL) for word in kind.full}
        heads |= dict.fromkeys(kind.never)
    return Automaton(heads)


def find_events(article: Article) -> tuple[EventMention, ...]:
    """Every phrase in the article that may name an event, in text order, none overlapping another.

    ``rule`` is the name of its ``introduction``.
    """
    found: list[EventMention] = []
    for hit in _heads().find(article.masked):
        if not hit.value or (found and hit.start < found[-1].end) or _only_speaks(article.masked, hit, hit.value):
            continue
        introduced = introduction(article.masked, hit.start, hit.value.form)
        if introduced is None:
            continue
        mention = _mention(article, _inner(article.masked, Hit(hit.start, hit.end, hit.value)), introduced)
        if mention and (introduced is not Introduction.CONVENED or _NTH.search(mention.name)):
            found.append(mention)
    return tuple(found)


def _only_speaks(text: str, hit: Hit[_Head | None], head: _Head) -> bool:
    """Whether somebody speaks or hands over at what is named right behind, which is then the event."""
    return head.kind in AT_OTHERS and _AT_AN_EVENT.match(text, hit.end) is not None


def _inner(text: str, hit: Hit[_Head]) -> Hit[_Head]:
    """The head of the event itself where its opening is named ("พิธีเปิดงานมหกรรม…" is about "งานมหกรรม…")."""
    opening = _INNER.match(text, hit.start)
    if not opening:
        return hit
    start = opening.end()
    heads = _heads().find(text[start : start + INNER_HEAD_WITHIN])
    if heads and heads[0].start == 0 and heads[0].value:
        return Hit(start, start + heads[0].end, heads[0].value)
    return Hit(start, max(start + SHORTEST_REST, hit.end), hit.value)


def _mention(article: Article, hit: Hit[_Head], introduced: Introduction) -> EventMention | None:
    """The naming phrase that begins with a head, unless too little of it is left to tell one event from another."""
    entitled = _TITLE_BEHIND.match(article.masked, hit.end)
    if entitled:
        end = entitled.end()
    elif hit.value.form is HeadClass.FULL:
        end = _with_short_form(article.masked, hit.end)
    else:
        end = hit.start + len(_name(article, hit))
        if _says_too_little(article.text[hit.start : end], hit, introduced):
            return None
    text = name = article.text[hit.start : end]
    if entitled and entitled[1].startswith(("โดย", "ภายใต้")):
        name = f"{article.text[hit.start : hit.end]} {entitled[2]}"
    return EventMention(
        hit.start, end, text, introduced.value, CONFIDENCE[introduced], name, hit.value.kind, introduced
    )


def _with_short_form(text: str, end: int) -> int:
    """Where a name ends together with its abbreviation in brackets, if one follows."""
    short = _SHORT_FORM.match(text, end)
    return short.end() if short else end


def _name(article: Article, hit: Hit[_Head]) -> str:
    limit = line_end(article.masked, hit.start, LONGEST)
    calls = hit.value.form is HeadClass.VERB and (
        hit.value.kind in OF_PEOPLE or _TO_ROYALS in article.masked[hit.start : hit.end]
    )
    if hit.start and article.masked[hit.start - 1] in _CLOSED_BY:
        closing = article.masked.find(_CLOSED_BY[article.masked[hit.start - 1]], hit.start, limit)
        limit = closing if closing > 0 else limit
    end = name_end(article.masked, hit.start, limit, _with_people if calls else _goes_on)
    return article.text[hit.start : end].rstrip(" ,.:;–-(").removesuffix("ว่า").removesuffix(" ที่")


def _says_too_little(name: str, hit: Hit[_Head], introduced: Introduction) -> bool:
    rest = name[hit.end - hit.start :]
    no_name = _NO_NAME_AFTER_VERB if hit.value.form is HeadClass.VERB else _NO_NAME_AFTER_NOUN
    if (
        len(rest) < SHORTEST_REST
        or (hit.value.kind == RECEPTION and rest.lstrip().startswith("และ"))
        or no_name.match(rest.lstrip())
        or "ดังกล่าว" in name
    ):
        return True
    if introduced in INAUGURATED and rest.startswith(" "):
        return False
    return hit.value.form is HeadClass.COMMON and bool(_TOO_COMMON.match(rest))


def _goes_on(name: str, rest: str) -> bool:
    """Whether what follows a space still belongs to the event's name."""
    if _DAY.match(rest) or _ENGLISH_END.search(name):
        return False
    if rest.startswith("ณ ") and name in _WHERE:
        return True
    if _OF_A_NAME.match(rest) and not OPENS_CLAUSE.match(rest):
        return len(name) < LONG_ENOUGH_AT_MOST
    if OPENS_CLAUSE.match(rest) or _ASIDE.match(rest) or _NUMBERED.search(name):
        return False
    return len(name) < LONG_ENOUGH and name[-1] not in _CLOSING


def _with_people(name: str, rest: str) -> bool:
    """As ``_goes_on``, for a call on or talk with somebody, whose name and post belong to it."""
    if len(name) <= BARE_VERB and rest.startswith("เพื่อ"):
        return True
    if _ASIDE.match(rest) or _ENGLISH_END.search(name):
        return False
    if OPENS_AGENT.match(rest) or (len(name) < CALL_ENOUGH and not OPENS_CLAUSE.match(rest)):
        return len(name) < LONG_ENOUGH
    return _goes_on(name, rest)
