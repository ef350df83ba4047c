"""The computed network of a graph, read again for other formats: ties, measures, names, and the goals' colours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.export.said import Said
from kg.iris import is_theme, local, relationship_iri
from kg.models import Measurement, Relationship
from kg.network.facts import day_of
from kg.network.lookup import shown_name
from kg.network.measures import AGENT_MEASURES
from kg.store.reader import GraphReader


@dataclass(frozen=True)
class Network:
    """Ties in the order of their ends and measures, measurements of agents, and names and colours of nodes (IRIs).

    A tie's facts and articles are not told; only goals have a colour (``#rrggbb``).
    """

    ties: Sequence[Relationship]
    measured: Sequence[Measurement]
    names: Mapping[str, str]
    colours: Mapping[str, str]


def network_of(store: GraphReader) -> Network:
    """The network of a graph, empty where nothing was computed."""
    said = Said(store)
    ties = sorted(_ties(said), key=lambda tie: (sorted(tie.between), tie.measure))
    nodes = sorted({end for tie in ties for end in tie.between})
    return Network(
        ties,
        tuple(_measured(said)),
        {node: shown_name(said.labels, node) for node in nodes},
        {node: said.one(node, "kg:colour") for node in nodes if is_theme(node)},
    )


def _ties(said: Said) -> Iterator[Relationship]:
    for tie in said.of("kg:Relationship"):
        measure, weight = local(said.one(tie, "kg:measure")), float(said.one(tie, "kg:weight"))
        earliest, latest = (day_of(said.one(tie, name)) for name in ("kg:earliest", "kg:latest"))
        first, second = said.all(tie, "kg:between")
        is_given = relationship_iri(measure, first, second) == tie  # the graph has no order, the IRI has
        yield Relationship((first, second) if is_given else (second, first), measure, weight, (), earliest, latest)


def _measured(said: Said) -> Iterator[Measurement]:
    """The measurements of agents in the network; those of an agent at a goal have none of these measures."""
    for node in said.of("kg:Measurement"):
        values = {name: float(value) for name in AGENT_MEASURES if (value := said.one(node, f"kg:{name}"))}
        if values:
            yield Measurement(said.one(node, "kg:of"), values)
