"""Where the agents of an article are named."""

from __future__ import annotations

from kg.models import Organization, OrganizationMention, Person, PersonMention
from kg.relate.named import Named, first_from, named


def person(name: str, *starts: int) -> Person:
    return Person(name, (), (), tuple(PersonMention(at, at + 3, "นาย", "test", 1.0, "", name) for at in starts))


def body(name: str, *starts: int) -> Organization:
    return Organization(
        name, "government", (), tuple(OrganizationMention(at, at + 5, "กรม", "test", 1.0) for at in starts)
    )


def test_all_places_stand_in_text_order_whoever_is_named() -> None:
    first, second = person("ก้อง", 0, 40), body("กรมตัวอย่าง", 20)
    assert named((second, first)) == (Named(0, 3, first), Named(20, 25, second), Named(40, 43, first))


def test_of_one_beginning_the_shorter_stands_first_of_one_span_the_agents_order_decides() -> None:
    one, other, longer = person("ก้อง", 7), person("ชบา", 7), body("กรมตัวอย่าง", 7)
    assert [place.agent for place in named((longer, other, one))] == [other, one, longer]


def test_a_place_tells_persons_from_bodies() -> None:
    assert [place.is_person for place in named((person("ก้อง", 0), body("กรมตัวอย่าง", 5)))] == [True, False]


def test_the_first_place_of_a_range() -> None:
    places = named((person("ก้อง", 0, 40), body("กรมตัวอย่าง", 20)))
    assert [first_from(places, start, start + 5) for start in (0, 15, 21, 41)] == [places[0], places[1], None, None]
