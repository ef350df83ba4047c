"""Letters of the Thai script (Unicode block U+0E00 to U+0E7F): what a character is, and classes for patterns.

The classes are what stands between the brackets of a character class, so that they can be put together there.
"""

from __future__ import annotations

import re

LATIN_SHARE = 0.5
"""The share of Latin letters in a text above which it is written in them: most of its characters."""

_LATIN = re.compile("[A-Za-z]")
_FIRST, _LAST = "ก", "๎"
"""U+0E01 and U+0E4E: consonants, vowels, tone marks and signs lie between, digits and ends of text behind."""

CONSONANTS = "ก-ฮ"
"""With ฤ and ฦ, which stand for syllables."""

TRUE_CONSONANTS = "ก-ร" + "ล" + "ว-ฮ"
"""Without ฤ and ฦ."""

LEADING_VOWELS = "เ-ไ"
"""Written before their consonant."""

FOLLOWING_VOWELS = "".join(("ะ", "า", "ำ", "ๅ"))
"""Written behind their consonant."""

VOWELS_ABOVE = "ั" + "ิ-ู" + "็"
"""Vowels written above or below their consonant."""

TONES = "่-๋"
"""Written above their consonant and its vowel."""

MARKS = "ั" + "ิ-ฺ" + "็-๎"
"""All that is written above or below a consonant: vowels, tones, and what silences, shortens or ends a syllable."""

BEGINNING = CONSONANTS + LEADING_VOWELS
"""What a Thai word begins with."""

LETTERS = f"{CONSONANTS}ะ-ฺ{LEADING_VOWELS}" + "ๅ" + "็-๎"
"""Consonants, vowels, tone marks and the like: what words are written with; no signs and no digits."""

LOAN_MARKS = "์" + "็" + "๊"
"""Marks that words from other languages are written with more often than Thai ones."""

SIGNS = "ฯ" + "ๆ"
"""What shortens a word, and what repeats it, at its end."""

_BLOCK = tuple(map(chr, range(0xE00, 0xE80)))

LEADING = frozenset(filter(re.compile(f"[{LEADING_VOWELS}]").match, _BLOCK))
"""The vowels that belong to the consonant behind them."""

DEPENDENT = frozenset(filter(re.compile(f"[{FOLLOWING_VOWELS}{MARKS}]").match, _BLOCK))
"""The vowels and marks that belong to the letter before them: no Thai word begins with one."""

_THAI = re.compile("[\u0e01-\u0e5b]")


def is_thai(character: str) -> bool:
    """Whether this is a Thai letter, vowel, mark or sign; no digit. False for the empty string."""
    return _FIRST <= character <= _LAST


def is_letter(character: str) -> bool:
    """Whether this is a Thai letter, vowel or tone mark; ฯ and ๆ, which shorten and repeat words, are none."""
    return is_thai(character) and character not in SIGNS


def has_thai(text: str) -> bool:
    """Whether a text holds any character of the Thai script, digits included."""
    return _THAI.search(text) is not None


def has_latin(text: str) -> bool:
    """Whether a text holds a Latin letter."""
    return _LATIN.search(text) is not None


def is_latin(text: str) -> bool:
    """Whether a text is written in Latin letters for the most part."""
    return len(_LATIN.findall(text)) > LATIN_SHARE * max(1, len(text))
