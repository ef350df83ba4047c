"""Sentences broken by hand between a person and what the person did: «นายสมชาย ใจดี อธิบดีกรมอนามัย⏎เป็นประธานเปิด…».

No paragraph begins with such a verb, so that a line which does goes on with the person who ends the line before it,
however wide that is. In 8,000 press releases 20 do.
"""

from __future__ import annotations

import re

from kg.text.lines import line_start

_VERB = (
    "เป็นประธาน|กล่าว(?:ว่า|ถึง|เปิด|ต้อนรับ)|เปิดเผย(?:ว่า|ถึง)|ระบุว่า|ชี้แจงว่า|ให้สัมภาษณ์|ให้การต้อนรับ|ร่วมแถลงข่าว|แถลงข่าว|เข้าร่วม|ลงพื้นที่|"
    "พร้อมด้วย ?(?:นาย|นาง|น\\.ส\\.|ดร\\.|พล|คณะ|ผู้)"
)
_BEHIND_BREAK = re.compile(rf"(?:\r\n?|\n)[ \t\u00a0]*(?={_VERB})")
_PERSON = re.compile(r"(?:นาย(?!ก)|นาง|น\.ส\.|ดร\.|นพ\.|พญ\.|ศาสตราจารย์|พล\.?[ตอร]|คุณหญิง)(?=.)")
_ENDED = ("!", "?", ":", "”", '"')
"""Ends of lines that go on with nothing."""

_REACH = 160
"""Code points before a break within which the person is named."""


def with_subjects(text: str) -> str:
    """The raw text with such lines behind their subjects."""
    return _BEHIND_BREAK.sub(_joint, text)


def _joint(found: re.Match[str]) -> str:
    line = found.string[line_start(found.string, found.start(), _REACH) : found.start()].rstrip()
    return " " if _PERSON.search(line) and not line.endswith(_ENDED) else found[0]
