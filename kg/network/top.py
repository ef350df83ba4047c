"""Rankings: the people and agencies that matter most in the network, and the goals that are served most."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from kg.iris import Kind, full, kind_of, local
from kg.models import Measurement, Standing
from kg.network.facts import Window, originals, themes
from kg.network.goals import standings
from kg.network.lookup import Lookup
from kg.network.measures import agent_graph, measurements
from kg.network.once import counted_once
from kg.network.relationships import by_goal, relationships
from kg.store.reader import GraphReader

_SHOWN = 3


class Ranked(StrEnum):
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


def agents(store: GraphReader, names: Lookup, kind: Ranked, window: Window, count: int, by: Measure) -> Ranking:
    """The first people or agencies by a measure; what the build has measured is read, a window is measured afresh."""
    wanted = Kind.PERSON if kind is Ranked.PEOPLE else Kind.ORGANIZATION
    of = _stored(store, wanted, count, by) if window.is_open else _computed(store, window, wanted, count, by)
    lines = tuple((names.name(node), *(f"{found[m].value:g}" for m in Measure)) for node, found in of.items())
    notes = sorted({found[Measure.BETWEENNESS].note for found in of.values()})
    return Ranking((kind.value, *Measure), lines, " ".join(notes))


def goals(store: GraphReader, names: Lookup, window: Window, count: int) -> Ranking:
    """Goals by their articles, each with the agents that lead it (with their share) and those who newly appear."""
    facts = by_goal(counted_once(themes(store), originals(store)))
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


def _stored(store: GraphReader, wanted: Kind, count: int, by: Measure) -> _Measured:
    """The first nodes by a measure, each with all its measurements, from the store's index."""
    values = {}
    for key in store.nodes_with("kg:measure", full(f"kg:{by}")):
        node = store.value(key, "kg:of")
        if kind_of(node) is wanted:
            values[node] = float(store.value(key, "kg:weight"))
    found: _Measured = {}
    for node in sorted(values, key=lambda node: (-values[node], node))[:count]:
        found[node] = {}
        for key in store.nodes_with("kg:of", node):
            name = local(store.value(key, "kg:measure"))
            weight = float(store.value(key, "kg:weight"))
            found[node][name] = Measurement(node, name, weight, store.value(key, "rdfs:comment"))
    return found


def _computed(store: GraphReader, window: Window, wanted: Kind, count: int, by: Measure) -> _Measured:
    """The same for the days of a window, measured afresh."""
    found: _Measured = defaultdict(dict)
    for measurement in measurements(agent_graph(relationships(store, window))):
        if kind_of(measurement.node) is wanted:
            found[measurement.node][measurement.measure] = measurement
    first = sorted(found, key=lambda node: (-found[node][by].value, node))[:count]
    return {node: found[node] for node in first}
