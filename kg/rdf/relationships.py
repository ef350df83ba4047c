"""Relationships and measurements as triples."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad
from rdflib import RDF, RDFS, XSD, URIRef

from kg.iris import BASE
from kg.models import Relationship
from kg.network.goals import Standing
from kg.network.measures import Measurement
from kg.rdf.terms import KG, PROV, RELATIONSHIPS

_GRAPH = NamedNode(str(RELATIONSHIPS))
_LEADING = 10
"""How many agents of each goal are written as its leading ones; everybody's part stands in ``kg:serves``."""


def relationship_iri(relationship: Relationship) -> str:
    """The IRI of a relationship: its measure, and a digest of the two IRIs that it stands between."""
    return f"{BASE}relationship/{relationship.measure}/{_digest(*relationship.between)}"


def measure_of(relationship: str) -> str:
    """The local name of a relationship's measure, by its IRI."""
    return relationship.removeprefix(f"{BASE}relationship/").partition("/")[0]


def measurement_iri(measure: str, *nodes: str) -> str:
    """The IRI of a measurement: its measure, and a digest of the IRIs of the nodes that it is of."""
    return f"{BASE}measurement/{measure}/{_digest(*nodes)}"


def relationship_quads(relationships: Iterable[Relationship]) -> Iterator[Quad]:
    """The statements of relationships, in their graph: what they rest on are fact nodes, and the articles of these."""
    for relationship in relationships:
        node = NamedNode(relationship_iri(relationship))
        yield _quad(node, RDF.type, _named(KG.Relationship))
        yield _quad(node, KG.measure, _named(KG[relationship.measure]))
        yield _quad(node, KG.weight, _decimal(relationship.weight))
        for end in relationship.between:
            yield _quad(node, KG.between, NamedNode(end))
        for fact in relationship.derived_from:
            yield _quad(node, PROV.wasDerivedFrom, NamedNode(fact))
        for article in relationship.articles:
            yield _quad(node, PROV.hadPrimarySource, NamedNode(article))
        for predicate, day in ((KG.earliest, relationship.earliest), (KG.latest, relationship.latest)):
            if day:
                yield _quad(node, predicate, _typed(day.isoformat(), XSD.date))


def measurement_quads(measurements: Iterable[Measurement]) -> Iterator[Quad]:
    """The statements of agents' measurements, in the graph of relationships."""
    for measurement in measurements:
        node = NamedNode(measurement_iri(measurement.measure, measurement.node))
        yield from _measurement(node, measurement.node, measurement.measure, measurement.value)
        if measurement.error is not None:
            yield _quad(node, KG.standardError, _decimal(measurement.error))
        if measurement.note:
            yield _quad(node, RDFS.comment, Literal(measurement.note, language="en"))


def standing_quads(standings: Iterable[Standing]) -> Iterator[Quad]:
    """The statements of who leads each goal and who newly appears there, from ``standings`` with leaders first."""
    place: dict[str, int] = {}
    for standing in standings:
        place[standing.goal] = place.get(standing.goal, 0) + 1
        measures = ["leads"] * (place[standing.goal] <= _LEADING) + ["newcomer"] * standing.is_new
        for measure in measures:
            node = NamedNode(measurement_iri(measure, standing.goal, standing.agent))
            yield from _measurement(node, standing.goal, measure, standing.share)
            yield _quad(node, KG.agent, NamedNode(standing.agent))
            if standing.first:
                yield _quad(node, KG.earliest, _typed(standing.first.isoformat(), XSD.date))
            for fact in standing.derived_from:
                yield _quad(node, PROV.wasDerivedFrom, NamedNode(fact))


def _measurement(node: NamedNode, of: str, measure: str, value: float) -> Iterator[Quad]:
    yield _quad(node, RDF.type, _named(KG.Measurement))
    yield _quad(node, KG.of, NamedNode(of))
    yield _quad(node, KG.measure, _named(KG[measure]))
    yield _quad(node, KG.weight, _decimal(value))


def _digest(*names: str) -> str:
    return hashlib.sha256("\0".join(names).encode()).hexdigest()[:20]


def _quad(subject: NamedNode, predicate: URIRef, value: NamedNode | Literal) -> Quad:
    return Quad(subject, _named(predicate), value, _GRAPH)


def _named(term: URIRef) -> NamedNode:
    return NamedNode(str(term))


def _decimal(value: float) -> Literal:
    """A score with 6 decimals at most, written as the store gives it back, so that what is unchanged is seen to be."""
    return _typed(f"{value:.6f}".rstrip("0").rstrip("."), XSD.decimal)


def _typed(text: str, datatype: URIRef) -> Literal:
    return Literal(text, datatype=_named(datatype))
