"""The one normal form of a text: what every offset indexes and every look-up goes through."""

from __future__ import annotations

import re

from kg.text.repair import ordered, plain
from kg.text.torn_am import joined

_PICTURE = "\u00a9\u00ae\u203c-\u2bff\u3030-\u303d\u3297-\u3299\ufe0f\U0001f000-\U0001faff\U000e0020-\U000e007f"
_LOOSE_JOINER = re.compile(f"(?<![{_PICTURE}])\u200d|\u200d(?![{_PICTURE}])")
"""A zero-width joiner that joins no two emoji."""


def normalize(text: str) -> str:
    """The text in Unicode NFC with one line break and one space, nothing invisible, and Thai as it is spelt.

    Emoji stay as they are, with what joins them. The normal form of a normal form is itself.
    """
    text = _plain(text)
    while (better := ordered(joined(text))) != text:
        text = _plain(better)
    return text


def _plain(text: str) -> str:
    text = plain(text)
    return plain(_LOOSE_JOINER.sub("", text)) if "\u200d" in text else text
