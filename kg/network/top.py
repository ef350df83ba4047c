"""Rankings: the people and agencies that matter most in the network, and the goals that are served most."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from kg.network.facts import Window, advances, subjects
from kg.network.lookup import Lookup
from kg.network.measures import agent_graph, measurements
from kg.network.relationships import goal_of, relationships
from kg.store import GraphStore


class Kind(StrEnum):
    """What may be ranked."""

    PEOPLE = "people"
    AGENCIES = "agencies"
    GOALS = "goals"


@dataclass(frozen=True, slots=True)
class Ranking:
    """A ranked list with its columns, and a note on what is estimated in it ("" for nothing)."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


_COLUMNS = ("pagerank", "degree", "weighted-degree", "betweenness", "core", "community", "bridging")


def ranking(store: GraphStore, names: Lookup, kind: Kind, window: Window, count: int) -> Ranking:
    """The first of a kind: agents by PageRank, goals by the articles that serve them."""
    if kind is Kind.GOALS:
        return _goals(store, names, window, count)
    part = "/person/" if kind is Kind.PEOPLE else "/organization/"
    values: dict[str, dict[str, float]] = defaultdict(dict)
    notes = set()
    for measurement in measurements(agent_graph(relationships(store, window))):
        if part in measurement.node:
            values[measurement.node][measurement.measure] = measurement.value
            notes.add(measurement.note)
    first = sorted(values, key=lambda node: (-values[node]["pagerank"], node))[:count]
    rows = tuple((names.name(node), *(f"{values[node][column]:g}" for column in _COLUMNS)) for node in first)
    return Ranking((kind.value, *_COLUMNS), rows, " ".join(sorted(filter(None, notes))))


def _goals(store: GraphStore, names: Lookup, window: Window, count: int) -> Ranking:
    """Goals by number of articles, with the agency that leads each and those that appear only in the last year."""
    articles: dict[str, set[str]] = defaultdict(set)
    for fact in subjects(store, window):
        articles[goal_of(fact.hub)].add(fact.article)
    serving: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    first_seen: dict[tuple[str, str], int] = {}
    for fact in advances(store, window):
        goal = goal_of(fact.hub)
        serving[goal][fact.agent].add(fact.article)
        if fact.earliest:
            key = (goal, fact.agent)
            first_seen[key] = min(fact.earliest.year, first_seen.get(key, fact.earliest.year))
    latest = max(first_seen.values(), default=0)
    rows = []
    for goal in sorted(articles, key=lambda g: (-len(articles[g]), g))[:count]:
        leaders = sorted(serving[goal], key=lambda agent: (-len(serving[goal][agent]), agent))[:3]
        new = sum(first_seen.get((goal, agent)) == latest for agent in serving[goal])
        rows.append((names.name(goal), str(len(articles[goal])), " · ".join(map(names.name, leaders)), str(new)))
    return Ranking(("goal", "articles", "leading agents", f"agents new in {latest}"), tuple(rows))
