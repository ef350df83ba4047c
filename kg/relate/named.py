"""Where the agents of an article are named."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from kg.models import Agent, Person, Span
from kg.text.spans import START


@dataclass(frozen=True, slots=True)
class Named(Span):
    """A place where an agent is named."""

    agent: Agent

    @property
    def is_person(self) -> bool:
        """Whether it is a person who is named here, not a body."""
        return isinstance(self.agent, Person)


def named(agents: Sequence[Agent]) -> tuple[Named, ...]:
    """All places where the agents are named, in text order; those of one span in the order of the agents."""
    places = [Named(mention.start, mention.end, agent) for agent in agents for mention in agent.mentions]
    return tuple(sorted(places, key=lambda place: (place.start, place.end)))


def first_from(places: Sequence[Named], start: int, end: int) -> Named | None:
    """The first of the places, which are in text order, that begins from ``start`` to ``end``."""
    at = bisect_left(places, start, key=START)
    return places[at] if at < len(places) and places[at].start <= end else None
