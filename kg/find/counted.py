"""What a quantity counts: the words before it, without those that only lead up to a number, else those after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.models import Span

_LEAD_UP = re.compile(
    r"(?:จำนวน|รวม|รวมเป็น|รวมกัน|รวมทั้ง|ทั้งสิ้น|ทั้งหมด|แล้ว|กว่า|ประมาณ|ราว|เกือบ|มากกว่า|ไม่น้อยกว่า|น้อยกว่า|ไม่เกิน|เกิน|ไม่ต่ำกว่า|อย่างน้อย|อีก|"
    r"ถึง|เพียง|สูงสุด|สูงถึง|เป็นจำนวน|เป็นเงิน|เป็น|อยู่ที่|คิดเป็น|เฉลี่ย|ครบ|ทั้ง|มี|ได้|ใน|ที่|ไป|ละ|และ|หรือ|คือ|จาก|ระหว่าง|ในช่วง|ช่วง|เมื่อ|ณ|วันที่|ข้อมูล|โดย|"
    r"สะสม|ตั้งแต่|[\s:=~(,/–-])+$"
)
_LEAD_IN = re.compile(
    r"^(?:และ|หรือ|ซึ่ง|โดย|แต่|ทั้งนี้|มี|ได้|จะ|ยัง|รวม|จำนวน|คือ|ได้แก่|จาก|ประกอบด้วย|แบ่งเป็น|ที่มี|พบ|คาดว่า|[\s\d.)(•,:–-])+"
)
_BREAK = re.compile(r"[“”\"()\[\],;/\n]| และ| โดย| ซึ่ง| ประกอบด้วย| ได้แก่| แบ่งเป็น| อาทิ|ว่า ")
_FOLLOWS = re.compile(r"[ก-๙A-Za-z]+")
_REACH = 90
_SHORTEST, _LONGEST = 4, 70


def counted(text: str, sentence: Span, quantity: Span, dates: Sequence[Span]) -> str:
    """The noun phrase that the quantity counts, cut to at most 70 characters; empty when nothing tells."""
    start = max(sentence.start, quantity.start - _REACH)
    end = quantity.start
    while True:
        stripped = _LEAD_UP.search(text, start, end)
        end = stripped.start() if stripped else end
        date = next((d for d in dates if d.start >= start and d.end == end), None)
        if date is None:
            break
        end = date.start
    phrase = _last_phrase(text[start:end])
    if len(phrase) >= _SHORTEST:
        return phrase
    follows = _FOLLOWS.match(text, quantity.end, sentence.end)
    return follows[0][:_LONGEST] if follows else phrase


def _last_phrase(text: str) -> str:
    """The end of a text back to the last pause, over single spaces while the phrase is too short to mean anything."""
    clause = _BREAK.split(text)[-1]
    chunks = clause.split(" ")
    phrase = ""
    while chunks and len(phrase) < 2 * _SHORTEST:
        phrase = f"{chunks.pop()} {phrase}".strip()
    return _LEAD_IN.sub("", phrase)[-_LONGEST:]
