"""Names of months in running text: Thai and English, in full and abbreviated, and with a slip of the hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from types import MappingProxyType

from kg.calendar.years import THAI_MONTHS

_ENGLISH = "January February March April May June July August September October November December"
ENGLISH_MONTHS = {name: number for number, name in enumerate(_ENGLISH.split(), 1)}
"""English names to month numbers."""

_BEGINS_A_WORD = re.compile("[ก-ฮเแโใไ]")
_MISSPELT = {"กรกฏาคม": 7, "กุมภาพันธุ์": 2, "พฤษจิกายน": 11, "พฤศภาคม": 5}
"""Spellings that are common, and no other word's."""

_SEEN = {"กันายายน": 9, "กุมภสพันธ์": 2, "เมบายน": 4, "มิถุยายน": 6, "มิถุนยน": 6, "ต.ต": 10, "ก.ยง": 9}
"""Slips met in government news that ``_slips`` does not make."""


class Writing(Enum):
    """How a month's name is written, which says what must stand beside it.

    ``BARE`` are abbreviations without dots, which begin codes too (กค 0402); ``MISTYPED`` have a slip, and may be other
    words (มีนาม, "has a name").
    """

    FULL = auto()
    DOTTED = auto()
    BARE = auto()
    ENGLISH = auto()
    MISTYPED = auto()


@dataclass(frozen=True, slots=True)
class MonthName:
    """A month as a phrase names it."""

    number: int
    writing: Writing


@cache
def month_names() -> Mapping[str, MonthName]:
    """Every phrase that names a month, without the last dot of an abbreviation; English ones also in capitals."""
    names: dict[str, MonthName] = {}
    for forms, writing in (
        (_slips() | _SEEN, Writing.MISTYPED),
        (dict(_abbreviations(".", ". ")), Writing.DOTTED),
        (dict(_abbreviations("")), Writing.BARE),
        ({full: number for number, (full, _) in enumerate(THAI_MONTHS, 1)} | _MISSPELT, Writing.FULL),
        (dict(_english()), Writing.ENGLISH),
    ):
        names |= {form: MonthName(number, writing) for form, number in forms.items()}
    return MappingProxyType(names)


def _abbreviations(*dots: str) -> Iterator[tuple[str, int]]:
    for number, (_, short) in enumerate(THAI_MONTHS, 1):
        for dot in dots:
            yield short[:-1].replace(".", dot), number


def _english() -> Iterator[tuple[str, int]]:
    short = {name[:3]: number for name, number in ENGLISH_MONTHS.items()}
    for name, number in (ENGLISH_MONTHS | short | {"Sept": 9}).items():
        yield name, number
        yield name.upper(), number


def _slips() -> dict[str, int]:
    """Full names with one letter left out, written twice, or set before the one that precedes it.

    The last one is not doubled: it may begin the next word. None begins with a vowel's mark.
    """
    slips: dict[str, int] = {}
    for number, (name, _) in enumerate(THAI_MONTHS, 1):
        for at in range(len(name)):
            slips[name[:at] + name[at + 1 :]] = number
        for at in range(1, len(name)):
            slips[name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :]] = number
        for at in range(1, len(name) - 1):
            slips[name[:at] + name[at] + name[at:]] = number
    return {slip: number for slip, number in slips.items() if _BEGINS_A_WORD.match(slip)}
