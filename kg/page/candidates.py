"""The lines above the prose of a page that may be its headline, each with what speaks for it and against it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from kg.page.clock import is_post
from kg.page.furniture import last_step
from kg.page.labels import is_notice, labels, stands_above_section
from kg.page.lead import heads_report, is_prose, opens_report
from kg.page.lines import Line
from kg.page.rows import BESIDE, Role, Row, begins_report
from kg.page.stamp import is_clock
from kg.page.titles import Title, title_of
from kg.text.gaps import compact
from kg.text.letters import has_thai
from kg.vocabulary.page import Mark, words_of

_REPEATED, _BELOW_STAMP = 4, 1
"""What speaks for a line: that the page prints it again, that it stands below a day."""

_WEAK, LABEL = -1, -2
"""What speaks against it: what labels often do, and what they do nearly always."""

_SHORT, _SHORTEST = 20, 12
"""Code points below which a line may be a label, and below which it is one unless something speaks for it."""

_CALLS = ("?", "!")
"""Ends of lines that no label has."""

_LONGEST_OF_ALL, _LONGEST_REPORT = 300, 200
"""Code points of a headline on which the day stands or that is printed again at once; of one that opens a report."""

_LONG = 100
"""Code points from which a line is long: in whose script the page is, and no entry of a list or headline of a post."""

_REACHED_AT = re.compile(r"[\w.]@[\w-]{1,40}\.\w|(?<!\d)0\d{1,2}-\d{3,4}-?\d{3,4}(?!\d)")
"""An address of mail or a number of a telephone: what stands above all and has one is of the site."""

_BULLET, _FEWEST_ITEMS = "•", 4
"""What begins the entries of a menu in lists, and how many it has at least."""

_TICKERS = ("<<<", ">>>")
_PREVIEWED, _PREVIEW = 100, 4
"""Code points by which a report is known again, and lines below a preview of it among which it begins."""

_TWO = 2
"""Rows below a long line that say whether a headline stands below it."""

_MARKS = 4
"""Code points of bullets and spaces around a whole line."""

_NEXT = 12
"""Rows below a line in which it is sought again."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that may be the headline, by the number of its row; a positive score speaks for it."""

    number: int
    title: Title
    score: int


def candidates(rows: Sequence[Row]) -> Iterator[Candidate]:
    """The lines of text between a header and the prose, each once."""
    seen: set[str] = set()
    labels_alone, unlikely, header = True, True, _end_of_header(rows)
    for number, row in enumerate(rows):
        if row.role is not Role.TEXT or number < header or _is_of_pictures(rows, number):
            continue
        below = [row.line for row in rows[number + 1 :][:_NEXT] if row.role is Role.TEXT]
        title = title_of(row.line, below)
        if not (seen or title.repeated) and _REACHED_AT.search(row.line.text):
            continue
        prose = is_prose(row, first=labels_alone, below=below[0].text if below else "")
        if prose and (is_notice(row.line.text) or _is_preview(row, below) or _stands_above(rows, number)):
            continue
        if prose and not _is_long_headline(rows, number, title, below, first=unlikely):
            if labels_alone and _heads_report(rows, number):
                yield Candidate(number, title, 0)
            return
        said = compact(title.line.text)
        if said and said not in seen:
            seen.add(said)
            score = _score(rows, number, title)
            labels_alone, unlikely = labels_alone and score < LABEL, unlikely and score < 0
            yield Candidate(number, title, score)


def _end_of_header(rows: Sequence[Row]) -> int:
    """The number of the row behind the second of two clocks with the same hour: sites print their header twice."""
    stamped = ((at, row) for at, row in enumerate(rows) for stamp in row.stamps if is_clock(stamp) and stamp.timed)
    clocks = [(at, row.line.text) for at, row in stamped]
    return max((at + 1 for at, text in clocks if any(text == one and first < at for first, one in clocks)), default=0)


def _is_of_pictures(rows: Sequence[Row], number: int) -> bool:
    """Whether a line is of a list that stands for a site's pictures or menu: bullets, some of them on furniture."""
    if not rows[number].line.text.startswith(_BULLET):
        return False
    before = takewhile(_is_item, reversed(rows[:number]))
    items = [*before, rows[number], *takewhile(_is_item, rows[number + 1 :])]
    return len(items) >= _FEWEST_ITEMS and any(row.role is Role.FURNITURE for row in items)


def _is_item(row: Row) -> bool:
    return row.line.text.startswith(_BULLET) and len(row.line.text) <= _LONG


def _is_preview(row: Row, below: Sequence[Line]) -> bool:
    """Whether a line runs across the top of all pages (<<<<… ลักษณะอากาศ), or the report is said before its headline."""
    beginning = compact(row.line.text)[:_PREVIEWED]
    again = any(compact(line.text).startswith(beginning) for line in below[1:_PREVIEW])
    return row.line.text.startswith(_TICKERS) or (again and not compact(below[0].text).startswith(beginning))


def _stands_above(rows: Sequence[Row], number: int) -> bool:
    """Whether a long line stands above a headline: above the day of a blog's post, or with labels below it."""
    behind = rows[number + 1 : number + 3]
    if len(behind) < _TWO:
        return False
    first, second = behind
    if is_post(first.line.text):
        return second.line.apart and len(second.line.text) < _LONG
    is_credit = second.role is Role.CREDIT and second.line.text.startswith(words_of(Mark.POSTED))
    return is_credit and first.role is Role.TEXT and len(first.line.text) <= _LONGEST_REPORT


def _is_long_headline(rows: Sequence[Row], number: int, title: Title, below: Sequence[Line], *, first: bool) -> bool:
    """Whether a line as long as prose is a headline: printed twice, or right on a day."""
    return _is_printed_twice(rows[number], title, below) or (first and _on_stamp(rows, number))


def _heads_report(rows: Sequence[Row], number: int) -> bool:
    """Whether a line as long as prose stands right above a report: its headline, where only labels are above it."""
    behind = next((row for row in rows[number + 1 :] if row.role is Role.TEXT), None)
    stamped = any(row.role is Role.STAMP for row in rows[:number])
    return behind is not None and not stamped and heads_report(rows[number], behind)


def _is_printed_twice(row: Row, title: Title, below: Sequence[Line]) -> bool:
    """Whether a line as long as prose is a headline since the next line of text repeats it, or begins with it."""
    again = bool(below) and compact(below[0].text).startswith(compact(title.line.text))
    return again and len(title.line.text) <= (_LONGEST_REPORT if opens_report(row) else _LONGEST_OF_ALL)


def _on_stamp(rows: Sequence[Row], number: int) -> bool:
    """Whether a long line stands right on a day: it may be a headline, if it does not open like a report."""
    row = rows[number]
    stamped = number + 1 < len(rows) and rows[number + 1].role is Role.STAMP
    return stamped and not opens_report(row) and len(row.line.text) <= _LONGEST_OF_ALL


def _score(rows: Sequence[Row], number: int, title: Title) -> int:
    """What speaks for a line and against it; a whole line that is the name of the site may be printed again as well."""
    by_itself, length = _by_itself(rows, number, title), _for_length(title.line.text)
    is_part = len(title.line.text) + _MARKS < len(rows[number].line.text)
    if (title.repeated and (by_itself + length >= _WEAK or is_part)) or _ends_way(rows[:number], title.line.text):
        return _REPEATED
    return by_itself + LABEL * title.is_cut + (length if length and _is_bodied(rows) else 0)


def _ends_way(above: Sequence[Row], text: str) -> bool:
    """Whether the way to the page, which stands above, ends with a line (หน้าหลัก > ข่าว > งานมุทิตา, งานมุทิตา)."""
    ways = (row.line.text for row in above if row.role is Role.FURNITURE and row.line.text.endswith(text))
    return any(way[last_step(way) :].strip() == text for way in ways)


def _by_itself(rows: Sequence[Row], number: int, title: Title) -> int:
    """What speaks against a line: a name alone, another script than its page's, words to the browser."""
    text = title.line.text
    longest = max((row.line.text for row in rows[number + 1 :][:_NEXT]), key=len, default="")
    english = len(longest) > _LONG and not has_thai(longest)
    foreign = not (english or has_thai(text)) and any(has_thai(row.line.text) for row in rows[number + 1 :][:_NEXT])
    before = number and rows[number - 1].role in BESIDE and not begins_report(rows, number - 1)
    weak = title.is_step + stands_above_section(rows, number)
    return LABEL * (foreign + labels(rows, number, text)) + _WEAK * weak + (_BELOW_STAMP if before else 0)


def _for_length(text: str) -> int:
    """What speaks against few words; labels do not ask or call (ใครจะดูแลป่าโกงกาง?)."""
    return LABEL if len(text) < _SHORTEST else _WEAK if len(text) < _SHORT and not text.endswith(_CALLS) else 0


def _is_bodied(rows: Sequence[Row]) -> bool:
    """Whether prose is among the rows: where all lines are short, a short one is no label for that."""
    return any(row.role is Role.TEXT and is_prose(row, first=False, below="") for row in rows)
