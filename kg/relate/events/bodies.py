"""Which bodies a report names in their own right: what they do themselves, not what somebody's post says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.calendar.years import MONTH_PATTERN
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of
from kg.models import Article, EventMention, Organization, Span
from kg.relate.events.numbers import ALONE_WITHIN, GIVEN_WITHIN, PARENT_WITHIN
from kg.relate.events.regions import Region
from kg.relate.named import Named, first_from

_FROM = rf"{one_of('peopleOfBody', 'peopleFrom')}\S{{0,10}}\s?{one_of('from')}"
_PAST = rf"(?:{MONTH_PATTERN}|\d|{one_of('day')}\S{{0,9}})\s{{0,2}}{one_of('past')}"
_ALONE = one_of("standsBeforeBody", "side", "peopleOfBody")
_STANDS_BEFORE = re.compile(
    rf"(?:{_ALONE}|{_FROM}|{MONTH_PATTERN}|{_PAST}|[,)\d:”–—-]|\d\.|\.\s)\s{{0,2}}\Z"
    r"|(?:\A|\n)\s*\Z"
)
_GIVEN = re.compile(rf"{one_of('takesOver')}[^\n]{{0,70}}{one_of('from')}\s{{0,2}}\Z")
_SHORT_POST = re.compile(rf"{one_of('postOpener')}(?<=\.)\s?\Z")
_MEETS = re.compile(rf"{one_of('meets')}\s?")
_PARENT = re.compile(one_of("parentBody"))
_TOP = re.compile(rf"{one_of('topBody')}|[A-Z]")
_LAND = re.compile(one_of("provinceHead"))


def bodies_in(
    article: Article, region: Region, bodies: Sequence[Named], elsewhere: Sequence[Span]
) -> Iterator[tuple[Organization, Named]]:
    """The bodies that a region names in their own right: not as an employer, nor as a venue or a part of land."""
    for body, place in alone(article.masked, [place for place in bodies if region.holds(place.start)]):
        if not _LAND.match(body.name) and not enclosing(elsewhere, place.start):
            yield body, place


def meeting(
    text: str, mentions: Sequence[EventMention], bodies: Sequence[Named]
) -> Iterator[tuple[Organization, Named]]:
    """The bodies whose own meeting an event is: named right behind the word for it ("การประชุมคณะกรรมการ…")."""
    for mention in mentions:
        met = _MEETS.match(text, mention.start, mention.end)
        place = first_from(bodies, met.end(), met.end()) if met else None
        if place and isinstance(place.agent, Organization):
            yield place.agent, place


def alone(text: str, bodies: Sequence[Named]) -> Iterator[tuple[Organization, Named]]:
    """The bodies named for themselves: not inside a post ("อธิบดีกรม…"), nor as the parent of the one before.

    Behind one that stands alone, with only a space between, the next does too; a ministry is no ministry's parent.
    """
    last_end, last_alone, top = -1, False, False
    for place in bodies:
        follows = 0 <= place.start - last_end <= PARENT_WITHIN and last_end > 0
        parent = follows and bool(_PARENT.match(text, place.start)) and not top
        stands = not parent and (_stands_alone(text, place.start) or (follows and last_alone))
        if stands and isinstance(place.agent, Organization):
            yield place.agent, place
        last_end, last_alone, top = place.end, stands or (parent and last_alone), bool(_TOP.match(text, place.start))


def _stands_alone(text: str, start: int) -> bool:
    """Whether what stands before a body's name shows that it is named for itself; no abbreviated post does."""
    before = text[max(0, start - ALONE_WITHIN) : start]
    given = _GIVEN.search(text, max(0, start - GIVEN_WITHIN), start)
    return bool(given or (_STANDS_BEFORE.search(before) and not _SHORT_POST.search(before)))
