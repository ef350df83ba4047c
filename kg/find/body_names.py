"""Where the name of a body ends: read word by word from its head until a word, a mark or a space closes it.

Thai marks no end of a name. What can follow one is a small set of words (verbs, connectives, people); what can stand
inside is almost anything, so a name goes on until such a word, with the exceptions that its head allows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kg.find.automaton import Automaton
from kg.find.phrases import OPENS_PERSON
from kg.find.words import words
from kg.models import Span
from kg.vocabulary.heads import Head, heads, name_ends
from kg.vocabulary.provinces import provinces

_LONGEST = 130
_SHORT_WORD = 4
_NO_VERB_FIRST = frozenset({"company", "academic"})
_COMPANY = re.compile(
    r"[ ]{0,2}(?:(?!บริษัท|ร่วมกับ| และ)[^\n()\"“”:;]|\([^()\n]{1,30}\)){2,80}?[ ]{0,2}จำกัด(?:[ ]{0,2}\(มหาชน\))?(?![ก-๙])"
)
_LATIN = re.compile(r"[A-Z0-9][\w&.'’/-]*(?:[ ](?:[A-Z&][\w&.'’/-]*|of|and|the|for|on|in|de|du)(?=[ )\n,:;“”\"]|[ก-๙]|$))*")
_ABBREVIATION = re.compile(r"(?:[ก-ฮ]{1,4}\.){1,6}(?:[ก-ฮ]{1,3}\.?)?|[ก-ฮ]{2,6}(?![ก-๙])")
_INTRODUCES = re.compile(r"[ ]{0,2}\((?:[ก-ฮ.]{2,14}|[A-Z][^()\n]{1,90})\)")
_TO_BRACKET = re.compile(r"[ก-๙]+(?:[ ][ก-๙]+){0,6}(?=[ ]{0,2}\((?:[ก-ฮ.]{2,14}|[A-Z][^()\n]{1,90})\))")
_RUN_TO_BRACKET = re.compile(r"[ก-๙]+(?=[ ]{0,2}\((?:[ก-ฮ.]{2,14}|[A-Z][^()\n]{1,90})\))")
_OWNED = re.compile(r"ของ(?:รัฐ(?!บาล)|มนุษย์|แผ่นดิน|โลก|ประเทศ|สหประชาชาติ|ยุโรป|ญี่ปุ่น|จีน|เกาหลี|สหรัฐ|เยอรมนี|อังกฤษ|ฝรั่งเศส|สิงคโปร์)")
_LOANWORD = re.compile(r"[ ](?:(?=[ก-๙]{0,14}[์็๊])[ก-๙]{2,16}|กรุ๊ป|โฮลดิ้ง|ประเทศไทย)(?=[ \n)]|จำกัด)")
_NUMBERED = re.compile(r"(?:ที่|เขต|ภาค|ภาคที่)?[ ]?[\d๐-๙]{1,3}(?![\d๐-๙,.:/])")
_REST = re.compile(
    r"(?:แห่งประเทศไทย|แห่งชาติ|แห่งเอเชีย|แห่งสหประชาชาติ|จำกัด(?:[ ]?\(มหาชน\))?|\(องค์การมหาชน\)|\(มหาชน\)|"
    r"\(ประเทศไทย\)(?:[ ]จำกัด)?|เขต[ ]?\d+|ในพระบรมราชูปถัมภ์\S*|ในพระราชูปถัมภ์\S*)"
)
_SPACED_REST = re.compile(rf"[ ]?{_REST.pattern}")
_MARK = re.compile(r"[\"“”'‘’()\[\]{},;:|/…•*=+<>!?–—-]")
_HYPHENS = frozenset("-–")
_OF_WHAT = frozenset("สำหรับ ระหว่าง ใน ของ เพื่อ ต่อ ระดับ จาก ผู้ แบบ ใหม่ ร่วม ด้าน เกี่ยวกับ ภายใต้ ว่าด้วย".split())
"""Words that end a name unless an abbreviation in brackets shows that it goes on."""
_BEHIND_VERB = frozenset({"", "การ", "และ", "งาน", "ด้าน", "เพื่อ", "นัก", "ผู้"})
_LOOSE = frozenset("และ การ ที่ เพื่อ ของ ใน ด้าน ให้ แห่ง กับ จาก ผู้ ต่อ ระดับ ระหว่าง ว่าด้วย ตาม ภายใต้ แบบ".split())
_NO_PLACE = re.compile(r"(?:จังหวัด|อำเภอ|ตำบล|เขต|ภาค|พื้นที่|แห่ง)\Z")
_ALWAYS_GENERIC = re.compile(r"ต่าง[ ]?ๆ|ต่าง(?=\Z)|ที่(?![ ]?[\d๐-๙])|ทุก|นี้|ดังกล่าว|หลาย|อื่น|เหล่านี้")
_OPENS_GENERIC = re.compile(r"[ ]?(?:ใน|ของ|ต่าง|ทั่ว|ทุก|ที่|ทั้ง|หรือ|แห่ง(?!ชาติ|ประเทศ)|ระดับ|หลาย|กว่า|\d|จำนวน|เป็น|ด้าน|สังกัด)")
_NEW_BODY = re.compile(r"[ ]?(?:นาย|นาง|ดร\.|ผู้|คณะ|หน่วยงาน|ภาค|สื่อ|ประชาชน|ท่าน|พล\.|อีก|อื่น|ร่วม|ได้|มี|เป็น|ยัง|จะ|พันธมิตร|ส่วนราชการ)")


def read_end(text: str, start: int, head_end: int, head: Head) -> int:
    """Where the name that begins with this head ends; ``head_end`` when nothing of a name follows."""
    limit = _limit(text, head_end)
    if head.name in ("บริษัท", "ห้างหุ้นส่วนจำกัด"):
        company = _COMPANY.match(text, head_end, limit)
        if company:
            return company.end()
    at = head_end + (text[head_end : head_end + 1] == " ")
    if at > head_end and not _after_space(text, at, head):
        return head_end
    end = _read(text, at, limit, head)
    rest = _SPACED_REST.match(text, end) if end > at else None
    return rest.end() if rest else end if end > at else head_end


def names_nobody(text: str, head_end: int, end: int, head: Head) -> bool:
    """Whether what follows the head makes no name: nothing, or a general word (สถาบันการเงิน)."""
    tail = text[head_end:end].strip()
    if len(tail) < 2 or _NO_PLACE.search(tail):
        return not tail.isdigit()
    if _ALWAYS_GENERIC.match(tail):
        return True
    for general in head.generic:
        longer = head.kind == "company" and len(general) > _SHORT_WORD and "จำกัด" not in tail
        if tail == general or (tail.startswith(general) and (longer or _OPENS_GENERIC.match(tail, len(general)))):
            return True
    return False


@cache
def head_automaton() -> Automaton[Head | None]:
    """Finds heads; longer words that only begin like one shadow it."""
    return Automaton(heads())


def _limit(text: str, at: int) -> int:
    line = text.find("\n", at, at + _LONGEST)
    return line if line >= 0 else min(len(text), at + _LONGEST)


def _after_space(text: str, at: int, head: Head) -> bool:
    """Whether a name may go on behind a space right after its head: companies, Latin names, abbreviations, numbers."""
    if head.name in ("บริษัท", "ห้างหุ้นส่วนจำกัด"):
        return not OPENS_PERSON.match(text, at)
    return bool(re.compile(r"[A-Z]|(?:ที่[ ]?)?[\d๐-๙]").match(text, at) or _ABBREVIATION.match(text, at))


def _read(text: str, at: int, limit: int, head: Head) -> int:
    end, skip_to = at, at
    before = head.name if head.kind in _NO_VERB_FIRST else ""
    firm = _run_to_bracket(text, at, limit)
    spans = words(text[at:limit], at)
    for number, span in enumerate(spans):
        if span.start < skip_to:
            continue
        word = text[span.start : span.end]
        sure = span.end <= firm
        onward = _onward(text, span, word, "" if sure else before, head, limit)
        if sure and (word == "จังหวัด" or word in _OF_WHAT):
            onward = max(onward, span.end)
        if onward <= span.start:
            break
        if word == "และ" and _starts_anew(text, spans[number + 1 :], head):
            break
        skip_to = onward
        before = word
        end = end if word in _LOOSE or word.isspace() and onward == span.end else onward
        if word == "ฯ" or _closes(text, span, skip_to):
            break
    return end


def _run_to_bracket(text: str, at: int, limit: int) -> int:
    """Where a stretch without a space ends that an abbreviation in brackets sums up; ``at`` if none does."""
    run = _RUN_TO_BRACKET.match(text, at, limit)
    return run.end() if run else at


def _onward(text: str, span: Span, word: str, before: str, head: Head, limit: int) -> int:
    """Up to where the name goes on with this word; the word's start if it ends there."""
    if word.isspace():
        return _over_space(text, span, limit, head)
    if word[0].isascii() and word[0].isalnum():
        latin = _LATIN.match(text, span.start, limit)
        number = _NUMBERED.match(text, span.start, limit)
        return latin.end() if latin and latin[0][0].isalpha() else number.end() if number and before else span.start
    if _MARK.match(word):
        return span.end if word in _HYPHENS and before and text[span.end : span.end + 1].isalpha() else span.start
    numbered = _NUMBERED.match(text, span.start, limit) if word in ("ที่", "เขต", "ภาค", "ภาคที่") else None
    if numbered:
        return numbered.end()
    if word == "จังหวัด":
        return _with_province(text, span)
    if word in head.holds or _OWNED.match(text, span.start) or (word in provinces() and not text[span.end].isalpha()):
        return span.end
    ends = name_ends()
    if word in ends.ends or OPENS_PERSON.match(text, span.start):
        return span.start
    if word in ends.verbs and before not in _BEHIND_VERB and before not in ends.verbs:
        return span.start
    return span.end


def _with_province(text: str, span: Span) -> int:
    """จังหวัด belongs to the name together with a province behind it."""
    gap = span.end + (text[span.end : span.end + 1] == " ")
    for province in provinces():
        if text.startswith(province, gap):
            return gap + len(province)
    return span.end if text.startswith("ชายแดน", span.end) else span.start


def _over_space(text: str, span: Span, limit: int, head: Head) -> int:
    """A name goes on behind a space only where its own end stands there, or an abbreviation of the whole."""
    if _REST.match(text, span.end, limit):
        return span.end
    loan = _LOANWORD.match(text, span.start, limit) if head.kind == "company" else None
    if loan and not _breaks(loan[0][1:], span.end, head):
        return loan.end()
    bracket = _TO_BRACKET.match(text, span.end, limit)
    if bracket and len(span_text := bracket[0]) < 70 and not _breaks(span_text, span.end, head):
        return bracket.end()
    return span.start


def _breaks(stretch: str, at: int, head: Head) -> bool:
    """Whether a stretch holds a word that ends names, a person or another body."""
    if any(hit.value for hit in head_automaton().every(stretch)) or OPENS_PERSON.match(stretch):
        return True
    ends = name_ends()
    spoken = [stretch[s.start - at : s.end - at] for s in words(stretch, at)]
    return any(word in ends.ends and word not in head.holds for word in spoken) or spoken[0] in ends.verbs


def _starts_anew(text: str, rest: Sequence[Span], head: Head) -> bool:
    """Whether another body, person or clause stands behind และ, so that the name has ended before it."""
    if not rest:
        return True
    at = rest[0].start
    if text[at].isspace() or _NEW_BODY.match(text, at) or OPENS_PERSON.match(text, at):
        return True
    word = text[at : rest[0].end]
    nearby = head_automaton().find(text[at : at + 30])
    return word in name_ends().ends or (bool(nearby) and nearby[0].start == 0)


def _closes(text: str, span: Span, end: int) -> bool:
    """Whether the name is complete with this word: a province's own office, or a name of the whole country."""
    return text.startswith("จังหวัด", span.start) and end > span.end
