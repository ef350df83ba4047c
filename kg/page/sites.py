"""Lines that only say whose site this is: the name of a body, or where it lies."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from kg.grammar.heads import leading_head
from kg.text.words import spoken
from kg.vocabulary.agencies import agencies
from kg.vocabulary.heads import name_ends
from kg.vocabulary.page import Mark, words_of

_LONGEST = 60
"""Code points of the name of a body that stands alone on a line or behind a headline."""

_MOST_WORDS = 4
"""Words of a body's name before an address or with a space: a sentence, which may end with a place too, has more."""

_AND = "และ"
_AT_SITE = re.compile(r"(?<=\S)[\s:|-]{1,9}(?:https?://|www\.)\S+\Z")


def names_site(text: str) -> bool:
    """Whether a text is the name of a body and nothing more, or an address (อำเภอเมือง จังหวัดน่าน).

    The address of its site may stand behind it.
    """
    text = _AT_SITE.sub("", text)
    bare = _without_address(text)
    if not bare or bare in _known_names():
        return True
    head = leading_head(bare) if len(bare) <= _LONGEST else None
    words = spoken(bare[head.end :]) if head is not None and head.value is not None else None
    if words is None or any(word in _closing() and before != _AND for before, word in pairwise(("", *words))):
        return False
    return len(words) <= _MOST_WORDS or (bare == text and " " not in bare.partition(" (")[0])


def _without_address(text: str) -> str:
    """The text without the words of an address at its end (… อำเภอเมือง จังหวัดน่าน)."""
    words = text.split()
    while words and words[-1].startswith(words_of(Mark.PLACE)):
        words.pop()
    return " ".join(words)


@cache
def _known_names() -> frozenset[str]:
    return frozenset(name for agency in agencies() for name in (agency.name, *agency.aliases))


@cache
def _closing() -> frozenset[str]:
    """The words that end a body's name: behind one it is a sentence."""
    return name_ends().ends | name_ends().verbs
