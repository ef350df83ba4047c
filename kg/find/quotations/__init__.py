"""Speech: verbs of saying with what makes them a statement, and the span of what is said."""

from __future__ import annotations

import re
from functools import cache

from kg.find.quotations.content import quoted_after, quoted_before, reported
from kg.models import Article, Span, Speech, SpeechMention
from kg.text.automaton import Automaton, Hit
from kg.text.segments import enclosing, paragraphs
from kg.vocabulary.speech import SpeechVerb, speech_verbs

_NO_VERB_AFTER = re.compile(r"(?:การ|คำ|ผู้|ที่|ถูก|ให้|เพื่อ|ไม่|อาจ|อยาก|ข้อ|ตาม|หาก|ดัง|ควร|สามารถ|หรือ|กำหนด|เตรียม)$")
_MANNER = (
    r"(?:ต่อไป|ต่อ|เพิ่มเติม|เพิ่ม|อีก|ด้วย|ทิ้งท้าย|ตอนท้าย|เน้นย้ำ|ย้ำ|สรุป|เสริม|ชี้แจง|ยืนยัน|ขึ้น|เตือน|อธิบาย|"
    r"ในช่วงท้าย|ในช่วงต้น|ในตอนท้าย|ในตอนต้น|ในที่สุด|ในท้ายที่สุด|ตอนหนึ่ง|เสมอ|ไว้|ให้|ทราบ|ชัดเจน|สั้น ๆ|ท้ายสุด|ฯ| )*"
)
_THAT = r"(?:(?<=อีก)|(?<!ก))ว่า"
_FORMS = (
    ("clause", "clause", re.compile(rf"{_MANNER}{_THAT}(?!ง|จ้าง|ด้วย)| that\b")),
    ("quotation", "quotation", re.compile(rf"{_MANNER}(?:ดังนี้)?[ :]*(?=[“\"])")),
    ("quotation", "closing", re.compile(rf"{_MANNER}(?=\n|$)")),
    ("topic", "topic", re.compile(rf"{_MANNER}ถึง| (?:about|on)\b")),
    ("object", "late-clause", re.compile(rf"(?=[^\n“”]{{1,220}}?{_THAT}(?!การ|ราชการ)[\s“\":])")),
    ("object", "object", re.compile("")),
)
_CONFIDENCE = {"clause": 0.95, "quotation": 0.95, "closing": 0.9, "topic": 0.9, "late-clause": 0.85, "object": 0.75}
_LATE_THAT = re.compile(rf"[^\n“”]{{1,220}}?{_THAT}(?!การ|ราชการ)(?=[\s“\":])")


@cache
def _verbs() -> Automaton[SpeechVerb | None]:
    return Automaton(speech_verbs())


def find_quotations(article: Article) -> tuple[SpeechMention, ...]:
    """Every verb of saying that makes a statement, in text order, with the span of what is said.

    The rule names the form ("clause", "closing", …), with "stance-" or "belief-" before it for such a verb.
    Whether somebody is named who says it, the relater tells.
    """
    found: list[SpeechMention] = []
    text = article.masked
    for hit in _verbs().find(text):
        taken = found and hit.start < found[-1].end
        if hit.value and not taken and not _NO_VERB_AFTER.search(text, max(0, hit.start - 8), hit.start):
            speech = _speech(article, hit, hit.value)
            if speech:
                found.append(speech)
    return tuple(found)


def _speech(article: Article, hit: Hit[SpeechVerb | None], verb: SpeechVerb) -> SpeechMention | None:
    paragraph = enclosing(paragraphs(article), hit.start)
    if paragraph is None:
        return None
    for takes, form, pattern in _FORMS:
        match = pattern.match(article.masked, hit.end, paragraph.end) if takes in verb.takes else None
        if match:
            content, kind = _content(article, paragraph, form, hit.start, match.end())
            if content is None:
                return None
            written = article.text[hit.start : match.end()].rstrip()
            rule = form if verb.manner == "report" else f"{verb.manner}-{form}"
            end = hit.start + len(written)
            return SpeechMention(hit.start, end, written, rule, _CONFIDENCE[form], written, kind, content)
    return None


def _content(article: Article, paragraph: Span, form: str, start: int, end: int) -> tuple[Span | None, Speech]:
    """What is said with a verb of this form that stands at ``start`` to ``end``, and whether it is quoted."""
    text = article.masked
    if form == "closing":
        said = quoted_before(text, start)
        return (said, Speech.DIRECT) if said else (Span(paragraph.start, start), Speech.REPORTED)
    late = _LATE_THAT.match(text, end, paragraph.end) if form == "late-clause" else None
    begin = late.end() if late else end
    while begin < paragraph.end and text[begin] in " :":
        begin += 1
    if begin == paragraph.end:
        return None, Speech.REPORTED
    said = quoted_after(text, begin)
    return (said, Speech.DIRECT) if said else (reported(article, begin, paragraph.end), Speech.REPORTED)
