"""Where an article's own report ends and somebody's words begin."""

from __future__ import annotations

import re

_SAID = re.compile(r"(?:กล่าว|เปิดเผย|เผย|ระบุ|ชี้แจง|ให้สัมภาษณ์)(?:\S{0,12}?ว่า|ต่อ|เพิ่มเติม|ถึง)|เผย(?= )|(?<=[ )\d])ว่า(?= )")


def speech_begins(text: str, start: int, end: int) -> tuple[int, ...]:
    """The offsets between ``start`` and ``end`` at which reported speech begins, each behind its verb of saying."""
    return tuple(said.end() for said in _SAID.finditer(text, start, end))


def last_said(text: str, start: int, end: int) -> int:
    """Where the words begin in which ``end`` stands: behind the last verb of saying, else ``start``."""
    return max(speech_begins(text, start, end), default=start)


def before_speech(text: str, start: int, end: int) -> int:
    """Where the report that goes on at ``start`` stops for reported speech: before a verb of saying, else ``end``."""
    said = _SAID.search(text, start, end)
    return said.start() if said else end
