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
from functools import cache

from kg.calendar.years import BUDDHIST_ERA, arabic
from kg.grammar.words import one_of
from kg.network.likeness import shingles
from kg.network.numbers import LEAST_ALIKE, LEAST_HELD, NEAR_DAYS, SURNAME
from kg.page import read_page
from kg.vocabulary.provinces import provinces
from kg.vocabulary.titles import titles

_TELEPHONE = re.compile(r"(?<!\d)0(?:[ -]?\d){8,9}(?!\d)")
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_NUMBERING = re.compile(r"(?:^|(?<=\s))\d{1,2}[.)](?=\s|[^\d\s])")
_LATIN_NAME = re.compile(r"\b[A-Z][A-Za-z]+")


@dataclass(frozen=True, slots=True)
class Release:
    """What of a text tells whether it is another one again; ``day`` is that of its publication."""

    day: date | None
    words: frozenset[str]
    figures: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]


def release(text: str, day: date | None) -> Release:
    """What tells, of a normalized text with its page's furniture."""
    prose = arabic(_prose(text))
    return Release(
        day, shingles(prose), frozenset(_figures(prose)), frozenset(_people(prose)), frozenset(_places(prose))
    )


def is_again(later: Release, earlier: Release) -> bool:
    """Whether the later release is the earlier one again."""
    common = len(later.words & earlier.words)
    if common < LEAST_ALIKE * len(later.words | earlier.words):
        return False
    if common < LEAST_HELD * min(len(later.words), len(earlier.words)):
        return False
    is_near = later.day is not None and earlier.day is not None and (later.day - earlier.day).days <= NEAR_DAYS
    if not is_near:
        return later.figures == earlier.figures and later.people == earlier.people and later.places == earlier.places
    own = _of_day(later.day) if later.day else frozenset()
    return (
        (later.figures - own <= earlier.figures or earlier.figures <= later.figures)
        and _nested(later.people, earlier.people)
        and _nested(later.places, earlier.places)
    )


def _nested(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def _prose(text: str) -> str:
    """The text without the furniture of its page, which has the day of publication."""
    at, kept = 0, []
    for span in read_page(text).furniture:
        kept.append(text[at : span.start])
        at = max(at, span.end)
    return "\n".join([*kept, text[at:]])


def _figures(prose: str) -> Iterator[str]:
    """The figures as written, telephone numbers without their spaces; the numbers of paragraphs are none."""
    prose = _TELEPHONE.sub(lambda found: re.sub("[ -]", "", found[0]), prose)
    for found in _FIGURE.finditer(_NUMBERING.sub(" ", prose)):
        yield found[0].replace(",", "")


def _of_day(day: date) -> frozenset[str]:
    """The figures with which a day may be written."""
    years = (day.year, day.year + BUDDHIST_ERA)
    return frozenset([*map(str, (day.day, day.month, *years)), f"{day.day:02}", f"{day.month:02}", str(years[1])[2:]])


def _people(prose: str) -> Iterator[str]:
    """Given names behind titles, without who speaks for somebody; names and abbreviations in Latin script."""
    for found in _titled().finditer(prose):
        title = titles()[found["title"]]
        if title and not title.needs_name and not _spokesman().search(prose, found.end(), found.end() + SURNAME):
            yield found["name"]
    yield from (found[0] for found in _LATIN_NAME.finditer(prose))


def _places(prose: str) -> Iterator[str]:
    return (found[0] for found in _province().finditer(prose))


@cache
def _titled() -> re.Pattern[str]:
    forms = sorted(titles(), key=lambda form: (-len(form), form))
    return re.compile(rf"(?P<title>{'|'.join(map(re.escape, forms))})\s?(?P<name>[ก-๎]+)(?=\s[ก-๎])")


@cache
def _spokesman() -> re.Pattern[str]:
    return re.compile(one_of("spokesman"))


@cache
def _province() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, provinces())))
