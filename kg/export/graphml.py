"""GraphML for Gephi and other network programs: agents and goals with their measures, relationships with their days."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, TextIO
from xml.sax.saxutils import escape

from kg.iris import kind_of, relationship_iri
from kg.models import Measurement, Relationship

_Value = str | int | float
_Attributes = dict[str, _Value]

_WHOLE = frozenset({"community", "core", "degree"})
"""Measures that count."""

_PLACES = 6
"""Decimals of a weight, as many as RDF says of it."""

_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (its production 2, Char)."""

_HEAD = """<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""
_TYPES: dict[type, str] = {str: "string", int: "long", float: "double"}
"""The names that GraphML has for types of values (GraphML 1.0, Extension of attributes)."""


class _Edge(NamedTuple):
    """What is written of a relationship; without what it rests on, which is most of it."""

    source: str
    target: str
    iri: str
    measure: str
    weight: float
    articles: int
    start: str
    end: str

    @property
    def attributes(self) -> _Attributes:
        """Label, type, weight, days and number of articles; a day that is not known is left out."""
        said: _Attributes = {"label": self.measure, "type": self.measure, "weight": self.weight}
        if self.start:
            said["start"] = self.start
        if self.end:
            said["end"] = self.end
        return said | {"articles": self.articles}


def write_graphml(
    names: Mapping[str, str], relationships: Iterable[Relationship], measured: Iterable[Measurement], path: Path
) -> None:
    """Writes the network of relationships as an undirected multigraph whose nodes are IRIs, in sorted order.

    Nodes have label, type, their measures and the span of days of their ties; parallel edges, one per measure, keep
    their own weight, number of articles and days. ``names`` are the labels of all nodes, by IRI.

    Gephi knows a node's and an edge's label and weight by the ids of their keys; the format wants each id once, so
    edges' keys that nodes have too begin with "edge" (Gephi reads ``edgelabel`` as well).
    """
    edges = _sorted(map(_edge, relationships))
    measures = _measures(measured)
    spans = _spans(edges)
    nodes = [(node, _node(node, names[node], spans[node], measures.get(node, {}))) for node in sorted(spans)]
    of_nodes = _keys(attributes for _, attributes in nodes)
    of_edges = _keys(edge.attributes for edge in edges)
    ids = {name: f"edge{name}" if name in of_nodes else name for name in of_edges}
    with path.open("w", encoding="utf-8", newline="\n") as out:
        out.write(_HEAD)
        _write_keys(out, "edge", of_edges, ids)
        _write_keys(out, "node", of_nodes, {})
        out.write('  <graph edgedefault="undirected">\n')
        out.writelines(_element("node", {"id": node}, attributes, {}) for node, attributes in nodes)
        out.writelines(_element("edge", _ends(edge), edge.attributes, ids) for edge in edges)
        out.write("  </graph>\n</graphml>\n")


def _edge(tie: Relationship) -> _Edge:
    source, target = sorted(tie.between)
    return _Edge(
        source,
        target,
        relationship_iri(tie.measure, *tie.between),
        tie.measure,
        round(tie.weight, _PLACES),
        tie.articles,
        tie.earliest.isoformat() if tie.earliest else "",
        tie.latest.isoformat() if tie.latest else "",
    )


def _sorted(edges: Iterable[_Edge]) -> list[_Edge]:
    """Edges by their first end, then pair by pair in the order of each pair's first IRI."""
    found = list(edges)
    first: dict[tuple[str, str], str] = {}
    for edge in found:
        pair = edge.source, edge.target
        first[pair] = min(edge.iri, first.get(pair, edge.iri))
    return sorted(found, key=lambda edge: (edge.source, first[edge.source, edge.target], edge.iri))


def _measures(measured: Iterable[Measurement]) -> dict[str, _Attributes]:
    """The values of each node, by their names as network programs take them."""
    return {
        one.node: {
            name.replace("-", "_"): int(value) if name in _WHOLE else float(value) for name, value in one.values.items()
        }
        for one in measured
    }


def _spans(edges: Iterable[_Edge]) -> dict[str, tuple[str, str]]:
    """First and last day of the ties of each node that has any, "" where none has a day."""
    spans: dict[str, tuple[str, str]] = {}
    for edge in edges:
        for node in (edge.source, edge.target):
            start, end = spans.get(node, ("", ""))
            spans[node] = min(start or edge.start, edge.start or start), max(end, edge.end)
    return spans


def _node(node: str, name: str, span: tuple[str, str], measures: _Attributes) -> _Attributes:
    days = {key: day for key, day in zip(("start", "end"), span, strict=True) if day}
    return {
        "label": _UNPRINTABLE.sub("", name),
        "type": kind_of(node).value,
        **days,
        **dict(sorted(measures.items())),
    }


def _keys(elements: Iterable[_Attributes]) -> dict[str, str]:
    """The type of each attribute that any element has, by name, in the order in which they turn up."""
    return {name: _TYPES[type(value)] for attributes in elements for name, value in attributes.items()}


def _write_keys(out: TextIO, scope: str, keys: dict[str, str], ids: Mapping[str, str]) -> None:
    """Declares the attributes of nodes or edges, the last first, as networkx does."""
    for name in reversed(keys):
        out.write(f'  <key id="{ids.get(name, name)}" for="{scope}" attr.name="{name}" attr.type="{keys[name]}" />\n')


def _ends(edge: _Edge) -> dict[str, str]:
    return {"source": edge.source, "target": edge.target, "id": edge.iri}


def _element(tag: str, own: Mapping[str, str], data: _Attributes, ids: Mapping[str, str]) -> str:
    """A node or an edge with its data below it."""
    said = " ".join([f'{name}="{_attribute(value)}"' for name, value in own.items()])
    below = [f'      <data key="{ids.get(name, name)}">{_text(str(value))}</data>\n' for name, value in data.items()]
    return f"    <{tag} {said}>\n{''.join(below)}    </{tag}>\n"


@lru_cache(maxsize=1 << 12)  # measures and days come again and again
def _text(value: str) -> str:
    return escape(value)


def _attribute(value: str) -> str:
    return escape(value).replace('"', "&quot;")
