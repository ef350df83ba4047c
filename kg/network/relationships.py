"""All relationships of a store: the one list of what is computed, by what measure, from which facts.

``ontology/kg.ttl`` defines each measure in words, with the source of its formula; ``kg.network.projections`` has it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.calendar.years import fiscal_year_of
from kg.iris import Kind, goal_of, kind_of
from kg.models import Part, Relationship, Status
from kg.network.facts import EVERYTHING, Fact, Window, holdings, originals, participations, themes
from kg.network.once import counted_once
from kg.network.projections import bound, served, shared_hubs, together
from kg.store.reader import GraphReader

_SIGNING = "signing"
_IN_OFFICE = frozenset({Status.INCUMBENT, Status.ACTING})
_ORGANIZING = frozenset({Part.ORGANIZER, Part.HOST})


def relationships(store: GraphReader, window: Window = EVERYTHING) -> tuple[Relationship, ...]:
    """Every relationship that the facts of the window support, sorted by measure and ends; reissues count once."""
    original = originals(store)
    took_part = counted_once(participations(store, window), original)
    held = counted_once(holdings(store, window), original)
    goals = by_goal(counted_once(themes(store, window), original))
    found = (
        *of_people(took_part, held),
        *of_bodies(took_part, held),
        *served("serves", [fact for fact in goals if fact.agent]),
        *together("goals-together", goals),
    )
    return tuple(sorted(found, key=lambda r: (r.measure, r.between)))


def of_people(took_part: Iterable[Fact], held: Iterable[Fact]) -> Iterator[Relationship]:
    """Who meets whom, who holds or held a post where, and who holds posts in one agency at one time."""
    held = tuple(held)
    former = [fact for fact in held if fact.detail == Status.FORMER]
    yield from shared_hubs("meets", [fact for fact in took_part if kind_of(fact.agent) is Kind.PERSON])
    yield from bound("held-post", former)
    yield from bound("holds-post", [fact for fact in held if fact.detail != Status.FORMER])
    yield from shared_hubs("colleagues", [fact for fact in held if fact.detail in _IN_OFFICE], agency_year)


def of_bodies(took_part: Iterable[Fact], held: Iterable[Fact]) -> Iterator[Relationship]:
    """Which bodies share events, organize them together, sign together, or have posts held by one person."""
    took_part, held = tuple(took_part), tuple(held)
    present = [fact for fact in (*took_part, *represented(took_part, held)) if kind_of(fact.agent) is Kind.ORGANIZATION]
    organizing = [fact for fact in took_part if fact.detail in _ORGANIZING and kind_of(fact.agent) is Kind.ORGANIZATION]
    signing = [fact for fact in present if fact.kind == _SIGNING or fact.detail == Part.SIGNATORY]
    yield from shared_hubs("works-with", present)
    yield from shared_hubs("organizes-with", organizing)
    yield from shared_hubs("signs-with", signing)
    yield from shared_hubs("shares-officers", [replace(fact, agent=fact.hub, hub=fact.agent) for fact in held])


def represented(took_part: Iterable[Fact], held: Iterable[Fact]) -> Iterator[Fact]:
    """The bodies that were present through a person who, by the same article, holds office there.

    Such a fact rests on the participation and the holding, and is as sure as both together.
    """
    offices: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for holding in held:
        if holding.detail in _IN_OFFICE:
            offices[holding.article, holding.agent].append(holding)
    for fact in took_part:
        for office in offices.get((fact.article, fact.agent), ()):
            nodes = (*fact.nodes, *office.nodes)
            yield replace(fact, nodes=nodes, agent=office.hub, confidence=fact.confidence * office.confidence)


def agency_year(fact: Fact) -> str:
    """The agency and the fiscal year of a holding; one without a day shares a time with its own article only.

    Posts change hands on 1 October, when the fiscal year begins (Budget Procedures Act B.E. 2561, section 4) and who
    has turned 60 has retired (Government Pension Act B.E. 2494, section 19).
    """
    when = str(fiscal_year_of(fact.earliest)) if fact.earliest else fact.article
    return f"{fact.hub} {when}"


def by_goal(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts with each target counted for its goal."""
    return tuple(replace(fact, hub=goal_of(fact.hub)) for fact in facts)
