"""Which bodies a report names in their own right: what they do themselves, not what somebody's post says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.calendar.years import MONTH_PATTERN
from kg.grammar.openers import OPENS_CLAUSE
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of
from kg.models import Article, EventMention, Organization, Span
from kg.relate.events.numbers import ALONE_WITHIN, GIVEN_WITHIN, HOLDER_WITHIN, MEMBER_WITHIN, PARENT_WITHIN
from kg.relate.events.regions import Region
from kg.relate.named import Named, first_from
from kg.text.lines import line_start

_FROM = rf"{one_of('peopleOfBody', 'peopleFrom')}\S{{0,10}}\s?{one_of('from')}"
_PAST = rf"(?:{MONTH_PATTERN}|\d|{one_of('day')}\S{{0,9}})\s{{0,2}}{one_of('past')}"
_ALONE = one_of("standsBeforeBody", "side", "peopleOfBody")
_STANDS_BEFORE = re.compile(
    rf"(?:{_ALONE}|{_FROM}|{MONTH_PATTERN}|{_PAST}|[,)\d:”–—-]|\d\.|\.\s)\s{{0,2}}\Z"
    r"|(?:\A|\n)\s*\Z"
)
_MEMBER = rf"(?!{OPENS_CLAUSE.pattern})[ก-๙]{{6,}}(?: ?\([^()\n]{{2,40}}\))?"
_JOINT = re.compile(
    rf"(?: ?\([^()\n]{{2,60}}\))?(?: ?{one_of('behindBody')})?(?: {_MEMBER})?"
    rf"(?:,| ?{one_of('and')}|\n| [-•]| \d{{1,2}}[.)])? ?"
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
    """The bodies whose own meeting or act an event is: its name begins with them, or with the word for a meeting.

    "การประชุมคณะกรรมการ…", "คณะรัฐมนตรีเห็นชอบ…".
    """
    for mention in mentions:
        met = _MEETS.match(text, mention.start, mention.end)
        place = first_from(bodies, *[met.end() if met else mention.start] * 2)
        if place and isinstance(place.agent, Organization):
            yield place.agent, place


def in_headline(
    article: Article, mentions: Sequence[EventMention], bodies: Sequence[Named]
) -> Iterator[tuple[Organization, Named]]:
    """The bodies that stand for themselves before the event in the headline: its subjects ("กรมประมงหารือ…")."""
    for mention in mentions:
        if mention.start < article.body:
            start = line_start(article.masked, mention.start, HOLDER_WITHIN)
            yield from alone(article.masked, [place for place in bodies if start <= place.start < mention.start])


def alone(text: str, bodies: Sequence[Named]) -> Iterator[tuple[Organization, Named]]:
    """The bodies named for themselves: not inside a post ("อธิบดีกรม…"), nor as the parent of the one before.

    Behind one that stands alone, with only a space between, the next does too; a ministry is no ministry's parent.
    """
    last_end, last_alone, top = -1, False, False
    for place in bodies:
        follows = last_end > 0 and _follows(text, last_end, place.start)
        parent = (
            follows and place.start - last_end <= PARENT_WITHIN and bool(_PARENT.match(text, place.start)) and not top
        )
        stands = not parent and (_stands_alone(text, place.start) or (follows and last_alone))
        if stands and isinstance(place.agent, Organization):
            yield place.agent, place
        last_end, last_alone, top = place.end, stands or (parent and last_alone), bool(_TOP.match(text, place.start))


def _follows(text: str, end: int, start: int) -> bool:
    """Whether a body that begins at ``start`` is the next of a list in which the one before ends at ``end``.

    One member that nobody knows may stand between: those around it vouch for it.
    """
    if start - end <= PARENT_WITHIN:
        return end <= start
    return start - end <= MEMBER_WITHIN and bool(_JOINT.fullmatch(text, end, start))


def _stands_alone(text: str, start: int) -> bool:
    """Whether what stands before a body's name shows that it is named for itself; no abbreviated post does."""
    before = text[max(0, start - ALONE_WITHIN) : start]
    given = _GIVEN.search(text, max(0, start - GIVEN_WITHIN), start)
    return bool(given or (_STANDS_BEFORE.search(before) and not _SHORT_POST.search(before)))
