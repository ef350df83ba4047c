"""Which stretches of the article report an event: where its participants are to be looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.models import Article, Span
from kg.relate.choice import Happening
from kg.segments import paragraphs

_SAID = re.compile(r"(?:กล่าว|เปิดเผย|เผย|ระบุ|ชี้แจง|ให้สัมภาษณ์)(?:\S{0,12}?ว่า|ต่อ|เพิ่มเติม|ถึง)")
_LISTS = re.compile(r"(?:โดยมี|พร้อมด้วย|ประกอบด้วย|เข้าร่วม|ร่วมงาน|ผู้ร่วม)")
_THIS_EVENT = re.compile(r"(?:ครั้งนี้|ดังกล่าว|ในงาน|คณะ).{0,80}ประกอบด้วย")


@dataclass(frozen=True, slots=True)
class Region:
    """The stretches of text, in order, that report one event."""

    spans: tuple[Span, ...]

    def holds(self, offset: int) -> bool:
        """Whether the offset lies in one of the stretches."""
        return any(span.start <= offset < span.end for span in self.spans)

    def end(self, offset: int) -> int:
        """Where the stretch that holds the offset ends."""
        return next((span.end for span in self.spans if span.start <= offset < span.end), offset)


def regions(article: Article, happenings: Sequence[Happening], parents: Sequence[int | None]) -> tuple[Region, ...]:
    """One region per happening: its report up to what somebody says, and for the main one lists that follow.

    The main event of a paragraph has all of its report, another that follows in the same paragraph its own
    sentence onwards; what an event is part of has the region of that event.
    """
    main = min(range(len(happenings)), key=lambda i: (-happenings[i].score, i), default=-1)
    found = []
    for number, happening in enumerate(happenings):
        part = parents.index(number) if number in parents else number
        spans = [_report(article, happenings[part], happenings)]
        if number == main:
            spans += _lists(article, happening, happenings)
        found.append(Region(tuple(sorted(spans))))
    return tuple(found)


def _report(article: Article, happening: Happening, all_of_them: Sequence[Happening]) -> Span:
    paragraph, mention = happening.setting.paragraph, happening.mention
    text = article.masked
    start = max([paragraph.start, *(m.end() for m in _SAID.finditer(text, paragraph.start, mention.start))])
    beside = [h for h in all_of_them if h.setting.paragraph == paragraph]
    if happening.score < max(h.score for h in beside):
        start = max(start, happening.setting.sentence.start)
    speech = _SAID.search(text, max(mention.end, paragraph.start), paragraph.end)
    return Span(start, speech.start() if speech else paragraph.end)


def _lists(article: Article, happening: Happening, all_of_them: Sequence[Happening]) -> list[Span]:
    """The paragraphs behind the report that go on with who was there, and any that says who its people were."""
    taken = {h.setting.paragraph for h in all_of_them}
    found, going = [], True
    for paragraph in paragraphs(article):
        if paragraph.start < happening.mention.end or paragraph in taken:
            continue
        text = article.masked[paragraph.start : paragraph.end]
        speech = _SAID.search(text)
        told = text[: speech.start()] if speech else text
        if (going and _LISTS.search(told[:200]) and not speech) or _THIS_EVENT.search(told):
            found.append(Span(paragraph.start, paragraph.start + len(told)))
        going = going and not speech
    return found
