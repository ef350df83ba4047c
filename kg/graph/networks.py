"""The network of people and bodies as networkx has it, with what is measured in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import networkx as nx

from kg.iris import kind_of
from kg.models import Measurement, Relationship
from kg.network.facts import EVERYTHING, Window
from kg.network.lookup import Lookup
from kg.network.measures import AGENT_MEASURES, COUNTS, TIES_OF_AGENTS, agent_graph, measurements
from kg.network.relationships import relationships
from kg.network.stored import stored_facts
from kg.network.ties import ties_of
from kg.store.reader import GraphReader


def network(store: GraphReader, names: Lookup, window: Window) -> nx.Graph:
    """The network of a window: as the build has measured it when all days are meant, else measured afresh.

    Nodes have ``name``, ``kind`` and their measures, edges ``weight`` and ``ties``, a mapping from measures to weights.
    """
    if window.is_open:
        measured = tuple(_measured(store))
        ties = tuple(_stored(store, (one.node for one in measured)))
        graph = agent_graph(ties)
    else:
        ties = tuple(relationships(stored_facts(store, window)))
        graph = agent_graph(ties)
        measured = measurements(graph).agents
    for tie in ties:
        if tie.measure in TIES_OF_AGENTS:
            graph.edges[tie.between].setdefault("ties", {})[tie.measure] = tie.weight
    for one in measured:
        graph.add_node(one.node, name=names.name(one.node), kind=kind_of(one.node).value, **_attributes(one))
    return graph


def _stored(store: GraphReader, agents: Iterable[str]) -> Iterator[Relationship]:
    """The relationships between agents that the build has written, each once."""
    ties = ties_of(store, EVERYTHING)
    for agent in agents:
        for tie in ties.of(agent):
            if agent < tie.other:
                yield Relationship((agent, tie.other), tie.measure, tie.weight, ())


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
