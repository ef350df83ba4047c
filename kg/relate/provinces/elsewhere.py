"""What the rest of an article says of where an event is: the venue behind its date, or the one province of all."""

from __future__ import annotations

import re

from kg.grammar.segments import enclosing, sentences
from kg.models import Article, Span
from kg.relate.events.when_where import inside
from kg.relate.provinces.areas import Areas, Shown, for_themselves, one_province
from kg.relate.provinces.numbers import DATELINE, NEAR
from kg.relate.provinces.venues import ALL_OVER, by_venue, in_and_behind, phrases


def by_date(article: Article, day: Span, areas: Areas) -> Shown | None:
    """What the venue right behind an event's date says, wherever that stands: reports open with when and where."""
    around = enclosing(sentences(article), day.start)
    venue = next(phrases(article, Span(day.end, around.end)), None) if around else None
    return by_venue(article, venue, areas) if venue and venue.start <= day.end + DATELINE else None


def by_same_venue(article: Article, name: str, areas: Areas) -> Shown | None:
    """The one province of the addresses that stand behind a venue's name anywhere."""
    venues = (Span(*found.span()) for found in re.finditer(re.escape(name), article.text))
    return one_province(area for venue in venues for area in in_and_behind(article, venue, areas)) or None


def the_only_one(article: Article, sentence: Span, areas: Areas) -> Shown | None:
    """The one province that the article names, where it does so near a sentence and tells of nothing nationwide."""
    told_of = for_themselves(areas)
    near = inside(told_of, sentence.start - NEAR, sentence.end + NEAR)
    if not near or not one_province(told_of) or ALL_OVER.search(article.masked):
        return None
    return one_province(near)
