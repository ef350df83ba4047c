"""Whether a graph is what the shapes say: each article's graph alone, then the union, without inference."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pyshacl
from pyoxigraph import Quad, RdfFormat, serialize
from rdflib import Graph
from rdflib.namespace import RDF, SH

from kg.iris import COMPUTED
from kg.store.reader import GraphReader
from kg.vocabulary.turtle import ontology_folder


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that a shape forbids: in which graph, at which node, and why."""

    graph: str
    node: str
    message: str


def validate(
    store: GraphReader, *, union: bool = True, progress: Callable[[int], None] = lambda _: None
) -> Iterator[Violation]:
    """Every violation in the store's article graphs and, unless told otherwise, in their union.

    An article's graph is judged as the article says it, the union as questions see it: with joins and judgements.
    ``progress`` hears of each article's graph that is done.
    """
    shapes = Graph().parse(ontology_folder() / "shapes.ttl")
    for name, quads in store.each_graph():
        if name not in COMPUTED:
            yield from _violations(_graph_of(quads), shapes, name)
            progress(1)
    if union:
        yield from _violations(_graph_of(store.union()), shapes, "union")


def _graph_of(quads: Iterator[Quad]) -> Graph:
    data = serialize((quad.triple for quad in quads), format=RdfFormat.N_TRIPLES)
    return Graph().parse(data=data, format="nt")


def _violations(graph: Graph, shapes: Graph, name: str) -> Iterator[Violation]:
    conforms, report, _ = pyshacl.validate(graph, shacl_graph=shapes, inference="none", meta_shacl=False)
    if conforms or not isinstance(report, Graph):
        return
    found = [
        Violation(name, str(report.value(result, SH.focusNode)), str(report.value(result, SH.resultMessage)))
        for result in report.subjects(RDF.type, SH.ValidationResult)
    ]
    yield from sorted(found, key=lambda v: (v.node, v.message))
