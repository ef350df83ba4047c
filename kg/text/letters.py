"""Letters of the Thai script (Unicode block U+0E00 to U+0E7F)."""

from __future__ import annotations

import re

_FIRST, _LAST = "ก", "๎"
"""U+0E01 and U+0E4E: consonants, vowels, tone marks and signs lie between, digits and ends of text behind."""

_SIGNS = "ฯๆ"
_THAI = re.compile("[\u0e01-\u0e5b]")


def is_thai(character: str) -> bool:
    """Whether this is a Thai letter, vowel, mark or sign; no digit. False for the empty string."""
    return _FIRST <= character <= _LAST


def is_letter(character: str) -> bool:
    """Whether this is a Thai letter, vowel or tone mark; ฯ and ๆ, which shorten and repeat words, are none."""
    return is_thai(character) and character not in _SIGNS


def has_thai(text: str) -> bool:
    """Whether a text holds any character of the Thai script, digits included."""
    return _THAI.search(text) is not None
