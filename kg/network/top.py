"""Rankings: the people and agencies that matter most in the network, and the goals that are served most."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from rdflib.namespace import RDFS

from kg.network.facts import Window, themes
from kg.network.goals import Standing, standings
from kg.network.index import nodes_with, value
from kg.network.lookup import Lookup
from kg.network.measures import Measurement, agent_graph, measurements
from kg.network.relationships import by_goal, is_body, is_person, relationships
from kg.rdf.terms import KG
from kg.store.graphs import GraphStore

_SHOWN = 3


class Kind(StrEnum):
    """What may be ranked."""

    PEOPLE = "people"
    AGENCIES = "agencies"
    GOALS = "goals"


class Measure(StrEnum):
    """What agents may be ranked by."""

    PAGERANK = "pagerank"
    DEGREE = "degree"
    WEIGHTED_DEGREE = "weighted-degree"
    BETWEENNESS = "betweenness"
    CORE = "core"
    COMMUNITY = "community"
    BRIDGING = "bridging"


@dataclass(frozen=True, slots=True)
class Ranking:
    """A ranked list with its columns, and a note on what is estimated in it ("" for nothing)."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


_Measured = dict[str, dict[str, Measurement]]
"""Nodes in order, each with its measurements by name."""


def agents(store: GraphStore, names: Lookup, kind: Kind, window: Window, count: int, by: Measure) -> Ranking:
    """The first people or agencies by a measure; what the build has measured is read, a window is measured afresh."""
    wanted = is_person if kind is Kind.PEOPLE else is_body
    of = _stored(store, wanted, count, by) if window.is_open else _computed(store, window, wanted, count, by)
    lines = tuple((names.name(node), *(f"{found[m].value:g}" for m in Measure)) for node, found in of.items())
    notes = sorted({found[Measure.BETWEENNESS].note for found in of.values()})
    return Ranking((kind.value, *Measure), lines, " ".join(notes))


def goals(store: GraphStore, names: Lookup, window: Window, count: int) -> Ranking:
    """Goals by their articles, each with the agents that lead it (with their share) and those who newly appear."""
    facts = by_goal(themes(store))
    articles: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        if window.holds(fact.earliest, fact.latest):
            articles[fact.hub].add(fact.article)
    of_goal = {
        goal: tuple(found)
        for goal, found in groupby(standings((f for f in facts if f.agent), window), key=lambda s: s.goal)
    }
    lines = []
    for goal in sorted(articles, key=lambda g: (-len(articles[g]), g))[:count]:
        standing = of_goal.get(goal, ())
        new = [s for s in standing if s.is_new]
        leading = _named(names, standing)
        lines.append((names.name(goal), str(len(articles[goal])), leading, str(len(new)), _named(names, new)))
    return Ranking(("goal", "articles", "leading (share of evidence)", "new", "newly appearing"), tuple(lines))


def _named(names: Lookup, standing: Iterable[Standing]) -> str:
    return " · ".join(f"{names.name(s.agent)} ({s.share:.1%})" for s in list(standing)[:_SHOWN])


def _stored(store: GraphStore, wanted: Callable[[str], bool], count: int, by: Measure) -> _Measured:
    """The first nodes by a measure, each with all its measurements, from the store's index."""
    values = {}
    for key in nodes_with(store, KG.measure, str(KG[by.value])):
        node = value(store, key, KG.of)
        if wanted(node):
            values[node] = float(value(store, key, KG.weight))
    found: _Measured = {}
    for node in sorted(values, key=lambda node: (-values[node], node))[:count]:
        found[node] = {}
        for key in nodes_with(store, KG.of, node):
            name = value(store, key, KG.measure).rpartition("#")[2]
            weight = float(value(store, key, KG.weight))
            found[node][name] = Measurement(node, name, weight, value(store, key, RDFS.comment))
    return found


def _computed(store: GraphStore, window: Window, wanted: Callable[[str], bool], count: int, by: Measure) -> _Measured:
    """The same for the days of a window, measured afresh."""
    found: _Measured = defaultdict(dict)
    for measurement in measurements(agent_graph(relationships(store, window))):
        if wanted(measurement.node):
            found[measurement.node][measurement.measure] = measurement
    first = sorted(found, key=lambda node: (-found[node][by].value, node))[:count]
    return {node: found[node] for node in first}
