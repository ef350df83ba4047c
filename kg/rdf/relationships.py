"""Relationships and measurements as statements of the computed graph.

Written as lines of N-Triples from the start, since there may be millions: those of each node are sorted, and nodes
follow each other in the order of their IRIs, so that what is made stands as in the sorted file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.iris import RELATIONSHIPS, measurement_iri, relationship_iri
from kg.models import Measurement, Relationship, Standing
from kg.rdf.lines import days, lines_of
from kg.rdf.terms import decimal, english, node, term

IN_NETWORK = "network"
"""What the IRI of an agent's measurement says in the place of a measure, since it holds all of the network's."""

_LEADING = 10
"""How many agents of each goal are written as its leading ones; everybody's part stands in ``kg:serves``."""


def relationship_lines(relationship: Relationship) -> bytes:
    """A relationship as sorted lines of N-Triples: its ends, its weight, its days, and what it rests on."""
    return lines_of(
        relationship_iri(relationship.measure, *relationship.between),
        ("rdf:type", term("kg:Relationship")),
        ("kg:measure", term(f"kg:{relationship.measure}")),
        ("kg:weight", decimal(relationship.weight)),
        *[("kg:between", node(end)) for end in relationship.between],
        *[("prov:wasDerivedFrom", node(reason)) for reason in relationship.derived_from],
        *days(("kg:earliest", relationship.earliest), ("kg:latest", relationship.latest)),
    )


def measurement_lines(measurements: Iterable[Measurement], note: str, standings: Iterable[Standing]) -> Iterator[bytes]:
    """The statements of agents' measurements, with a note on what is estimated in all of them, and of standings.

    Sorted lines of N-Triples, all of one node together; nodes come before those of relationships. Of each goal's
    standings the leaders must come first.
    """
    if note:
        yield lines_of(RELATIONSHIPS, ("rdfs:comment", english(note)))
    leading, newcomers = _by_measure(standings)
    for measure, standing in (("leads", leading), (IN_NETWORK, None), ("newcomer", newcomers)):
        lines = map(_measurement, measurements) if standing is None else (_standing(measure, s) for s in standing)
        yield from sorted(lines)


def _by_measure(standings: Iterable[Standing]) -> tuple[list[Standing], list[Standing]]:
    """The leading agents of each goal, and the new ones."""
    place: dict[str, int] = {}
    leading, newcomers = [], []
    for standing in standings:
        place[standing.goal] = place.get(standing.goal, 0) + 1
        if place[standing.goal] <= _LEADING:
            leading.append(standing)
        if standing.is_new:
            newcomers.append(standing)
    return leading, newcomers


def _measurement(measured: Measurement) -> bytes:
    return lines_of(
        measurement_iri(IN_NETWORK, measured.node),
        ("rdf:type", term("kg:Measurement")),
        ("kg:of", node(measured.node)),
        *((f"kg:{name}", decimal(value)) for name, value in measured.values.items()),
        *([] if measured.error is None else [("kg:standardError", decimal(measured.error))]),
    )


def _standing(measure: str, standing: Standing) -> bytes:
    return lines_of(
        measurement_iri(measure, standing.goal, standing.agent),
        ("rdf:type", term("kg:Measurement")),
        ("kg:of", node(standing.goal)),
        ("kg:measure", term(f"kg:{measure}")),
        ("kg:weight", decimal(standing.share)),
        ("kg:agent", node(standing.agent)),
        ("prov:wasDerivedFrom", node(relationship_iri("serves", standing.agent, standing.goal))),
        *days(("kg:earliest", standing.first)),
    )
