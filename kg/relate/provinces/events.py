"""In which provinces an event takes place: by its venue, by its name, by what its sentence or the headline says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.grammar.words import one_of
from kg.models import Article, Event, Span, Whereabouts
from kg.relate.events.when_where import inside
from kg.relate.provinces.areas import Areas, Shown, named, one_province, set_in
from kg.relate.provinces.elsewhere import by_date, by_same_venue, the_only_one
from kg.relate.provinces.numbers import HEAD_WITHIN, HELD_WITHIN, NAMED_WITHIN
from kg.relate.provinces.venues import by_venue, in_and_behind, is_abroad, phrases
from kg.text.letters import has_thai

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

_HELD = re.compile(one_of("isHeld"))
_HOSTS = re.compile(rf" ?{one_of('hosts')}")
_HEAD_OF = re.compile(rf"{one_of('headOfArea')} ?\Z")
_THEN = re.compile(one_of("thereafter", "nextStep"))


def provinces_of(article: Article, event: Event, areas: Areas, before: Shown) -> Shown:
    """The provinces in which an event takes place; none where nothing says so, or where it is abroad.

    ``before`` are those of the event that the article reports before it.
    """
    return next((found for found in _clues(article, event, areas, before) if found is not None), ())


def _clues(article: Article, event: Event, areas: Areas, before: Shown) -> Iterator[Shown | None]:
    """What each clue says, the surest first: the provinces, nothing where it is abroad, None for no answer."""
    sentence, place, on_site = event.evidence[0], event.place, event.kind in ON_SITE
    name = _name_of(article, event)
    if place:
        yield by_venue(article, place, areas)
    if name:
        yield from _by_name(article, name, areas, on_site=on_site)
    if place is None:
        yield from (by_venue(article, phrase, areas) for phrase in phrases(article, sentence))
    if name:
        yield _by_holding(article, name, sentence, areas)
    if place:
        yield by_same_venue(article, place.name, areas)
    if event.when:
        yield by_date(article, event.when, areas)
    if event.kind in SET_IN_SENTENCE:
        yield from _by_sentence(article, event, areas, before)
        yield the_only_one(article, sentence, areas)


def _by_name(article: Article, name: Span, areas: Areas, *, on_site: bool) -> Iterator[Shown]:
    """What the event's own name and the words right behind it say; what it visits is where it is."""
    there = in_and_behind(article, name, areas)
    if found := named(there) or (one_province(a for a in there if has_thai(a.text)) if on_site else ()):
        yield found
    elif is_abroad(article, name, there):
        yield ()


def _by_holding(article: Article, name: Span, sentence: Span, areas: Areas) -> Shown | None:
    """The province in which the sentence says behind an event's name that it is held, or that hosts it before that."""
    held = _HELD.search(article.masked, name.end, min(sentence.end, name.end + HELD_WITHIN))
    there = inside(areas, held.end(), held.end() + HELD_WITHIN) if held else ()
    hosts = (area for area in inside(areas, sentence.start, name.start) if _is_host(article.masked, area, name))
    return set_in(there) or one_province(hosts) or None


def _is_host(text: str, area: Span, name: Span) -> bool:
    hosting = _HOSTS.match(text, area.end, name.start)
    return hosting is not None and name.start <= hosting.end() + HELD_WITHIN


def _by_sentence(article: Article, event: Event, areas: Areas, before: Shown) -> Iterator[Shown]:
    """The one province that the sentence is set in, else that of what was told before it, else of the headline."""
    sentence = event.evidence[0]
    within = inside(areas, sentence.start, sentence.end)
    if found := set_in(within):
        yield found
    if is_abroad(article, sentence, within):
        yield ()
    if event.kind not in ON_SITE:
        return
    near = inside(areas, sentence.start, min(sentence.end, sentence.start + NAMED_WITHIN))
    if found := one_province(area for area in near if area.whereabouts is Whereabouts.NAMED):
        yield found
    if before and _THEN.match(article.masked, sentence.start):
        yield before
    if found := set_in(inside(areas, 0, article.body)):
        yield found
    locals_of = within if event.kind in BY_LOCALS else [area for area in within if _has_head(article.masked, area)]
    if found := one_province(locals_of):
        yield found


def _has_head(text: str, area: Span) -> bool:
    """Whether somebody who heads a province or district is named by it."""
    return _HEAD_OF.search(text, max(0, area.start - HEAD_WITHIN), area.start) is not None


def _name_of(article: Article, event: Event) -> Span | None:
    start = article.text.find(event.name, event.evidence[0].start)
    return Span(start, start + len(event.name)) if start >= 0 else None
