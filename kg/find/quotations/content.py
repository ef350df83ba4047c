"""The span of what is said: between quotation marks behind or before the verb, or on to a pause."""

from __future__ import annotations

import re
from bisect import bisect_right

from kg.find.quotations.numbers import LONGEST_QUOTATION, LONGEST_REPORT, LONGEST_SENTENCE, SPEAKER_REACH
from kg.grammar.segments import paragraphs, sentences
from kg.grammar.words import one_of
from kg.models import Article, Span
from kg.text.lines import line_start
from kg.text.spans import START

_OPENS, _CLOSES, _STRAIGHT = "“", "”", '"'
_CURLED = re.compile(f"[{_OPENS}{_CLOSES}]")
_MARKS = re.compile(f"[{_OPENS}{_CLOSES}{_STRAIGHT}]")
_AS_FOLLOWS = re.compile(rf"[^\s“\"]{{0,40}}?\s?{one_of('asFollows')}[\s:.]*")


def quoted_after(text: str, begin: int) -> Span | None:
    """The words between the quotation marks that open at ``begin``; None when none opens there or it never closes."""
    if text[begin] == _STRAIGHT:
        close = text.find(_STRAIGHT, begin + 1, begin + LONGEST_QUOTATION)
        return _words(text, begin, close) if close >= 0 else None
    if text[begin] != _OPENS:
        return None
    depth = 0
    for mark in _CURLED.finditer(text, begin, begin + LONGEST_QUOTATION):
        depth += 1 if mark[0] == _OPENS else -1
        if depth == 0:
            return _words(text, begin, mark.start())
    return None


def quoted_before(text: str, verb: int) -> Span | None:
    """The words between the quotation marks that close before the speaker of a verb, on the same line."""
    lower = line_start(text, verb, SPEAKER_REACH)
    close = max(text.rfind(_CLOSES, lower, verb), text.rfind(_STRAIGHT, lower, verb))
    if close < 0:
        return None
    opening = _opening(text, close)
    return _words(text, opening, close) or _twice_closed(text, opening, close)


def _words(text: str, opening: int, close: int) -> Span | None:
    """What stands between two marks; None where none opens (-1) or no word stands there."""
    return Span(opening + 1, close) if opening >= 0 and text[opening + 1 : close].strip() else None


def _twice_closed(text: str, inner: int, close: int) -> Span | None:
    """The quotation before two straight marks in a row: one that holds another to its end, or the one before a slip."""
    if inner < 0 or text[inner] != _STRAIGHT:
        return None
    opening = _opening(text, inner)
    around = _opening(text, opening) if opening >= 0 and inner + 1 == close else -1
    return _words(text, around, close) or _words(text, opening, inner)


def _opening(text: str, close: int) -> int:
    """Where the quotation that ends at ``close`` was opened; -1 for nowhere."""
    lower = max(0, close - LONGEST_QUOTATION)
    if text[close] == _STRAIGHT:
        return _opens_straight(text, lower, close)
    depth = 1
    for mark in reversed(list(_CURLED.finditer(text, lower, close))):
        depth += 1 if mark[0] == _CLOSES else -1
        if depth == 0:
            return mark.start()
    return text.rfind(_STRAIGHT, lower, close)


def _opens_straight(text: str, lower: int, close: int) -> int:
    """Where the quotation was opened that a straight mark closes: names in curled marks inside it are passed over."""
    depth = 0
    for mark in reversed(list(_MARKS.finditer(text, lower, close))):
        depth += {_CLOSES: 1, _OPENS: -1}.get(mark[0], 0)
        if depth < 0 or mark[0] == _STRAIGHT:
            return mark.start()
    return -1


def listed_below(article: Article, begin: int, limit: int) -> Span | None:
    """The paragraph behind the one that ends at ``limit``, where what stands from ``begin`` only says "as follows"."""
    if not _AS_FOLLOWS.fullmatch(article.masked, begin, limit):
        return None
    at = bisect_right(paragraphs(article), limit, key=START)
    below = next(iter(paragraphs(article)[at : at + 1]), None)
    return reported(article, below.start, below.end) if below else None


def reported(article: Article, begin: int, limit: int) -> Span:
    """From ``begin`` over whole sentences towards the paragraph's end at ``limit``, as many as stay readable."""
    end, spoken = begin, sentences(article)
    for at in range(bisect_right(spoken, begin, key=lambda sentence: sentence.end), len(spoken)):
        sentence = spoken[at]
        if sentence.start >= limit or (end > begin and sentence.end - begin > LONGEST_REPORT):
            break
        end = min(sentence.end, limit)
    return Span(begin, end if end - begin <= LONGEST_SENTENCE else _last_space(article.masked, begin))


def _last_space(text: str, begin: int) -> int:
    """Where words that begin here and go on without a pause are cut off: at a space, where there is one."""
    space = text.rfind(" ", begin, begin + LONGEST_SENTENCE)
    return space if space > begin else begin + LONGEST_SENTENCE
