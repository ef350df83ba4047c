"""What tables say of a fact's evidence: how many quotes it has, and the part of a long quote that says a figure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kg.store.things import Things

_ENOUGH = 120
"""Code points of a figure's quote that are kept whole: a line and a half of a cell, which holds most clauses."""

_REACH = 40
"""Code points beside a figure within which its quote goes on to the next space, so that no word is cut."""

_CUT = "…"


def annotations(things: Things) -> Mapping[str, Sequence[str]]:
    """The annotations that show each fact, by its IRI; one is a span of the text that the fact rests on."""
    found: dict[str, list[str]] = defaultdict(list)
    for annotation in things.of("oa:Annotation"):
        for body in things.all(annotation, "oa:hasBody"):
            found[body].append(annotation)
    return found


def words(things: Things, annotation: str) -> str:
    """The words of the text that an annotation points at."""
    return things.one(things.one(things.one(annotation, "oa:hasTarget"), "oa:hasSelector"), "oa:exact")


def excerpt(quote: str, figures: Iterable[str], measured: str) -> str:
    """The shortest part of a quote that holds one of a figure's wordings and what is ``measured``, with … where it is cut.

    A sentence that gives twenty figures would stand in the table twenty times; the whole of it is in the graph
    (``kg:quote``). A quote that is short, or in which the figure does not stand as worded, stays whole.
    """
    spans = [span for figure in figures if (span := _span(quote, figure, measured))]
    if len(quote) <= _ENOUGH or not spans:
        return quote
    start, end = min(spans, key=lambda span: (span[1] - span[0], span))
    before, behind = quote.rfind(" ", 0, start) + 1, quote.find(" ", end)
    start = before if start - before <= _REACH else start
    behind = len(quote) if behind < 0 else behind
    end = behind if behind - end <= _REACH else end
    return _CUT * (start > 0) + quote[start:end] + _CUT * (end < len(quote))


def _span(quote: str, figure: str, measured: str) -> tuple[int, int] | None:
    """Where a figure and what is measured stand together in a quote; the figure alone where that is not in it."""
    at = quote.find(figure)
    if at < 0:
        return None
    start, end = at, at + len(figure)
    what = quote.rfind(measured, 0, start) if measured else -1
    what = quote.find(measured, end) if measured and what < 0 else what
    return (start, end) if what < 0 else (min(start, what), max(end, what + len(measured)))
