"""Relationships, measurements and standings as sorted lines of the computed graph."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest
from pyoxigraph import RdfFormat, parse, serialize

from kg.iris import RELATIONSHIPS, iri, measure_of, measurement_iri, relationship_iri
from kg.models import Measurement, Relationship, Standing
from kg.rdf.relationships import IN_NETWORK, measurement_lines, relationship_lines
from kg.store.things import Things

FOREST, WATER = iri("organization", "กรมป่า"), iri("organization", "กรมน้ำ")
EVENTS = tuple(f"{iri('article', name)}/event/1" for name in ("a", "b"))
GOAL, OTHER_GOAL = (f"http://metadata.un.org/sdg/{number}" for number in (15, 6))


def things(pieces: Iterable[bytes]) -> Things:
    """The statements as things; all must be sorted."""
    lines = b"".join(pieces).splitlines(keepends=True)
    assert lines == sorted(set(lines))
    return Things.of_lines(b"".join(lines))


def standing(number: int, goal: str = GOAL, *, is_new: bool = False) -> Standing:
    return Standing(goal, iri("organization", f"กรม {number}"), 0.05, 2, date(2023, 5, 1), is_new)


def measured(node: str, error: float | None = None) -> Measurement:
    return Measurement(node, {"betweenness": 0.25, "degree": 3.0, "weighted-degree": 4.5}, error)


def test_a_relationship_names_its_ends_what_it_rests_on_and_its_days() -> None:
    tie = Relationship((FOREST, WATER), "meets", 2.5, EVENTS, date(2023, 5, 1), date(2024, 2, 3), 2)
    found = things([relationship_lines(tie)])
    (node,) = found.of("kg:Relationship")
    assert node == relationship_iri("meets", FOREST, WATER)
    assert measure_of(node) == "meets"
    assert found.local(node, "kg:measure") == "meets"
    assert found.one(node, "kg:weight") == "2.5"
    assert found.all(node, "kg:between") == sorted([FOREST, WATER])
    assert found.all(node, "prov:wasDerivedFrom") == list(EVENTS)
    assert (found.one(node, "kg:earliest"), found.one(node, "kg:latest")) == ("2023-05-01", "2024-02-03")


def test_ties_of_two_agents_by_two_measures_are_two_and_undated_ones_have_no_days() -> None:
    ties = [Relationship((FOREST, WATER), measure, 1.0, EVENTS) for measure in ("meets", "works-with")]
    found = things(map(relationship_lines, ties))
    nodes = found.of("kg:Relationship")
    assert len(nodes) == 2
    assert [found.all(node, "kg:earliest") + found.all(node, "kg:latest") for node in nodes] == [[], []]


@pytest.mark.parametrize(
    ("weight", "written"), [(1.0, "1"), (0.0, "0"), (0.000001, "0.000001"), (123456.5, "123456.5"), (1e6, "1000000")]
)
def test_weights_are_decimals_without_an_exponent(weight: float, written: str) -> None:
    lines = relationship_lines(Relationship((FOREST, WATER), "meets", weight, EVENTS))
    (quad,) = (quad for quad in parse(lines, format=RdfFormat.N_TRIPLES) if quad.predicate.value.endswith("#weight"))
    assert str(quad.object) == f'"{written}"^^<http://www.w3.org/2001/XMLSchema#decimal>'


def test_an_agent_has_one_measurement_with_a_property_for_each_measure() -> None:
    found = things(measurement_lines([measured(FOREST), measured(WATER)], "", []))
    forest = measurement_iri(IN_NETWORK, FOREST)
    assert found.of("kg:Measurement") == sorted([forest, measurement_iri(IN_NETWORK, WATER)])
    assert found.one(forest, "kg:of") == FOREST
    said = {name: found.one(forest, f"kg:{name}") for name in ("betweenness", "degree", "weighted-degree", "measure")}
    assert said == {"betweenness": "0.25", "degree": "3", "weighted-degree": "4.5", "measure": ""}


def test_only_an_estimate_has_a_note_and_an_error_even_one_of_nothing() -> None:
    exact = things(measurement_lines([measured(FOREST)], "", []))
    assert exact.all(measurement_iri(IN_NETWORK, FOREST), "kg:standardError") == []
    assert exact.all(RELATIONSHIPS, "rdfs:comment") == []
    sampled = things(measurement_lines([measured(FOREST, 0.0)], 'sampled: "8" times 20 pivots', []))
    assert sampled.one(measurement_iri(IN_NETWORK, FOREST), "kg:standardError") == "0"
    assert sampled.label(RELATIONSHIPS, "rdfs:comment", "en") == 'sampled: "8" times 20 pivots'


def test_ten_agents_lead_a_goal_and_every_goal_has_its_own() -> None:
    found = things(measurement_lines([], "", [*(standing(n) for n in range(12)), standing(99, OTHER_GOAL)]))
    leading = [node for node in found.of("kg:Measurement") if found.local(node, "kg:measure") == "leads"]
    agents = {(found.one(node, "kg:of"), found.one(node, "kg:agent")) for node in leading}
    assert agents == {
        *((GOAL, iri("organization", f"กรม {n}")) for n in range(10)),
        (OTHER_GOAL, iri("organization", "กรม 99")),
    }


def test_who_is_new_is_said_beside_the_lead_and_beyond_the_tenth() -> None:
    rows = [standing(0, is_new=True), *(standing(n) for n in range(1, 10)), standing(10, is_new=True)]
    found = things(measurement_lines([], "", rows))
    by_measure = {
        name: {found.one(n, "kg:agent") for n in found.of("kg:Measurement") if found.local(n, "kg:measure") == name}
        for name in ("leads", "newcomer")
    }
    assert by_measure["newcomer"] == {iri("organization", "กรม 0"), iri("organization", "กรม 10")}
    assert len(by_measure["leads"]) == 10
    newcomer = measurement_iri("newcomer", GOAL, iri("organization", "กรม 10"))
    assert found.one(newcomer, "kg:weight") == "0.05"
    assert found.one(newcomer, "kg:earliest") == "2023-05-01"
    serving = relationship_iri("serves", iri("organization", "กรม 10"), GOAL)
    assert found.all(newcomer, "prov:wasDerivedFrom") == [serving]


def test_lines_are_written_as_oxigraph_writes_them() -> None:
    tie = Relationship((FOREST, WATER), "meets", 0.000001, (*EVENTS, f"{EVENTS[0]}/ใจ"), date(2023, 5, 1), None)
    measurements = measurement_lines([measured(FOREST, 0.1)], 'a "note"', [standing(1, is_new=True)])
    written = b"".join([*measurements, relationship_lines(tie)])
    again = serialize(parse(written, format=RdfFormat.N_TRIPLES), format=RdfFormat.N_TRIPLES) or b""
    assert written.splitlines() == sorted(again.splitlines())


def test_what_is_made_piece_by_piece_stands_as_in_the_sorted_file() -> None:
    agents = [measured(iri("organization", f"กรม {n}"), 0.1) for n in range(20)]
    standings = [standing(n, is_new=n > 7) for n in range(12)]
    ties = [Relationship((FOREST, WATER), measure, 1.0, EVENTS) for measure in ("meets", "works-with")]
    found = things([*measurement_lines(agents, "sampled", standings), *map(relationship_lines, ties)])
    assert len(found.of("kg:Measurement")) == 20 + 10 + 4
    assert len(found.of("kg:Relationship")) == 2
