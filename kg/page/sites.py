"""Lines that only say whose site this is: the name of a body, or where it lies."""

from __future__ import annotations

from functools import cache

from kg.grammar.heads import leading_head
from kg.text.words import spoken
from kg.vocabulary.agencies import agencies
from kg.vocabulary.heads import name_ends
from kg.vocabulary.page import Mark, words_of

_LONGEST = 60
"""Code points of the name of a body that stands alone on a line or behind a headline."""


def names_site(text: str) -> bool:
    """Whether a text is the name of a body and nothing more, or an address (อำเภอเมือง จังหวัดน่าน)."""
    if len(text) > _LONGEST:
        return False
    if text in _known_names() or all(word.startswith(words_of(Mark.PLACE)) for word in text.split()):
        return True
    head = leading_head(text)
    return head is not None and head.value is not None and not _closing().intersection(spoken(text[head.end :]))


@cache
def _known_names() -> frozenset[str]:
    return frozenset(name for agency in agencies() for name in (agency.name, *agency.aliases))


@cache
def _closing() -> frozenset[str]:
    """The words that end a body's name: behind one it is a sentence."""
    return name_ends().ends | name_ends().verbs
