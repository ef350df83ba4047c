"""From naming phrases to events with date, venue and parent, and to who takes part in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from kg.calendar.years import ERA_PATTERN, calendar_year, gregorian_year
from kg.grammar.segments import enclosing, sentences
from kg.grammar.words import one_of
from kg.models import (
    Article,
    DateMention,
    Event,
    EventMention,
    Holding,
    Introduction,
    Organization,
    Part,
    Participation,
    Person,
    PlaceMention,
    Span,
    SpeechMention,
)
from kg.relate.events.actors import Present, main_of, same_day, with_actor
from kg.relate.events.bodies import bodies_in, in_headline, meeting
from kg.relate.events.candidates import Candidate
from kg.relate.events.choice import choose
from kg.relate.events.found import found_in
from kg.relate.events.groups import DONE_TOGETHER, JOINT_PARTS, SIGNING, SPOKEN
from kg.relate.events.likely import likely
from kg.relate.events.numbers import PART_WITHIN, YEAR_IN_NAME
from kg.relate.events.organizers import organizers, parties
from kg.relate.events.participants import persons_in, speakers_after
from kg.relate.events.presence import spokesmen
from kg.relate.events.regions import Region, regions
from kg.relate.events.scene import Scene, backdrop, scenes
from kg.relate.events.speech import Spoken, spoken
from kg.relate.named import Named, named
from kg.text.spans import leftmost_longest
from kg.vocabulary.measured import probability
from kg.vocabulary.participation_weights import part_share

_YEAR = re.compile(r"(?<![\d๐-๙/])(?:19|20|25|๒๕)[\d๐-๙]{2}(?=[)”\"]?$)|(?:(?<=\()|\A)20\d\d(?= [A-Z])")
_FISCAL = re.compile(rf"{one_of('fiscalYear')} (?:{ERA_PATTERN} )?\Z")
_AT_IT = re.compile(rf"{one_of('atIt')}[^\n]{{0,60}}\Z")
_SIGNS = re.compile(one_of("signs"))
_TURNS = re.compile(one_of("thereafter", "nextStep"))


def relate_events(
    article: Article,
    mentions: Sequence[EventMention],
    dates: Sequence[DateMention],
    places: Sequence[PlaceMention],
    persons: Sequence[Person],
    organizations: Sequence[Organization],
    holdings: Sequence[Holding],
    quotations: Sequence[SpeechMention],
) -> tuple[tuple[Event, ...], tuple[Participation, ...]]:
    """The events that the article reports, in its order, and the parts that persons and bodies take in them."""
    events, played = staged(article, mentions, dates, places, persons, organizations, holdings, quotations)
    return events, tuple(_participations(article, played))


def staged(
    article: Article,
    mentions: Sequence[EventMention],
    dates: Sequence[DateMention],
    places: Sequence[PlaceMention],
    persons: Sequence[Person],
    organizations: Sequence[Organization],
    holdings: Sequence[Holding],
    quotations: Sequence[SpeechMention],
) -> tuple[tuple[Event, ...], list[Scene]]:
    """The events that the article reports, and for each who takes part in it by the rules, before what is around it."""
    said = spoken(article, quotations)
    people, bodies = leftmost_longest(named(persons)), leftmost_longest(named(organizations))
    candidates = choose(article, found_in(article, mentions, dates, places, said, people, bodies))
    parents = _parents(article, candidates, said)
    wholes = tuple(
        parent if parent is not None else _main(article, c, candidates)
        for c, parent in zip(candidates, parents, strict=True)
    )
    going_on = same_day(candidates, people)
    events = tuple(_event(article, c, whole, going_on) for c, whole in zip(going_on, wholes, strict=True))
    reporters = spokesmen(holdings)
    reported = regions(article, candidates, parents, said)
    taking = [
        tuple(_taking_part(article, c, region, people, bodies, places, said, reporters, number in parents))
        for number, (c, region) in enumerate(zip(candidates, reported, strict=True))
    ]
    behind = backdrop(article, people, bodies, places, said, holdings)
    there = _where_they_sign(candidates, taking)
    played = with_actor(candidates, there, people, behind.agents, said, reporters)
    return events, scenes(behind, candidates, reported, list(played))


def _where_they_sign(
    candidates: Sequence[Candidate], taking: Sequence[tuple[Present, ...]]
) -> list[tuple[Present, ...]]:
    """Who takes part in each event: those who sign only at a signing, where the article reports one."""
    signings = [candidate.mention.kind == SIGNING for candidate in candidates]
    if not any(signings):
        return list(taking)
    return [
        present if signs else tuple(one for one in present if one[1] is not Part.SIGNATORY)
        for signs, present in zip(signings, taking, strict=True)
    ]


def _parents(article: Article, candidates: Sequence[Candidate], said: Spoken) -> tuple[int | None, ...]:
    """For each event the one that it is part of: what its own line, shortly behind it, says it takes place within."""
    found: list[int | None] = []
    for candidate in candidates:
        start = candidate.mention.end
        within = [
            number
            for number, other in enumerate(candidates)
            if other.mention.introduction is Introduction.WITHIN
            and candidate.mention.introduction is not Introduction.WITHIN
            and (other.setting.paragraph, other.setting.said) == (candidate.setting.paragraph, candidate.setting.said)
            and 0 < other.mention.start - start < PART_WITHIN
            and not _TURNS.search(article.masked, start, other.mention.start)
            and not said.begins(start, other.mention.start)
        ]
        found.append(within[0] if within else None)
    return tuple(found)


def _main(article: Article, candidate: Candidate, all_of_them: Sequence[Candidate]) -> int | None:
    """The main event, where another is named as having taken place at it ("ในพิธีดังกล่าวได้มีการเปิดตัว…")."""
    main = main_of(all_of_them)
    before = article.masked[candidate.setting.paragraph.start : candidate.mention.start]
    return main if candidate is not all_of_them[main] and _AT_IT.search(before) else None


def _event(article: Article, candidate: Candidate, parent: int | None, all_of_them: Sequence[Candidate]) -> Event:
    above = all_of_them[parent].setting if parent is not None else None
    where = candidate.setting
    return Event(
        name=candidate.mention.name,
        kind=candidate.mention.kind,
        when=where.when or (above.when if above else None) or _year_named(candidate.mention),
        place=where.place or (above.place if above else None),
        evidence=_evidence(article, candidate.mention.start, candidate.mention.end),
        parent=parent,
        confidence=probability(candidate.score),
    )


def _year_named(mention: EventMention) -> DateMention | None:
    """The year with which an event's name ends, as its date."""
    found = _YEAR.search(mention.text)
    if found is None or _FISCAL.search(mention.text, 0, found.start()):
        return None
    span = mention.start + found.start(), mention.start + found.end()
    bounds = calendar_year(gregorian_year(int(found[0])))
    return DateMention(*span, found[0], "name", YEAR_IN_NAME, *bounds, "year", relative=False)


def _taking_part(
    article: Article,
    candidate: Candidate,
    region: Region,
    people: Sequence[Named],
    bodies: Sequence[Named],
    places: Sequence[PlaceMention],
    said: Spoken,
    reporters: Set[str],
    has_parts: bool,
) -> Iterator[Present]:
    for body, place in organizers(article, candidate, bodies, said):
        yield body, Part.ORGANIZER, place
    if candidate.mention.kind == SIGNING:
        yield from ((body, Part.SIGNATORY, place) for body, place in parties(article, candidate, bodies))
    attending = [
        *meeting(article.masked, candidate.mentions, bodies),
        *bodies_in(article, region, bodies, places),
        *in_headline(article, candidate.mentions, bodies),
    ]
    if has_parts:
        yield from ((body, Part.ATTENDEE, place) for body, place in attending[:1])
        return
    joint = _together(candidate)
    for person, part, place in persons_in(article, region, people, said, reporters):
        together = joint and part is Part.ATTENDEE and place.start < candidate.mention.start
        yield person, joint if joint and together else part, place
    if candidate.mention.kind in SPOKEN:
        bodies_there = {body.name for body, _ in attending}
        yield from speakers_after(article, candidate.setting.paragraph.end, people, bodies, bodies_there, reporters)
    yield from ((body, Part.ATTENDEE, place) for body, place in attending)


def _together(candidate: Candidate) -> Part | None:
    """What all who are named before a verb of speaking or signing do ("A และ B ร่วมลงนาม…")."""
    mention = candidate.mention
    if mention.introduction not in DONE_TOGETHER or (mention.kind == SIGNING and not _SIGNS.match(mention.name)):
        return None
    return JOINT_PARTS.get(mention.kind)


def _participations(article: Article, played: Iterable[Scene]) -> Iterator[Participation]:
    """One participation per event and agent: the first part that the rules find for it; else bodies likely there."""
    for event, scene in enumerate(played):
        by_rule = ((one, part_share("person" if one[2].is_person else "body", one[1])) for one in scene.parts())
        for (agent, part, place), sure in (*by_rule, *likely(scene)):
            yield Participation(event, agent, part, _evidence(article, place.start, place.end), sure)


def _evidence(article: Article, start: int, end: int) -> tuple[Span, ...]:
    sentence = enclosing(sentences(article), start)
    return (Span(sentence.start, max(sentence.end, end)) if sentence else Span(start, end),)
