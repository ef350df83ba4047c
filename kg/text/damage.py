"""Text that has lost its vowels: what a PDF gives whose marks above and below have no letters behind them.

Nothing can be read from «นายสมชาย ใจด  อธ บด กรมอนาม ย» that its writer said, so it is told and left aside. Two signs
must come together: marks that every Thai text has do not occur at all, and many words are none.

The numbers are learnt from 8,000 press releases (91,000 paragraphs), all of them sound, and from the same texts with
marks taken out or made spaces. ``kg.text.normal`` has mended what can be mended before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from kg.models import Span
from kg.text.words import spoken, unknown_letters

_COMMON = {"\u0e31": 0.054, "\u0e34": 0.035, "\u0e35": 0.038, "\u0e48": 0.061, "\u0e49": 0.051}
"""The marks that no longer text does without (ั ิ ี ่ ้), and how many of each there are to a consonant."""

_MISSED_IN_TEXT, _UNKNOWN_IN_TEXT = 8, 0.03
"""A text that should have 8 marks of the kinds that it has none of, with 3 of 100 letters in no known word, is damaged.

Both are counted over its different words: a line said 20 times tells no more than once. One of the sound texts should
have so many, and has no unknown word. Of texts whose ั, ี and ำ were taken out all are told, of those without ั alone
97 of 100, and of those without ้ alone, the mildest damage tried, half.
"""

_MISSED_IN_PART, _UNKNOWN_IN_PART = 10, 0.1
"""The same for lines of a text that is otherwise sound: of these the nearest has 4% of its letters in no known word.

Of paragraphs of 45 consonants or more without any mark 96 of 100 are told, of those without the marks above 66.
"""

_MOST_DAMAGED = 0.5
"""The share of a text's consonants in damaged lines above which the whole is damaged."""

_ANY_COMMON = re.compile(f"[{''.join(_COMMON)}]")
_CONSONANT = re.compile("[\u0e01-\u0e2e]")
_NOT_THAI = re.compile("[^\u0e01-\u0e4e]+")


def damaged_parts(text: str) -> tuple[Span, ...]:
    """The lines of a normalized text that have lost their vowels, in order; those without marks are told together."""
    return tuple(part for part in _parts(text) if _lost(text[part.start : part.end], _MISSED_IN_PART, _UNKNOWN_IN_PART))


def is_damaged(text: str, parts: Iterable[Span]) -> bool:
    """Whether a normalized text has lost its vowels as a whole, or in most of it, by its damaged parts."""
    if _lost(text, _MISSED_IN_TEXT, _UNKNOWN_IN_TEXT):
        return True
    damaged = sum(_consonants(text[part.start : part.end]) for part in parts)
    return damaged > 0 and damaged > _MOST_DAMAGED * _consonants(text)


def _parts(text: str) -> Iterator[Span]:
    """The lines that hold Thai letters; those without any common mark as one with their like beside them."""
    for marked, group in groupby(
        _lines(text), key=lambda line: _ANY_COMMON.search(text, line.start, line.end) is not None
    ):
        members = list(group)
        yield from members if marked else [Span(members[0].start, members[-1].end)]


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if _CONSONANT.search(line):
            yield Span(start, end)
        start = end + 1


def _lost(text: str, missed: float, unknown: float) -> bool:
    absent = sum(rate for mark, rate in _COMMON.items() if mark not in text)
    if absent * len(text) < missed or absent * _consonants(text) < missed:  # nearly always, and at little cost
        return False
    different = " ".join(dict.fromkeys(word for word in spoken(_NOT_THAI.sub(" ", text)) if not word.isspace()))
    if absent * _consonants(different) < missed:
        return False
    return unknown_letters(different) >= unknown * (len(different) - different.count(" "))


def _consonants(text: str) -> int:
    return len(_CONSONANT.findall(text))
