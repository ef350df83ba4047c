"""Who does what is told of a further event without naming anybody: the one with whom the report began."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from kg.models import Agent, Introduction, Part, Person
from kg.relate.events.candidates import Candidate
from kg.relate.events.groups import ASIDE, ELIDED
from kg.relate.events.numbers import DOING_WITHIN
from kg.relate.events.speech import Spoken
from kg.relate.named import Named, first_from
from kg.text.spans import START

Present = tuple[Agent, Part, Named]
"""Who takes part in an event, what they do there, and where the text names them."""


def main_of(candidates: Sequence[Candidate]) -> int:
    """The number of the event that most of the report is about, the first of several; -1 for no events."""
    return max(range(len(candidates)), key=lambda number: (candidates[number].rank, -number), default=-1)


def with_actor(
    candidates: Sequence[Candidate],
    taking: Sequence[Sequence[Present]],
    people: Sequence[Named],
    agents: Sequence[Named],
    spoken: Spoken,
    reporters: Set[str],
) -> Iterator[Sequence[Present]]:
    """Who takes part in each event.

    The first person at the main event also does what another is told by, where nobody is its subject ("… จากนั้นได้
    เยี่ยมชมตลาด"); persons that are named where another is only mentioned are not there. So who tells what he did
    himself is there ("นาย… เปิดเผยว่า วันนี้ได้เป็นประธาน…"), but none of the ``reporters``.
    """
    main = main_of(candidates)
    for number, (candidate, found) in enumerate(zip(candidates, taking, strict=True)):
        if number == main:
            yield [*found, *_teller(candidate, agents, spoken, reporters)]
        elif candidate.mention.introduction in ASIDE:
            yield [one for one in found if not isinstance(one[0], Person)]
        else:
            yield [*found, *_actor(candidate, taking[main], people)]


def _actor(candidate: Candidate, there: Sequence[Present], people: Sequence[Named]) -> Sequence[Present]:
    """The first person at the main event, where the other one has nobody for its subject."""
    first = next((one for one in there if isinstance(one[0], Person)), None)
    return [(first[0], _part(candidate), first[2])] if first and _has_no_subject(candidate, people) else []


def _teller(candidate: Candidate, agents: Sequence[Named], spoken: Spoken, reporters: Set[str]) -> Iterator[Present]:
    """The person in whose words the event is told, where they name nobody before it who may be its subject."""
    mention, where = candidate.mention, candidate.setting
    begin = spoken.last(where.paragraph.start, mention.start)
    if begin == where.paragraph.start or mention.introduction not in ELIDED:
        return
    verb = next(span.start for span in reversed(spoken.spans) if span.end == begin)
    first = bisect_left(agents, verb, key=START)
    near = max(where.paragraph.start, verb - DOING_WITHIN)
    teller = next((place for place in reversed(agents[:first]) if place.is_person), None)
    if teller is None or teller.start < near or first_from(agents, begin, mention.start - 1):
        return
    if isinstance(teller.agent, Person) and teller.agent.name not in reporters:
        yield teller.agent, _part(candidate), teller


def same_day(candidates: Sequence[Candidate], people: Sequence[Named]) -> Sequence[Candidate]:
    """The events, those without a date and a subject of their own on the day of the main one."""
    main = main_of(candidates)
    return [
        replace(c, setting=replace(c.setting, when=candidates[main].setting.when))
        if number != main and c.setting.when is None and _has_no_subject(c, people)
        else c
        for number, c in enumerate(candidates)
    ]


def _has_no_subject(candidate: Candidate, people: Sequence[Named]) -> bool:
    """Whether the event is told by what somebody does whom its sentence does not name."""
    mention, where = candidate.mention, candidate.setting
    named = first_from(people, where.sentence.start, mention.start)
    return mention.introduction in ELIDED and not where.said and named is None


def _part(candidate: Candidate) -> Part:
    return Part.CHAIR if candidate.mention.introduction is Introduction.PRESIDED else Part.ATTENDEE
