"""GraphML for Gephi and other network programs: agents and goals with their measures, relationships with their days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from xml.sax.saxutils import escape

from kg.export.xml import attribute, printable
from kg.iris import kind_of, relationship_iri
from kg.models import Measurement, Relationship
from kg.network.measures import COUNTS

_DAYS = ("start", "end")
_OF_EDGES = {
    "label": "string",
    "type": "string",
    "weight": "double",
    **dict.fromkeys(_DAYS, "string"),
    "articles": "long",
}
"""The attributes of edges and their types."""

_IDS = {name: f"edge{name}" for name in ("label", "type", *_DAYS)}
"""The ids of those that nodes have too."""

_Value = str | int | float
_Attributes = dict[str, _Value]

_PLACES = 6
"""Decimals of a weight, as many as RDF says of it."""

_HEAD = """<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""
_TYPES: dict[type, str] = {str: "string", int: "long", float: "double"}
"""The names that GraphML has for types of values (GraphML 1.0, Extension of attributes)."""


def write_graphml(
    names: Mapping[str, str],
    relationships: Iterable[Relationship],
    measured: Iterable[Measurement],
    edges: Iterable[bytes],
    path: Path,
) -> None:
    """Writes the network of relationships as an undirected multigraph whose nodes are IRIs, in sorted order.

    Nodes have label, type, their measures and the span of days of their ties; parallel edges, one per measure, keep
    their own weight, number of articles and days. ``names`` are the labels of all nodes, by IRI; ``edges`` are the
    relationships again, as ``edge_of`` gives them, in UTF-8.

    Gephi knows a node's and an edge's label and weight by the ids of their keys; the format wants each id once, so
    edges' keys that nodes have too begin with "edge" (Gephi reads ``edgelabel`` as well).
    """
    measures = measures_of(measured)
    spans = spans_of(relationships)
    nodes = [(node, _node(node, names[node], spans[node], measures.get(node, {}))) for node in sorted(spans)]
    of_nodes = _keys(attributes for _, attributes in nodes)
    of_edges = {name: kind for name, kind in _OF_EDGES.items() if nodes and (name not in _DAYS or name in of_nodes)}
    with path.open("wb") as out:
        out.write(f"{_HEAD}{_declared('edge', of_edges, _IDS)}{_declared('node', of_nodes, {})}".encode())
        out.write(b'  <graph edgedefault="undirected">\n')
        out.writelines(_element("node", {"id": node}, attributes, {}).encode() for node, attributes in nodes)
        out.writelines(edges)
        out.write(b"  </graph>\n</graphml>\n")


def edge_of(tie: Relationship) -> str:
    """A relationship as an edge: label, type, weight, days and number of articles; a day that is not known is left out.

    What it rests on, which is most of it, stays in the graph.
    """
    source, target = sorted(tie.between)
    said: _Attributes = {"label": tie.measure, "type": tie.measure, "weight": round(tie.weight, _PLACES)}
    said |= {name: day.isoformat() for name, day in zip(_DAYS, (tie.earliest, tie.latest), strict=True) if day}
    own = {"source": source, "target": target, "id": relationship_iri(tie.measure, *tie.between)}
    return _element("edge", own, said | {"articles": tie.articles}, _IDS)


def measures_of(measured: Iterable[Measurement]) -> dict[str, _Attributes]:
    """The values of each node, by their names as network programs take them."""
    return {
        one.node: {
            name.replace("-", "_"): int(value) if name in COUNTS else float(value) for name, value in one.values.items()
        }
        for one in measured
    }


def spans_of(relationships: Iterable[Relationship]) -> dict[str, tuple[date | None, date | None]]:
    """First and last day of the ties of each node that has any, None where none has a day."""
    spans: dict[str, tuple[date | None, date | None]] = {}
    for tie in relationships:
        for node in tie.between:
            start, end = spans.get(node, (None, None))
            first = min(filter(None, (start, tie.earliest)), default=None)
            spans[node] = first, max(filter(None, (end, tie.latest)), default=None)
    return spans


def _node(node: str, name: str, span: tuple[date | None, date | None], measures: _Attributes) -> _Attributes:
    days = {key: day.isoformat() for key, day in zip(_DAYS, span, strict=True) if day}
    return {
        "label": printable(name),
        "type": kind_of(node).value,
        **days,
        **dict(sorted(measures.items())),
    }


def _keys(elements: Iterable[_Attributes]) -> dict[str, str]:
    """The type of each attribute that any element has, by name, in the order in which they turn up."""
    return {name: _TYPES[type(value)] for attributes in elements for name, value in attributes.items()}


def _declared(scope: str, keys: dict[str, str], ids: Mapping[str, str]) -> str:
    """The declarations of the attributes of nodes or edges, the last first, as networkx does."""
    return "".join(
        f'  <key id="{ids.get(name, name)}" for="{scope}" attr.name="{name}" attr.type="{keys[name]}" />\n'
        for name in reversed(keys)
    )


def _element(tag: str, own: Mapping[str, str], data: Mapping[str, _Value], ids: Mapping[str, str]) -> str:
    """A node or an edge with its data, on a line: white space between them would be an eighth of the file."""
    said = " ".join([f'{name}="{attribute(value)}"' for name, value in own.items()])
    below = [f'<data key="{ids.get(name, name)}">{_text(str(value))}</data>' for name, value in data.items()]
    return f"<{tag} {said}>{''.join(below)}</{tag}>\n"


@lru_cache(maxsize=1 << 12)  # measures and days come again and again
def _text(value: str) -> str:
    return escape(value)
