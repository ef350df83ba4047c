"""Where the agents of an article are named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.models import Agent, Person


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """A mention of an agent: where it stands and whom it names (``index`` in the article's agents)."""

    start: int
    end: int
    index: int
    person: bool


def named(agents: Sequence[Agent]) -> tuple[Named, ...]:
    """All mentions of the agents in text order."""
    return tuple(
        sorted(
            Named(mention.start, mention.end, index, isinstance(agent, Person))
            for index, agent in enumerate(agents)
            for mention in agent.mentions
        )
    )
