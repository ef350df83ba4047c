"""GEXF 1.3 for Gephi: the network with days, places, sizes and colours, so that it opens as a picture with a timeline.

Format: https://gexf.net/schema.html (1.3), with its module viz. Ids of attributes are their titles, since some readers
know an attribute by its id alone.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType

from kg.export.graphml import measures_of, spans_of
from kg.export.placing import placed
from kg.export.stored import Network
from kg.export.xml import attribute, printable
from kg.iris import is_theme, kind_of, relationship_iri
from kg.models import Relationship

_COLOURS = MappingProxyType({"person": "#2f6db3", "organization": "#0f766a"})
"""Those of the page on a light screen."""

_OTHER = "#6b7280"
_SMALLEST, _GROWS = 6.0, 34.0
"""Diameters as the page has them: that of a node without ties, and by how much the heaviest one is larger."""

_PLACES = 6
"""Decimals of a weight, as many as RDF says of it."""

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>thkg</creator></meta>
<graph mode="dynamic" defaultedgetype="undirected" timeformat="date">
"""
_TYPES: Mapping[type, str] = MappingProxyType({str: "string", int: "long", float: "double"})

Value = str | int | float
Span = tuple[date | None, date | None]


def write_gexf(network: Network, path: Path, progress: Callable[[int], None] = lambda _: None) -> None:
    """Writes the network, nodes and then ties in sorted order; ``progress`` hears of each. Raises ``OSError``."""
    spans, measures = spans_of(network.ties), measures_of(network.measured)
    nodes = sorted(spans)
    weights = _weights(network.ties)
    places = placed(nodes, network.ties, weights)
    said = {node: {"kind": kind_of(node).value, **dict(sorted(measures.get(node, {}).items()))} for node in nodes}
    with path.open("w", encoding="utf-8", newline="\n") as out:
        out.write(_HEAD + _declared("node", said.values()) + _declared("edge", [{"measure": ""}]))
        out.write("<nodes>\n")
        most = max(weights.values(), default=1.0)
        for node in nodes:
            looks = _looks(_colour(node, network.colours), weights[node] / most, places[node])
            out.write(_node(node, network.names[node], spans[node], said[node], looks))
            progress(1)
        out.write("</nodes>\n<edges>\n")
        for tie in network.ties:
            out.write(_edge(tie))
            progress(1)
        out.write("</edges>\n</graph>\n</gexf>\n")


def size(network: Network) -> int:
    """How many nodes and ties there are."""
    return len(network.names) + len(network.ties)


def _weights(ties: Iterable[Relationship]) -> Mapping[str, float]:
    """The weight of all ties of each node."""
    found: dict[str, float] = defaultdict(float)
    for tie in ties:
        for end in tie.between:
            found[end] += tie.weight
    return found


def _declared(scope: str, said: Iterable[Mapping[str, Value]]) -> str:
    """The declarations of the attributes of nodes or edges, in the order in which they turn up."""
    kinds = {name: _TYPES[type(value)] for values in said for name, value in values.items()}
    listed = (f'<attribute id="{name}" title="{name}" type="{kind}"/>\n' for name, kind in kinds.items())
    return f'<attributes class="{scope}" mode="static">\n{"".join(listed)}</attributes>\n'


def _colour(node: str, colours: Mapping[str, str]) -> str:
    return colours.get(node) or (_OTHER if is_theme(node) else _COLOURS.get(kind_of(node).value, _OTHER))


def _looks(colour: str, share: float, place: tuple[int, int]) -> str:
    """Colour, size and place; the axis of screens goes down, Gephi's goes up."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    x, y = place
    diameter = round(_SMALLEST + _GROWS * math.sqrt(share), 1)
    return (
        f'<viz:color r="{red}" g="{green}" b="{blue}"/>'
        f'<viz:size value="{diameter}"/><viz:position x="{x}.0" y="{-y}.0" z="0.0"/>'
    )


def _node(node: str, name: str, span: Span, said: Mapping[str, Value], looks: str) -> str:
    own = _said([("id", node), ("label", printable(name)), *_days(span)])
    return f"<node {own}>{_values(said)}{looks}</node>\n"


def _edge(tie: Relationship) -> str:
    source, target = sorted(tie.between)
    own = [
        ("id", relationship_iri(tie.measure, *tie.between)),
        ("source", source),
        ("target", target),
        ("kind", tie.measure),
        ("label", tie.measure),
        ("weight", str(round(tie.weight, _PLACES))),
        *_days((tie.earliest, tie.latest)),
    ]
    return f"<edge {_said(own)}>{_values({'measure': tie.measure})}</edge>\n"


def _days(span: Span) -> Iterator[tuple[str, str]]:
    return ((name, day.isoformat()) for name, day in zip(("start", "end"), span, strict=True) if day)


def _values(said: Mapping[str, Value]) -> str:
    listed = (f'<attvalue for="{name}" value="{attribute(str(value))}"/>' for name, value in said.items())
    return f"<attvalues>{''.join(listed)}</attvalues>"


def _said(pairs: Sequence[tuple[str, str]]) -> str:
    return " ".join(f'{name}="{attribute(value)}"' for name, value in pairs)
