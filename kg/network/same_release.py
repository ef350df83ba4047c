"""Whether two texts are one release: published again as it was, mended, with another headline or lead, or cut.

Much of the words must agree, and beside them all that tells one event of a series from the next: figures, with days
and times among them, people, and provinces. One of the two texts may have more of these than the other, never both;
the day of the later publication, and who tells the press, do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from kg.calendar.years import BUDDHIST_ERA, ERA_PATTERN, MONTH_PATTERN, arabic, gregorian_year, month_number
from kg.grammar.words import one_of
from kg.network.likeness import shingles
from kg.network.numbers import (
    LEAST_ALIKE,
    LEAST_ALIKE_WHEN_SHORT,
    LEAST_COMMON,
    LEAST_HELD,
    LEAST_TOLD,
    LONGEST_NAME,
    NEAR_DAYS,
    SHORT_NAME,
    SURNAME,
)
from kg.page import read_page
from kg.text.letters import is_latin
from kg.vocabulary.provinces import provinces
from kg.vocabulary.titles import titles

_TELEPHONE = re.compile(r"(?<!\d)0(?:[ -]?\d){8,9}(?!\d)")
_FIGURE = re.compile(r"\d+(?:[./:]\d+)*")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")
_NUMBERING = re.compile(r"(?:^|(?<=\s))\d{1,2}[.)](?=\s|[^\d\s])")
_DAY = re.compile(
    rf"(?P<day>\d{{1,2}})\s?(?P<month>{MONTH_PATTERN})(?:\s?{ERA_PATTERN})?\s?(?P<year>\d{{4}}|\d\d(?!\d))?"
)
_LATIN_NAME = re.compile(r"\b[A-Z][A-Za-z]+")


@dataclass(frozen=True)
class Release:
    """What of a text tells whether it is another one again, each read when it is first asked for.

    ``prose`` is the text without its page's furniture, ``day`` that of its publication.
    """

    prose: str
    day: date | None

    @cached_property
    def words(self) -> frozenset[str]:
        """Its runs of words."""
        return shingles(self.prose)

    @cached_property
    def figures(self) -> frozenset[str]:
        """Its figures, days and times."""
        return frozenset(_figures(self.prose))

    @cached_property
    def people(self) -> frozenset[str]:
        """Who is named, without who speaks for others."""
        return _people(self.prose)

    @cached_property
    def places(self) -> frozenset[str]:
        """The provinces that it names."""
        return frozenset(found[0] for found in _province().finditer(self.prose))


def release(text: str, day: date | None) -> Release:
    """The release of a normalized text, with its page's furniture, that was published on a day."""
    return Release(arabic(_prose(text)), day)


def is_again(later: Release, earlier: Release) -> bool:
    """Whether the later release is the earlier one again.

    Who publishes one again after ``NEAR_DAYS``, or without a day, must not have changed any figure, name or province.
    Figures are looked at first: they are read in a third of the time of words, and tell nearly all apart that differ.
    """
    if later.day is None or earlier.day is None or (later.day - earlier.day).days > NEAR_DAYS:
        return (
            later.figures == earlier.figures
            and _reads_alike(later.words, earlier.words)
            and (later.people, later.places) == (earlier.people, earlier.places)
        )
    return (
        _same_figures(later, earlier, later.day, earlier.day)
        and _reads_alike(later.words, earlier.words)
        and (_names(later.people, earlier) or _names(earlier.people, later))
        and (_names(later.places, earlier) or _names(earlier.places, later))
    )


def _reads_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    common, both = len(one & other), len(one | other)
    if common < LEAST_TOLD:
        return False
    if common < LEAST_COMMON:
        return common >= LEAST_ALIKE_WHEN_SHORT * both
    return common >= LEAST_ALIKE * both and common >= LEAST_HELD * min(len(one), len(other))


def _same_figures(later: Release, earlier: Release, day: date, before: date) -> bool:
    """Whether the figures of one are among those of the other; texts that each tell of their own day differ."""
    gone, new = earlier.figures - later.figures, later.figures - earlier.figures
    if _written(before) in gone and _written(day) in new:
        return False
    return not gone or not new - _of_day(day)


def _names(names: frozenset[str], text: Release) -> bool:
    """Whether a text has all of these names, with or without what stands before them."""
    return all(name in text.prose for name in names)


def _prose(text: str) -> str:
    """The text without the furniture of its page, which has the day of publication."""
    at, kept = 0, []
    for span in read_page(text).furniture:
        kept.append(text[at : span.start])
        at = max(at, span.end)
    return "\n".join([*kept, text[at:]])


def _figures(prose: str) -> Iterator[str]:
    """The figures in one form: days as 3/8, their years in full, telephone numbers without spaces; no numbering."""
    plain = _TELEPHONE.sub(lambda found: re.sub("[ -]", "", found[0]), _THOUSANDS.sub("", prose))
    plain = _DAY.sub(_plain_day, plain)
    return (found[0] for found in _FIGURE.finditer(_NUMBERING.sub(" ", plain)))


def _plain_day(found: re.Match[str]) -> str:
    day, month = int(found["day"]), month_number(found["month"])
    year = gregorian_year(int(found["year"]), month) + BUDDHIST_ERA if found["year"] else ""
    return f" {day}/{month} {year} "


def _written(day: date) -> str:
    return f"{day.day}/{day.month}"


def _of_day(day: date) -> frozenset[str]:
    """The figures with which a day is written."""
    return frozenset([_written(day), str(day.day), str(day.year), str(day.year + BUDDHIST_ERA)])


def _people(prose: str) -> frozenset[str]:
    """Given names behind titles, but not of who speaks for others; of an English text all names and their like.

    A release of a ministry is told again by the government's spokesman, and in the name of the prime minister.
    """
    if is_latin(prose):
        return frozenset(_LATIN_NAME.findall(prose))
    people: set[str] = set()
    speakers: set[str] = set()
    for found in _titled().finditer(prose):
        title = titles()[found["title"]]
        if title and not title.needs_name:
            speaks = _speaker().search(prose, found.end(), found.end() + SURNAME)
            (speakers if speaks else people).add(found["name"])
    return frozenset(name for name in people if not any(name.startswith(speaker) for speaker in speakers))


@cache
def _titled() -> re.Pattern[str]:
    forms = sorted(titles(), key=lambda form: (-len(form), form))
    return re.compile(rf"(?P<title>{'|'.join(map(re.escape, forms))})\s?(?P<name>[ก-๎]{{2,{LONGEST_NAME}}})(?=\s[ก-๎])")


@cache
def _speaker() -> re.Pattern[str]:
    return re.compile(f"{one_of('spokesman')}|(?<!{one_of('deputy')}){one_of('headOfGovernment')}")


@cache
def _province() -> re.Pattern[str]:
    """Names of provinces, those that are ordinary words as well (แพร่, ตาก, เลย) behind the word for one only."""
    behind = f"(?<={one_of('provinceWord')})"
    forms = [re.escape(name) if len(name) > SHORT_NAME else f"{behind}{re.escape(name)}" for name in provinces()]
    return re.compile("|".join(forms))
