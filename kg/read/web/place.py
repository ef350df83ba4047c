"""Where the article stands on a page: the boundary to trafilatura.

trafilatura leaves out lines that look unlike prose (captions, short paragraphs, cells of tables) and joins lines that
``<br>`` parts. So it is asked for the place alone, and all that stands there belongs to the article: no sentence is
lost.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import trafilatura
from lxml.html import HtmlElement

from kg.read.web.blocks import Block, letters

_MOST = 0.8
"""Share of a page's text, its lines weighed by the squares of their lengths, that the element around an article holds.

Prose comes in long lines and what stands around it in short ones; a lead or a last line may stand outside.
"""

_KEPT, _LEFT_OUT = 1.0, 0.05
"""What a line counts that trafilatura keeps, and one that it leaves out: a long text goes before a short choice."""

_CONTACT = re.compile(r"©|\([cC]\)|[Cc]opyright|@|(?<![\d.,])(?:0[\d -]{8,}|[1-9]\d{4})(?![\d.,])")
"""What stands in lines on who keeps a site: a copyright, an address of mail, a telephone number, a postal code. Such
a line says next to nothing on where the article stands."""

_LEAST_KEPT = 0.5
"""Share of a line's characters from which on trafilatura keeps the line."""

_LARGEST, _MOST_ELEMENTS = 2_000_000, 20_000
"""Characters and elements of a page up to which trafilatura is asked: it takes seconds for so many, and four times as
long for twice as many elements. Of a larger page the greatest text is the article."""


@dataclass(frozen=True, slots=True)
class Place:
    """The element that holds an article, and the numbers of its first line and of the one behind its last.

    ``kept`` are the lines that trafilatura keeps, there and elsewhere.
    """

    element: HtmlElement
    start: int
    end: int
    kept: frozenset[int]


def place_of(tree: HtmlElement, blocks: Sequence[Block]) -> Place:
    """Where the article stands among the lines of a pruned tree; at least one of them is no link."""
    kept = _kept(tree, blocks)
    weights, lines = defaultdict[HtmlElement, float](float), defaultdict[HtmlElement, float](float)
    for number, block in enumerate(blocks):
        lines[block.element] += 1
        if not block.is_linked:
            weights[block.element] += _weight(block, is_kept=number in kept)
    element = _around_most(tree, _summed(tree, weights), _summed(tree, lines))
    inside = set(element.iter())
    numbers = [number for number, block in enumerate(blocks) if block.element in inside]
    return Place(element, numbers[0], numbers[-1] + 1, frozenset(kept))


def _weight(block: Block, *, is_kept: bool) -> float:
    weight = letters(block.text) ** 2 * (_KEPT if is_kept else _LEFT_OUT)
    return weight * _LEFT_OUT * _LEFT_OUT if _CONTACT.search(block.text) else weight


def _kept(tree: HtmlElement, blocks: Sequence[Block]) -> set[int]:
    """The lines that trafilatura keeps, told by their words: what stands between spaces in Thai is long."""
    if sum(len(block.text) for block in blocks) > _LARGEST or len(list(tree.iter())) > _MOST_ELEMENTS:
        return set()
    words = set(_article_text(tree).split())
    return {
        number
        for number, block in enumerate(blocks)
        if sum(len(word) for word in block.text.split() if word in words) >= _LEAST_KEPT * letters(block.text)
    }


def _article_text(tree: HtmlElement) -> str:
    """The text that trafilatura extracts; nothing where it finds none, or gives up."""
    try:
        found = trafilatura.bare_extraction(tree, include_comments=False)
    except Exception:  # whatever it stumbles over: without its advice the greatest text is the article
        return ""
    return (found.text or "") if found is not None and not isinstance(found, dict) else ""


def _summed(tree: HtmlElement, values: Mapping[HtmlElement, float]) -> dict[HtmlElement, float]:
    """The values of elements, each with those of all elements in it."""
    found: dict[HtmlElement, float] = {}
    for element in reversed(list(tree.iter())):
        found[element] = values.get(element, 0) + sum(found[child] for child in element)
    return found


def _around_most(
    tree: HtmlElement, weights: Mapping[HtmlElement, float], lines: Mapping[HtmlElement, float]
) -> HtmlElement:
    """The innermost element that holds most of the weight, and more than one line unless it is a table's cell."""
    element, least = tree, _MOST * weights[tree]
    while (inner := next((child for child in element if weights[child] >= least), None)) is not None:
        element = inner
    while lines[element] < 2 and element.tag != "td" and element.getparent() is not None:
        element = element.getparent()
    return element
