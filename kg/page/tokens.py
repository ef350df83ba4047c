"""What a short line of a page is made of: days, hours, numbers, the words of pages, and whatever else stands there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache
from string import ascii_lowercase, ascii_uppercase
from typing import NamedTuple

from kg.calendar.days import WrittenDay, written_days
from kg.calendar.months import ENGLISH_MONTHS
from kg.calendar.years import MONTH_PATTERN, arabic, gregorian_day
from kg.text.automaton import Automaton
from kg.text.letters import is_thai
from kg.text.spans import leftmost_longest
from kg.vocabulary.page import Mark, leading, page_words

_BAR = "[|•·‣│¦●\u23e9-\u23fa\u2600-\u27bf\U0001f300-\U0001faff]|::|(?<= )/(?= )"
"""What parts the entries of a line: bars, bullets, a lone slash and pictures (a clock, an eye)."""

_YEAR = r"(?:25|20)\d\d"
_ZONE = r"(?:\s?(?:[+-]\d{2}:?\d{2}|Z))?"
_HOUR = rf"(?:(?<!\d)|(?<=\s{_YEAR}))T?\d{{1,2}}(?:[:.]| : )\d{{2}}(?:[:.]\d{{2}}(?:\.\d{{1,6}})?)?{_ZONE}(?!\d)"
_MARK = re.compile(rf"(?P<bar>{_BAR})|(?P<hour>{_HOUR})|(?P<number>{_YEAR}(?=\d\d:\d\d)|\d[\d,.]*)")
_SAID = re.compile(r"[^\W_]")
_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)
_ENGLISH = "|".join(name[:3] for name in ENGLISH_MONTHS)
_SHORT_COMMON_YEAR = re.compile(
    rf"(?<![\d./:-])(\d{{1,2}}\s{{0,2}}(?:{MONTH_PATTERN}|(?:{_ENGLISH})[a-z]{{0,6}})\.?\s{{1,2}})"
    r"([0-3]\d)(?![\d/]|[.,:]\d)",
    re.IGNORECASE,
)
_TWO_DIGITS = re.compile(r"(?<![\d/])(\d{1,2}/\d{1,2}/)([0-3]\d)(?![\d/])")
_IN_CENTURY = r"\g<1>20\2"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAMED_AND_NUMBERED = re.compile(
    rf"\b({'|'.join(_WEEKDAYS)})[a-z]{{0,6}}\.?,?\s{{1,3}}(\d{{1,2}})[/-](\d{{1,2}})[/-](\d{{4}})(?!\d)", re.IGNORECASE
)
_SPACED = re.compile(r"(?<![\d/])(\d{1,2}) / (\d{1,2}) / (\d{4})(?!\d| ?/)")
_COMMA = re.compile(r"(?<![\d/])(\d{1,2}), ?([A-Z][a-z]{2,8}\.? ?,? ?\d{4})(?!\d)")
_FORMS = ((_SPACED, r"\1/\2/\3"), (_COMMA, r"\1 \2"))
"""Days as only pages write them, and what they are in the form of other texts."""

_OF_TEXT = {
    Mark.HEADER,
    Mark.PAPER,
    Mark.OPENER,
    Mark.STATEMENT,
    Mark.NOTICE,
    Mark.CONTINUATION,
    Mark.SUBJECT,
    Mark.SOURCE,
    Mark.PLACE,
    Mark.TRAILING,
    Mark.NEWS,
    Mark.WHEN,
    Mark.DAYTIME,
}
_LEADS_IN = frozenset({Mark.AUTHOR, Mark.PRESS, Mark.OCCASION})
"""Words behind which the next may stand without a space: โดยกองช่าง."""

_OF_DATES, _OF_MENUS = frozenset({Mark.JOINT, Mark.DATE}), frozenset({Mark.SECTION, Mark.MENU})


class Kind(StrEnum):
    """What a part of a line is; a bar parts one entry of a line from the next."""

    DAY = "day"
    HOUR = "hour"
    NUMBER = "number"
    BAR = "bar"
    WORD = "word"
    OTHER = "other"


class Token(NamedTuple):
    """One part of a line, with half-open offsets in it; a known word has ``marks``, a calendar day its ``day``."""

    start: int
    end: int
    kind: Kind
    marks: frozenset[Mark] = frozenset()
    day: date | None = None


def lowered(text: str) -> str:
    """The text in small letters; its length is unchanged."""
    small = text.lower()
    return small if len(small) == len(text) else text.translate(_LOWER)  # İ has two small letters


@lru_cache(maxsize=1 << 12)  # the pages of a site repeat their lines
def tokens(text: str) -> tuple[Token, ...]:
    """The parts of a line in order: all its letters and digits are in one of them, marks between words are not."""
    text = arabic(text)
    known = _standing_alone(text, leftmost_longest(_known(text)))
    found, at = [], 0
    for token in (*known, Token(len(text), len(text), Kind.BAR)):
        found += [*_unknown(text, at, token.start), token]
        at = token.end
    return tuple(found[:-1])


def days_of(text: str) -> tuple[WrittenDay, ...]:
    """The days of a line of a page: those of any short text, and some forms that only pages make sure of.

    Thu, 05/12/2016 is the one of its two readings that is a Thursday, 12 May, or no day. 22 พ.ค. 20 is of 2020: a page
    is younger than 1989, so that a year of two digits below 40 is of the Common Era. 10 / 03 / 2017 is one, too, and
    10/03/17 behind a label.
    """
    found = _NAMED_AND_NUMBERED.search(text)
    if found:
        return _on_weekday(found)
    return written_days(text) or _in_short_common_years(text) or tuple(_of_pages(text))


@cache
def _words() -> Automaton[frozenset[Mark]]:
    return Automaton({form: marks - _OF_TEXT for form, marks in page_words().items() if marks - _OF_TEXT})


def _known(text: str) -> Iterator[Token]:
    for written in days_of(text):
        yield Token(written.start, written.end, Kind.DAY, day=written.day)
    for hit in _words().find(lowered(text)):
        yield Token(hit.start, hit.end, Kind.WORD, hit.value)
    for mark in _MARK.finditer(text):
        yield Token(*mark.span(), Kind(mark.lastgroup or ""))


def _standing_alone(text: str, known: Sequence[Token]) -> list[Token]:
    """The known parts without words that only are letters of a longer one (ณ in คุณ)."""
    kept: list[Token] = []
    for token in known:
        joined = bool(kept) and kept[-1].end == token.start and not _makes_a_name(kept[-1], token)
        if not token.marks or joined or not _in_word(text, token.start - 1):
            kept.append(token)
    whole: list[Token] = []
    for token in reversed(kept):
        joined = bool(whole) and whole[-1].start == token.end
        if not token.marks or joined or token.marks & _LEADS_IN or not _in_word(text, token.end):
            whole.append(token)
    return whole[::-1]


def _makes_a_name(before: Token, token: Token) -> bool:
    """Whether a kind of news right behind a word of dates is more likely the name of a day: วัน|ท้องถิ่น|ไทย."""
    return bool(before.marks & _OF_DATES and token.marks & _OF_MENUS)


def _in_word(text: str, at: int) -> bool:
    return 0 <= at < len(text) and (text[at].isalpha() or is_thai(text[at]))


def _unknown(text: str, start: int, end: int) -> Iterator[Token]:
    """The stretch between two known parts, if it says anything."""
    if _SAID.search(text, start, end):
        yield Token(start, end, Kind.OTHER)


def _in_short_common_years(text: str) -> tuple[WrittenDay, ...]:
    found = _SHORT_COMMON_YEAR.search(text)
    return tuple(_read_as(found, _IN_CENTURY)) if found else ()


def _of_pages(text: str) -> Iterator[WrittenDay]:
    small = lowered(text)
    labelled = leading(Mark.POSTED, small) or leading(Mark.UPDATED, small)
    for pattern, form in (*_FORMS, (_TWO_DIGITS, _IN_CENTURY)) if labelled else _FORMS:
        for found in pattern.finditer(text):
            yield from _read_as(found, form)


def _read_as(found: re.Match[str], form: str) -> Iterator[WrittenDay]:
    """A day where it stands, as what it says in a form that any text may have."""
    for written in written_days(found.expand(form)):
        yield WrittenDay(*found.span(), written.day)


def _on_weekday(found: re.Match[str]) -> tuple[WrittenDay, ...]:
    one, two, year = int(found[2]), int(found[3]), int(found[4])
    days = (gregorian_day(year, month, day) for day, month in ((one, two), (two, one)))
    right = [day for day in days if day and _WEEKDAYS[day.weekday()] == found[1].lower()]
    return tuple(WrittenDay(found.start(2), found.end(), day) for day in right[:1])
