"""All relationships of a store: the one list of what is computed, by what measure, from which facts.

``ontology/kg.ttl`` defines each measure in words, with the source of its formula; ``kg.network.projections`` has it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from types import MappingProxyType

from kg.calendar.years import fiscal_year_of
from kg.iris import Kind, goal_of, kind_of
from kg.models import Part, Relationship, Status
from kg.network.facts import EVERYTHING, Fact, Facts, Window
from kg.network.projections import bound, served, shared_hubs, surest_claims, together

_SIGNING = "signing"
_IN_OFFICE = frozenset({Status.INCUMBENT, Status.ACTING})
_ORGANIZING = frozenset({Part.ORGANIZER, Part.HOST})

BY_EVENTS = frozenset({"meets", "organizes-with", "signs-with", "works-with"})
"""The measures of agents that share events."""

_THROUGH_OFFICERS = frozenset({"signs-with", "works-with"})
"""Those of bodies that may be present through who holds office there."""


def relationships(facts: Facts, window: Window = EVERYTHING) -> Iterator[Relationship]:
    """Every relationship that the facts of the window support, sorted by IRI (see ``kg.iris.relationship_iri``).

    Measure by measure, so that no more than one is held in memory.
    """
    inside = facts.within(window)
    for measure in sorted(_MEASURES):
        yield from _MEASURES[measure](measure, inside)


def counts(measure: str, fact: Fact) -> bool:
    """Whether a part in an event ties its agent to the others there by one of the measures of ``BY_EVENTS``."""
    if measure == "meets":
        return kind_of(fact.agent) is Kind.PERSON
    if measure == "organizes-with" and fact.detail not in _ORGANIZING:
        return False
    if measure == "signs-with" and fact.kind != _SIGNING and fact.detail != Part.SIGNATORY:
        return False
    return kind_of(fact.agent) is Kind.ORGANIZATION


def represented(measure: str, took_part: Iterable[Fact], held: Iterable[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """The bodies that were present through a person who, by the same article, holds office there, beside the offices.

    A body's part is its officer's, as sure as this and the holding together. None where only own parts count.
    """
    offices: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    if measure in _THROUGH_OFFICERS:
        for holding in held:
            if holding.detail in _IN_OFFICE:
                offices[holding.article, holding.agent].append(holding)
    for fact in took_part:
        for office in offices.get((fact.article, fact.agent), ()):
            yield fact.between(office.hub, fact.hub, fact.confidence * office.confidence), office


def agency_year(fact: Fact) -> str:
    """The agency and the fiscal year of a holding; one without a day shares a time with its own article only.

    Posts change hands on 1 October, when the fiscal year begins (Budget Procedures Act B.E. 2561, section 4) and who
    has turned 60 has retired (Government Pension Act B.E. 2494, section 19).
    """
    when = str(fiscal_year_of(fact.earliest)) if fact.earliest else fact.article
    return f"{fact.hub} {when}"


def by_goal(facts: Collection[Fact]) -> tuple[Fact, ...]:
    """The facts with each target counted for its goal."""
    goal = {theme: goal_of(theme) for theme in {fact.hub for fact in facts}}
    return tuple(
        fact if goal[fact.hub] == fact.hub else fact.between(fact.agent, goal[fact.hub], fact.confidence)
        for fact in facts
    )


def _at_events(measure: str, facts: Facts) -> Iterator[Relationship]:
    present = [fact for fact in facts.participations if counts(measure, fact)]
    through = (fact for fact, _ in represented(measure, facts.participations, facts.holdings))
    return shared_hubs(measure, [*present, *(fact for fact in through if counts(measure, fact))])


def _former(measure: str, facts: Facts) -> Iterator[Relationship]:
    return bound(measure, [fact for fact in facts.holdings if fact.detail == Status.FORMER])


def _present(measure: str, facts: Facts) -> Iterator[Relationship]:
    return bound(measure, [fact for fact in facts.holdings if fact.detail != Status.FORMER])


def _colleagues(measure: str, facts: Facts) -> Iterator[Relationship]:
    in_office = [fact for fact in facts.holdings if fact.detail in _IN_OFFICE]
    return shared_hubs(measure, in_office, surest_claims, agency_year)


def _of_one_person(measure: str, facts: Facts) -> Iterator[Relationship]:
    turned = [fact.between(fact.hub, fact.agent, fact.confidence) for fact in facts.holdings]
    return shared_hubs(measure, turned, surest_claims)


def _serving(measure: str, facts: Facts) -> Iterator[Relationship]:
    return served(measure, [fact for fact in by_goal(facts.themes) if fact.agent])


def _goals(measure: str, facts: Facts) -> Iterator[Relationship]:
    return together(measure, by_goal(facts.themes))


_MEASURES: MappingProxyType[str, Callable[[str, Facts], Iterator[Relationship]]] = MappingProxyType(
    {
        **dict.fromkeys(BY_EVENTS, _at_events),
        "colleagues": _colleagues,
        "goals-together": _goals,
        "held-post": _former,
        "holds-post": _present,
        "serves": _serving,
        "shares-officers": _of_one_person,
    }
)
