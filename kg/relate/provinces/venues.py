"""Where a venue is: by the address behind it, by a country that it names, or because everybody knows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kg.grammar.openers import OPENS_CLAUSE
from kg.grammar.words import one_of, words
from kg.models import AreaMention, Article, Span, Whereabouts
from kg.relate.events.when_where import inside
from kg.relate.provinces.areas import Areas, Shown, named, one_province
from kg.relate.provinces.numbers import BY_VENUE, LONGEST_PHRASE
from kg.text.automaton import Automaton
from kg.text.words import words as words_in
from kg.vocabulary.countries import countries
from kg.vocabulary.venues import venue_provinces

ALL_OVER = re.compile(one_of("allOver"))
"""Says of what stands before it that it is all over the country."""

_BESIDE = re.compile(rf"[ ,(–-]{{0,3}}(?:{one_of('and')} ?)?")
_HEAD = one_of("venueHead", "venueOfProvince")
_AT_VENUE = re.compile(
    rf"(?:(?<=[ ).])|\A)(?:{one_of('at', 'goesTo')}|{one_of('ordinal')}(?!{one_of('actingHead')})) ?(?={_HEAD})"
    rf"|(?<=[).]) {one_of('ordinal')} ?|(?<= )at (?:the )?(?=[A-Z])"
)
_SPACES = re.compile(" +")


def by_venue(article: Article, venue: Span, areas: Areas) -> Shown | None:
    """What a venue and the address behind it say: nothing where it is abroad, None where they say nothing."""
    there = in_and_behind(article, venue, areas)
    if found := named(there):
        return found
    if is_abroad(article, venue, there) or ALL_OVER.search(article.masked, venue.start, venue.end):
        return ()
    return one_province(there) or known_venue(article, venue) or None


def in_and_behind(article: Article, span: Span, areas: Areas) -> Areas:
    """The areas in a stretch, and those in the address or list that goes on right behind it."""
    found = list(inside(areas, span.start, span.end))
    end = max(span.end, found[-1].end) if found else span.end
    for area in inside(areas, end, len(article.text)):
        if not _BESIDE.fullmatch(article.masked, end, area.start):
            break
        found.append(area)
        end = area.end
    return found


def phrases(article: Article, within: Span) -> Iterator[Span]:
    """The words for each venue in a stretch that its finder did not see, with the address behind them."""
    text = article.masked
    for found in _AT_VENUE.finditer(text, within.start, within.end):
        end = min(within.end, found.end() + LONGEST_PHRASE)
        stretches = (space.end() for space in _SPACES.finditer(text, found.end(), end))
        yield Span(found.end(), next((start for start in stretches if OPENS_CLAUSE.match(text, start)), end))


def known_venue(article: Article, within: Span) -> Shown:
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
    countries_in = (Span(within.start + hit.start, within.start + hit.end) for hit in _countries().every(text))
    foreign = [country for country in countries_in if not any(map(country.overlaps, areas))]
    return (bool(foreign) and _has_whole(article, within, foreign)) or _capital().search(text) is not None


def _has_whole(article: Article, within: Span, names: Sequence[Span]) -> bool:
    """Whether any of the names is made of whole words: no part of another (กา|ชาด, ศา|ลาว|่าการ)."""
    words_there = words_in(article.masked[within.start : within.end], within.start)
    bounds = {within.start, *(word.end for word in words_there)}
    return any({name.start, name.end} <= bounds for name in names)


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
