"""What XML can hold of a text, for every format that is made of it."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (its production 2, Char)."""


def printable(text: str) -> str:
    """The text without what XML cannot hold."""
    return _UNPRINTABLE.sub("", text)


def attribute(value: str) -> str:
    """A text as it stands between the double quotes of an attribute, line breaks too, which readers make spaces."""
    return escape(value, {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
