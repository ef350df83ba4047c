"""Which line above the body is the headline, and which part of it.

A headline is printed again above the body, stands on the day of publication or on a count of readers, or else is the
first line that no label, name of the site or kind of news accounts for. Where prose begins at once there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from kg.page.furniture import names_section
from kg.page.lead import heads_report, is_prose, opens_report
from kg.page.lines import Line, compact
from kg.page.rows import BESIDE, Role, Row, begins_report
from kg.page.sites import names_paper, names_site
from kg.page.stamp import is_clock
from kg.page.titles import Title, title_of
from kg.page.tokens import lowered
from kg.text.letters import has_thai
from kg.text.words import spoken
from kg.vocabulary.page import Mark, words_of
from kg.vocabulary.provinces import provinces

_REPEATED, _STAMPED, _BELOW_STAMP = 4, 3, 1
_WEAK, _LABEL = -1, -2
"""What speaks for a line and against it. To be learned."""

_SHORT, _SHORTEST = 20, 12
"""Code points below which a line may be a label, and below which it is one unless something speaks for it."""

_FULLER = 25
"""Code points of a line that a day below one word, such as the name of a paper, speaks for instead."""

_LONGEST_OF_ALL, _LONGEST_REPORT = 300, 200
"""Code points of a headline on which the day stands or that is printed again at once; of one that opens a report."""

_LONGEST_SECOND, _LINES = 100, 2
"""Code points of a line of a headline that has several, and how many may follow the first."""

_OPENING, _SHORTEST_WORD, _SHARED = 600, 3, 3
"""Code points of a body's beginning and of words of a headline of which one in so many stands there."""

_SERIES = re.compile(r"\d{1,5}/\d{4}$")
_DATELINE = "--"
"""Between the place, the day and the body of a release: กรุงเทพฯ--21 มี.ค.--กรมศิลปากร."""

_REACHED_AT = re.compile(r"[\w.]@[\w-]{1,40}\.\w|(?<!\d)0\d{1,2}-\d{3,4}-?\d{3,4}(?!\d)")
"""An address of mail or a number of a telephone: what stands above all and has one is of the site."""

_TICKERS = ("<<<", ">>>")
_PREVIEWED, _PREVIEW = 100, 4
"""Code points by which a report is known again, and lines below a preview of it among which it begins."""

_MARKS = 4
"""Code points of bullets and spaces around a whole line."""

_NEXT = 12
"""Rows below a line in which it is sought again."""


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline in one line, the numbers of its first and last row, and of each row what is headline."""

    text: str
    first: int
    last: int
    parts: tuple[Line, ...]

    def part_of(self, number: int) -> Line | None:
        """What of the row with this number is headline."""
        return self.parts[number - self.first] if self.first <= number <= self.last else None

    def repeats(self, line: Line) -> bool:
        """Whether a line says the headline again, however spaced."""
        same = line.text[0] == self.text[0]
        return same and (line.text == self.text or compact(line.text) == compact(self.text))


@dataclass(frozen=True, slots=True)
class _Candidate:
    number: int
    title: Title
    score: int


def find_headline(rows: Sequence[Row]) -> Headline | None:
    """The headline among the first rows of a page; nothing where the body begins at once."""
    header = _end_of_header(rows)
    candidates = [one for one in _candidates(rows) if one.number >= header]
    for below, row in enumerate(rows):
        if row.role in BESIDE and not begins_report(rows, below) and _credit(candidates, rows, below):
            break
    last = max((number for number, row in enumerate(rows) if row.role is Role.TEXT), default=0)
    sure = [one for one in candidates if one.score >= (_LABEL if one.number < last else _STAMPED)]
    best = max(sure, key=lambda one: (one.score, -one.number), default=None)
    if best is None:
        return None
    parts = (best.title.line, *_more_lines(rows, best, candidates))
    text = " ".join(part.text for part in parts)
    return Headline(text, best.number, best.number + len(parts) - 1, parts)


def _end_of_header(rows: Sequence[Row]) -> int:
    """The number of the row behind the second of two clocks with the same hour: sites print their header twice."""
    stamped = ((at, row) for at, row in enumerate(rows) for stamp in row.stamps if is_clock(stamp) and stamp.timed)
    clocks = [(at, row.line.text) for at, row in stamped]
    return max((at + 1 for at, text in clocks if any(text == one and first < at for first, one in clocks)), default=0)


def _candidates(rows: Sequence[Row]) -> Iterator[_Candidate]:
    """The lines of text above the prose, each once, with what speaks for and against it by itself."""
    seen: set[str] = set()
    labels_alone = True
    for number, row in enumerate(rows):
        if row.role is not Role.TEXT:
            continue
        below = [row.line for row in rows[number + 1 :][:_NEXT] if row.role is Role.TEXT]
        title = title_of(row.line, below)
        if not (seen or title.repeated) and _REACHED_AT.search(row.line.text):
            continue
        prose = is_prose(row, first=not seen, below=below[0].text if below else "")
        if prose and (_is_notice(row.line.text) or _is_preview(row, below)):
            continue
        if prose and not _is_long_headline(rows, number, title, below, first=not seen):
            if labels_alone and _heads_report(rows, number):
                yield _Candidate(number, title, 0)
            return
        said = compact(title.line.text)
        if said and said not in seen:
            seen.add(said)
            score = _score(rows, number, title)
            labels_alone = labels_alone and score < _LABEL
            yield _Candidate(number, title, score)


def _is_notice(text: str) -> bool:
    """Whether a line speaks of the reader's browser."""
    return any(word in lowered(text) for word in words_of(Mark.NOTICE))


def _is_preview(row: Row, below: Sequence[Line]) -> bool:
    """Whether a line runs across the top of all pages (<<<<… ลักษณะอากาศ), or the report is said before its headline."""
    beginning = compact(row.line.text)[:_PREVIEWED]
    again = any(compact(line.text).startswith(beginning) for line in below[1:_PREVIEW])
    return row.line.text.startswith(_TICKERS) or (again and not compact(below[0].text).startswith(beginning))


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
    if title.repeated and (by_itself + length >= _WEAK or is_part):
        return _REPEATED
    return by_itself + _LABEL * title.is_cut + (length if length and _is_bodied(rows) else 0)


def _by_itself(rows: Sequence[Row], number: int, title: Title) -> int:
    """What speaks against a line: a name alone, another script than its page's, words to the browser."""
    text = title.line.text
    longest = max((row.line.text for row in rows[number + 1 :][:_NEXT]), key=len, default="")
    english = len(longest) > _LONGEST_SECOND and not has_thai(longest)
    foreign = not (english or has_thai(text)) and any(has_thai(row.line.text) for row in rows[number + 1 :][:_NEXT])
    against = (
        names_site(text) or names_paper(text) or _names_section_of_site(text),
        foreign,
        _is_notice(text),
        lowered(text).startswith(words_of(Mark.HEADER)),
        _DATELINE in text,
        _is_number_of_news(text),
        _is_motto_of_site(rows, number),
        text.endswith(":"),
    )
    before = number and rows[number - 1].role in BESIDE and not begins_report(rows, number - 1)
    weak = title.is_step + _stands_above_section(rows, number)
    return _LABEL * sum(against) + _WEAK * weak + (_BELOW_STAMP if before else 0)


def _for_length(text: str) -> int:
    """What speaks against few words."""
    return _LABEL if len(text) < _SHORTEST else _WEAK if len(text) < _SHORT else 0


def _is_bodied(rows: Sequence[Row]) -> bool:
    """Whether prose is among the rows: where all lines are short, a short one is no label for that."""
    return any(row.role is Role.TEXT and is_prose(row, first=False, below="") for row in rows)


def _stands_above_section(rows: Sequence[Row], number: int) -> bool:
    """Whether a kind of news or the menu stands between a line and the next text, as below a site's own words."""
    between = takewhile(lambda row: row.role is Role.FURNITURE, rows[number + 1 :])
    menus = words_of(Mark.NAVIGATION)
    return any(names_section(row.line.text) or lowered(row.line.text) in menus for row in between)


def _names_section_of_site(text: str) -> bool:
    """Whether a line names a kind of news of the site's body: กิจกรรมโรงพยาบาลแกลง, ข่าวเด่นเพชรบูรณ์."""
    section = next((word for word in words_of(Mark.SECTION) if text.startswith(word)), None)
    if section is None or len(text) > _FULLER:
        return False
    whose = text[len(section) :].strip()
    return whose in provinces() or names_site(whose)


def _is_number_of_news(text: str) -> bool:
    """Whether a line numbers a release: ข่าวสำนักงานรัฐมนตรี 98/2559."""
    number = _SERIES.search(text)
    return number is not None and " " not in text[: number.start()].strip() and text.startswith(words_of(Mark.SECTION))


def _is_motto_of_site(rows: Sequence[Row], number: int) -> bool:
    """Whether a line in quotes stands right below the name of the site."""
    text = rows[number].line.text
    quoted = text[0] in '“"' and text[-1] in '”"' and not any(mark in text[1:-1] for mark in '“”"')
    return quoted and number > 0 and names_site(rows[number - 1].line.text)


def _credit(candidates: list[_Candidate], rows: Sequence[Row], below: int) -> bool:
    """Lets what stands on a row of days or counts profit: the nearest line of text, or the headline above that.

    True where that is no label: what stands further down is not the headline then, if it does not repeat it.
    """
    above = [at for at, candidate in enumerate(candidates) if candidate.number < below]
    if not above or any(row.role is Role.TEXT for row in rows[candidates[above[-1]].number + 1 : below]):
        return False
    at = above[-1]
    if _is_motto(candidates[at], candidates[at + 1 :], rows):
        return False
    at -= len(above) > 1 and _is_subordinate(candidates[at], candidates[at - 1], rows[below:])
    label = candidates[at].score <= _LABEL
    candidates[at] = replace(candidates[at], score=candidates[at].score + (_BELOW_STAMP if label else _STAMPED))
    return not label


def _is_subordinate(nearest: _Candidate, above: _Candidate, behind: Sequence[Row]) -> bool:
    """Whether the line on the day is the name of a paper or a subtitle, and the one above it the headline.

    A headline shares words with the body; the motto of a site, above a headline, does not. What the headline begins
    with is a short form of it.
    """
    title = above.title.line.text
    if above.score < 0 or len(title) < _SHORT:
        return False
    if title.startswith(nearest.title.line.text):
        return True
    if nearest.score < 0:
        return " " not in nearest.title.line.text and len(title) >= _FULLER
    body = next((row.line.text for row in behind if row.role is Role.TEXT), "")[:_OPENING]
    shared, long = _shared(title, body)
    return _SHARED * shared >= long


def _is_motto(above: _Candidate, below: Sequence[_Candidate], rows: Sequence[Row]) -> bool:
    """Whether a line right above a day has no word with the report in common, but the line right below the day does."""
    if not below or above.title.repeated:
        return False
    first = below[0].number
    between = [row.role for row in rows[above.number + 1 : first]]
    behind = [row.line.text for row in rows[first + 1 :] if row.role is Role.TEXT]
    body = max(behind[:_LINES], key=len, default="")[:_OPENING]
    if Role.TEXT in between or below[0].score < 0 or len(body) <= len(below[0].title.line.text):
        return False
    shared, long = _shared(below[0].title.line.text, body)
    few, of = _shared(above.title.line.text, body)
    return shared > 1 and _SHARED * shared >= long and _SHARED * _SHARED * few < of


def _shared(title: str, body: str) -> tuple[int, int]:
    """How many of a title's long words stand in a body's beginning, and how many there are."""
    long = [word for word in spoken(title) if len(word) >= _SHORTEST_WORD]
    return sum(word in body for word in long), len(long)


def _more_lines(rows: Sequence[Row], first: _Candidate, candidates: Sequence[_Candidate]) -> tuple[Line, ...]:
    """The further lines of a headline: one that begins with a word that goes on, or the rest of a block of lines.

    A block is parted by an empty line from what follows and holds nothing that could be a label.
    """
    behind = [row.line for row in rows[first.number + 1 :][: _LINES + 1]]
    scores = {candidate.number: candidate.score for candidate in candidates}
    long = [scores.get(first.number + 1 + at, _LABEL) >= 0 for at in range(len(behind))]
    if behind and long[0] and len(behind[0].text) <= _LONGEST_SECOND and _goes_on(behind[0]):
        return (behind[0],)
    size = next((at for at, line in enumerate(behind) if line.apart), len(behind))
    block = behind[:size]
    if first.title.repeated or size == len(behind) or not all(long[:size]):
        return ()
    return tuple(block) if all(len(line.text) <= _LONGEST_SECOND for line in (first.title.line, *block)) else ()


def _goes_on(line: Line) -> bool:
    return line.text.startswith(words_of(Mark.CONTINUATION))
