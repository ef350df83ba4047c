"""Royals and monks, whose style is part of their name."""

from __future__ import annotations

import re
from functools import cache

from kg.find.people.mentions import untitled_mention
from kg.find.people.numbers import LONGEST_STYLE, NAMESAKE_REACH, SHORTEST_STYLED_NAME, SPACES_IN_STYLE
from kg.models import Article, PersonMention, Span
from kg.text.automaton import Automaton
from kg.text.gaps import past_spaces
from kg.text.spans import Places
from kg.vocabulary.names import royal_styles

_THAI_LETTER = r"[ก-ฮะ-ฺเ-ๅ็-๎]"
_CHUNK = re.compile(rf"{_THAI_LETTER}*(?:[ ]?ฯ)?")
_PATRIARCH = "สมเด็จพระสังฆราช"
_CUT = re.compile(
    r"(?<=ฯ).|และ|เนื่อง|เสด็จ|ทรง|พระราชทาน|โปรด|ใน(?!นทร)|เพื่อ|ได้|แด่|วัน(?=คล้าย|เฉลิม)|พร้อม|ที่(?=ทรง|เสด็จ)|"
    r"ประทาน|มา(?=สู่|ยัง)|จะ|ผ่าน|ทอด|ประทับ|เกี่ยว|อย่าง|มี(?=พระ)"
)
_EMPTY = re.compile(r"[ ]?(?:ฯ|เจ้าอยู่หัว|บาทสมเด็จ|พระบรมราชินี)")
_NAMED_AFTER = re.compile(
    r"(?:โรงพยาบาล|โรงเรียน|มหาวิทยาลัย|วัด|มูลนิธิ|สวน|สะพาน|การแพทย์|สถาบัน|อุทยาน|เขื่อน|ค่าย|หอสมุด|อาคาร|ห้องประชุม|"
    r"ราชูปถัมภ์|ราชูปถัมภ์ใน)\Z"
)
_TO_MONKS_OFFICE = r"(?:,?[ ]?(?:(?:รศ|ผศ|ศ)\.[ ]?)?ดร\.[ ]{0,2}|[ ]{1,2})"
_OFFICES = ("เจ้าอาวาส", "เจ้าคณะ", "กรรมการมหาเถร", "เลขานุการสมเด็จ", "เจ้าสำนัก", "อธิการบดี")
_MONK = re.compile(
    rf"(?:(?<!{_THAI_LETTER})|(?<=มี)|(?<=และ)|(?<=โดย)|(?<=จาก)|(?=สมเด็จพระ))(?:สมเด็จ)?"
    r"พระ(?!ราชทาน|องค์|บรม|พุทธรูป|ราชบัญญัติ|เจ้าอยู่หัว|สงฆ์|สังฆราช|ภิกษุ|อาราม)"
    rf"{_THAI_LETTER}{{4,30}}(?:[ ](?!รอง|ผู้ช่วย|ที่ปรึกษา){_THAI_LETTER}{{3,12}})?"
    rf"(?=(?:[ ]{{1,2}}\([^)\n]{{2,30}}\))?{_TO_MONKS_OFFICE}"
    rf"(?:(?:รอง|ผู้ช่วย|ที่ปรึกษา)?(?:{'|'.join(_OFFICES)})))"
)


def find_royals(article: Article) -> tuple[PersonMention, ...]:
    """Royals by their styles and monks by the offices behind their names; a style that names nobody is none."""
    text = article.masked
    found = []
    for hit in _automaton().find(text):
        end = _end(text, hit.end, hit.start + LONGEST_STYLE)
        if _EMPTY.match(text, hit.end) or _is_namesake(text, hit.start):
            continue
        if _names_somebody(text[hit.start : end]):
            found.append(_mention(article, Span(hit.start, end), "royal style"))
    royals = Places(found)
    monks = [monk for monk in _monks(text) if not royals.meet(monk)]
    return tuple(sorted([*found, *(_mention(article, monk, "monk's office") for monk in monks)]))


def _monks(text: str) -> list[Span]:
    if not any(office in text for office in _OFFICES):  # as in nearly all texts: the pattern is slow
        return []
    return [Span(*match.span()) for match in _MONK.finditer(text)]


@cache
def _automaton() -> Automaton[bool]:
    return Automaton(dict.fromkeys(royal_styles().openers, True))


def _mention(article: Article, span: Span, rule: str) -> PersonMention:
    text = article.text[span.start : span.end]
    name = text.partition(_PATRIARCH)[0] or text
    return untitled_mention(article, span, " ".join(name.split()), rule)


def _end(text: str, at: int, limit: int) -> int:
    """Where a royal style ends: chunk by chunk as long as each begins with a word of such styles."""
    end = _chunk_end(text, at, limit)
    while True:
        at = past_spaces(text, end, SPACES_IN_STYLE)
        if not text.startswith(royal_styles().goes_on, at) or at == end or at >= limit:
            return end
        end = _chunk_end(text, at, limit)


def _chunk_end(text: str, at: int, limit: int) -> int:
    chunk = _CHUNK.match(text, at, limit)
    end = chunk.end() if chunk else at
    cut = _CUT.search(text, at, end)
    return cut.start() if cut else end


def _names_somebody(style: str) -> bool:
    """Whether anything is left of a style without the words that say a rank alone."""
    for word in sorted(royal_styles().empty, key=len, reverse=True):
        style = style.replace(word, "")
    return len(style.replace("ฯ", "").strip()) >= SHORTEST_STYLED_NAME


def _is_namesake(text: str, at: int) -> bool:
    """Whether the style that begins here is the end of a body's or building's name."""
    return bool(_NAMED_AFTER.search(text, max(0, at - NAMESAKE_REACH), at))
