"""What the rest of an article says of where an event is: the venue behind its date, or the one province of all."""

from __future__ import annotations

from kg.grammar.segments import enclosing, sentences
from kg.models import Article, Span, Whereabouts
from kg.relate.events.when_where import inside
from kg.relate.provinces.areas import Areas, Shown, one_province
from kg.relate.provinces.numbers import DATELINE, NEAR
from kg.relate.provinces.venues import ALL_OVER, by_venue, in_and_behind, phrases


def by_date(article: Article, day: Span, areas: Areas) -> Shown | None:
    """What the venue right behind an event's date says, wherever that stands: reports open with when and where."""
    around = enclosing(sentences(article), day.start)
    venue = next(phrases(article, Span(day.end, around.end)), None) if around else None
    return by_venue(article, venue, areas) if venue and venue.start <= day.end + DATELINE else None


def by_same_venue(article: Article, name: str, areas: Areas) -> Shown | None:
    """The one province of the addresses that stand behind a venue's name anywhere."""
    behind, at = list[Areas](), article.text.find(name)
    while at >= 0:
        behind.append(in_and_behind(article, Span(at, at + len(name)), areas))
        at = article.text.find(name, at + len(name))
    return one_province(area for found in behind for area in found) or None


def the_only_one(article: Article, sentence: Span, areas: Areas) -> Shown | None:
    """The one province that the article names, where it does so near a sentence and tells of nothing nationwide."""
    for_itself = [area for area in areas if area.whereabouts is not Whereabouts.PART]
    near = inside(for_itself, sentence.start - NEAR, sentence.end + NEAR)
    if not near or ALL_OVER.search(article.masked):
        return None
    return (one_province(for_itself) and one_province(near)) or None
