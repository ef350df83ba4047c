"""What stands around a place in a text, in whole words."""

from __future__ import annotations

from itertools import accumulate

from kg.text.clusters import may_part
from kg.text.words import spoken

_MARGIN = 30
"""Code points read beyond a context, so that its outermost word is known whole; few Thai words are longer."""


def before(text: str, at: int, most: int) -> str:
    """The words that end at an offset: ``most`` code points at most, of a longer word its last syllables, if any."""
    if at <= most:
        return text[:at]
    return text[min(_bounds(text, at - most - _MARGIN, at, range(at - most, at)), default=at) : at]


def after(text: str, at: int, most: int) -> str:
    """The words that begin at an offset: ``most`` code points at most, of a longer word its first syllables, if any."""
    if len(text) - at <= most:
        return text[at:]
    return text[at : max(_bounds(text, at, at + most + _MARGIN, range(at + 1, at + most + 1)), default=at)]


def _bounds(text: str, start: int, end: int, within: range) -> list[int]:
    """The offsets in a range where the words of a stretch of text meet, else those where syllables may part."""
    start = max(start, 0)
    words = accumulate(map(len, spoken(text[start:end])), initial=start)
    found = [at for at in words if at in within and may_part(text, at)]
    return found or [at for at in within if may_part(text, at)]
