"""The computed network of a graph, read again for other formats: ties, measures, names, and the goals' colours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kg.iris import is_theme, local
from kg.models import Measurement, Relationship
from kg.network.lookup import shown_name
from kg.network.measures import AGENT_MEASURES
from kg.store.reader import GraphReader

_TIES = """
SELECT ?tie ?measure ?weight ?earliest ?latest WHERE {
  ?tie a kg:Relationship ; kg:measure ?measure ; kg:weight ?weight .
  OPTIONAL { ?tie kg:earliest ?earliest }
  OPTIONAL { ?tie kg:latest ?latest }
}"""
_BETWEEN = "SELECT ?tie ?end { ?tie a kg:Relationship ; kg:between ?end }"
_MEASURED = f"""
SELECT ?node {" ".join(f"?{name.replace('-', '_')}" for name in AGENT_MEASURES)} WHERE {{
  ?measurement kg:of ?node ; {" ; ".join(f"kg:{name} ?{name.replace('-', '_')}" for name in AGENT_MEASURES)} .
}}"""


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
    ties = sorted(_ties(store), key=lambda tie: (tie.between, tie.measure))
    nodes = sorted({end for tie in ties for end in tie.between})
    return Network(
        ties,
        tuple(Measurement(row.pop("node"), _values(row)) for row in store.rows(_MEASURED)),
        {node: shown_name(store.labels, node) for node in nodes},
        {node: store.value(node, "kg:colour") for node in nodes if is_theme(node)},
    )


def _ties(store: GraphReader) -> Iterator[Relationship]:
    ends: dict[str, list[str]] = defaultdict(list)
    for row in store.rows(_BETWEEN):
        ends[row["tie"]].append(row["end"])
    for row in store.rows(_TIES):
        first, second = sorted(ends[row["tie"]])
        days = _day(row["earliest"]), _day(row["latest"])
        yield Relationship((first, second), local(row["measure"]), float(row["weight"]), (), *days)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _values(row: Mapping[str, str]) -> dict[str, float]:
    return {name: float(row[name.replace("-", "_")]) for name in AGENT_MEASURES}
