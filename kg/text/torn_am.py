"""Sara am that a PDF has torn: its ring is read as a space, «น ้า» and «อ านวย» for «น้ำ» and «อำนวย».

The same space stands in some PDFs before any mark («ข ้าว», «นิทรรศก าร»), where า was meant. Which of the two it is,
the words on both sides tell, and where they fit either, what the text's other such places tell.
"""

from __future__ import annotations

import re

from kg.text.letters import CONSONANTS, TONES
from kg.text.words import spoken, unknown_letters

_TORN = re.compile(f"([{CONSONANTS}][{TONES}]?) +([{TONES}]?)า")
_SIGNS = (" \u0e32", " \u0e48", " \u0e49", " \u0e4a", " \u0e4b")
"""One of these stands in every text that has such a place: quicker to look for than the pattern."""

_BESIDE = 20
"""The letters on either side that are asked: they hold the longest words that matter, and keep long runs cheap."""

_BEFORE = re.compile(f"[\u0e01-\u0e4e]{{0,{_BESIDE}}}$")
_BEHIND = re.compile(f"[\u0e01-\u0e4e]{{0,{_BESIDE}}}")


def joined(text: str) -> str:
    """The text with each torn syllable in one piece again, with ำ or า."""
    if not any(sign in text for sign in _SIGNS) or not (torn := list(_TORN.finditer(text))):
        return text
    leanings = [_leaning(text, found) for found in torn]
    usual = "า" if sum(leanings) < 0 else "ำ"
    done, at = "", 0
    for found, leaning in zip(torn, leanings, strict=True):
        vowel = usual if leaning == 0 else "ำ" if leaning > 0 else "า"
        done += text[at : found.start()] + found[1] + found[2] + vowel
        at = found.end()
    return done + text[at:]


def _leaning(text: str, torn: re.Match[str]) -> int:
    """1 where the words on both sides are for ำ, -1 for า, 0 for either."""
    before = _BEFORE.search(text[max(0, torn.start() - _BESIDE) : torn.start()])
    behind = _BEHIND.match(text, torn.end())
    left, right = f"{before[0] if before else ''}{torn[1]}{torn[2]}", behind[0] if behind else ""
    am, aa = (_cost(f"{left}{vowel}{right}") for vowel in ("ำ", "า"))
    return (am < aa) - (aa < am)


def _cost(letters: str) -> tuple[int, int]:
    """Fewer letters outside known words are better, then fewer words."""
    return unknown_letters(letters), len(spoken(letters))
