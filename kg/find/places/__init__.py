"""Venues: what stands behind ณ, or behind ที่ where a date, a time or a verb of meeting asks for a place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.grammar.name_end import name_end
from kg.grammar.openers import OPENS_CLAUSE
from kg.models import Article, PlaceMention

_LONGEST = 170
_NO_PLACE = re.compile(
    r"วัน|เวลา|เดือน|ปี|สิ้น|ปัจจุบัน|ขณะ|จุดเดียว|ตอน|ช่วง|โอกาส|ระดับ|ที่จ่าย|จ่าย|ราคา|อัตรา|ทันที|ครึ่ง|จุด(?:ต่าง|คัด)|"
    r"มกรา|กุมภา|มีนา|เมษา|พฤษ|มิถุ|กรก|สิงหา|กันยา|ตุลา|พฤศ|ธันวา"
)
_NOBLE = re.compile(
    r"(?:อยุธยา|สงขลา|ระนอง|เชียงใหม่|ป้อมเพชร|นคร|ถลาง|พัทลุง|ลำพูน|ลำปาง|น่าน|มหาชัย|มหาไชย|หนองคาย|กาฬสินธุ์|ร้อยเอ็ด|ตะกั่วทุ่ง|อุบล|บางช้าง)(?![ก-๙])"
)
_TITLED = re.compile(r"(?:นาย|นาง|นางสาว|คุณหญิง|ท่านผู้หญิง|น\.ส\.|ดร\.|หม่อมหลวง|ม\.ล\.|หม่อม)\s?\S+ (?:\S+ )?$")
_VENUE = (
    r"โรงแรม|ห้อง|อาคาร|ตึก|ทำเนียบ|ศูนย์|กระทรวง|กรม(?!การ)|สำนักงาน|วัด|จังหวัด|จ\.|อำเภอ|อ\.|ตำบล|ต\.|บริเวณ|หอ|มหาวิทยาลัย|"
    r"โรงเรียน|โรงพยาบาล|รพ\.|ศาลา|สนาม|ลาน|สวน|ท่าเรือ|ท่าอากาศยาน|สถานี|สถาบัน|วิทยาลัย|อุทยาน|พิพิธภัณฑ์|กรุง|"
    r"เวที|โถง|เมือง|ประเทศ|รัฐสภา|สโมสร|บ้าน|หมู่บ้าน|ชุมชน|เทศบาล|องค์การ|ตลาด|ไบเทค|อิมแพ็ค|เดอะ|รอยัล|สยาม|เซ็นทรัล"
)
_AT = re.compile(rf"(?<=[\s)”.])ณ(?:\s{{1,2}}(?:ที่ |ณ )?(?=[ก-ฮเ-ไA-Z“\"(])|(?={_VENUE}))")
_BEHIND_SETTING = re.compile(
    rf"(?:(?<=\))|(?<=น\.)|(?<=\d)|(?<=เข้าร่วม)|(?<=ร่วมประชุม)|(?<=ร่วมงาน)|(?<=จัดงาน)|(?<=จัดขึ้น)) ?ที่ ?(?={_VENUE})"
)
_PART_OF_PLACE = re.compile(
    rf"{_VENUE}|ชั้น|ถนน|ถ\.|ซอย|แขวง|เขต|กทม|นคร|รัฐ|สาธารณรัฐ|สหรัฐ|ราชอาณาจักร|หมู่|และ(?:{_VENUE})|ม\.|[A-Z0-9(“\"]"
)
_ELSEWHERE = re.compile(r"ภายใน|ภายหลัง|และผ่าน|และเวลา|พิธี|ภาค|เข้าพบ|ต่อไป|จอง|ณ |นั้น|ในงาน|ในการ|ในหัวข้อ|เยี่ยม|ตรวจ|ทุก")
_BODY = re.compile(
    r"(?:กระทรวง|กรม|สำนักงาน|มหาวิทยาลัย|สถาบัน|องค์การ|จังหวัด|เทศบาล|การ|บริษัท|ธนาคาร)\S*(?: \([^)]*\))? (.{0,12})"
)
_ACTS = re.compile(r"ได้|จัด|ร่วม|โดย(?=นาย|นาง|ดร|พล|ท่าน|กรม|สำนัก|ศูนย์)|เปิด|เป็น|นำ|มอบ|ลงนาม|กล่าว|แถลง")
_ABBREVIATED = re.compile(r"(?:[ก-ฮ]{1,3}\.){2,}$|[ ก-ฮ]{2,5}\.$")
_SHORT = 28


def find_places(article: Article) -> tuple[PlaceMention, ...]:
    """Every venue in the article, in text order, none overlapping another."""
    found: list[PlaceMention] = []
    for start, rule, confidence in sorted(_starts(article.masked)):
        if found and start < found[-1].end:
            continue
        end = name_end(article.masked, start, min(len(article.masked), start + _LONGEST), _goes_on)
        text = _trimmed(article.text[start:end])
        if len(text) > 2:
            found.append(PlaceMention(start, start + len(text), text, rule, confidence, text))
    return tuple(found)


def _starts(text: str) -> Iterator[tuple[int, str, float]]:
    for found in _AT.finditer(text):
        if not _NO_PLACE.match(text, found.end()) and not _is_surname(text, found.start(), found.end()):
            yield found.end(), "at", 0.95
    for found in _BEHIND_SETTING.finditer(text):
        yield found.end(), "setting", 0.85


def _trimmed(name: str) -> str:
    """The name without what closes a sentence around it; the dot of an abbreviation stays."""
    if name.count(")") > name.count("("):
        name = name[: name.rindex(")")]
    name = name.rstrip(" ,:;–-")
    return name if _ABBREVIATED.search(name) else name.rstrip(".")


def _is_surname(text: str, start: int, end: int) -> bool:
    """Whether ณ belongs to a noble surname ("ณ" and a town's name behind a person's names)."""
    return bool(_NOBLE.match(text, end) and _TITLED.search(text[max(0, start - 60) : start]))


def _goes_on(name: str, rest: str) -> bool:
    """Whether what follows a space is still the place: its floor, house, street or province, or a short word."""
    if name.endswith((",", ":", ";")) or OPENS_CLAUSE.match(rest) or _ELSEWHERE.match(rest):
        return False
    body = _BODY.match(rest)
    if body and _ACTS.match(body[1]):
        return False
    return bool(_PART_OF_PLACE.match(rest)) or _word_length(rest) <= _SHORT


def _word_length(rest: str) -> int:
    return len(rest.split(maxsplit=1)[0]) if rest.strip() else _SHORT + 1
