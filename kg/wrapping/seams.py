"""The joints at the line breaks that a program made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.text.letters import has_thai
from kg.wrapping.clues import cuts_syllable
from kg.wrapping.fills import SPACES_LOST, Fill, Mode
from kg.wrapping.joints import (
    NOTHING,
    SPACE,
    Joint,
    cuts_word,
    hyphenated,
    latin_words,
    set_apart,
    straddled,
    unspaced,
)
from kg.wrapping.rows import Row
from kg.wrapping.weighing import Wrapping

_LOOKED_AT, _FEWEST_CUT, _FEWEST_CUT_RUNS = 16, 3, 2
"""Breaks that are looked at, and how many of them must cut words, or runs longer than a line."""

_VAGUE = 0.1
"""The slack of a measure from which on it does not say whether a line is full."""


def seams(rows: Sequence[Row], wrapping: Wrapping, text: str) -> Mapping[int, Joint]:
    """For each i in ``wrapping.joined`` how rows i and i + 1 of the text become one."""
    cuts, words = _cuts(rows, wrapping), latin_words(text)
    return {
        number: hyphenated(rows[number].text, rows[number + 1].text, words) or _joint(rows, number, wrapping, cuts)
        for number in sorted(wrapping.joined)
    }


def _joint(rows: Sequence[Row], number: int, wrapping: Wrapping, cuts: bool) -> Joint:
    before, after, fill = rows[number], rows[number + 1], wrapping.fill
    if cuts_syllable(before.text, after.text):
        return NOTHING
    if fill.mode is Mode.SPACES:
        return _at_space(rows, number, fill, cuts)
    if before.padding or after.indent > before.indent:
        return SPACE
    return _anywhere(rows, number, wrapping) if fill.mode is Mode.ANYWHERE else unspaced(before.text, after.text, cuts)


def _at_space(rows: Sequence[Row], number: int, fill: Fill, cuts: bool) -> Joint:
    """The joint of lines broken at spaces, but for runs that are longer than a line."""
    if not _full(rows[number], rows[number + 1], fill):
        return SPACE
    if cuts:
        return unspaced(rows[number].text, rows[number + 1].text, cut=False)
    return NOTHING if _over(rows, number) and not set_apart(rows[number].text, rows[number + 1].text) else SPACE


def _anywhere(rows: Sequence[Row], number: int, wrapping: Wrapping) -> Joint:
    """The joint of lines broken at a width: one that is short of it lost a space, behind it or else before it."""
    fill = wrapping.fill
    if _short(rows[number], fill):
        return NOTHING if straddled(rows[number].text, rows[number + 1].text) else SPACE
    return SPACE if number + 1 in wrapping.joined and _lost_first_space(rows, number + 1, fill) else NOTHING


def _cuts(rows: Sequence[Row], wrapping: Wrapping) -> bool:
    """Whether the program cut words: runs longer than a line at spaces, any word in other modes."""
    fill, fewest, numbers = wrapping.fill, _FEWEST_CUT, sorted(wrapping.joined)
    if fill.mode is Mode.SPACES:
        if _left_long(rows, fill):
            return False
        fewest, numbers = _FEWEST_CUT_RUNS, [n for n in numbers if _full(rows[n], rows[n + 1], fill)]
    return sum(_over(rows, number) for number in numbers[:_LOOKED_AT]) >= fewest


def _left_long(rows: Sequence[Row], fill: Fill) -> bool:
    """Whether the program left Thai runs whole that are longer than a line."""
    most = fill.width * (1 + fill.measure.slack)
    return any(" " not in row.text and has_thai(row.text) and fill.measure.width(row.flush) > most for row in rows)


def _over(rows: Sequence[Row], number: int) -> bool:
    """Whether a word or an address goes on over the break."""
    before, after = rows[number].text, rows[number + 1].text
    return "://" in before.rsplit(" ", 1)[-1] or cuts_word(before, after) is True


def _full(before: Row, after: Row, fill: Fill) -> bool:
    """Whether a line is full, and its last word with the next line's first would be longer than a line."""
    width, slack = fill.measure.width, fill.measure.slack
    if before.padding or slack > _VAGUE or width(before.flush) < fill.width * (1 - slack):
        return False
    return width(before.text.rsplit(" ", 1)[-1] + after.text.split(" ", 1)[0]) > fill.width


def _short(row: Row, fill: Fill) -> bool:
    """Whether a line broken anywhere lacks what spaces took that were lost."""
    return 0 < fill.width - fill.measure.width(row.flush) - row.padding < len(SPACES_LOST)


def _lost_first_space(rows: Sequence[Row], number: int, fill: Fill) -> bool:
    return _short(rows[number], fill) and straddled(rows[number].text, rows[number + 1].text) is True
