"""The network of people and bodies as networkx has it, with what is measured in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import networkx as nx

from kg.iris import kind_of, measure_of
from kg.models import Measurement, Relationship
from kg.network.facts import Window
from kg.network.lookup import Lookup
from kg.network.measures import AGENT_MEASURES, COUNTS, TIES_OF_AGENTS, agent_graph, measurements
from kg.network.relationships import relationships
from kg.network.stored import stored_facts
from kg.store.reader import GraphReader

_TIES = "SELECT ?tie ?end ?weight WHERE { ?tie a kg:Relationship ; kg:weight ?weight ; kg:between ?end }"


def network(store: GraphReader, names: Lookup, window: Window) -> nx.Graph:
    """The network of a window: as the build has measured it when all days are meant, else measured afresh.

    Nodes have ``name``, ``kind`` and their measures, edges ``weight`` and ``ties``, a mapping from measures to weights.
    """
    ties = tuple(_stored(store) if window.is_open else relationships(stored_facts(store, window)))
    graph = agent_graph(ties)
    for tie in ties:
        if tie.measure in TIES_OF_AGENTS:
            graph.edges[tie.between].setdefault("ties", {})[tie.measure] = tie.weight
    measured = _measured(store) if window.is_open else measurements(graph).agents
    for node, attributes in graph.nodes(data=True):
        attributes |= {"name": names.name(node), "kind": kind_of(node).value}
    for one in measured:
        if one.node in graph:
            graph.nodes[one.node].update(_attributes(one))
    return graph


def _stored(store: GraphReader) -> Iterator[Relationship]:
    """The relationships that the build has written, in the order of their IRIs."""
    ends: dict[str, list[str]] = defaultdict(list)
    weights: dict[str, float] = {}
    for row in store.rows(_TIES):
        ends[row["tie"]].append(row["end"])
        weights[row["tie"]] = float(row["weight"])
    for tie in sorted(ends):
        yield Relationship((min(ends[tie]), max(ends[tie])), measure_of(tie), weights[tie], ())


def _measured(store: GraphReader) -> Iterable[Measurement]:
    """What the build has measured of each agent."""
    values: dict[str, dict[str, float]] = defaultdict(dict)
    for measure in AGENT_MEASURES:
        for node, value in store.labelled(f"kg:{measure}"):
            values[node][measure] = float(value)
    return (Measurement(store.value(node, "kg:of"), found) for node, found in sorted(values.items()))


def _attributes(measured: Measurement) -> dict[str, float | int]:
    """The measures of a node by names that need no quotes."""
    return {name.replace("-", "_"): int(value) if name in COUNTS else value for name, value in measured.values.items()}
