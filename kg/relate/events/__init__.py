"""From naming phrases to events with date, venue and parent, and to who takes part in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from kg.models import (
    Agent,
    Article,
    DateMention,
    Event,
    EventMention,
    Organization,
    Part,
    Participation,
    Person,
    PlaceMention,
    Span,
)
from kg.relate.events.choice import choose
from kg.relate.events.happening import Happening
from kg.relate.events.organizers import organizers
from kg.relate.events.participants import Seen, bodies_in, meeting, persons_in, seen, speakers_after
from kg.relate.events.regions import Region, regions
from kg.text.calendar import arabic, gregorian_year
from kg.text.segments import enclosing, sentences

_SURE = 2.2
_SPOKEN = frozenset({"seminar", "meeting", "lecture"})
_JOINT = {"pressConference": Part.SPEAKER, "lecture": Part.SPEAKER, "signing": Part.SIGNATORY}
_TOLD = frozenset({"told", "done", "attended"})
_FURTHEST = timedelta(days=400)
_YEAR = re.compile(r"(?<![\d๐-๙/])(?<!ปีงบประมาณ )(?<!ปีงบประมาณ พ.ศ. )(?:19|20|25|๒๕)[\d๐-๙]{2}(?=[)”\"]?$)")
_LAST_YEAR = 2100
_AT_IT = re.compile(r"(?:ภายใน|ใน)(?:งาน|พิธี|การประชุม|โอกาส)(?:ดังกล่าว|นี้|ครั้งนี้)?[^\n]{0,60}$")
_PART_REACH = 450
_GOES_ON = re.compile(r"จากนั้น|ต่อมา|กล่าวว่า|โอกาสนี้|ในการนี้")


def relate_events(
    article: Article,
    mentions: Sequence[EventMention],
    dates: Sequence[DateMention],
    places: Sequence[PlaceMention],
    persons: Sequence[Person],
    organizations: Sequence[Organization],
) -> tuple[tuple[Event, ...], tuple[Participation, ...]]:
    """The events that the article reports, in its order, and the parts that persons and bodies take in them."""
    happenings = choose(article, mentions, _near(article, dates), places)
    parents = _parents(article, happenings)
    wholes = tuple(
        parent if parent is not None else _main(article, h, happenings)
        for h, parent in zip(happenings, parents, strict=True)
    )
    events = tuple(_event(article, h, whole, happenings) for h, whole in zip(happenings, wholes, strict=True))
    people, bodies = seen(persons), seen(organizations)
    parts: list[Participation] = []
    for number, (happening, region) in enumerate(zip(happenings, regions(article, happenings, parents), strict=True)):
        found = _taking_part(article, happening, region, people, bodies, places, number in parents)
        parts += _participations(article, number, found)
    return events, tuple(parts)


def _near(article: Article, dates: Sequence[DateMention]) -> Sequence[DateMention]:
    """The dates at which something that is news can take place: none far from the publication."""
    if not article.published:
        return dates
    first, last = article.published - _FURTHEST, article.published + _FURTHEST
    return [date for date in dates if first <= date.earliest <= last]


def _parents(article: Article, happenings: Sequence[Happening]) -> tuple[int | None, ...]:
    """For each event the one that it is part of: what its own line, shortly behind it, says it takes place within."""
    found: list[int | None] = []
    for happening in happenings:
        start = happening.mention.end
        within = [
            number
            for number, other in enumerate(happenings)
            if other.mention.rule == "within"
            and happening.mention.rule != "within"
            and (other.setting.paragraph, other.setting.said) == (happening.setting.paragraph, happening.setting.said)
            and 0 < other.mention.start - start < _PART_REACH
            and not _GOES_ON.search(article.masked, start, other.mention.start)
        ]
        found.append(within[0] if within else None)
    return tuple(found)


def _main(article: Article, happening: Happening, all_of_them: Sequence[Happening]) -> int | None:
    """The main event, where an occasion is only named as having taken place at it ("ในพิธีดังกล่าวได้มีการเปิดตัว…")."""
    before = article.masked[happening.setting.paragraph.start : happening.mention.start]
    if happening.told or not _AT_IT.search(before):
        return None
    return max(
        (number for number, other in enumerate(all_of_them) if other.told),
        key=lambda n: all_of_them[n].score,
        default=None,
    )


def _event(article: Article, happening: Happening, parent: int | None, all_of_them: Sequence[Happening]) -> Event:
    above = all_of_them[parent].setting if parent is not None else None
    where = happening.setting
    return Event(
        name=happening.mention.name,
        kind=happening.mention.kind,
        when=where.when or (above.when if above else None) or _year_named(happening.mention),
        place=where.place or (above.place if above else None),
        evidence=_evidence(article, happening.mention.start, happening.mention.end),
        parent=parent,
        confidence=round(min(1.0, happening.score / _SURE), 2),
    )


def _year_named(mention: EventMention) -> DateMention | None:
    """The year with which an event's name ends, as its date."""
    found = _YEAR.search(mention.text)
    year = gregorian_year(int(arabic(found[0]))) if found else 0
    if not found or year > _LAST_YEAR:
        return None
    span = mention.start + found.start(), mention.start + found.end()
    return DateMention(*span, found[0], "name", 0.7, date(year, 1, 1), date(year, 12, 31), "year")


def _taking_part(
    article: Article,
    happening: Happening,
    region: Region,
    people: Sequence[Seen],
    bodies: Sequence[Seen],
    places: Sequence[PlaceMention],
    has_parts: bool,
) -> Iterator[tuple[Agent, Part, Seen]]:
    for body, place in organizers(article, happening, bodies):
        yield body, Part.ORGANIZER, place
    if not happening.told:
        return
    attending = [*meeting(article.masked, happening.mentions, bodies), *bodies_in(article, region, bodies, places)]
    if has_parts:
        yield from ((body, Part.ATTENDEE, place) for body, place in attending[:1])
        return
    joint = _together(happening)
    for person, part, place in persons_in(article, region, people):
        together = joint and part is Part.ATTENDEE and place.start < happening.mention.start
        yield person, joint if joint and together else part, place
    if happening.mention.kind in _SPOKEN:
        bodies_there = {body.name for body, _ in attending}
        yield from speakers_after(article, happening.setting.paragraph.end, people, bodies, bodies_there)
    yield from ((body, Part.ATTENDEE, place) for body, place in attending)


def _together(happening: Happening) -> Part | None:
    """What all who are named before a verb of speaking or signing do ("A และ B ร่วมลงนาม…")."""
    mention = happening.mention
    if mention.rule not in _TOLD or (mention.kind == "signing" and not mention.name.startswith("ลงนาม")):
        return None
    return _JOINT.get(mention.kind)


def _participations(article: Article, event: int, found: Iterator[tuple[Agent, Part, Seen]]) -> Iterator[Participation]:
    """One participation per agent: the first part that is found for it."""
    taken: set[tuple[str, str]] = set()
    for agent, part, place in found:
        name = (type(agent).__name__, agent.name)
        if name not in taken:
            taken.add(name)
            sure = 0.9 if isinstance(agent, Person) or part is Part.ORGANIZER else 0.75
            yield Participation(event, agent, part, _evidence(article, place.start, place.end), sure)


def _evidence(article: Article, start: int, end: int) -> tuple[Span, ...]:
    sentence = enclosing(sentences(article), start)
    return (Span(sentence.start, max(sentence.end, end)) if sentence else Span(start, end),)
