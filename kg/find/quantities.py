"""Quantities: a number with its unit in base units, what was counted, and the period it belongs to.

Ordinals, dates, times of day, numbers of articles, rooms and telephones are not quantities.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kg.find.counted import counted
from kg.find.numbers import Number, find_numbers
from kg.find.words import words
from kg.models import Article, DateMention, QuantityMention, Span
from kg.segments import enclosing, sentences
from kg.vocabulary.units import Unit, units

_ORDINAL = re.compile(
    r"(?:(?:ครั้ง|ฉบับ|ชั้น|รุ่น|ปี|ระยะ|กลุ่ม|หมู่|ข้อ|มาตรา|เขต|ภาค|ตอน|บท|แห่ง|วัน|เลข|รอบ|ชุด|สมัย|รัชกาล|เข็ม|ช่อง|ประเภท|ระดับ|ศตวรรษ|"
    r"ภาษา|เฟส|จุด|เสา|คน|เรื่อง|ด้าน|ขั้น|ขั้นตอน|ประเด็น|รูปแบบ|แนวทาง|มิติ|ตัว|งวด|แบบ|กอง|กม\.) ?ที่|มาตรา|ข้อ|หมายเลข|เลข|โทร\.?|โทรศัพท์|สายด่วน|"
    r"ชั้น|ห้อง(?:ประชุม)?|หมู่|ม\.|ซอย|อาคาร|รุ่น|ปี|พ\.ศ\.?|ค\.ศ\.?|ภาค|เขต|กองบิน|ประตู|ระยะ|เฟส|เวอร์ชัน|กด|ม\.\d|โค(?:วิด|โรนา)|COVID|วัน|"
    r"ทล\.|กม\.|สาย|เบอร์|ช่อง|เป๋าตัง|รหัส|ไตรมาส|รัชกาล|พระราม|Call Center|Hotline|หมวด|วรรค|บท|ฉบับ|เล่ม|ตอน) ?[-–(]?$"
)
_SPELT = re.compile(r"(?:(ร้อยละ)|(อันดับ|ลำดับ)(?:ที่)?) ?(?:ประมาณ|กว่า|ละ)? ?$")
_MONEY_CUE = re.compile(r"เงิน|งบ|มูลค่า|รายได้|กำไร|ทุน|หนี้|ราคา|สินเชื่อ|ส่งออก|ค่า|ยอด|สะพัด|ทรัพย์")
_COUNT_CUE = re.compile(r"(?:จำนวน|ทั้งสิ้น|รวม|ทั้งหมด|มากกว่า|ไม่น้อยกว่า) ?(?:กว่า|ประมาณ)? ?$")
_RATE = re.compile(r" ?(?:/|ต่อ) ?(?=\S)")
_ORDINAL_AFTER = re.compile(r" ?ที่ ?[\d๐-๙]")
_MARKS = frozenset("ะัาำิีึืฺุูๅ็่้๊๋์ํ๎")
_UNKNOWN_UNIT = re.compile(r" ?(?=[ก-ฮเแโใไ])")
_BAHT, _PERCENT, _RANK = "บาท", "ร้อยละ", "อันดับ"
_LONGEST_WORD = 24


def find_quantities(article: Article, dates: Sequence[DateMention]) -> tuple[QuantityMention, ...]:
    """Every quantity of the article in text order; both ends of a range are quantities with the same span."""
    found: list[QuantityMention] = []
    pauses = sentences(article)
    spans = sorted(dates)
    for number in find_numbers(article.masked):
        if enclosing(spans, number.start):
            continue
        unit = _measured(article.masked, number)
        if unit:
            found.extend(_mentions(article, number, *unit, spans, enclosing(pauses, number.start)))
    return tuple(found)


def _measured(text: str, number: Number) -> tuple[int, int, str, str] | None:
    """Where the quantity begins and ends, its unit, and the rule that found it; None for a bare or ordinal number."""
    before = text[max(0, number.start - 16) : number.start]
    spelt = _SPELT.search(before)
    if spelt:
        start = number.start - (len(before) - spelt.start())
        name = _PERCENT if spelt[1] else _RANK
        end = _unit_at(text, number.end)[0] if spelt[2] is None and text[number.end : number.end + 1] == "%" else number.end
        return start, _rated(text, end, name)[0], _rated(text, end, name)[1], "spelt"
    end, unit = _unit_at(text, number.end)
    ordinal = _ORDINAL.search(before) is not None and not number.scaled
    if unit and not (ordinal and unit.kind not in {"money", "share"}):
        return number.start, *_rated(text, end, unit.name), "unit"
    return None if ordinal else _guessed(text, number)


def _guessed(text: str, number: Number) -> tuple[int, int, str, str] | None:
    """A quantity whose unit the vocabulary lacks: a bare sum of money, or a noun that counts itself."""
    before = text[max(0, number.start - 30) : number.start]
    if number.scaled and _MONEY_CUE.search(before):
        return number.start, number.end, _BAHT, "money-cue"
    gap = _UNKNOWN_UNIT.match(text, number.end)
    if gap and _COUNT_CUE.search(before) and _unit_at(text, number.end)[0] == number.end:
        word = words(text[gap.end() : gap.end() + _LONGEST_WORD], gap.end())[0]
        return number.start, word.end, text[word.start : word.end], "count-cue"
    return None


@cache
def _longest_unit() -> int:
    return max(map(len, units()))


def _unit_at(text: str, at: int) -> tuple[int, Unit | None]:
    """The longest unit that stands at most one space behind ``at``, and its end; ``at`` itself when there is no word."""
    known = units()
    start = at
    while start < at + 2 and text[start : start + 1] == " ":
        start += 1
    for length in range(min(_longest_unit(), len(text) - start), 0, -1):
        form = text[start : start + length]
        if form in known:
            end = start + length
            whole = text[end : end + 1] not in _MARKS or not text[end : end + 1]
            if whole and not (form.isascii() and form.isalpha() and text[end : end + 1].isalpha()):
                return (end, None) if _ORDINAL_AFTER.match(text, end) else (end, known[form])
    return at, None


def _rated(text: str, end: int, name: str) -> tuple[int, str]:
    """The unit's end and name with what it is counted per ("คัน/วัน", "บาทต่อไร่")."""
    per = _RATE.match(text, end)
    if per:
        last, other = _unit_at(text, per.end())
        if other and other.name != name:
            return last, f"{name}/{other.name}"
    return end, name


def _mentions(
    article: Article,
    number: Number,
    start: int,
    end: int,
    unit: str,
    rule: str,
    dates: Sequence[DateMention],
    sentence: Span | None,
) -> Iterator[QuantityMention]:
    where = sentence or Span(start, end)
    near = [when for when in dates if where.covers(when)]
    what = counted(article.masked, where, Span(start, end), near)
    period = min(near, key=lambda when: (min(abs(when.start - end), abs(start - when.end)), when.start), default=None)
    confidence = {"spelt": 0.95, "unit": 0.9, "money-cue": 0.7}.get(rule, 0.6)
    for value in (number.low, number.value):
        if value is not None:
            yield QuantityMention(start, end, article.text[start:end], rule, confidence, value, unit, what, period)
