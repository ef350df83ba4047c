"""Which line of a page is its headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.calendar.days import written_days
from kg.grammar.heads import leading_head
from kg.read.web.blocks import Block, letters
from kg.read.web.place import Place
from kg.read.web.stated import Stated
from kg.text.gaps import compact

_SHORTEST, _LONGEST = 8, 300
"""Characters of a headline, white space left out."""

_NEAR, _WITHIN = 12, 3
"""Lines above an article within which its headline stands, and first lines of the article among which it may be."""

_ON_STAMP = 3
"""Lines right above a day among which the headline stands, where nothing else tells it."""

_LONGEST_NAME = 60
"""Characters of the name of a body that may be the site's."""

_LONGEST_STAMP = 100
"""Code points of a line that prints a day beside an article, and not in a sentence of it."""

_LEAST_SAID = 0.6
"""Share of a title's runs of three letters that the text says too, from which on the title is its headline."""

_BESIDE_SITE = re.compile(r"(?<!\s)\s++(?:[-–—|»«:•·]|::+)\s+")
_CUT = re.compile(r"(?<!\s)\s*+(?:\.{3}|…)$")


def headline_of(blocks: Sequence[Block], place: Place, stated: Stated) -> int | None:
    """The number of the line that is the headline, or nothing where none is shown.

    It is the longest line that a stated title repeats; where titles name the site alone it is the heading above the
    article, what is set off there by bold type or by its class, or what stands there on a day.
    """
    first = max(0, place.start - _NEAR)
    among = [
        number for number in range(first, min(place.end, place.start + _WITHIN)) if _may_be(blocks[number], stated)
    ]
    agreed = [number for number in among if _is_stated(blocks[number], stated)]
    headings = [number for number in among if blocks[number].level]
    set_off = [number for number in among if blocks[number].is_set_off]
    if headings:
        top = min(blocks[number].level for number in headings)
        set_off = [number for number in headings if blocks[number].level == top]
    elif not set_off:
        stamps = [number for number in range(first, place.end) if is_stamp(blocks[number])]
        set_off = [number for number in among if stamps and stamps[0] - _ON_STAMP <= number < stamps[0]]
    by_length = [sorted(numbers, key=lambda n: (letters(blocks[n].text), n))[-1:] for numbers in (agreed, set_off)]
    found, other = (next(iter(numbers), None) for numbers in by_length)
    if found is None or (other is not None and _is_site(found, blocks)):
        return other
    return found


def title_stated(stated: Stated, text: str) -> str | None:
    """The most trusted title that is about the article's text, without the name of the site before or behind it.

    A title whose letters the text does not say is that of the site, or of all its news.
    """
    said = _triples(compact(text))
    for title in stated.titles:
        parts = _BESIDE_SITE.split(title)
        bare = " - ".join(part for part in parts if part != stated.site)
        triples = _triples(compact(bare))
        if triples and len(triples & said) >= _LEAST_SAID * len(triples):
            return bare
    return None


def is_stamp(block: Block) -> bool:
    """Whether a line is short and prints a day."""
    return len(block.text) <= _LONGEST_STAMP and bool(written_days(block.text))


def _triples(text: str) -> set[str]:
    return {text[at : at + 3] for at in range(len(text) - 2)}


def _may_be(block: Block, stated: Stated) -> bool:
    long = _SHORTEST <= letters(block.text) <= _LONGEST
    menu = block.is_linked and not block.level
    return long and not menu and block.text != stated.site and not written_days(block.text[:_LONGEST])


def _is_stated(block: Block, stated: Stated) -> bool:
    """Whether a title says a line, or is its beginning, cut off."""
    line = compact(block.text)
    for title in stated.titles:
        cut = _CUT.sub("", title)
        if line in compact(title) or (cut != title and line.startswith(compact(cut))):
            return True
    return False


def _is_site(number: int, blocks: Sequence[Block]) -> bool:
    """Whether a line is the name of the site's body alone, which other lines name in their text."""
    block = blocks[number]
    if block.level or len(block.text) > _LONGEST_NAME or leading_head(block.text) is None:
        return False
    return any(block.text in other.text and block.text != other.text for other in blocks)
