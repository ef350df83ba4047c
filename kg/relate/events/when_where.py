"""When and where: the date and the venue that the text gives for a naming phrase."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from kg.grammar.segments import enclosing, paragraphs, sentences
from kg.grammar.words import one_of
from kg.models import Article, DateMention, EventMention, Introduction, Mention, PlaceMention, Span
from kg.relate.events.groups import DATED_BEFORE
from kg.relate.events.numbers import (
    DATE_WITHIN,
    DATELINE_WITHIN,
    FIRST_PARAGRAPHS,
    LONGEST_REPORT,
    OPENING,
    RESOLUTION_WITHIN,
    VENUE_OPENS_WITHIN,
    VENUE_WITHIN,
)
from kg.relate.events.speech import SPOKESMAN, Spoken
from kg.text.spans import START

M = TypeVar("M", bound=Mention)

WILL = re.compile(one_of("futureAct"))
_THE_DAY = rf"{one_of('day')}\S{{0,9}}{one_of('ordinal')}"
_IN_PLACE = r"(?:in(?: [A-Z][A-Za-z’-]+,?){1,4} )?"
_DATE_FOLLOWS = re.compile(
    rf"\s*\(?\s*{_IN_PLACE}(?:{one_of('leadsToDate')}\s?){{0,9}}(?:{one_of('onDate')}\s?)?"
    rf"(?:(?:{one_of('hour')} [\d.:]+ น\.|{one_of('partOfDay')}) ?(?:{one_of('of')})?)?"
    rf"(?:{_THE_DAY}|{one_of('today', 'stretchOfTime')})?\s*\(?"
)
_HELD_IN = re.compile(rf"\s?{one_of('leadsToDate')}{{0,6}}?{one_of('heldIn')}")
_FITS = {"day": re.compile(""), "year": re.compile(""), "month": re.compile(one_of("onDate", "stretchOfTime"))}
_RESOLVED = re.compile(rf"{one_of('decree')}[^\n]{{0,40}}{one_of('decreedOn')}\s?(?:{_THE_DAY}\s?)?\Z")
_AT_AN_HOUR = re.compile(rf"\s?(?:{one_of('onDate')}\s?)?{one_of('hour', 'partOfDay')}")
_ON = re.compile(rf"(?:\A|\s)(?:{one_of('onDate')}\s?(?:{_THE_DAY})?|{_THE_DAY})\s?\Z")
_TODAY_HERE = re.compile(rf"[“\"\s]*(?:{one_of('onDate', 'daytime')}|{one_of('stretchOfTime')}\S*)?\Z")


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an event mention stands and what that place says: its sentence and paragraph, date and venue.

    ``opens``: the report begins with the date. ``own``: the date stands at the event's name or opens its sentence.
    ``said``: somebody's words are being reported there. ``first``: it is one of the report's first paragraphs.
    ``then``: it came next on the same day. ``headline``: the headline tells it.
    """

    sentence: Span
    paragraph: Span
    when: DateMention | None
    place: PlaceMention | None
    opens: bool = False
    own: bool = False
    said: bool = False
    first: bool = False
    then: bool = False
    headline: bool = False


def setting(
    article: Article,
    mention: EventMention,
    dates: Sequence[DateMention],
    places: Sequence[PlaceMention],
    spoken: Spoken,
) -> Setting:
    """What the sentence around a naming phrase, or else the opening of its paragraph, says of its date and venue."""
    whole = Span(mention.start, mention.end)
    sentence = enclosing(sentences(article), mention.start) or whole
    paragraph = enclosing(paragraphs(article), mention.start) or whole
    said = spoken.begins(max(paragraph.start, mention.start - LONGEST_REPORT), mention.start)
    start = said[-1] if said else paragraph.start
    place = _place(mention, paragraph, places, spoken)
    after = _date_after(article, mention, place, dates)
    before = _date_before(article, max(start, sentence.start), mention, dates)
    if before and not said and mention.introduction in DATED_BEFORE:
        after = after if _lasts(mention, after) or _is_to_come(article, before, mention, after) else None
    when = after or before or _date_before(article, start, mention, dates)
    if said and not when and _of_that_day(article, Span(paragraph.start, said[0]), start, place):
        when = next(iter(inside(dates, paragraph.start, min(said[0], paragraph.start + OPENING))), None)
        start = paragraph.start
    opens = bool(when and when.start <= start + OPENING)
    own = bool(after or (when and sentence.start <= when.start <= sentence.start + OPENING))
    first = any(p.start == paragraph.start for p in _first(article, FIRST_PARAGRAPHS))
    return Setting(sentence, paragraph, when, place, opens, own, bool(said), first)


def _of_that_day(article: Article, before: Span, start: int, place: PlaceMention | None) -> bool:
    """Whether what is said at ``start`` took place on the day named before it.

    So it did where its hour follows, and where a spokesman tells what took place at a venue that he names first.
    """
    told = place is not None and place.end <= before.end and SPOKESMAN.search(article.masked, before.start, before.end)
    return bool(told) or _AT_AN_HOUR.match(article.masked, start) is not None


def _is_to_come(article: Article, before: DateMention, mention: EventMention, after: DateMention | None) -> bool:
    """Whether somebody will be there, on the later day that stands at the name: วันนี้ นาย… จะเข้าร่วมการประชุม… วันที่ 6."""
    later = after is not None and before.latest < after.earliest
    return later and bool(WILL.search(article.masked, before.end, mention.start))


def _lasts(mention: EventMention, when: DateMention | None) -> bool:
    """Whether a period is given for what is only told of: that of the occasion, not of what somebody did there."""
    return mention.introduction is Introduction.TOLD and when is not None and when.earliest < when.latest


def opening(article: Article, dates: Sequence[DateMention], places: Sequence[PlaceMention]) -> Setting | None:
    """The date and venue with which one of the first paragraphs of the body opens, if one opens with a date."""
    for paragraph in _first(article, DATELINE_WITHIN):
        day = next(iter(inside(dates, paragraph.start, paragraph.start + OPENING)), None)
        if day and day.precision == "day" and (day.start == paragraph.start or not day.relative):
            place = next(iter(inside(places, paragraph.start, paragraph.end)), None)
            sentence = enclosing(sentences(article), paragraph.start) or paragraph
            return Setting(sentence, paragraph, day, place, opens=True, own=True)
    return None


def _first(article: Article, number: int) -> Sequence[Span]:
    first = bisect_left(paragraphs(article), article.body, key=START)
    return paragraphs(article)[first : first + number]


def inside(mentions: Sequence[M], start: int, end: int) -> Sequence[M]:
    """The mentions of a sorted sequence that begin in a range."""
    first = bisect_left(mentions, start, key=START)
    return mentions[first : bisect_left(mentions, end, lo=first, key=START)]


def _date_after(
    article: Article, mention: EventMention, place: PlaceMention | None, dates: Sequence[DateMention]
) -> DateMention | None:
    """A date that follows the name, or the venue behind the name, with nothing but a preposition between."""
    for end in (mention.end, place.end if place and place.start > mention.end else 0):
        for date in inside(dates, end, end + DATE_WITHIN) if end else ():
            gap = article.text[end : date.start]
            if "\n" in gap or (date.precision == "year" and not _HELD_IN.fullmatch(gap)):
                break
            if (_DATE_FOLLOWS.fullmatch(gap) and _FITS[date.precision].search(gap)) or gap.endswith("("):
                return date
    return None


def _date_before(
    article: Article, start: int, mention: EventMention, dates: Sequence[DateMention]
) -> DateMention | None:
    """The date that opens the report, or else the last day that it names before the event."""
    for date in inside(dates, start, min(mention.start, start + OPENING + 1)):
        today_elsewhere = date.relative and not _TODAY_HERE.match(article.text[start : date.start])
        if _is_told(article, start, date) and not today_elsewhere:
            return date
    close = inside(dates, max(start, mention.start - LONGEST_REPORT), mention.start)
    days = (date for date in reversed(close) if date.precision == "day" and not date.relative)
    return next((date for date in days if _is_told(article, start, date)), None)


def _is_told(article: Article, start: int, date: DateMention) -> bool:
    """Whether a date behind ``start`` is that of something told, more than a year and no document's day."""
    before = max(start, date.start - RESOLUTION_WITHIN), date.start
    return date.precision != "year" and not _RESOLVED.search(article.text, *before)


def later(
    article: Article, where: Setting, mention: EventMention, dates: Sequence[DateMention], spoken: Spoken
) -> DateMention | None:
    """The first day that the rest of the paragraph gives as that of the report ("… ร่วมงาน ในวันที่ 5 มีนาคม")."""
    for date in inside(dates, mention.end, spoken.before(mention.end, where.paragraph.end)):
        between = article.text[mention.end : date.start]
        if date.precision == "day" and _ON.search(between) and not _RESOLVED.search(between):
            return date
    return None


def _place(
    mention: EventMention, paragraph: Span, places: Sequence[PlaceMention], spoken: Spoken
) -> PlaceMention | None:
    """The venue right behind the name, else the one that opens the paragraph, else the next, else the last before."""
    start, end = max(paragraph.start, mention.start - LONGEST_REPORT), min(paragraph.end, mention.end + LONGEST_REPORT)
    after = inside(places, mention.end, spoken.before(mention.end, end))
    before = [p for p in inside(places, start, mention.start) if p.end <= mention.start]
    if after and after[0].start - mention.end <= VENUE_WITHIN:
        return after[0]
    if before and before[0].start - paragraph.start <= VENUE_OPENS_WITHIN:
        return before[0]
    return next(iter((*after[:1], *before[-1:])), None)
