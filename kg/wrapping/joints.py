"""What stood at a line break before a program broke the line there: a space, a hyphen, or nothing."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from kg.grammar.words import one_of
from kg.text.letters import LETTERS
from kg.text.words import spoken
from kg.wrapping.clues import cuts_syllable

_THAI_TAIL = re.compile(rf"[{LETTERS}]{{1,24}}\Z")
_THAI_HEAD = re.compile(f"[{LETTERS}]+")
_REACH = 24
"""Code points on either side of a break that the tokenizer is shown: longer than nearly any word."""

_HYPHEN = re.compile(r"[^\W_]-\Z")
_LATIN = re.compile("[A-Za-z]{4,}")
_WORD_TAIL, _WORD_HEAD = re.compile(r"[A-Za-z]{2,24}(?=-\Z)"), re.compile(r"[a-z]{2,}")
_ENDING = re.compile(
    r"(?:ments?|[st]ions?|ings?|ness|it(?:y|ies)|[ae]nces?|[ai]bles?|ical|[ao]usly|ally|ers?|ed|ly|tive)(?![a-z])"
)
"""Endings that no compound has behind its hyphen: before them it is the typesetter's."""

_SPACE_BEFORE = re.compile(one_of("spacedBefore"))
_SPACE_BEHIND = re.compile(
    rf"(?:{one_of('spacedBehind')}|(?<!\S){one_of('at')}|{one_of('ministry')}[ก-๎]{{4,16}}|{one_of('personOpener')}[ก-๎]{{2,14}})\Z"
)
"""Words that Thai writers mostly set apart (counted), and first names, which surnames follow."""

_PLACE = re.compile(rf"{one_of('smallLand')}[ก-๎]+\Z")
_WIDER_PLACE = re.compile(one_of("district", "wideLand"))
_OPENING, _CLOSING = frozenset("([“‘#"), frozenset(")]”’,.")


@dataclass(frozen=True, slots=True)
class Joint:
    """How two lines become one: code points to drop at the end of the first, and what to put between."""

    dropped: int
    between: str


SPACE, NOTHING = Joint(0, " "), Joint(0, "")


def straddled(before: str, after: str) -> bool | None:
    """Whether a Thai word reaches over the break, by the tokenizer; None where no two Thai letters meet there."""
    tail, head = _THAI_TAIL.search(before[-_REACH:]), _THAI_HEAD.match(after[:_REACH])
    if not tail or not head:
        return None
    at, middle = 0, len(tail[0])
    for word in spoken(tail[0] + head[0]):
        at += len(word)
        if at >= middle:
            return at > middle
    return False


def cuts_word(before: str, after: str) -> bool | None:
    """Whether a syllable or a Thai word reaches over the break; None where no letters meet there that say so."""
    return True if cuts_syllable(before, after) else straddled(before, after)


def latin_words(text: str) -> frozenset[str]:
    """The words of a text that are written in Latin letters."""
    return frozenset(_LATIN.findall(text))


def hyphenated(before: str, after: str, words: Set[str]) -> Joint | None:
    """The joint of a word broken at a hyphen, which stays if it is the word's own; None where there is no hyphen.

    A word that is one of the text's ``words`` without the hyphen, or of which only an ending is left, was hyphenated
    to be broken.
    """
    if not _HYPHEN.search(before[-2:]) or not after[0].isalnum():
        return None
    tail, head = _WORD_TAIL.search(before[-_REACH:]), _WORD_HEAD.match(after)
    if tail and head and (_ENDING.match(after) or tail[0] + head[0] in words):
        return Joint(1, "")
    return NOTHING


def unspaced(before: str, after: str, cut: bool) -> Joint:
    """The joint of lines whose widths do not say whether a space parted them; ``cut``: they were broken anywhere."""
    over = straddled(before, after)
    if over or cuts_syllable(before, after) or before[-1] in _OPENING or after[0] in _CLOSING:
        return NOTHING
    if over is None:
        return NOTHING if cut and before[-1].isalnum() and after[0].isalnum() else SPACE
    return SPACE if set_apart(before, after) else NOTHING


def set_apart(before: str, after: str) -> bool:
    """Whether words meet that Thai writers part by a space."""
    end = before[-_REACH:]
    if _SPACE_BEFORE.match(after) or _SPACE_BEHIND.search(end):
        return True
    return _WIDER_PLACE.match(after) is not None and _PLACE.search(end) is not None
