"""What a quantity counts: the words before it, without those that only lead up to a number, else those after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.find.quantities.numbers import COUNTED_REACH, LONGEST_NAME, SHORTEST_NAME
from kg.models import Span
from kg.text.words import words

_LEAD_UP = re.compile(
    r"(?:จำนวน|รวม|รวมเป็น|รวมกัน|รวมทั้ง|ทั้งสิ้น|ทั้งหมด|แล้ว|กว่า|ประมาณ|ราว|เกือบ|มากกว่า|ไม่น้อยกว่า|น้อยกว่า|ไม่เกิน|เกิน|ไม่ต่ำกว่า|ต่ำกว่า|อย่างน้อย|"
    r"อีก|ถึง|เพียง|สูงสุด|สูงถึง|เป็นจำนวน|เป็นเงิน|เป็น|อยู่ที่|คิดเป็น|แบ่งเป็น|เฉลี่ย|ครบ|ทั้ง|มี|(?<!ราย)ได้|ใน|(?<!พื้น)(?<!เนื้อ)ที่|ไป|ละ|และ|หรือ|"
    r"คือ|จาก|ระหว่าง|ในช่วง|ช่วง|เมื่อ|ณ|วันที่|ข้อมูล|โดย|สะสม|ตั้งแต่|ประจำ|พร้อม|ใช้|(?<!ช่วย)เหลือ|เพื่อ|[\s:=~(,/–-])+$"
)
_LEAD_IN = re.compile(
    r"^(?:และ|หรือ|ซึ่ง|โดย|แต่|ทั้งนี้|มี|ได้|จะ|ยัง|รวม|จำนวน|คือ|ได้แก่|จาก|ประกอบด้วย|แบ่งเป็น|ที่มี|พบ|คาดว่า|เป็น|แยกเป็น|จำแนกเป็น|ด้วย|ล่าสุด|ขณะนี้|"
    r"กับ|ใน|[\s\d.)(•,:–-])+"
)
_BREAK = re.compile(r"[“”\"()\[\],;/\n]| (?:และ|โดย|ซึ่ง|ประกอบด้วย|ได้แก่|แบ่งเป็น|อาทิ|เช่น|นอกจากนี้|ทั้งนี้)|ว่า ")
_CLAUSE_WORDS = frozenset({"มี", "พบ", "ว่า", "ซึ่ง", "โดย", "เป็น", "คือ", "ได้แก่", "จะ"})
_FOLLOWS = re.compile(r"[ก-๙A-Za-z]+")


def counted(text: str, start: int, quantity: Span, limit: int, dates: Sequence[Span]) -> str:
    """The noun phrase that the quantity counts, a short name at most; empty when nothing tells.

    It is sought from ``start`` (the sentence's beginning, or the end of the quantity before) to ``limit``.
    """
    start = max(start, quantity.start - COUNTED_REACH)
    end = quantity.start
    while True:
        stripped = _LEAD_UP.search(text, start, end)
        end = stripped.start() if stripped else end
        date = next((d for d in dates if d.start >= start and d.end == end), None)
        if date is None:
            break
        end = date.start
    phrase = _last_phrase(text[start:end])
    if len(phrase) >= SHORTEST_NAME:
        return phrase
    follows = _FOLLOWS.match(text, quantity.end, limit)
    return _first_words(follows[0]) if follows else phrase


def _last_phrase(text: str) -> str:
    """The end of a text back to the last pause, over single spaces while the phrase is too short to mean anything."""
    chunks = _BREAK.split(text)[-1].split(" ")
    phrase = ""
    while chunks and len(phrase) < 2 * SHORTEST_NAME:
        phrase = f"{chunks.pop()} {phrase}".strip()
    return _LEAD_IN.sub("", _last_words(phrase))


def _last_words(phrase: str) -> str:
    """The words after the phrase's last verb of being or finding, as many as make a short name."""
    start = len(phrase)
    for word in reversed(words(phrase)):
        if len(phrase) - word.start > LONGEST_NAME:
            break
        if phrase[word.start : word.end] in _CLAUSE_WORDS and len(phrase) - word.end >= SHORTEST_NAME:
            break
        start = word.start
    return phrase[start:]


def _first_words(phrase: str) -> str:
    """The beginning of a phrase up to the word that goes beyond a short name."""
    ends = [word.end for word in words(phrase[: 2 * LONGEST_NAME]) if word.end <= LONGEST_NAME]
    return phrase[: ends[-1]] if ends else ""
