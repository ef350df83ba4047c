"""Relationships, measurements and standings as statements of the computed graph."""

from collections.abc import Iterable
from datetime import date

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse, serialize

from kg.iris import RELATIONSHIPS, iri, measure_of, measurement_iri, relationship_iri
from kg.models import Measurement, Relationship, Standing
from kg.rdf.relationships import measurement_lines, measurement_quads, relationship_lines, relationship_quads
from kg.store.things import Things

FOREST, WATER = iri("organization", "กรมป่า"), iri("organization", "กรมน้ำ")
FACTS = tuple(f"{iri('article', name)}/event/1/chair/person/ดี" for name in ("a", "b"))
ARTICLES = tuple(iri("article", name) for name in ("a", "b"))
GOAL, OTHER_GOAL = (f"http://metadata.un.org/sdg/{number}" for number in (15, 6))


def things(quads: Iterable[Quad]) -> Things:
    """The statements as things; all must stand in the graph of relationships."""
    said = list(quads)
    assert {quad.graph_name for quad in said} == {NamedNode(RELATIONSHIPS)}
    return Things(quad.triple for quad in said)


def standing_things(standings: Iterable[Standing]) -> Things:
    return things(measurement_quads((), "", standings))


def standing(number: int, goal: str = GOAL, *, is_new: bool = False) -> Standing:
    return Standing(goal, iri("organization", f"กรม {number}"), 0.05, 2, date(2023, 5, 1), is_new)


def test_a_relationship_names_its_ends_what_it_rests_on_and_its_days() -> None:
    tie = Relationship((FOREST, WATER), "meets", 2.5, FACTS, date(2023, 5, 1), date(2024, 2, 3), ARTICLES)
    found = things(relationship_quads([tie]))
    (node,) = found.of("kg:Relationship")
    assert measure_of(node) == "meets"
    assert found.local(node, "kg:measure") == "meets"
    assert found.one(node, "kg:weight") == "2.5"
    assert found.all(node, "kg:between") == sorted([FOREST, WATER])
    assert found.all(node, "prov:wasDerivedFrom") == list(FACTS)
    assert (found.one(node, "kg:earliest"), found.one(node, "kg:latest")) == ("2023-05-01", "2024-02-03")


def test_ties_of_two_agents_by_two_measures_are_two_and_undated_ones_have_no_days() -> None:
    ties = [Relationship((FOREST, WATER), measure, 1.0, FACTS) for measure in ("meets", "works-with")]
    found = things(relationship_quads(ties))
    nodes = found.of("kg:Relationship")
    assert len(nodes) == 2
    assert [found.all(node, "kg:earliest") + found.all(node, "kg:latest") for node in nodes] == [[], []]


def test_one_measurement_says_all_of_an_agent_and_the_graph_what_is_estimated() -> None:
    exact = Measurement(FOREST, {"degree": 3.0, "betweenness": 0.25})
    sampled = Measurement(WATER, {"degree": 1.0, "betweenness": 0.0}, 0.0)
    quads = list(measurement_quads([exact, sampled], "sampled: 8 times 20 pivots"))
    found = things(quads)
    one, other = (measurement_iri("network", m.node) for m in (exact, sampled))
    assert found.of("kg:Measurement") == sorted([one, other])
    assert [found.one(one, name) for name in ("kg:of", "kg:degree", "kg:betweenness")] == [FOREST, "3", "0.25"]
    assert found.all(one, "kg:standardError") == []
    assert found.one(other, "kg:standardError") == "0"
    (note,) = (quad for quad in quads if quad.subject == NamedNode(RELATIONSHIPS))
    assert note.object == Literal("sampled: 8 times 20 pivots", language="en")


def test_what_is_exact_needs_no_note() -> None:
    assert len(list(measurement_quads([Measurement(FOREST, {"degree": 3.0})]))) == 3


def test_lines_are_those_of_sorted_nquads_as_oxigraph_writes_them() -> None:
    ties = [
        Relationship(pair, "meets", weight, (*FACTS, f"{FACTS[0]}_ใจ"), date(2023, 5, 1), None)
        for pair, weight in (((FOREST, WATER), 0.000001), ((FOREST, OTHER_GOAL), 12.5))
    ]
    ties.sort(key=lambda tie: relationship_iri(tie.measure, *tie.between))
    measured = measurement_lines([Measurement(FOREST, {"degree": 3.0}, 0.1)], 'a "note"', [standing(1, is_new=True)])
    written = b"".join([*measured, *map(relationship_lines, ties)])
    parsed = list(parse(written, format=RdfFormat.N_QUADS))
    again = serialize(parsed, format=RdfFormat.N_QUADS) or b""
    assert written.split(b"\n")[:-1] == sorted(again.split(b"\n")[:-1])
    assert len(parsed) == len(set(parsed))


def test_ten_agents_lead_a_goal_and_every_goal_has_its_own() -> None:
    found = standing_things([*(standing(n) for n in range(12)), standing(99, OTHER_GOAL)])
    leading = [node for node in found.of("kg:Measurement") if found.local(node, "kg:measure") == "leads"]
    agents = {(found.one(node, "kg:of"), found.one(node, "kg:agent")) for node in leading}
    assert agents == {
        *((GOAL, iri("organization", f"กรม {n}")) for n in range(10)),
        (OTHER_GOAL, iri("organization", "กรม 99")),
    }


def test_who_is_new_is_said_beside_the_lead_and_beyond_the_tenth() -> None:
    rows = [standing(0, is_new=True), *(standing(n) for n in range(1, 10)), standing(10, is_new=True)]
    found = standing_things(rows)
    by_measure = {
        name: {found.one(n, "kg:agent") for n in found.of("kg:Measurement") if found.local(n, "kg:measure") == name}
        for name in ("leads", "newcomer")
    }
    assert by_measure["newcomer"] == {iri("organization", "กรม 0"), iri("organization", "กรม 10")}
    assert len(by_measure["leads"]) == 10
    newcomer = measurement_iri("newcomer", GOAL, iri("organization", "กรม 10"))
    assert found.one(newcomer, "kg:weight") == "0.05"
    assert found.one(newcomer, "kg:earliest") == "2023-05-01"
    agent = iri("organization", "กรม 10")
    assert found.all(newcomer, "prov:wasDerivedFrom") == [relationship_iri("serves", agent, GOAL)]
