"""Lines that only say whose site this is: the name of a body, or where it lies."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from kg.grammar.heads import leading_head
from kg.grammar.words import one_of
from kg.page.tokens import lowered
from kg.text.letters import has_thai
from kg.text.words import spoken
from kg.vocabulary.agencies import agencies
from kg.vocabulary.heads import name_ends
from kg.vocabulary.page import Mark, words_of

_LONGEST = 60
"""Code points of the name of a body that stands alone on a line or behind a headline."""

_LONGEST_PAPER = 40
_MOST_WORDS = 4
"""Words of a body's name before an address or with a space: a sentence, which may end with a place too, has more."""

_STATION = re.compile(r"\bFM\s?\d{2,3}(?:\.\d{1,2})?(?:\s?MHz)?\Z", re.IGNORECASE)
_AND, _FOR = re.compile(one_of("and")), re.compile(one_of("aimOpener"))
_AT_SITE = re.compile(r"(?<=\S)[\s:|-]{1,9}(?:https?://|www\.)\S+\Z")


def names_site(text: str) -> bool:
    """Whether a text is the name of a body and nothing more, or an address (อำเภอเมือง จังหวัดน่าน).

    The address of its site may stand behind it; of several between bullets one is enough.
    """
    parts = [part.strip() for part in _AT_SITE.sub("", text).split("•") if part.strip()]
    return any(map(_names_body, parts))


def _names_body(text: str) -> bool:
    text = _without_whole(text)
    bare = _without_address(text)
    if not bare or bare in _known_names():
        return True
    head = leading_head(bare) if len(bare) <= _LONGEST else None
    words = spoken(bare[head.end :]) if head is not None and head.value is not None else None
    if words is None or any(_closes(*pair) for pair in pairwise(("", *_bare(words)))):
        return False
    return len(words) <= _MOST_WORDS or (bare == text and " " not in bare.partition(" (")[0])


def _closes(before: str, word: str) -> bool:
    """Whether a word ends a body's name, behind which it is a sentence, and no «and» before it joins it to the name."""
    return word in _closing() and not _AND.fullmatch(before)


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without what it is for at its beginning: มูลนิธิ|เพื่อ|เด็กพิการ."""
    return words[1:] if words and _FOR.fullmatch(words[0]) else words


def _without_whole(text: str) -> str:
    """The text without the known body's name behind that of its part: สำนักบริหารกลาง กรมป่าไม้."""
    ends = (at for at in range(len(text)) if text[at] == " " and text[at + 1 :] in _known_names())
    return text[: next(ends, len(text))]


def names_paper(text: str) -> bool:
    """Whether a text is of words that name a paper or a site with news (สายธารนิวส์, ข่าวสายธาร24), or a radio's name."""
    if _STATION.search(text):
        return True
    words = lowered(text).split()
    if not words or len(text) > _LONGEST_PAPER:
        return False
    glued = words[0].startswith(words_of(Mark.NEWS)) and not has_thai(words[0][-1]) and not has_thai("".join(words[1:]))
    return glued or all(word.endswith(words_of(Mark.PAPER)) for word in words)


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
    return name_ends().ends | name_ends().verbs
