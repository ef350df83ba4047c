"""Head words whose continuation names nobody: "สถาบันการเงิน", "โรงเรียนขนาดเล็ก", "สมาคมต่าง ๆ"."""

from __future__ import annotations

import re

from kg.grammar.numbers import COUNT_REACH, SHORTEST_KIND_OF_COMPANY
from kg.vocabulary.heads import Head
from kg.vocabulary.kinds import ACADEMIC, COMMITTEE, COMPANY
from kg.vocabulary.provinces import provinces

_PLACE_LEFT_OPEN = re.compile(r"(?:จังหวัด|อำเภอ|ตำบล|เขต|ภาค|พื้นที่|แห่ง)\Z")
_ANY = re.compile(
    r"ต่าง[ ]?ๆ|ต่าง(?=\Z)|ที่(?!ปรึกษา|ดิน|[ ]?[\d๐-๙])|ทุก|นี้|ดังกล่าว|หลาย|อื่น|เหล่านี้|ส่วนใหญ่|แต่ละ|ทั้ง(?:หมด|หลาย|สอง)|พ\.ศ|ขนาด|"
    r"ตัวเอง|ตนเอง|อย่าง|จาก|ของ|ใน(?!พระ)"
)
_GENERAL = re.compile(r"[ ]?(?:ใน(?!การ)|ของ|ต่าง|ทั่ว|ทุก|ที่|ทั้ง|หรือ|แห่ง(?!ชาติ|ประเทศ)|ระดับ|หลาย|กว่า|\d|จำนวน|เป็น|ด้าน|สังกัด)")
_JOINED = ("และ", "หรือ")
_AIM = "เพื่อ"
"""Behind a committee's head it tells why one is set up, before there is a name."""
_COUNT = re.compile(r"(?:[\d๐-๙]|หลาย|ทุก|ทั้งสอง|สอง|สาม)[ ]?\Z")
_KINDS_OF_PLACE = ("จังหวัด", "อำเภอ", "ประจำจังหวัด")
_ALONE = frozenset({"ร่วม"})
"""General by itself, but not with what the body is joint for (คณะทำงานร่วมด้าน…)."""


def names_nobody(tail: str, head: Head, introduced: bool) -> bool:
    """Whether what follows the head makes no name: nothing, a place left open, or a general word.

    ``introduced`` says that an abbreviation follows, which only names have.
    """
    tail = tail.strip()
    if (head.kind == COMPANY and tail in provinces()) or (head.kind == ACADEMIC and tail.isdigit()):
        return True
    if len(tail) < 2 or (_PLACE_LEFT_OPEN.search(tail) and not introduced) or _ANY.match(tail):
        return not tail.isdigit()
    if head.kind != ACADEMIC and tail.startswith(_JOINED):
        return True
    if head.kind == COMMITTEE and tail.startswith(_AIM) and not introduced:
        return True
    return tail in head.generic or (not introduced and any(_is_general(tail, word, head) for word in head.generic))


def is_counted(text: str, start: int) -> bool:
    """Whether a number stands before the name, so that several of a kind are meant (10 สมาคม…)."""
    return bool(_COUNT.search(text, max(0, start - COUNT_REACH), start))


def leaves_place_open(text: str, end: int) -> bool:
    """Whether a word for a kind of place follows the name and no place: the offices of all provinces are meant."""
    return text.startswith(_KINDS_OF_PLACE, end)


def _is_general(tail: str, word: str, head: Head) -> bool:
    """Whether the tail begins with a general word and the rest only says which or whose."""
    if not tail.startswith(word) or word in _ALONE:
        return False
    kind_of_company = head.kind == COMPANY and len(word) >= SHORTEST_KIND_OF_COMPANY and "จำกัด" not in tail
    return kind_of_company or bool(_GENERAL.match(tail, len(word)))
