"""Speech: verbs of saying with what makes them a statement, and the span of what is said."""

from __future__ import annotations

import re
from functools import cache

from kg.find.automaton import Automaton, Hit
from kg.models import Article, Span, Speech, SpeechMention
from kg.segments import enclosing, paragraphs, sentences
from kg.vocabulary.speech import SpeechVerb, speech_verbs

_NO_VERB_AFTER = re.compile(r"(?:การ|คำ|ผู้|ที่|ถูก|ให้|เพื่อ|ไม่|อาจ|อยาก|ข้อ|ตาม|หาก|ดัง|ควร|สามารถ|หรือ)$")
_MANNER = (
    r"(?:ต่อไป|ต่อ|เพิ่มเติม|เพิ่ม|อีก|ด้วย|ทิ้งท้าย|ตอนท้าย|เน้นย้ำ|ย้ำ|สรุป|เสริม|ชี้แจง|ยืนยัน|ขึ้น|เตือน|อธิบาย|"
    r"ในช่วงท้าย|ในช่วงต้น|ในตอนท้าย|ในตอนต้น|ในที่สุด|ในท้ายที่สุด|ตอนหนึ่ง|เสมอ|ไว้|ให้|ทราบ|ชัดเจน|สั้น ๆ|ใน|ท้าย|ที่สุด|ฯ| )*"
)
_THAT = r"(?<!ก)ว่า(?!การ|จ้าง|ง|ด้วย|ความ|ที่ |ราชการ)"
_CLAUSE = re.compile(rf"{_MANNER}{_THAT}")
_LATE_CLAUSE = re.compile(rf"[^\n“”]{{1,220}}?{_THAT}(?=[\s“\"‘:])")
_TOPIC = re.compile(rf"{_MANNER}ถึง")
_OPENING = re.compile(rf"{_MANNER}(?:ดังนี้)?[ :]*(?=[“\"])")
_CLOSING = re.compile(rf"{_MANNER}(?=\n|$)")
_ORGANIZED = re.compile(r"[ :]*")
_OPENS, _CLOSES = "“", "”"
_STRAIGHT = '"'
_REACH = 200
_LONGEST = 900


@cache
def _verbs() -> Automaton[SpeechVerb | None]:
    return Automaton(speech_verbs())


def find_quotations(article: Article) -> tuple[SpeechMention, ...]:
    """Every verb of saying that makes a statement, in text order, with the span of what is said.

    Whether somebody is named who says it, the relater tells.
    """
    found = []
    text = article.masked
    end = 0
    for hit in _verbs().find(text):
        if hit.value and hit.start >= end and not _NO_VERB_AFTER.search(text, max(0, hit.start - 8), hit.start):
            speech = _speech(article, hit, hit.value)
            if speech:
                found.append(speech)
                end = speech.end
    return tuple(found)


def _speech(article: Article, hit: Hit[SpeechVerb | None], verb: SpeechVerb) -> SpeechMention | None:
    paragraph = enclosing(paragraphs(article), hit.start)
    if paragraph is None:
        return None
    text, takes = article.masked, verb.takes
    if "clause" in takes and (said := _CLAUSE.match(text, hit.end, paragraph.end)):
        return _after(article, paragraph, hit.start, said.end(), "clause", 0.95)
    if "quotation" in takes and (said := _OPENING.match(text, hit.end, paragraph.end)):
        return _after(article, paragraph, hit.start, said.end(), "quotation", 0.95)
    if "quotation" in takes and (said := _CLOSING.match(text, hit.end, paragraph.end)):
        return _before(article, paragraph, hit.start, said.end())
    if "topic" in takes and (said := _TOPIC.match(text, hit.end, paragraph.end)):
        return _after(article, paragraph, hit.start, said.end(), "topic", 0.9)
    if "clause" in takes and "object" in takes and (said := _LATE_CLAUSE.match(text, hit.end, paragraph.end)):
        return _after(article, paragraph, hit.start, hit.end, "late-clause", 0.85, said.end())
    if "object" in takes and hit.end < paragraph.end:
        return _after(article, paragraph, hit.start, hit.end, "object", 0.75)
    return None


def _after(
    article: Article, paragraph: Span, start: int, end: int, rule: str, confidence: float, said: int | None = None
) -> SpeechMention | None:
    """A statement whose content follows the verb."""
    text = article.masked
    begin = said or end
    while begin < paragraph.end and text[begin] in " :":
        begin += 1
    if begin >= paragraph.end:
        return None
    quoted = _quoted(text, begin)
    content = quoted or _to_pause(article, begin, paragraph.end)
    kind = Speech.DIRECT if quoted else Speech.REPORTED
    return _mention(article, start, end, rule, confidence, kind, content)


def _before(article: Article, paragraph: Span, start: int, end: int) -> SpeechMention | None:
    """A statement whose content stands before the speaker and the verb."""
    text = article.masked
    close = max(text.rfind(_CLOSES, max(0, start - _REACH), start), text.rfind(_STRAIGHT, max(0, start - _REACH), start))
    if close >= 0:
        opening = _opening(text, close)
        if opening >= 0:
            return _mention(article, start, end, "closing-quotation", 0.95, Speech.DIRECT, Span(opening + 1, close))
    if start - paragraph.start < 2:
        return None
    return _mention(article, start, end, "closing", 0.8, Speech.REPORTED, Span(paragraph.start, start))


def _mention(
    article: Article, start: int, end: int, rule: str, confidence: float, kind: Speech, content: Span
) -> SpeechMention:
    verb = article.text[start:end].strip()
    return SpeechMention(start, start + len(verb), verb, rule, confidence, verb, kind, content)


def _quoted(text: str, begin: int) -> Span | None:
    """The words between the quotation marks that open at ``begin``."""
    if text[begin] == _STRAIGHT:
        close = text.find(_STRAIGHT, begin + 1)
        return Span(begin + 1, close) if close > begin + 1 else None
    if text[begin] != _OPENS:
        return None
    depth = 0
    for mark in re.finditer("[“”]", text[begin:]):
        depth += 1 if mark[0] == _OPENS else -1
        if depth == 0:
            return Span(begin + 1, begin + mark.start())
    return None


def _opening(text: str, close: int) -> int:
    """Where the quotation that ends at ``close`` was opened; -1 for nowhere."""
    if text[close] == _STRAIGHT:
        return max(text.rfind(_STRAIGHT, 0, close), text.rfind(_OPENS, 0, close))
    depth = 0
    for at in range(close, -1, -1):
        if text[at] == _CLOSES:
            depth += 1
        elif text[at] == _OPENS:
            depth -= 1
            if depth == 0:
                return at
    return -1


def _to_pause(article: Article, begin: int, limit: int) -> Span:
    """From ``begin`` over whole sentences to the paragraph's end, or as many as stay readable."""
    end = begin
    for sentence in sentences(article):
        if sentence.end <= begin:
            continue
        if sentence.start >= limit or (end > begin and sentence.end - begin > _LONGEST):
            break
        end = min(sentence.end, limit)
    return Span(begin, end)
