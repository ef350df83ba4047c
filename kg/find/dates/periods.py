"""Years, fiscal years, quarters and halves of a year, read at the word that opens them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kg.models import Precision
from kg.text.calendar import fiscal_year, gregorian_year, last_day, quarter

CUES = ("ปี", "พ.ศ", "พุทธศักราช", "ค.ศ", "คริสต์ศักราช", "ไตรมาส", "ครึ่ง")
"""The words with which a period may begin."""

_ERA = r"(?:พ\s?\.\s?ศ\s?\.?|ค\s?\.\s?ศ\s?\.?|พุทธศักราช|คริสต์ศักราช)"
_NUMBER = r"((?:19|20|24|25|26)\d\d)(?![\d,]|[.]\d)"
_YEARS = re.compile(
    rf"(ปี\s?งบประมาณ\s?)?(?:ปี\s?)?(?:การศึกษา\s?|ภาษี\s?)?(?:{_ERA}\s?)?{_NUMBER}"
    rf"(?:\s?(?:-|–|—|ถึง|จนถึง)\s?(?:ปี\s?)?(?:{_ERA}\s?)?{_NUMBER})?"
)
_PART = re.compile(
    rf"(ไตรมาส|ครึ่ง)(?:\s?ปี)?\s?(?:ที่\s?)?(\d|แรก|หลัง|สุดท้าย)\s?(?:[/)]|ของ)?\s?(?:ปี\s?)?(?:{_ERA}\s?)?{_NUMBER}"
)
_WHICH = {"แรก": 1, "หลัง": 2, "สุดท้าย": 4}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time read from the text: where its wording ends, its bounds, and how exactly it is known."""

    end: int
    earliest: date
    latest: date
    precision: Precision
    rule: str


def period(text: str, start: int) -> Period | None:
    """The period that begins at one of ``CUES`` in a text with Arabic digits, if one does."""
    part = _PART.match(text, start)
    if part:
        return _part_of_year(part)
    years = _YEARS.match(text, start)
    if not years:
        return None
    first = gregorian_year(int(years[2]))
    last = gregorian_year(int(years[3])) if years[3] else first
    if years[1]:
        bounds, rule = (fiscal_year(first)[0], fiscal_year(last)[1]), "fiscal-year"
    else:
        bounds, rule = (date(first, 1, 1), date(last, 12, 31)), "year"
    return Period(years.end(), *bounds, "year", rule) if first <= last else None


def _part_of_year(found: re.Match[str]) -> Period | None:
    year = gregorian_year(int(found[3]))
    which = _WHICH.get(found[2]) or int(found[2])
    if found[1] == "ครึ่ง" and which in (1, 2):
        return Period(found.end(), date(year, 6 * which - 5, 1), last_day(year, 6 * which), "month", "half-year")
    if found[1] == "ไตรมาส" and which in (1, 2, 3, 4):
        return Period(found.end(), *quarter(year, which), "month", "quarter")
    return None
