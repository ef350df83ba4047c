"""Lines that hold both the headline and a day beside it, as the lines that they would be elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from kg.page.lines import Line
from kg.page.stamp import stamps
from kg.page.tokens import Kind, Token, tokens
from kg.vocabulary.page import Mark, any_of

_LONGEST = 500
"""Code points of a line in which a day may stand beside the headline, or before a lead."""

_LONGEST_LABEL = 40
"""Code points of a label and its day before a report."""

_LONGEST_LINE, _LONGEST_STAMP = 160, 120
"""Code points beyond which a line holds more than a headline and its day, and of the day with its labels."""

_POSTED = re.compile(rf"(?<=\s)(?i:{any_of(Mark.TRAILING)} ?{any_of(Mark.JOINT)}?)\s?:?\s?(?=[\dA-Z])")
_FEW = 5
"""Lines among which the first is printed again."""

_SHORTEST_TITLE = 20
"""Code points of what stands beside a day and may be a headline."""

_PARTED = re.compile(r"[\[|•·‣│¦●]|::|\s/\s")
_LABELLED = re.compile(r"[A-Za-z]{4,12}[\s:]|[^:\d]{4,30}:")
"""What a line must hold, or how it must begin, to be read for a day beside something else."""

_ENGLISH_DAY = re.compile(r"[A-Z][a-z]{2,5}day,? [A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}(?=[ก-๎])")
_BARS = " |•·:-"
_AT_START = re.compile(r"\A\[[^\[\]]{6,40}\]")
_AT_END = re.compile(r"(?:\[[^\[\]]{6,40}\]|\([\d/:.\s-]{8,25}\))\Z")
"""A day in square brackets, or behind the line in round ones if in digits: with a month in words it is an event's."""


def opening_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those of the first few parted that hold a day and the headline, or the headline twice."""
    first, rest = _of_first(lines[0]), (part for line in lines[1:_FEW] for part in _again(line, lines[0]))
    few = (part for line in (*first, *rest) for whole in _said_twice(line) for part in _glued(whole))
    return (*(part for line in few for part in _in_brackets(line, _AT_END) or (line,)), *lines[_FEW:])


def _of_first(line: Line) -> tuple[Line, ...]:
    inside = _inside(line)
    if inside:
        return inside
    if len(line.text) > _LONGEST:
        return _before_prose(line)
    if not (_PARTED.search(line.text) or _LABELLED.match(line.text)):
        return (line,)
    return _in_brackets(line, _AT_START) or _beside(line, tokens(line.text)) or (line,)


def _inside(line: Line) -> tuple[Line, ...]:
    """A headline, the labelled day behind it, and the report behind that: «… เผยแพร่: 14 ม.ค. 2567 11:11 …»."""
    label = _POSTED.search(line.text, _SHORTEST_TITLE, _LONGEST)
    if len(line.text) <= _LONGEST_LINE or not label:
        return ()
    start = label.start()
    parts = tokens(line.text[start : start + _LONGEST_STAMP])
    known = list(takewhile(lambda part: part.kind is not Kind.OTHER, parts))
    if not any(part.kind is Kind.DAY for part in known):
        return ()
    return _parted(line, start, start + known[-1].end)


def _before_prose(line: Line) -> tuple[Line, ...]:
    """A labelled day before a whole report, and the report."""
    start = line.text[:_LONGEST_LABEL]
    end = _end_of_label(start, tokens(start)) if _LABELLED.match(start) else 0
    return _parted(line, 0, end) if end else (line,)


def _again(line: Line, first: Line) -> tuple[Line, ...]:
    """The first line again, and the day that stands behind it."""
    end = len(first.text)
    if end < len(line.text) <= _LONGEST and line.text.startswith(first.text):
        behind = line.part(end, len(line.text))
        if behind.text and _is_stamp(behind):
            return (line.part(0, end), behind)
    return (line,)


def _glued(line: Line) -> tuple[Line, ...]:
    """An English day of the week and of the month, and the Thai report glued to it."""
    found = _ENGLISH_DAY.match(line.text)
    return _parted(line, *found.span()) if found else (line,)


def _said_twice(line: Line) -> tuple[Line, ...]:
    """A headline that stands twice on one line, each for itself, and what stands behind them."""
    second = line.text.find(line.text[:_SHORTEST_TITLE], _SHORTEST_TITLE)
    title = line.text[: max(second, 0)].rstrip()
    if len(title) < _SHORTEST_TITLE or len(line.text) > _LONGEST or not line.text.startswith(title, second):
        return (line,)
    return _parted(line, second, second + len(title))


def _in_brackets(line: Line, pattern: re.Pattern[str]) -> tuple[Line, ...]:
    """[14 ม.ค. 2567] at one end of a line that may be a headline, and the rest."""
    found = pattern.search(line.text) if len(line.text) <= _LONGEST else None
    day = found[0][1:-1] if found else ""
    return _parted(line, *found.span()) if found and stamps(day, tokens(day)) else ()


def _beside(line: Line, parts: Sequence[Token]) -> tuple[Line, ...]:
    """A labelled day (date 2024-01-14) before the rest of a line, or days and counts parted from it by bars."""
    cuts = [0, *(part.end for part in parts if part.kind is Kind.BAR), len(line.text)]
    labelled = _end_of_label(line.text, parts)
    if labelled:
        cuts = [0, labelled, len(line.text)]
    pieces = [piece for start, end in pairwise(cuts) if (piece := _bare(line.part(start, end))).text]
    long = [piece for piece in pieces if len(piece.text) >= _SHORTEST_TITLE and not _is_stamp(piece)]
    if len(long) == 1 and (labelled or any(_is_stamp(piece) for piece in pieces)):
        return _parted(line, long[0].start - line.start, long[0].end - line.start)
    return tuple(pieces) if labelled and not long else ()


def _end_of_label(text: str, parts: Sequence[Token]) -> int:
    """The end of the day, or of several, with which a line begins behind an English label or a colon; 0 for none."""
    end = 0
    for part in parts:
        if part.kind is Kind.DAY or (Mark.DATE in parts[0].marks and part.kind is Kind.NUMBER):
            end = part.end
        elif part.kind is Kind.OTHER or (end and Mark.WEEKDAY not in part.marks and part.kind is not Kind.HOUR):
            break
    first = text[: parts[0].end] if parts else ""
    is_label = bool(parts) and bool(parts[0].marks & {Mark.POSTED, Mark.UPDATED, Mark.JOINT})
    return end if is_label and (first.isascii() or ":" in text[:end]) else 0


def _bare(piece: Line) -> Line:
    """The piece without the bars at its ends."""
    kept = piece.text.strip(_BARS)
    start = piece.text.find(kept)
    return piece.part(start, start + len(kept))


def _is_stamp(piece: Line) -> bool:
    return bool(stamps(piece.text, tokens(piece.text)))


def _parted(line: Line, start: int, end: int) -> tuple[Line, ...]:
    """What stands before a stretch, the stretch, and what stands behind it, each as a line if it says anything."""
    parts = line.part(0, start), line.part(start, end), line.part(end, len(line.text))
    return tuple(part for part in parts if part.text)
