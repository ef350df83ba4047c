"""What the name of a venue itself says: a place that everybody knows, or a country abroad."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from kg.grammar.words import one_of, words
from kg.models import AreaMention, Article, Span, Whereabouts
from kg.relate.provinces.numbers import BY_VENUE
from kg.text.automaton import Automaton
from kg.vocabulary.countries import countries
from kg.vocabulary.venues import venue_provinces


def known_venue(article: Article, within: Span) -> tuple[AreaMention, ...]:
    """The first place in a stretch that everybody knows, unless it is only the owner of one named before it."""
    text = article.masked[within.start : within.end]
    hit = next(iter(_venues().find(text.replace("  ", " "))), None)
    found = re.search(" {1,2}".join(map(re.escape, hit.value[0].split(" "))), text) if hit else None
    if hit is None or found is None or _owned().search(text, 0, found.start()):
        return ()
    start, end = within.start + found.start(), within.start + found.end()
    return (AreaMention(start, end, article.text[start:end], "venue", BY_VENUE, hit.value[1], Whereabouts.AT),)


def is_abroad(article: Article, within: Span, areas: Sequence[Span]) -> bool:
    """Whether a stretch names another country, outside the names of provinces (ปรา|จีน|บุรี), or a capital there."""
    text = article.masked[within.start : within.end]
    named = (Span(within.start + hit.start, within.start + hit.end) for hit in _countries().every(text))
    foreign = any(not any(map(country.overlaps, areas)) for country in named)
    return foreign or _capital().search(text) is not None


@cache
def _venues() -> Automaton[tuple[str, str]]:
    return Automaton({name: (name, province) for name, province in venue_provinces().items()})


@cache
def _owned() -> re.Pattern[str]:
    return re.compile(one_of("ownedVenue"))


@cache
def _countries() -> Automaton[str]:
    return Automaton({name: name for name in countries() if name not in words("thailand")})


@cache
def _capital() -> re.Pattern[str]:
    return re.compile(one_of("foreignCapital"))
