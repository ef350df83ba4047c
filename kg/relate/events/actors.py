"""Who does what is told of a further event without naming anybody: the one with whom the report began."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.models import Agent, Article, Introduction, Part, Person
from kg.relate.events.candidates import Candidate
from kg.relate.events.groups import ELIDED
from kg.relate.named import Named, first_from

Present = tuple[Agent, Part, Named]
"""Who takes part in an event, what they do there, and where the text names them."""


def main_of(candidates: Sequence[Candidate]) -> int:
    """The number of the event that most of the report is about, the first of several; -1 for no events."""
    return max(range(len(candidates)), key=lambda number: (candidates[number].rank, -number), default=-1)


def with_actor(
    article: Article, candidates: Sequence[Candidate], taking: Sequence[Sequence[Present]], people: Sequence[Named]
) -> Iterator[Sequence[Present]]:
    """Who takes part in each event, with the first person of the main event where another has nobody for its subject.

    "… จากนั้นได้เยี่ยมชมตลาด" goes on about whom the report is about.
    """
    main = main_of(candidates)
    for number, (candidate, found) in enumerate(zip(candidates, taking, strict=True)):
        elided = number != main and _has_no_subject(candidate, people)
        actor = next((one for one in taking[main] if isinstance(one[0], Person)), None) if elided else None
        yield (*found, (actor[0], _part(candidate), actor[2])) if actor else found


def _has_no_subject(candidate: Candidate, people: Sequence[Named]) -> bool:
    """Whether the event is told by what somebody does whom its sentence does not name."""
    mention, where = candidate.mention, candidate.setting
    named = first_from(people, where.sentence.start, mention.start)
    return mention.introduction in ELIDED and not where.said and named is None


def _part(candidate: Candidate) -> Part:
    return Part.CHAIR if candidate.mention.introduction is Introduction.PRESIDED else Part.ATTENDEE
