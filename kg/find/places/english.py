"""English venues: a room, a hall or a house by name, with its building ("at the Ivory Room, Government House")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.find.places.numbers import IN_ENGLISH
from kg.grammar.words import one_of
from kg.models import Article, PlaceMention

_WORDS = r"(?:[A-Z][\w’'&+.-]*[\w+] (?:(?:of|the|and) )?){0,6}?"
_PART = rf"{_WORDS}{one_of('englishVenue')}(?![\w’'])(?: (?:[A-Z][a-z]+|\d+)(?![\w’'.]))?"
_VENUE = re.compile(rf"(?<=[ ,]){one_of('atInEnglish')} (?P<name>{_PART}(?:, (?:the )?{_PART})*)")


def find_english(article: Article) -> Iterator[PlaceMention]:
    """Every venue that the article names in English, in text order."""
    for found in _VENUE.finditer(article.masked):
        start, end = found.span("name")
        name = article.text[start:end]
        yield PlaceMention(start, end, name, "english", IN_ENGLISH, name)
