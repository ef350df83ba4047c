"""Which line above the body is the headline, and which part of it.

A headline is printed again above the body, stands on the day of publication or on a count of readers, or else is the
first line that no label, name or motto of the site or kind of news accounts for. Where prose begins at once there is
none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.page.candidates import LABEL, Candidate, candidates
from kg.page.lines import Line
from kg.page.rows import BESIDE, Role, Row, begins_report
from kg.text.gaps import compact
from kg.text.words import spoken
from kg.vocabulary.page import Mark, words_of

_STAMPED, _STAMPED_LABEL = 3, 1
"""What a day below speaks for a line, and for one that is a label."""

_SHORTEST, _FULLER = 20, 25
"""Code points of a headline above a subtitle on the day, and above one word there, such as the name of a paper."""

_LONGEST_SECOND, _LINES = 100, 2
"""Code points of a line of a headline that has several, and how many may follow the first."""

_SHORTEST_BODY = 150
"""Code points of a body that speaks for a line above it."""

_OPENING, _SHORTEST_WORD, _SHARED, _FOREIGN = 600, 3, 3, 5
"""Code points of a body's beginning and of words; of a headline's one in so many stands there, of a motto's fewer."""


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


def find_headline(rows: Sequence[Row]) -> Headline | None:
    """The headline among the first rows of a page; nothing where the body begins at once."""
    found = list(candidates(rows))
    for below, row in enumerate(rows):
        if row.role in BESIDE and not begins_report(rows, below) and _credit(found, rows, below):
            break
    last = max((number for number, row in enumerate(rows) if row.role is Role.TEXT), default=0)
    sure = [one for one in found if one.score >= (LABEL if one.number < last else _STAMPED)]
    best = max(sure, key=lambda one: (one.score, -one.number), default=None)
    if best is None:
        return None
    behind = [one for one in found if one.number > best.number]
    while best.score < _STAMPED and _is_motto(best, behind, rows):
        best, behind = behind[0], behind[1:]
    parts = (best.title.line, *_more_lines(rows, best, found))
    text = " ".join(part.text for part in parts)
    return Headline(text, best.number, best.number + len(parts) - 1, parts)


def _credit(found: list[Candidate], rows: Sequence[Row], below: int) -> bool:
    """Lets what stands on a row of days or counts profit: the nearest line of text, or the headline above that.

    True where that is no label: what stands further down is not the headline then, if it does not repeat it.
    """
    above = [at for at, one in enumerate(found) if one.number < below]
    if not above or any(row.role is Role.TEXT for row in rows[found[above[-1]].number + 1 : below]):
        return False
    at = above[-1]
    if _is_motto(found[at], found[at + 1 :], rows):
        return False
    at -= len(above) > 1 and _is_subordinate(found[at], found[at - 1], rows[below:])
    label = found[at].score <= LABEL
    found[at] = replace(found[at], score=found[at].score + (_STAMPED_LABEL if label else _STAMPED))
    return not label


def _is_subordinate(nearest: Candidate, above: Candidate, behind: Sequence[Row]) -> bool:
    """Whether the line on the day is the name of a paper or a subtitle, and the one above it the headline.

    A headline shares words with the body; the motto of a site, above a headline, does not. What the headline begins
    with is a short form of it.
    """
    title = above.title.line.text
    if above.score < 0 or len(title) < _SHORTEST:
        return False
    if title.startswith(nearest.title.line.text):
        return True
    if nearest.score < 0:
        return " " not in nearest.title.line.text and len(title) >= _FULLER
    body = next((row.line.text for row in behind if row.role is Role.TEXT), "")[:_OPENING]
    shared, long = _shared(title, body)
    return _SHARED * shared >= long


def _is_motto(above: Candidate, below: Sequence[Candidate], rows: Sequence[Row]) -> bool:
    """Whether a line has no word with the report in common, but the line right below it, or below its day, has."""
    if not below or above.title.repeated:
        return False
    first = below[0].number
    between = [row.role for row in rows[above.number + 1 : first]]
    behind = [row.line.text for row in rows[first + 1 :] if row.role is Role.TEXT]
    body = max(behind[:_LINES], key=len, default="")[:_OPENING]
    if Role.TEXT in between or below[0].score < 0 or len(body) < _SHORTEST_BODY:
        return False
    shared, long = _shared(below[0].title.line.text, body)
    few, of = _shared(above.title.line.text, body)
    return shared > 1 and _SHARED * shared >= long and _FOREIGN * few < of


def _shared(title: str, body: str) -> tuple[int, int]:
    """How many of a title's long words stand in a body's beginning, and how many there are."""
    long = [word for word in spoken(title) if len(word) >= _SHORTEST_WORD]
    return sum(word in body for word in long), len(long)


def _more_lines(rows: Sequence[Row], first: Candidate, found: Sequence[Candidate]) -> tuple[Line, ...]:
    """The further lines of a headline: one that begins with a word that goes on, or the rest of a block of lines.

    A block is parted by an empty line from what follows and holds nothing that could be a label.
    """
    behind = [row.line for row in rows[first.number + 1 :][: _LINES + 1]]
    scores = {one.number: one.score for one in found}
    long = [scores.get(first.number + 1 + at, LABEL) >= 0 for at in range(len(behind))]
    if behind and long[0] and len(behind[0].text) <= _LONGEST_SECOND and _goes_on(behind[0]):
        return (behind[0],)
    size = next((at for at, line in enumerate(behind) if line.apart), len(behind))
    block = behind[:size]
    if first.title.repeated or size == len(behind) or not all(long[:size]):
        return ()
    return tuple(block) if all(len(line.text) <= _LONGEST_SECOND for line in (first.title.line, *block)) else ()


def _goes_on(line: Line) -> bool:
    return line.text.startswith(words_of(Mark.CONTINUATION))
