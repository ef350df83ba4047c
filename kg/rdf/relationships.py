"""Relationships and measurements as triples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad

from kg.iris import RELATIONSHIPS, measurement_iri, relationship_iri
from kg.models import Measurement, Relationship, Standing
from kg.rdf.terms import day, decimal, term
from kg.rdf.writer import GraphWriter

_LEADING = 10
"""How many agents of each goal are written as its leading ones; everybody's part stands in ``kg:serves``."""


def relationship_quads(relationships: Iterable[Relationship]) -> Iterator[Quad]:
    """The statements of relationships, in their graph: what they rest on are fact nodes, and the articles of these."""
    for relationship in relationships:
        writer = GraphWriter(RELATIONSHIPS)
        writer.say(
            NamedNode(relationship_iri(relationship.measure, *relationship.between)),
            ("rdf:type", term("kg:Relationship")),
            ("kg:measure", term(f"kg:{relationship.measure}")),
            ("kg:weight", decimal(relationship.weight)),
            *(("kg:between", NamedNode(end)) for end in relationship.between),
            *(("prov:wasDerivedFrom", NamedNode(fact)) for fact in relationship.derived_from),
            *(("prov:hadPrimarySource", NamedNode(article)) for article in relationship.articles),
            ("kg:earliest", day(relationship.earliest) if relationship.earliest else None),
            ("kg:latest", day(relationship.latest) if relationship.latest else None),
        )
        yield from writer.quads


def measurement_quads(measurements: Iterable[Measurement]) -> Iterator[Quad]:
    """The statements of agents' measurements, in the graph of relationships."""
    for measured in measurements:
        writer = GraphWriter(RELATIONSHIPS)
        node = NamedNode(measurement_iri(measured.measure, measured.node))
        _measurement(writer, node, measured.node, measured.measure, measured.value)
        writer.say(
            node,
            ("kg:standardError", None if measured.error is None else decimal(measured.error)),
            ("rdfs:comment", Literal(measured.note, language="en") if measured.note else None),
        )
        yield from writer.quads


def standing_quads(standings: Iterable[Standing]) -> Iterator[Quad]:
    """The statements of who leads each goal and who newly appears there, from standings with leaders first."""
    place: dict[str, int] = {}
    for standing in standings:
        place[standing.goal] = place.get(standing.goal, 0) + 1
        writer = GraphWriter(RELATIONSHIPS)
        if place[standing.goal] <= _LEADING:
            _standing(writer, "leads", standing)
        if standing.is_new:
            _standing(writer, "newcomer", standing)
        yield from writer.quads


def _standing(writer: GraphWriter, measure: str, standing: Standing) -> None:
    node = NamedNode(measurement_iri(measure, standing.goal, standing.agent))
    _measurement(writer, node, standing.goal, measure, standing.share)
    writer.say(
        node,
        ("kg:agent", NamedNode(standing.agent)),
        ("kg:earliest", day(standing.first) if standing.first else None),
        *(("prov:wasDerivedFrom", NamedNode(fact)) for fact in standing.derived_from),
    )


def _measurement(writer: GraphWriter, node: NamedNode, of: str, measure: str, value: float) -> None:
    writer.say(
        node,
        ("rdf:type", term("kg:Measurement")),
        ("kg:of", NamedNode(of)),
        ("kg:measure", term(f"kg:{measure}")),
        ("kg:weight", decimal(value)),
    )
