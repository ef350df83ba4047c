"""Venues: behind ณ, or behind ที่ where a date, a time or a verb of meeting asks for a place; and English ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.calendar.years import MONTH_PATTERN
from kg.find.places.english import find_english
from kg.find.places.numbers import BEHIND_AT, BEHIND_SETTING, NAMES_WITHIN
from kg.find.places.venue_end import VENUE, venue_end
from kg.grammar.words import one_of
from kg.models import Article, PlaceMention
from kg.text.letters import BEGINNING
from kg.text.spans import leftmost_longest

_AT, _THAT = one_of("at"), one_of("ordinal")
_NO_PLACE = re.compile(f"{one_of('noVenue')}|{MONTH_PATTERN}")
_NOBLE_SEAT = re.compile(f"{one_of('nobleHouse')}(?![ก-๙])")
_PERSON_BEFORE = re.compile(rf"{one_of('personOpener')}\s?\S+ (?:\S+ )?$")
_AT_PLACE = re.compile(rf"{_AT}(?<=[\s)”.].)(?:\s{{1,2}}(?:{_THAT} |{_AT} )?(?=[{BEGINNING}A-Z“\"(])|(?={VENUE}))")
_THAT_PLACE = re.compile(f"{_THAT} ?(?={VENUE})")
_BEFORE_THAT = re.compile(rf"(?:[)\d]|\d {one_of('oClock')}|{one_of('meetsAt')}) ?\Z")


def find_places(article: Article) -> tuple[PlaceMention, ...]:
    """Every venue in the article, in text order, none overlapping another."""
    found = (_venue(article, *start) for start in sorted(_starts(article.masked)))
    return leftmost_longest([*(venue for venue in found if venue), *find_english(article)])


def _venue(article: Article, start: int, rule: str, confidence: float) -> PlaceMention | None:
    name = article.text[start : venue_end(article, start)]
    return PlaceMention(start, start + len(name), name, rule, confidence, name) if len(name) > 2 else None


def _starts(text: str) -> Iterator[tuple[int, str, float]]:
    for found in _AT_PLACE.finditer(text):
        if not _NO_PLACE.match(text, found.end()) and not _is_surname(text, found.start(), found.end()):
            yield found.end(), "at", BEHIND_AT
    for found in _THAT_PLACE.finditer(text):
        if _BEFORE_THAT.search(text[max(0, found.start() - NAMES_WITHIN) : found.start()]):
            yield found.end(), "setting", BEHIND_SETTING


def _is_surname(text: str, start: int, end: int) -> bool:
    """Whether ณ belongs to a noble surname ("ณ" and a town's name behind a person's names)."""
    return bool(_NOBLE_SEAT.match(text, end) and _PERSON_BEFORE.search(text[max(0, start - NAMES_WITHIN) : start]))
