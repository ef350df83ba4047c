"""Things by how their names begin."""

from __future__ import annotations

from kg.iris import BASE, SDG
from kg.serve.desk import Desk
from kg.serve.known import Beginnings, Sort, sort_of
from tests.serve.conftest import IRRIGATION, SOMCHAI


def test_things_are_found_by_the_beginning_of_any_name(desk: Desk) -> None:
    names = Beginnings(desk.reader)
    assert [each.iri for each in names.of("กรมชล")] == [BASE + IRRIGATION]
    assert [each.iri for each in names.of("royal irr")] == [BASE + IRRIGATION]
    assert [(each.name, each.sort) for each in names.of("สมชาย")] == [("สมชาย ใจงาม", Sort.PERSON)]


def test_only_wanted_sorts_and_one_part_of_them(desk: Desk) -> None:
    names = Beginnings(desk.reader)
    assert names.of("สมชาย", [Sort.AGENCY]) == ()
    many = names.of("ส", limit=100)
    assert len(many) > 1
    assert names.of("ส", limit=1, start=1) == many[1:2]
    assert names.of("") == names.of("  ") == ()


def test_what_a_thing_is_follows_from_its_address() -> None:
    assert sort_of(BASE + SOMCHAI) is Sort.PERSON
    assert sort_of(f"{SDG}16.6") is Sort.GOAL
    assert sort_of(f"{BASE}place/TH-50") is Sort.PROVINCE
    assert sort_of(f"{BASE}article/1/person/x") is None
    assert sort_of(f"{BASE}article/1") is None
