"""Text as a terminal may show it: what would move its cursor, change its colours or turn lines around is spelt out."""

from __future__ import annotations

import re

_ACTS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Controls of ISO 6429 but tab and line feed, Unicode's breaks and overrides of direction, and halves of pairs."""

_BYTES = range(0xDC80, 0xDD00)
"""How Python keeps bytes of a file's name that are no letters (PEP 383)."""


def visible(text: str) -> str:
    r"""The text with what acts on a terminal as its escape, ``\x1b`` or ``\u202e``; line feeds and tabs stay."""
    return _ACTS.sub(_escape, text)


def one_line(text: str) -> str:
    """The same on one line: each run of spaces, tabs and line breaks is one space, none at the ends."""
    return visible(re.sub("[ \t\r\n]+", " ", text).strip(" "))


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    code -= 0xDC00 if code in _BYTES else 0
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
