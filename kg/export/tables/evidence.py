"""What tables say of a fact's evidence: how many quotes it has, and the part of a long quote that says it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kg.store.things import Things
from kg.text.clusters import may_part

_ENOUGH = 120
"""Code points of a quote that are kept whole: two lines of a wide cell, which holds most clauses."""

_REACH = 40
"""Code points on either side within which an excerpt goes on to the next space, so that no word is cut."""

_LONGEST_TITLE = 40
"""Code points of an article's title in the rows of its facts: enough to know it again."""

_CUT = "…"


def annotated(things: Things) -> Mapping[str, Sequence[str]]:
    """The annotations that show each fact, by its IRI; one is a span of the text that the fact rests on."""
    found: dict[str, list[str]] = defaultdict(list)
    for annotation in things.of("oa:Annotation"):
        for body in things.all(annotation, "oa:hasBody"):
            found[body].append(annotation)
    return found


def words(things: Things, annotation: str) -> str:
    """The words of the text that an annotation points at."""
    return things.one(things.one(things.one(annotation, "oa:hasTarget"), "oa:hasSelector"), "oa:exact")


def excerpt(quote: str, wordings: Iterable[str], beside: str, onward: int = 0) -> str:
    """The shortest part of a quote that holds one of the ``wordings`` and, where it can, what is said ``beside`` it.

    These are a figure and what is measured, or a post and its holder. A sentence that gives twenty figures or names
    twenty officers would stand in a table twenty times; the whole of it is in the graph (``kg:quote``). … stands where
    it is cut. A quote that is short, or in which no wording stands, stays whole. ``onward``: so many code points behind
    belong to it too.
    """
    spans = [span for wording in wordings if (span := _span(quote, wording, beside))]
    if len(quote) <= _ENOUGH or not spans:
        return quote
    start, said = min(spans, key=lambda span: (span[1] - span[0], span))
    end = min(said + onward, len(quote))
    before, behind = quote.rfind(" ", 0, start) + 1, quote.find(" ", end)
    behind = len(quote) if behind < 0 else behind
    start = before if start - before <= _REACH else start
    end = behind if behind - end <= _REACH else max(said, quote.rfind(" ", said, end))
    return _CUT * (start > 0) + quote[start:end] + _CUT * (end < len(quote))


def brief(title: str) -> str:
    """An article's title as it stands in the rows of its facts; the table of articles has the whole of a long one.

    Titles of ministries run to 200 letters, and would take a quarter of the room of all tables.
    """
    if len(title) <= _LONGEST_TITLE:
        return title
    end = next(at for at in range(_LONGEST_TITLE, 0, -1) if may_part(title, at))
    return title[:end].rstrip() + _CUT


def _span(quote: str, wording: str, beside: str) -> tuple[int, int] | None:
    """Where a wording and what is said beside it stand in a quote; the wording alone where the other is not in it."""
    start = quote.find(wording) if wording else -1
    if start < 0:
        return None
    end = start + len(wording)
    other = quote.rfind(beside, 0, start) if beside else -1
    other = quote.find(beside, end) if beside and other < 0 else other
    return (start, end) if other < 0 else (min(start, other), max(end, other + len(beside)))
