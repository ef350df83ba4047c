"""Rankings: the people and agencies that matter most in the network, and the goals that are served most."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from kg.iris import RELATIONSHIPS, Kind, kind_of
from kg.models import Measurement, Standing
from kg.network.facts import Window
from kg.network.goals import standings
from kg.network.lookup import Lookup
from kg.network.measures import Measured, agent_graph, measurements
from kg.network.ranked import Measure, Ranked
from kg.network.relationships import by_goal, relationships
from kg.network.stored import stored_facts, stored_themes
from kg.store.reader import GraphReader

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Ranking:
    """A ranked list with its columns, and a note on what is estimated in it ("" for nothing)."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


def agents(store: GraphReader, names: Lookup, kind: Ranked, window: Window, count: int, by: Measure) -> Ranking:
    """The first people or agencies by a measure; what the build has measured is read, a window is measured afresh."""
    wanted = Kind.PERSON if kind is Ranked.PEOPLE else Kind.ORGANIZATION
    found = _stored(store, wanted, count, by) if window.is_open else _computed(store, window, wanted, count, by)
    lines = tuple((names.name(of.node), *(f"{of.values[m]:g}" for m in Measure)) for of in found.agents)
    return Ranking((kind.value, *Measure), lines, found.note)


def goals(store: GraphReader, names: Lookup, window: Window, count: int) -> Ranking:
    """Goals by their articles, each with the agents that lead it (with their share) and those who newly appear."""
    facts = by_goal(stored_themes(store))
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


def _stored(store: GraphReader, wanted: Kind, count: int, by: Measure) -> Measured:
    """The first nodes by a measure, each with all its measurements, from the store's index."""
    values = {}
    for key, value in store.labelled(f"kg:{by}"):
        node = store.value(key, "kg:of")
        if kind_of(node) is wanted:
            values[node] = float(value), key
    first = sorted(values, key=lambda node: (-values[node][0], node))[:count]
    found = (
        Measurement(node, {name: float(store.value(values[node][1], f"kg:{name}")) for name in Measure})
        for node in first
    )
    return Measured(tuple(found), store.value(RELATIONSHIPS, "rdfs:comment"))


def _computed(store: GraphReader, window: Window, wanted: Kind, count: int, by: Measure) -> Measured:
    """The same for the days of a window, measured afresh."""
    measured = measurements(agent_graph(relationships(stored_facts(store, window))))
    found = (of for of in measured.agents if kind_of(of.node) is wanted)
    return Measured(tuple(sorted(found, key=lambda of: (-of.values[by], of.node))[:count]), measured.note)
