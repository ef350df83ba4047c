"""Rankings: the people and agencies that matter most in the network, and the goals that are served most."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from pyoxigraph import NamedNode

from kg.build.terms import KG
from kg.network.facts import Window, themes
from kg.network.goals import Standing, standings
from kg.network.lookup import Lookup
from kg.network.measures import agent_graph, measurements
from kg.network.relationships import by_goal, is_body, is_person, relationships
from kg.network.rows import rows
from kg.store import GraphStore

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


@dataclass(frozen=True, slots=True)
class _Measured:
    """Values by node and measure, and the note on those that are estimates."""

    values: dict[str, dict[str, float]]
    note: str


_STORED = """
SELECT ?node ?value ?note ?measure WHERE {
  ?x kg:measure ?measure ; a kg:Measurement ; kg:of ?node ; kg:weight ?value . OPTIONAL { ?x rdfs:comment ?note }
}"""


def agents(store: GraphStore, names: Lookup, kind: Kind, window: Window, count: int, by: Measure) -> Ranking:
    """The first people or agencies by a measure; what the build has measured is read, a window is measured afresh."""
    measured = _stored(store) if window.is_open else _measured(store, window)
    wanted = is_person if kind is Kind.PEOPLE else is_body
    nodes = [node for node in measured.values if wanted(node)]
    first = sorted(nodes, key=lambda node: (-measured.values[node].get(by, 0.0), node))[:count]
    lines = tuple((names.name(node), *(f"{measured.values[node].get(m, 0.0):g}" for m in Measure)) for node in first)
    return Ranking((kind.value, *Measure), lines, measured.note)


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
    return " · ".join(f"{names.name(s.agent)} ({s.share:.0%})" for s in list(standing)[:_SHOWN])


def _stored(store: GraphStore) -> _Measured:
    values: dict[str, dict[str, float]] = defaultdict(dict)
    note = ""
    for measure in Measure:
        for row in rows(store, _STORED, measure=NamedNode(str(KG[measure.value]))):
            values[row["node"]][measure] = float(row["value"])
            note = note or row["note"]
    return _Measured(values, note)


def _measured(store: GraphStore, window: Window) -> _Measured:
    values: dict[str, dict[str, float]] = defaultdict(dict)
    note = ""
    for measurement in measurements(agent_graph(relationships(store, window))):
        values[measurement.node][measurement.measure] = measurement.value
        note = note or measurement.note
    return _Measured(values, note)
