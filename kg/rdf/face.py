"""The rdflib face of an article's graph, for people and tests; builds never need it."""

from __future__ import annotations

from pyoxigraph import RdfFormat, parse, serialize
from rdflib import Graph

from kg.iris import graph_iri
from kg.models import Reading
from kg.rdf.article import article_nquads


def article_graph(reading: Reading) -> Graph:
    """The triples of everything that one article says; the graph's identifier is its name."""
    said = parse(article_nquads(reading), format=RdfFormat.N_QUADS)
    triples = serialize((quad.triple for quad in said), format=RdfFormat.N_TRIPLES)
    return Graph(bind_namespaces="none", identifier=graph_iri(reading.article.id)).parse(data=triples, format="nt")
