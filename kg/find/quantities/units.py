"""What a number measures: the unit or classifier at its side, or the word that stands for one before it."""

from __future__ import annotations

import re
from functools import cache

from kg.find.quantities.measures import Measure, Rule
from kg.find.quantities.numbers import CUE_BEFORE, INDEX_BEFORE, LONGEST_NOUN, WORD_BEFORE
from kg.find.quantities.numerals import Number
from kg.text.gaps import past_spaces
from kg.text.spans import ends_whole
from kg.text.words import words
from kg.vocabulary.units import Unit, UnitKind, units

_ORDINAL = re.compile(
    r"(?:(?:ครั้ง|ฉบับ|ชั้น|รุ่น|ปี|ระยะ|กลุ่ม|หมู่|ข้อ|มาตรา|เขต|ภาค|ตอน|บท|แห่ง|วัน|เลข|รอบ|ชุด|สมัย|รัชกาล|เข็ม|ช่อง|ประเภท|ระดับ|ศตวรรษ|ภาษา|เฟส|"
    r"จุด|เสา|คน|เรื่อง|ด้าน|ขั้น|ขั้นตอน|ประเด็น|รูปแบบ|แนวทาง|มิติ|ตัว|งวด|แบบ|กอง|กม\.|ยุทธศาสตร์|เป้าหมาย|โครงการ|สาย) ?ที่|"
    r"มาตรา|ข้อ|หมายเลข|เลข|โทร\.?|โทรศัพท์|โทรสาร|สายด่วน|ชั้น|ห้อง(?:ประชุม)?|หมู่|ม\.|ซอย|อาคาร|รุ่น|ปี|พ\.ศ\.?|ค\.ศ\.?|ภาค|เขต|กองบิน|ประตู|"
    r"ระยะ|เฟส|เวอร์ชัน|กด|โค(?:วิด|โรนา)|COVID|วัน|ทล\.|กม\.|สาย|เบอร์|ช่อง|รหัส|ไตรมาส|รัชกาล|พระราม|Call Center|Hotline|"
    r"หมวด|วรรค|บท|ฉบับ|เล่ม|ตอน|PM|\d ?/) ?[-–(]?$"
)
_SPELT = re.compile(r"(?:(ร้อยละ|อันดับ|ลำดับ)|(ระดับ|คะแนน))(?:ที่|เฉลี่ย| ITA)? ?(?:ประมาณ|กว่า)? {0,2}-?$")
_INDEX_CUE = re.compile(r"ดัชนี.*(?:อยู่ที่|เป็น|จาก|ระดับ) ?$")
_MONEY_CUE = re.compile(r"เงิน|งบ|มูลค่า|รายได้|กำไร|ทุน|หนี้|ราคา|สินเชื่อ|ส่งออก|ค่า|ยอด|สะพัด|ทรัพย์")
_COUNT_CUE = re.compile(r"(?:จำนวน|ทั้งสิ้น|รวม|ทั้งหมด|ไม่น้อยกว่า) ?(?:กว่า|ประมาณ)? ?$")
_NO_UNIT = re.compile(
    r"และ|มี|ให้|นาย|นาง|ใน|ที่|โดย|ซึ่ง|เพื่อ|ได้|จะ|จาก|ของ|พร้อม|แล้ว|เป็น|ถึง|หรือ|กับ|ณ|จำนวน|เข้า|เมื่อ|ต่อ|ทั้ง|รวม|คิด|ส่วน|แต่|ขึ้น|ลง|เพิ่ม|ลด|ไป|และ|อย่าง|ตาม|ผ่าน|สูง|น้อย"
)
_RATE = re.compile(r" ?(?:/|ต่อ) ?(?=\S)")
_ORDINAL_AFTER = re.compile(r" ?ที่ ?[\d๐-๙]")
_NO_LETTER = re.compile(r"[^ก-๙A-Za-z]|$")
_UNKNOWN_UNIT = re.compile(r" ?(?=[ก-ฮเแโใไ])")
_BAHT, _INDEX = "บาท", "จุด"
_MILLIONS = "ลบ."
_NO_ORDINALS = {UnitKind.MONEY, UnitKind.SHARE}
"""What units measure that no ordinal counts: such a number is a quantity whatever stands before it."""


def measure(text: str, number: Number) -> Measure | None:
    """The number with its unit; None for a bare or an ordinal number."""
    before = text[max(0, number.start - WORD_BEFORE) : number.start]
    spelt = _SPELT.search(before)
    if spelt and (spelt[1] or number.is_fraction):
        return _spelt(text, number, number.start - len(before) + spelt.start(), spelt[1] or spelt[2])
    end, unit = _unit_at(text, number.end)
    ordinal = not number.scaled and _ORDINAL.search(before) is not None
    if unit and not (ordinal and unit.kind not in _NO_ORDINALS):
        return Measure(number.start, *_rated(text, end, unit.name), Rule.UNIT)
    return None if ordinal or unit else _guessed(text, number)


def _spelt(text: str, number: Number, start: int, word: str) -> Measure:
    """A share or rank, whose word stands before the number (and its sign perhaps behind it once more)."""
    unit = units()[word]
    name = unit.name if unit else word
    end, repeated = _unit_at(text, number.end)
    return Measure(start, *_rated(text, end if repeated == unit else number.end, name), Rule.SPELT)


def _guessed(text: str, number: Number) -> Measure | None:
    """A measure whose unit the vocabulary lacks: a bare sum of money, or a noun that counts itself."""
    before = text[max(0, number.start - CUE_BEFORE) : number.start]
    if number.scaled and (text.endswith(_MILLIONS, number.start, number.end) or _MONEY_CUE.search(before)):
        return Measure(number.start, number.end, _BAHT, Rule.MONEY_CUE)
    if number.is_fraction and _INDEX_CUE.search(text, max(0, number.start - INDEX_BEFORE), number.start):
        return Measure(number.start, number.end, _INDEX, Rule.INDEX_CUE)
    gap = _UNKNOWN_UNIT.match(text, number.end)
    counted = "," in text[number.start : number.end] or _COUNT_CUE.search(before)
    if gap and counted and not _NO_UNIT.match(text, gap.end()):
        word = words(text[gap.end() : gap.end() + LONGEST_NOUN], gap.end())[0]
        return Measure(number.start, word.end, text[word.start : word.end], Rule.COUNT_CUE)
    return None


@cache
def _lengths() -> tuple[int, ...]:
    """The lengths of unit forms, longest first."""
    return tuple(sorted({len(form) for form in units()}, reverse=True))


def _unit_at(text: str, at: int) -> tuple[int, Unit | None]:
    """The longest unit that stands at most two spaces behind ``at``, and its end; ``at`` and None when none does."""
    known, start = units(), past_spaces(text, at, 2)
    for length in _lengths():
        form = text[start : start + length]
        end = start + len(form)  # less than the length asked for where the text ends
        if form in known and ends_whole(text, end):
            unit = known[form]
            paused = unit is None or not unit.paused or _NO_LETTER.match(text, end)
            return (end, unit) if paused and not _ORDINAL_AFTER.match(text, end) else (at, None)
    return at, None


def _rated(text: str, end: int, name: str) -> tuple[int, str]:
    """The unit's end and name with what it is counted per ("คัน/วัน", "บาทต่อไร่")."""
    per = _RATE.match(text, end)
    if per:
        last, other = _unit_at(text, per.end())
        if other and other.name != name:
            return last, f"{name}/{other.name}"
    return end, name
