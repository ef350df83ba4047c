"""A graph in rdflib, for who works with it: the named graphs, or their union."""

from __future__ import annotations

from pyoxigraph import RdfFormat, serialize
from rdflib import Dataset, Graph, URIRef

from kg.iris import PREFIXES
from kg.store.reader import GraphReader


def dataset(store: GraphReader) -> Dataset:
    """The named graphs of a store, each as articles say it or as it was computed."""
    found = Dataset()
    _bind(found)
    for name, triples in store.each_as_lines():
        found.graph(URIRef(name)).parse(data=triples, format="nt")
    return found


def union_of(store: GraphReader) -> Graph:
    """Every statement of a store once, as questions see them."""
    found = Graph()
    _bind(found)
    triples = serialize((quad.triple for quad in store.union()), format=RdfFormat.N_TRIPLES)
    return found.parse(data=triples or b"", format="nt")


def _bind(graph: Graph) -> None:
    for prefix, namespace in PREFIXES.items():
        graph.bind(prefix, namespace, replace=True)
