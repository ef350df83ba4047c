"""Where the name of a venue ends: behind its floor, house, street and province, before who meets there and when."""

from __future__ import annotations

import re

from kg.find.places.numbers import LONGEST, SHORT_WORD
from kg.grammar.name_end import name_end
from kg.grammar.openers import OPENS_CLAUSE
from kg.models import Article

VENUE = (
    r"โรงแรม|ห้อง|อาคาร|ตึก|ทำเนียบ|ศูนย์|กระทรวง|กรม(?!การ)|สำนักงาน|วัด|จังหวัด|จ\.|อำเภอ|อ\.|ตำบล|ต\.|บริเวณ|หอ|มหาวิทยาลัย|"
    r"โรงเรียน|โรงพยาบาล|รพ\.|ศาลา|สนาม|ลาน|สวน|ท่าเรือ|ท่าอากาศยาน|สถานี|สถาบัน|วิทยาลัย|อุทยาน|พิพิธภัณฑ์|กรุง|"
    r"เวที|โถง|เมือง|ประเทศ|รัฐสภา|สโมสร|บ้าน|หมู่บ้าน|ชุมชน|เทศบาล|องค์การ|ตลาด|ไบเทค|อิมแพ็ค|เดอะ|รอยัล|สยาม|เซ็นทรัล"
)
"""A regular expression for the words with which names of venues begin."""

_PART_OF_PLACE = re.compile(
    rf"{VENUE}|ชั้น|ถนน|ถ\.|ซอย|แขวง|เขต|กทม|นคร|รัฐ|สาธารณรัฐ|สหรัฐ|ราชอาณาจักร|หมู่|และ(?:{VENUE})|ม\.|[A-Z0-9(“\"]"
)
_ELSEWHERE = re.compile(r"ภายใน|ภายหลัง|และผ่าน|และเวลา|พิธี|ภาค|เข้าพบ|ต่อไป|จอง|ณ |นั้น|ในงาน|ในการ|ในหัวข้อ|เยี่ยม|ตรวจ|ทุก")
_BODY_AND_NEXT = re.compile(
    r"(?:กระทรวง|กรม|สำนักงาน|มหาวิทยาลัย|สถาบัน|องค์การ|จังหวัด|เทศบาล|การ|บริษัท|ธนาคาร)\S*(?: \([^)]*\))? (.{0,12})"
)
_BODY_ACTS = re.compile(r"ได้|จัด|ร่วม|โดย(?=นาย|นาง|ดร|พล|ท่าน|กรม|สำนัก|ศูนย์)|เปิด|เป็น|นำ|มอบ|ลงนาม|กล่าว|แถลง")
_ABBREVIATED = re.compile(r"(?:[ก-ฮ]{1,3}\.){2,}$|[ ก-ฮ]{2,5}\.$")


def venue_end(article: Article, start: int) -> int:
    """The offset behind the name of the venue that begins at ``start``."""
    end = name_end(article.masked, start, min(len(article.masked), start + LONGEST), _goes_on)
    return start + len(_trimmed(article.text[start:end]))


def _trimmed(name: str) -> str:
    """The name without what closes a sentence around it; the dot of an abbreviation stays."""
    if name.count(")") > name.count("("):
        name = name[: name.rindex(")")]
    name = name.rstrip(" ,:;–-")
    return name if _ABBREVIATED.search(name) else name.rstrip(".")


def _goes_on(name: str, rest: str) -> bool:
    """Whether what follows a space is still the place: its floor, house, street or province, or a short word."""
    if name.endswith((",", ":", ";")) or OPENS_CLAUSE.match(rest) or _ELSEWHERE.match(rest):
        return False
    body = _BODY_AND_NEXT.match(rest)
    if body and _BODY_ACTS.match(body[1]):
        return False
    return bool(_PART_OF_PLACE.match(rest)) or _begins_short(rest)


def _begins_short(rest: str) -> bool:
    return bool(rest.strip()) and len(rest.split(maxsplit=1)[0]) <= SHORT_WORD
