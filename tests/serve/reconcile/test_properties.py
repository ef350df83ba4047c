"""The properties that can be told."""

from __future__ import annotations

from kg.iris import BASE
from kg.serve.desk import Desk
from kg.serve.known import Sort
from kg.serve.reconcile.properties import PROPERTIES, Value
from tests.serve.conftest import SOMCHAI


def test_every_sort_has_some() -> None:
    for sort in Sort:
        assert len([said for said in PROPERTIES.values() if sort in said.sorts]) >= 4


def test_what_is_not_known_has_no_values(desk: Desk) -> None:
    for name, said in PROPERTIES.items():
        values = [value for value in said.read(desk.reader, f"{BASE}person/nobody") if value != Value(number=0)]
        assert values == [], name


def test_a_province_has_its_code(desk: Desk) -> None:
    assert list(PROPERTIES["code"].read(desk.reader, f"{BASE}place/TH-50")) == [Value("TH-50")]
    assert list(PROPERTIES["code"].read(desk.reader, BASE + SOMCHAI)) == []
