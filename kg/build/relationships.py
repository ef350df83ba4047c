"""Relationships and measurements as triples."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad
from rdflib import RDF, RDFS, XSD, URIRef

from kg.build.terms import KG, PROV, RELATIONSHIPS
from kg.models import Relationship
from kg.names import BASE
from kg.network.measures import Measurement

_GRAPH = NamedNode(str(RELATIONSHIPS))


def relationship_iri(relationship: Relationship) -> str:
    """The IRI of a relationship: its measure, and a digest of the two IRIs that it stands between."""
    digest = hashlib.sha256("\0".join(relationship.between).encode()).hexdigest()[:20]
    return f"{BASE}relationship/{relationship.measure}/{digest}"


def relationship_quads(relationships: Iterable[Relationship]) -> Iterator[Quad]:
    """The statements of relationships, in their graph."""
    for relationship in relationships:
        node = NamedNode(relationship_iri(relationship))
        yield _quad(node, RDF.type, _named(KG.Relationship))
        yield _quad(node, KG.measure, _named(KG[relationship.measure]))
        yield _quad(node, KG.weight, _typed(f"{relationship.weight:.6f}", XSD.decimal))
        for end in relationship.between:
            yield _quad(node, KG.between, NamedNode(end))
        for fact in relationship.derived_from:
            yield _quad(node, PROV.wasDerivedFrom, NamedNode(fact))
        for predicate, day in ((KG.earliest, relationship.earliest), (KG.latest, relationship.latest)):
            if day:
                yield _quad(node, predicate, _typed(day.isoformat(), XSD.date))


def _quad(subject: NamedNode, predicate: URIRef, value: NamedNode | Literal) -> Quad:
    return Quad(subject, _named(predicate), value, _GRAPH)


def _named(term: URIRef) -> NamedNode:
    return NamedNode(str(term))


def _typed(text: str, datatype: URIRef) -> Literal:
    return Literal(text, datatype=_named(datatype))


def measurement_quads(measurements: Iterable[Measurement]) -> Iterator[Quad]:
    """The statements of measurements, in the graph of relationships."""
    for measurement in measurements:
        digest = hashlib.sha256(measurement.node.encode()).hexdigest()[:20]
        node = NamedNode(f"{BASE}measurement/{measurement.measure}/{digest}")
        yield _quad(node, RDF.type, _named(KG.Measurement))
        yield _quad(node, KG.of, NamedNode(measurement.node))
        yield _quad(node, KG.measure, _named(KG[measurement.measure]))
        yield _quad(node, KG.weight, _typed(f"{measurement.value:.6f}", XSD.decimal))
        if measurement.note:
            yield _quad(node, RDFS.comment, Literal(measurement.note, language="en"))
