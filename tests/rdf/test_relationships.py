"""Relationships, measurements and standings as statements of the computed graph."""

from collections.abc import Iterable
from datetime import date

from pyoxigraph import Literal, NamedNode, Quad

from kg.iris import RELATIONSHIPS, iri, measure_of, measurement_iri
from kg.models import Measurement, Relationship, Standing
from kg.rdf.relationships import measurement_quads, relationship_quads, standing_quads
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


def standing(number: int, goal: str = GOAL, *, is_new: bool = False) -> Standing:
    return Standing(goal, iri("organization", f"กรม {number}"), 0.05, 2, date(2023, 5, 1), is_new, FACTS)


def test_a_relationship_names_its_ends_what_it_rests_on_and_its_days() -> None:
    tie = Relationship((FOREST, WATER), "meets", 2.5, FACTS, date(2023, 5, 1), date(2024, 2, 3), ARTICLES)
    found = things(relationship_quads([tie]))
    (node,) = found.of("kg:Relationship")
    assert measure_of(node) == "meets"
    assert found.local(node, "kg:measure") == "meets"
    assert found.one(node, "kg:weight") == "2.5"
    assert found.all(node, "kg:between") == sorted([FOREST, WATER])
    assert found.all(node, "prov:wasDerivedFrom") == list(FACTS)
    assert found.all(node, "prov:hadPrimarySource") == list(ARTICLES)
    assert (found.one(node, "kg:earliest"), found.one(node, "kg:latest")) == ("2023-05-01", "2024-02-03")


def test_ties_of_two_agents_by_two_measures_are_two_and_undated_ones_have_no_days() -> None:
    ties = [Relationship((FOREST, WATER), measure, 1.0, FACTS) for measure in ("meets", "works-with")]
    found = things(relationship_quads(ties))
    nodes = found.of("kg:Relationship")
    assert len(nodes) == 2
    assert [found.all(node, "kg:earliest") + found.all(node, "kg:latest") for node in nodes] == [[], []]


def test_only_an_estimate_has_a_note_and_an_error_even_one_of_nothing() -> None:
    exact = Measurement(FOREST, "degree", 3.0)
    sampled = Measurement(WATER, "betweenness", 0.25, "sampled: 8 times 20 pivots", 0.0)
    quads = list(measurement_quads([exact, sampled]))
    found = things(quads)
    one, other = (measurement_iri(m.measure, m.node) for m in (exact, sampled))
    assert found.of("kg:Measurement") == sorted([one, other])
    assert (found.one(one, "kg:of"), found.one(one, "kg:weight"), found.local(one, "kg:measure")) == (
        FOREST,
        "3",
        "degree",
    )
    assert found.all(one, "kg:standardError") + found.all(one, "rdfs:comment") == []
    assert found.one(other, "kg:standardError") == "0"
    assert Literal("sampled: 8 times 20 pivots", language="en") in {quad.object for quad in quads}


def test_ten_agents_lead_a_goal_and_every_goal_has_its_own() -> None:
    found = things(standing_quads([*(standing(n) for n in range(12)), standing(99, OTHER_GOAL)]))
    leading = [node for node in found.of("kg:Measurement") if found.local(node, "kg:measure") == "leads"]
    agents = {(found.one(node, "kg:of"), found.one(node, "kg:agent")) for node in leading}
    assert agents == {
        *((GOAL, iri("organization", f"กรม {n}")) for n in range(10)),
        (OTHER_GOAL, iri("organization", "กรม 99")),
    }


def test_who_is_new_is_said_beside_the_lead_and_beyond_the_tenth() -> None:
    rows = [standing(0, is_new=True), *(standing(n) for n in range(1, 10)), standing(10, is_new=True)]
    found = things(standing_quads(rows))
    by_measure = {
        name: {found.one(n, "kg:agent") for n in found.of("kg:Measurement") if found.local(n, "kg:measure") == name}
        for name in ("leads", "newcomer")
    }
    assert by_measure["newcomer"] == {iri("organization", "กรม 0"), iri("organization", "กรม 10")}
    assert len(by_measure["leads"]) == 10
    newcomer = measurement_iri("newcomer", GOAL, iri("organization", "กรม 10"))
    assert found.one(newcomer, "kg:weight") == "0.05"
    assert found.one(newcomer, "kg:earliest") == "2023-05-01"
    assert found.all(newcomer, "prov:wasDerivedFrom") == list(FACTS)
