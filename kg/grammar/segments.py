"""Where Thai prose pauses: paragraphs, and sentences guessed from spaces and connectives.

Thai writes no full stop; a space may part sentences, clauses or names. A sentence here is a stretch that an
analyst would quote: it ends at a line break, or at a space before a word that opens a new statement.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from kg.grammar.numbers import ARTICLES_AT_HAND
from kg.grammar.words import one_of
from kg.models import Article, Span
from kg.text.spans import START

_PARAGRAPH = re.compile(r"[^\n]+")
_PAUSE = re.compile(rf"[ \t](?<![ \t].)(?:[ \t]*+(?={one_of('statementOpener')})|(?<=[!?].)[ \t]*)")


@lru_cache(maxsize=ARTICLES_AT_HAND)
def paragraphs(article: Article) -> tuple[Span, ...]:
    """The article's lines that hold text, without the white space around them; masked furniture is none."""
    found = []
    for match in _PARAGRAPH.finditer(article.masked):
        span = _stripped(article.masked, match.start(), match.end())
        if span.start < span.end:
            found.append(span)
    return tuple(found)


@lru_cache(maxsize=ARTICLES_AT_HAND)
def sentences(article: Article) -> tuple[Span, ...]:
    """The article's sentences in order; together they cover every paragraph."""
    found: list[Span] = []
    for paragraph in paragraphs(article):
        start = paragraph.start
        for pause in _PAUSE.finditer(article.masked, paragraph.start, paragraph.end):
            found.append(Span(start, pause.start()))
            start = pause.end()
        found.append(Span(start, paragraph.end))
    return tuple(span for span in found if span.start < span.end)


def enclosing(spans: Sequence[Span], offset: int) -> Span | None:
    """The span of a sorted sequence that holds the offset, if one does."""
    at = bisect_right(spans, offset, key=START) - 1
    return spans[at] if at >= 0 and offset < spans[at].end else None


def lies_in(spans: Sequence[Span], span: Span) -> bool:
    """Whether a span lies inside one of a sorted sequence of spans, none of which overlaps another."""
    around = enclosing(spans, span.start)
    return around is not None and span.end <= around.end


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
