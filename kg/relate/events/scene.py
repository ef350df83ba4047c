"""What of an article, and of one of its events, bears on whether a body takes part in the event."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from kg.models import Article, Holding, Span
from kg.relate.events.actors import Present, main_of
from kg.relate.events.bodies import alone
from kg.relate.events.candidates import Candidate
from kg.relate.events.regions import Region
from kg.relate.events.speech import Spoken
from kg.relate.named import Named
from kg.text.spans import START

Key = tuple[bool, str]
"""An agent: whether it is a person, and its name."""


def key_of(place: Named) -> Key:
    """The agent that is named at a place."""
    return place.is_person, place.agent.name


@dataclass(frozen=True, slots=True)
class Backdrop:
    """What is the same for all events of an article.

    At ``bodies`` bodies are named, at ``agents`` also persons, in text order; ``alone`` are the offsets of bodies named
    for themselves; ``venues`` are where events were; ``staff`` are those who hold a post in each body, by its name;
    ``told`` are the names of the bodies that stand below the headline.
    """

    article: Article
    bodies: Sequence[Named]
    venues: Sequence[Span]
    spoken: Spoken
    staff: Mapping[str, Set[str]]
    agents: Sequence[Named]
    alone: Set[int]
    told: Sequence[str]

    def between(self, start: int, end: int) -> Sequence[Named]:
        """The places in a range at which agents are named."""
        first = bisect_left(self.agents, start, key=START)
        return self.agents[first : bisect_left(self.agents, end, lo=first, key=START)]

    def by_body(self) -> Mapping[str, Sequence[Named]]:
        """Where each body is named, by its name, in the order in which the article names them."""
        found: dict[str, list[Named]] = {}
        for place in self.bodies:
            found.setdefault(place.agent.name, []).append(place)
        return found


@dataclass(frozen=True, slots=True)
class Scene:
    """An event before its backdrop: where it is reported, and who takes part in it by the rules."""

    backdrop: Backdrop
    candidate: Candidate
    region: Region
    main: bool
    present: Sequence[Present]
    there: Set[Key]

    def parts(self) -> Sequence[Present]:
        """Each agent once, with the first part that the rules find for it."""
        found: dict[Key, Present] = {}
        for one in self.present:
            found.setdefault(key_of(one[2]), one)
        return tuple(found.values())


def backdrop(
    article: Article,
    people: Sequence[Named],
    bodies: Sequence[Named],
    venues: Sequence[Span],
    said: Spoken,
    holdings: Sequence[Holding],
) -> Backdrop:
    """What is the same for all events of an article, of where it names agents and venues, and of who holds posts."""
    agents = sorted((*people, *bodies), key=START)
    by_themselves = frozenset(place.start for _, place in alone(article.masked, bodies))
    staff: dict[str, set[str]] = {}
    for holding in holdings:
        if holding.organization:
            staff.setdefault(holding.organization.name, set()).add(holding.person.name)
    told = tuple(dict.fromkeys(place.agent.name for place in bodies if place.start >= article.body))
    return Backdrop(article, bodies, venues, said, staff, agents, by_themselves, told)


def scenes(
    behind: Backdrop,
    candidates: Sequence[Candidate],
    reported: Sequence[Region],
    taking: Sequence[Sequence[Present]],
) -> list[Scene]:
    """One scene per event: where it is reported, and who takes part."""
    main = main_of(candidates)
    return [
        Scene(behind, candidate, region, number == main, present, frozenset(key_of(place) for _, _, place in present))
        for number, (candidate, region, present) in enumerate(zip(candidates, reported, taking, strict=True))
    ]
