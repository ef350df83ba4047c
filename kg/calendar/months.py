"""Names of months in running text: Thai and English, in full and abbreviated, and with a slip of the hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from types import MappingProxyType

from kg.text.letters import BEGINNING
from kg.vocabulary.calendar import Month, months

ENGLISH_MONTHS = tuple(month.english for month in months())
"""The English names in full, in order."""

_BEGINS_A_WORD = re.compile(f"[{BEGINNING}]")


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
    for writing, forms_of in _WRITINGS:
        for month in months():
            names |= {form.removesuffix("."): MonthName(month.number, writing) for form in forms_of(month)}
    return MappingProxyType(names)


def _dotted(month: Month) -> Iterator[str]:
    yield month.short
    yield month.short[:-1].replace(".", ". ")


def _english(month: Month) -> Iterator[str]:
    for name in (month.english, *month.english_short):
        yield name
        yield name.upper()


def _mistyped(month: Month) -> Iterator[str]:
    """The name with one letter left out, written twice, or set before the one that precedes it, and slips met in print.

    The last one is not doubled: it may begin the next word. None begins with a vowel's mark.
    """
    name = month.name
    slips = [name[:at] + name[at + 1 :] for at in range(len(name))]
    slips += [name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :] for at in range(1, len(name))]
    slips += [name[:at] + name[at] + name[at:] for at in range(1, len(name) - 1)]
    yield from (slip for slip in (*slips, *month.slips) if _BEGINS_A_WORD.match(slip))


_WRITINGS: tuple[tuple[Writing, Callable[[Month], Iterable[str]]], ...] = (
    (Writing.MISTYPED, _mistyped),
    (Writing.DOTTED, _dotted),
    (Writing.BARE, lambda month: [month.short.replace(".", "")]),
    (Writing.FULL, lambda month: (month.name, *month.misspelt)),
    (Writing.ENGLISH, _english),
)
"""The forms of a month in each writing: of one that is written in two ways, the later counts."""
