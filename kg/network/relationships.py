"""All relationships of a store: the one list of what is computed, by what measure, from which facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.models import Relationship
from kg.network.facts import Fact, Window, advances, holdings, participations, subjects
from kg.network.projections import bodies_of, bound, persons_of, served, shared_hubs, through_persons, together
from kg.store import GraphStore

EVERYTHING = Window()


def relationships(store: GraphStore, window: Window = EVERYTHING) -> tuple[Relationship, ...]:
    """Every relationship that the facts of the window support, sorted by measure and ends."""
    took_part, held = participations(store, window), holdings(store, window)
    return (
        *served("serves", _by_goal(advances(store, window))),
        *bound("holds-post", held),
        *shared_hubs("colleagues", held),
        *shared_hubs("meets", took_part, persons_of(took_part)),
        *shared_hubs("works-with", took_part, bodies_of(took_part)),
        *through_persons("shares-officers", held),
        *together("goals-together", _by_goal(subjects(store, window))),
    )


def _by_goal(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts with each target counted for its goal."""
    return tuple(replace(fact, hub=goal_of(fact.hub)) for fact in facts)


def goal_of(theme: str) -> str:
    """The IRI of a theme's goal: a goal's own, or that of the goal which a target belongs to."""
    head, _, notation = theme.rpartition("/")
    return f"{head}/{notation.split('.')[0]}"
