"""Lines that stamp a page with a day: เผยแพร่เมื่อ 14 ม.ค. 67 | อ่าน 128 ครั้ง, Posted on July 11, 2024 by admin.

Such a line says nothing else: beside its days stand labels, hours, weekdays, counts of readers, who wrote it, a kind of
news. One that tells more (เมื่อวันที่ 14 มกราคม 2567 กรม …), names a place or a term, or spans days is the article's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import dropwhile, groupby

from kg.page.sites import names_site
from kg.page.tokens import Kind, Token
from kg.vocabulary.page import Mark, any_of, words_of

_LONGEST_NAME, _LONGEST_ENTRY, _LONGEST_SECTION = 60, 40, 25
"""Code points that an author's name, an entry between bars and one unlisted word (ข่าวสหกรณ์, an account) may have."""

_YEARS = range(1990, 2100)
"""Gregorian years in which a page may have been published: the web is not older."""

_ACCOUNT, _IN_DIGITS = re.compile(r"[a-z][\w.-]{2,19}"), re.compile(r"[\d/.-]+")
_SCHEDULED = re.compile(rf"{any_of(Mark.HOUR)}\s{{0,3}}\d{{1,2}}(?:[.:][03]0|\.\d[05])(?![\d:])")
_DASHES = ("—", "–", "--")
_COMPANY = frozenset({Mark.VIEWS, Mark.UNIT, Mark.AUTHOR, Mark.PRESS, Mark.NOBODY, Mark.SECTION, Mark.DATE})
_COUNTED = frozenset({Mark.VIEWS, Mark.UNIT})


@dataclass(frozen=True, slots=True)
class Stamp:
    """A day that a line stamps the page with.

    ``label`` says of what it is the day (``POSTED`` or ``UPDATED``), where anything does. ``accompanied`` stamps stand
    beside what only pages say (counts, authors); a ``dateline`` names its hour as the first words of a report do
    (วันที่ 14 มกราคม 2567 เวลา 10.30 น.), a ``timed`` one as only pages do (14 มกราคม 2567, 10.30 น.); ``weekday`` ones
    name the day of the week too. The hour of ``scheduled`` ones is such as events have (09.30, 13:00).
    """

    day: date
    label: Mark | None
    accompanied: bool
    dateline: bool
    weekday: bool
    timed: bool = False
    scheduled: bool = False


def is_clock(stamp: Stamp) -> bool:
    """Whether a stamp names the day of the week and says nothing else, as the clock of a site does."""
    return stamp.weekday and not (stamp.label or stamp.accompanied)


def stamps(line: str, parts: Sequence[Token]) -> tuple[Stamp, ...]:
    """The days with which a line of these parts stamps the page, in order; none if it says anything else."""
    entries = _entries(parts)
    kept = any(_is_count(entry) for entry in entries) or any(_is_exact(line, part) for part in parts)
    if not any(part.kind is Kind.DAY for part in parts) or not all(_is_entry(line, one, kept) for one in entries):
        return ()
    marks = frozenset(mark for part in parts for mark in part.marks)
    parted = any(part.kind is Kind.BAR for part in parts[1:]) or line.startswith("[")
    accompanied = bool(marks & _COMPANY) or parted or any(part.kind is Kind.OTHER for part in parts)
    dateline = not accompanied and Mark.HOUR in marks and parts[0].kind is not Kind.DAY
    timed = Mark.HOUR not in marks and any(part.kind is Kind.HOUR for part in parts)
    weekday = Mark.WEEKDAY in marks
    scheduled = Mark.HOUR in marks and _SCHEDULED.search(line) is not None
    found = [
        Stamp(day, label, accompanied, dateline, weekday, timed, scheduled)
        for day, label in _labelled(parts)
        if day.year in _YEARS
    ]
    plain = {stamp.day for stamp in found if stamp.label is None}
    return () if len(plain) > 1 else tuple(dict.fromkeys(found))


def _entries(parts: Sequence[Token]) -> list[list[Token]]:
    """The parts between bars."""
    return [list(entry) for is_bar, entry in groupby(parts, lambda part: part.kind is Kind.BAR) if not is_bar]


def _is_count(entry: Sequence[Token]) -> bool:
    """Whether an entry is a count of readers and nothing else: อ่าน 128 ครั้ง."""
    counts = any(Mark.VIEWS in part.marks for part in entry) and any(part.kind is Kind.NUMBER for part in entry)
    return counts and all(part.kind is Kind.NUMBER or part.marks for part in entry)


def _is_exact(line: str, part: Token) -> bool:
    """Whether an hour is told to the second, as only programs do."""
    return part.kind is Kind.HOUR and line[part.start : part.end].count(":") > 1


def _is_entry(line: str, entry: Sequence[Token], kept: bool) -> bool:
    """Whether the parts between two bars are such as stand beside a day.

    A name may stand before it on a line that only a program wrote (``kept``), and a number behind an hour and a day.
    """
    dated = any(part.kind is Kind.DAY for part in entry)
    counted = any(part.marks & _COUNTED for part in entry)
    labelled = counted and bool(entry[0].marks & {Mark.POSTED, Mark.UPDATED})
    named, unknown = _is_issue(entry), 0
    if any(Mark.OCCASION in part.marks for part in entry) or (dated and _is_clause(entry)):
        return False
    for at, part in enumerate(entry):
        named = named or Mark.AUTHOR in part.marks
        if part.kind is Kind.OTHER:
            unknown += part.end - part.start
            apart = (
                named
                or _is_aside(line, entry, at)
                or _is_latin(line, entry, at)
                or (labelled and _is_account(line, part))
                or (kept and at == 0)
            )
            if dated and not (apart or (counted and _is_office(line, entry, at))):
                return False
        elif part.kind is Kind.NUMBER and not (counted or named) and _is_loose(line, entry, at):
            return False
    return unknown <= (_LONGEST_NAME if named else _LONGEST_ENTRY)


def _is_issue(entry: Sequence[Token]) -> bool:
    """Whether a newspaper and the day of its issue are named.

    ที่มา : หนังสือพิมพ์สายธาร ฉบับวันที่ 14 มกราคม 2567, or 14 มกราคม 2567 ปีที่ 25 ฉบับที่ 8915 สายธารรายวัน.
    """
    behind = list(dropwhile(lambda part: part.kind is not Kind.DAY, entry))
    numbered = any(Mark.PRESS in part.marks for part in behind)
    named = any(Mark.PRESS in part.marks for part in entry)
    return named and (numbered or all(part.kind is not Kind.OTHER for part in behind))


def _is_loose(line: str, entry: Sequence[Token], at: int) -> bool:
    """Whether a number is no count: those stand alone, or last behind a day in digits, or a day with an hour or icon.

    14-01-2024 203, 09:18 14 ม.ค. 2567 203, 14 ม.ค. 2567 เวลา 09:18 น. 203, date 14 ม.ค. 2567 203.
    """
    if len(entry) == 1 or at < len(entry) - 1:
        return len(entry) > 1
    kinds = [part.kind for part in entry[:-1] if not part.marks]
    if kinds == [Kind.DAY] and entry[-2].kind is Kind.DAY:
        day = line[entry[-2].start : entry[-2].end]
        return Mark.DATE not in entry[0].marks and (len(entry) > 2 or not _IN_DIGITS.fullmatch(day))
    return Kind.HOUR not in kinds or not {Kind.DAY, Kind.HOUR}.issuperset(kinds)


def _is_latin(line: str, entry: Sequence[Token], at: int) -> bool:
    """Whether unlisted Latin letters are a source behind the day or an account before it: 2024-01-14 Saithan."""
    words = line[entry[at].start : entry[at].end].strip()
    if not words.isascii() or len(words) > _LONGEST_SECTION:
        return False
    return any(part.kind is Kind.DAY for part in entry[:at]) or (at == 0 and _ACCOUNT.fullmatch(words) is not None)


def _is_account(line: str, part: Token) -> bool:
    """Whether unlisted letters are one word: the account of who posted, between the label and a count."""
    word = line[part.start : part.end].strip()
    return len(word) <= _LONGEST_SECTION and " " not in word


def _is_office(line: str, entry: Sequence[Token], at: int) -> bool:
    """Whether unlisted letters at an end of an entry name the body that posted: 314 View 19/09/2565 กองกลาง."""
    return at in {0, len(entry) - 1} and names_site(line[entry[at].start : entry[at].end].strip())


def _is_clause(entry: Sequence[Token]) -> bool:
    """Whether a word that begins clauses and unlisted words stand before the day: โดยนายอำเภอ เมื่อ 14 มกราคม 2567."""
    first = [part.kind is Kind.DAY for part in entry].index(True)
    by = any(Mark.BY in part.marks for part in entry[:first])
    return by and any(part.kind is Kind.OTHER for part in entry[:first])


def _is_aside(line: str, entry: Sequence[Token], at: int) -> bool:
    """Whether unlisted words are a kind of news before the day, or a source behind the hour and a dash.

    Behind a day alone it is one only where the line names a kind of news: reports begin with a day and a dash, too.
    """
    if at == 0:
        words = line[entry[at].start : entry[at].end].strip()
        return words.startswith(words_of(Mark.SECTION)) and len(words) <= _LONGEST_SECTION and " " not in words
    before = next((part for part in reversed(entry[:at]) if not part.marks), entry[0])
    timed = before.kind is Kind.HOUR or (before.kind is Kind.DAY and Mark.SECTION in entry[0].marks)
    return timed and at == len(entry) - 1 and line[before.end :].lstrip().startswith(_DASHES)


def _labelled(parts: Sequence[Token]) -> list[tuple[date, Mark | None]]:
    """The days in order, each with the last label before it and behind the day before."""
    found: list[tuple[date, Mark | None]] = []
    label: Mark | None = None
    for part in parts:
        if part.day:
            found.append((part.day, label))
            label = None
        elif part.marks & {Mark.POSTED, Mark.UPDATED}:
            label = Mark.UPDATED if Mark.UPDATED in part.marks else Mark.POSTED
    return found
