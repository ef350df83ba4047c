"""In which provinces an event takes place: by its venue, by its name, by what its sentence or the headline says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.grammar.openers import OPENS_CLAUSE
from kg.grammar.words import one_of
from kg.models import AreaMention, Article, Event, Span, Whereabouts
from kg.relate.events.when_where import inside
from kg.relate.provinces.numbers import LONGEST_PHRASE, NAMED_WITHIN
from kg.relate.provinces.venues import is_abroad, known_venue
from kg.text.letters import has_thai

Areas = Sequence[AreaMention]
Shown = tuple[AreaMention, ...]
"""Provinces, each by the naming that shows it."""

ON_SITE = frozenset(
    {
        "visit",
        "activity",
        "fair",
        "ceremony",
        "training",
        "exhibition",
        "competition",
        "enforcement",
        "award",
    }
)
"""Kinds of events that take place where what they are about is: a meeting about a province may be held anywhere."""

SET_IN_SENTENCE = ON_SITE | {"launch"}
"""Kinds of events that are where their sentence says that something is; what is launched may concern more places."""

BY_LOCALS = frozenset({"visit", "enforcement"})
"""Kinds of events that the officials of a district or province whom the sentence names have at home."""

_BESIDE = re.compile(rf"[ ,(–-]{{0,3}}(?:{one_of('and')} ?)?")
_VENUE = one_of("venueHead", "venueOfProvince")
_AT_VENUE = re.compile(
    rf"(?:(?<=[ ).])|\A)(?:{one_of('at', 'goesTo')}|{one_of('ordinal')}(?!{one_of('actingHead')})) ?(?={_VENUE})"
    rf"|(?<=[).]) {one_of('ordinal')} ?|(?<= )at (?:the )?(?=[A-Z])"
)
_EVERYWHERE = re.compile(one_of("allOver"))
_SPACES = re.compile(" +")
_THEN = re.compile(one_of("thereafter", "nextStep"))


def provinces_of(article: Article, event: Event, areas: Areas, before: Shown) -> Shown:
    """The provinces in which an event takes place; none where nothing says so, or where it is abroad.

    ``before`` are those of the event that the article reports before it.
    """
    name = _name_of(article, event)
    clues = (
        [_by_venue(article, event.place, areas)] if event.place else [],
        _by_name(article, name, areas, on_site=event.kind in ON_SITE) if name else [],
        [] if event.place else (_by_venue(article, phrase, areas) for phrase in _phrases(article, event.evidence[0])),
        _by_sentence(article, event, areas, before) if event.kind in SET_IN_SENTENCE else [],
    )
    return next((found for clue in clues for found in clue if found is not None), ())


def _by_venue(article: Article, venue: Span, areas: Areas) -> Shown | None:
    """What a venue and the address behind it say: nothing where it is abroad, None where they say nothing."""
    there = _in_and_behind(article, venue, areas)
    if found := _named(there):
        return found
    if is_abroad(article, venue, there) or _EVERYWHERE.search(article.masked, venue.start, venue.end):
        return ()
    known = one_province(there) or known_venue(article, venue)
    return known or None


def _by_name(article: Article, name: Span, areas: Areas, *, on_site: bool) -> Iterator[Shown]:
    """What the event's own name and the words right behind it say; what it visits is where it is."""
    there = _in_and_behind(article, name, areas)
    if found := _named(there) or (one_province(a for a in there if has_thai(a.text)) if on_site else ()):
        yield found
    elif is_abroad(article, name, there):
        yield ()


def _by_sentence(article: Article, event: Event, areas: Areas, before: Shown) -> Iterator[Shown]:
    """The one province that the sentence is set in, else that of what was told before it, else of the headline."""
    sentence = event.evidence[0]
    within = inside(areas, sentence.start, sentence.end)
    if found := _set_in(within):
        yield found
    if event.kind not in ON_SITE or is_abroad(article, sentence, within):
        yield ()
    near = inside(areas, sentence.start, min(sentence.end, sentence.start + NAMED_WITHIN))
    if found := one_province(area for area in near if area.whereabouts is Whereabouts.NAMED):
        yield found
    if before and _THEN.match(article.masked, sentence.start):
        yield before
    if found := _set_in(inside(areas, 0, article.body)):
        yield found
    if event.kind in BY_LOCALS and (found := one_province(within)):
        yield found


def _phrases(article: Article, sentence: Span) -> Iterator[Span]:
    """The words for each venue in a sentence that its finder did not see, with the address behind them."""
    text = article.masked
    for found in _AT_VENUE.finditer(text, sentence.start, sentence.end):
        end = min(sentence.end, found.end() + LONGEST_PHRASE)
        stretches = (space.end() for space in _SPACES.finditer(text, found.end(), end))
        yield Span(found.end(), next((start for start in stretches if OPENS_CLAUSE.match(text, start)), end))


def _name_of(article: Article, event: Event) -> Span | None:
    start = article.text.find(event.name, event.evidence[0].start)
    return Span(start, start + len(event.name)) if start >= 0 else None


def _in_and_behind(article: Article, span: Span, areas: Areas) -> Areas:
    """The areas in a stretch, and those in the address or list that goes on right behind it."""
    found = list(inside(areas, span.start, span.end))
    end = max(span.end, found[-1].end) if found else span.end
    for area in inside(areas, end, len(article.text)):
        if not _BESIDE.fullmatch(article.masked, end, area.start):
            break
        found.append(area)
        end = area.end
    return found


def _named(areas: Areas) -> Shown:
    """The provinces that are named for themselves."""
    return _firsts(area for area in areas if area.whereabouts is not Whereabouts.PART)


def _set_in(areas: Areas) -> Shown:
    """The one province in which something is, or to which somebody goes."""
    return one_province(area for area in areas if area.whereabouts is Whereabouts.AT)


def one_province(areas: Iterable[AreaMention]) -> Shown:
    """The one province that all are in, by its first naming; nothing where there are several."""
    found = _firsts(areas)
    return found if len(found) == 1 else ()


def _firsts(areas: Iterable[AreaMention]) -> Shown:
    """Each province once, by its first naming."""
    found: dict[str, AreaMention] = {}
    for area in areas:
        found.setdefault(area.province, area)
    return tuple(found.values())
