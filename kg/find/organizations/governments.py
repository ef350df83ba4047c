"""Provinces and foreign governments where they act: by their names alone they are places and countries."""

from __future__ import annotations

import re
from functools import cache

from kg.find.organizations.confidence import acts_behind
from kg.models import Article, OrganizationMention
from kg.vocabulary.countries import foreign_government
from kg.vocabulary.provinces import provinces

_JOINED = re.compile(r"(?:ร่วมกับ|โดย|จัดโดย|มอบหมายให้|กำชับให้)[ ]{0,2}\Z")
_HOLDS = re.compile(
    r"[ ]{0,2}(?:จัด(?!การ|ตั้ง|เป็น|หา|ส่ง)|ร่วมกับ|ได้จัด|เป็นเจ้าภาพ|นำโดย|ขานรับ|เดินหน้า|เปิดเผย|แจ้ง|รายงาน|"
    r"ได้(?:ดำเนิน|เตรียม|น้อมนำ|ขับเคลื่อน|กำหนด|ประกาศ|สั่ง)|โดย(?:นาย|นาง|ผู้ว่า|สำนักงาน))"
)


def find_administrations(article: Article) -> tuple[OrganizationMention, ...]:
    """Every province that acts and every foreign government, in text order."""
    text, found = article.masked, []
    for match in _province().finditer(text):
        before = text[max(0, match.start() - 14) : match.start()]
        if _HOLDS.match(text, match.end()) or (_JOINED.search(before) and acts_behind(text, match.end())):
            found.append(_mention(article, match, "acting province", "government", 0.7))
    governments = foreign_government().finditer(text)
    found.extend(_mention(article, match, "foreign government", "foreign_government", 0.8) for match in governments)
    return tuple(found)


def _mention(article: Article, match: re.Match[str], rule: str, kind: str, confidence: float) -> OrganizationMention:
    span = match.span()
    return OrganizationMention(*span, article.text[slice(*span)], rule, confidence, kind=kind)


@cache
def _province() -> re.Pattern[str]:
    return re.compile(rf"จังหวัด(?:{'|'.join(provinces())})(?![ก-๙]*จังหวัด)")
