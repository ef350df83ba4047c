"""Whether several bodies of a kind are counted (10 สมาคม…): other numbers before a name are years, times, rooms."""

from __future__ import annotations

import re

from kg.calendar.years import MONTH_PATTERN, arabic, year_as_written
from kg.find.organizations.numbers import COUNT_REACH, DIGITS_OF_YEAR, LABEL_REACH
from kg.grammar.words import one_of

_NUMBER = re.compile(r"[\d๐-๙][\d๐-๙.,:/]*(?:[ ]?[–-][ ]?[\d๐-๙][\d๐-๙.,:/]*)?[ ]{0,2}\Z")
_COUNT = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:[ ]?[–-][ ]?\d+)?")
_PHONE = re.compile(r"\d[ -]\Z")
_LABELLED = re.compile(rf"(?:(?:{one_of('numberLabel')}|{MONTH_PATTERN}|[A-Za-z])[ ]{{0,2}}|[.-])\Z")
_LED_UP_TO = re.compile(rf"{one_of('leadsToCount')}[ ]{{0,2}}\Z")
_SEVERAL = re.compile(rf"{one_of('severalOfKind', 'spelledCount')}[ ]?\Z")


def is_counted(text: str, start: int, after: int = 0) -> bool:
    """Whether several of a kind are meant by the head at ``start``; what stands before ``after`` belongs to a name."""
    number = _NUMBER.search(text, max(after, start - COUNT_REACH), start)
    if number is None:
        return bool(_SEVERAL.search(text, max(after, start - COUNT_REACH), start))
    before = max(0, number.start() - LABEL_REACH), number.start()
    digits = arabic(number[0].rstrip())
    if not _COUNT.fullmatch(digits) or _LABELLED.search(text, *before) or _PHONE.search(text, *before):
        return False
    return not _is_year(digits) or bool(_LED_UP_TO.search(text, *before))


def _is_year(digits: str) -> bool:
    return len(digits) == DIGITS_OF_YEAR and digits.isdigit() and year_as_written(int(digits)) is not None
