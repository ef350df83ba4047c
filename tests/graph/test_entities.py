"""What a graph knows of one thing."""

from __future__ import annotations

from datetime import date

import pytest

from kg.errors import InputError
from kg.graph.entities import Entity
from kg.network.lookup import Lookup
from kg.store.graphs import GraphStore
from tests.network.press import reading, store_of


def entity(store: GraphStore, name: str) -> Entity:
    lookup = Lookup(store)
    return Entity.of(store, lookup, lookup.find(name).iri)


def test_a_body_has_names_in_two_languages_and_others(mission: GraphStore) -> None:
    found = entity(mission, "DGA")
    assert found.kind == "organization"
    assert found.name == found.names["th"] == "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)"
    assert found.names["en"] == "Digital Government Development Agency"
    assert "สพร." in found.other_names
    assert not {*found.names.values()} & {*found.other_names}


def test_a_person_has_titles_and_the_posts_that_articles_attest(mission: GraphStore) -> None:
    found = entity(mission, "ไอรดา เหลืองวิไล")
    assert (found.kind, found.titles) == ("person", ("นาง",))
    (tenure,) = found.tenures()
    assert (tenure.person, tenure.status, tenure.until) == (found.name, "incumbent", None)
    assert tenure.post.startswith("รองผู้อำนวยการ สำนักงานพัฒนารัฐบาลดิจิทัล")
    assert tenure.first == tenure.last == date(2022, 9, 25)
    assert tenure.person in tenure.quote
    assert tenure in entity(mission, "สพร.").tenures()


def test_a_goal_has_its_labels_and_nobody_holds_a_post_in_it(mission: GraphStore) -> None:
    goal, target = entity(mission, "16"), entity(mission, "SDG 16.6")
    assert (goal.kind, target.kind) == ("goal", "target")
    assert {*goal.names} == {"th", "en"}
    assert goal.name == f"SDG 16 {goal.names['th']}"
    assert goal.tenures() == ()


def test_facts_come_day_by_day_with_their_words() -> None:
    store = store_of(
        reading("b", date(2024, 5, 1), heads={"ดี ใจงาม": "กรมป่า"}), reading("a", heads={"ดี ใจงาม": "กรมป่า"})
    )
    person = entity(store, "ดี ใจงาม")
    assert [(fact.date, fact.kind) for fact in person.facts() if fact.kind == "post"] == [
        ("2023-05-01", "post"),
        ("2024-05-01", "post"),
    ]
    assert all(fact.quote for fact in person.facts())
    assert {fact.date for fact in person.facts(since="2567")} == {"2024-05-01"}
    assert {fact.date for fact in person.facts(until=date(2023, 12, 31))} == {"2023-05-01"}
    with pytest.raises(InputError):
        person.facts(since="someday")


def test_two_of_one_iri_are_equal_and_neither_shows_the_store(mission: GraphStore) -> None:
    assert entity(mission, "DGA") == entity(mission, "สพร.")
    assert "GraphStore" not in repr(entity(mission, "DGA"))
