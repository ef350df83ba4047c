"""Venues: what stands behind ณ, or behind ที่ where a date, a time or a verb of meeting asks for a place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.find.places.numbers import BEHIND_AT, BEHIND_SETTING, NAMES_WITHIN
from kg.find.places.venue_end import VENUE, venue_end
from kg.models import Article, PlaceMention
from kg.text.spans import leftmost_longest

_NO_PLACE = re.compile(
    r"วัน|เวลา|เดือน|ปี|สิ้น|ปัจจุบัน|ขณะ|จุดเดียว|ตอน|ช่วง|โอกาส|ระดับ|ที่จ่าย|จ่าย|ราคา|อัตรา|ทันที|ครึ่ง|จุด(?:ต่าง|คัด)|"
    r"มกรา|กุมภา|มีนา|เมษา|พฤษ|มิถุ|กรก|สิงหา|กันยา|ตุลา|พฤศ|ธันวา"
)
_NOBLE_SEAT = re.compile(
    r"(?:อยุธยา|สงขลา|ระนอง|เชียงใหม่|ป้อมเพชร|นคร|ถลาง|พัทลุง|ลำพูน|ลำปาง|น่าน|มหาชัย|มหาไชย|หนองคาย|กาฬสินธุ์|ร้อยเอ็ด|ตะกั่วทุ่ง|อุบล|บางช้าง)(?![ก-๙])"
)
_PERSON_BEFORE = re.compile(r"(?:นาย|นาง|นางสาว|คุณหญิง|ท่านผู้หญิง|น\.ส\.|ดร\.|หม่อมหลวง|ม\.ล\.|หม่อม)\s?\S+ (?:\S+ )?$")
_AT_PLACE = re.compile(rf"ณ(?<=[\s)”.]ณ)(?:\s{{1,2}}(?:ที่ |ณ )?(?=[ก-ฮเ-ไA-Z“\"(])|(?={VENUE}))")
_THAT_PLACE = re.compile(rf"ที่ ?(?={VENUE})")
_BEFORE_THAT = re.compile(r"(?:[)\d]|น\.|เข้าร่วม|ร่วมประชุม|ร่วมงาน|จัดงาน|จัดขึ้น) ?\Z")


def find_places(article: Article) -> tuple[PlaceMention, ...]:
    """Every venue in the article, in text order, none overlapping another."""
    found = (_venue(article, *start) for start in sorted(_starts(article.masked)))
    return leftmost_longest(venue for venue in found if venue)


def _venue(article: Article, start: int, rule: str, confidence: float) -> PlaceMention | None:
    name = article.text[start : venue_end(article, start)]
    return PlaceMention(start, start + len(name), name, rule, confidence, name) if len(name) > 2 else None


def _starts(text: str) -> Iterator[tuple[int, str, float]]:
    for found in _AT_PLACE.finditer(text):
        if not _NO_PLACE.match(text, found.end()) and not _is_surname(text, found.start(), found.end()):
            yield found.end(), "at", BEHIND_AT
    for found in _THAT_PLACE.finditer(text):
        if _BEFORE_THAT.search(text[max(0, found.start() - NAMES_WITHIN) : found.start()]):
            yield found.end(), "setting", BEHIND_SETTING


def _is_surname(text: str, start: int, end: int) -> bool:
    """Whether ณ belongs to a noble surname ("ณ" and a town's name behind a person's names)."""
    return bool(_NOBLE_SEAT.match(text, end) and _PERSON_BEFORE.search(text[max(0, start - NAMES_WITHIN) : start]))
