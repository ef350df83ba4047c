"""Where prose begins on a page, and what to call an article that has no headline."""

from __future__ import annotations

import re

from kg.grammar.words import one_of
from kg.page.rows import Row
from kg.page.tokens import lowered
from kg.text.letters import has_thai
from kg.text.words import words
from kg.vocabulary.page import Mark, any_of, words_of

_LONGEST_HEADLINE = 200
"""Code points: of 8,000 headlines 8 are longer."""

_LONGEST_SECOND, _LONGEST_WITHOUT_CLAUSE = 120, 120
"""Code points of a second line of a headline, and of a headline that may hold a clause of a report."""

_SHORTEST_OPENING, _SHORTEST_SENTENCE = 100, 60
"""Code points from which the first line that opens like a report is none of its headline, and any later one prose."""

LONGEST_HEADING = 300
"""Code points of a headline above a report: those of royal ceremonies name all who are there in full."""

_OPENING = 30
"""Code points that hold the first word of a line."""

LONGEST_TITLE, _SHORTEST_TITLE = 120, 40
"""Code points of a beginning that stands for a headline, and from which a space may end it."""

_DAY = rf"{one_of('day')}[ก-๎]{{1,9}} ?"
_REPORT_BEHIND = re.compile(
    rf" {{4}}|\s(?={any_of(Mark.WHEN, Mark.DAYTIME)}?{_DAY}\(?[\d๐-๙])|(?={any_of(Mark.WHEN)}{_DAY}[\d๐-๙])"
)
"""Where the report begins behind its headline on one line: many spaces, or its day."""


def is_prose(row: Row, *, first: bool, below: str) -> bool:
    """Whether a line of text is of the body; the ``first`` text of a page may be its headline.

    ``below`` is the next line of text: a headline may open like a report above a report that does.
    """
    text = row.line.text
    if len(text) > (_LONGEST_HEADLINE if first else _LONGEST_SECOND):
        return True
    if len(text) > _LONGEST_WITHOUT_CLAUSE and any(word in text for word in words_of(Mark.STATEMENT)):
        return True
    if len(text) > _SHORTEST_SENTENCE and text.endswith((".", ":")) and not has_thai(text):
        return True
    if first:
        return opens_report(row) and len(text) > _SHORTEST_OPENING and not (_opens(below) and len(below) > len(text))
    return row.dated or (_opens(text) and len(text) > _SHORTEST_SENTENCE)


def heads_report(row: Row, below: Row) -> bool:
    """Whether a long line without a clause of a report stands right above a paragraph that opens as reports do."""
    text = row.line.text
    told = any(word in text for word in words_of(Mark.STATEMENT))
    return opens_report(below) and not (opens_report(row) or told) and len(text) <= LONGEST_HEADING


def opens_report(row: Row) -> bool:
    """Whether a line begins as reports do: with a day or with a word for one."""
    return row.dated or _opens(row.line.text)


def _opens(text: str) -> bool:
    return lowered(text[:_OPENING]).lstrip("(").startswith(words_of(Mark.OPENER))


def beginning(text: str) -> str:
    """The first words of a lead, at most ``LONGEST_TITLE`` code points, that end with a word, best before a space.

    Where a page is one line, they are its headline, which ends before the day with which the report opens.
    """
    opened = _REPORT_BEHIND.search(text, _SHORTEST_TITLE, _LONGEST_HEADLINE + _OPENING)
    if opened and len(text) > LONGEST_TITLE:
        return text[: opened.start()].rstrip()
    if len(text) <= LONGEST_TITLE:
        return text
    end = text.rfind(" ", _SHORTEST_TITLE, LONGEST_TITLE + 1)
    if end < 0:
        end = max((word.end for word in words(text[: LONGEST_TITLE + 1]) if word.end <= LONGEST_TITLE), default=0)
    return text[: end or LONGEST_TITLE].rstrip()
