"""What a correction may set: every property is one of the ontology's shapes, and values have one form."""

from __future__ import annotations

import pytest

from kg.iris import full
from kg.ledger.properties import PROPERTIES, TERMS, day_of, value_of
from kg.models import Value
from kg.vocabulary.turtle import ontology_folder


def test_every_property_stands_in_the_shape_of_its_class() -> None:
    shapes = (ontology_folder() / "shapes.ttl").read_text(encoding="utf-8")
    for known in PROPERTIES.values():
        assert full(known.name).startswith("http")
        assert known.name == "kg:kind" or f"sh:path {known.name}" in shapes
        assert known.of in shapes


def test_every_term_has_its_list() -> None:
    assert {name for name, known in PROPERTIES.items() if known.value is Value.TERM} == TERMS.keys()
    assert "former" in TERMS["status"]()
    assert "chair" in TERMS["part"]()
    assert "meeting" in TERMS["kind"]()


@pytest.mark.parametrize(
    ("name", "written", "value"),
    [
        ("value", "0012.50", "12.50"),
        ("value", "-3", "-3"),
        ("event", " งาน  วัด\n", "งาน วัด"),
        ("theme", "16.a", "16.a"),
        ("day", "2026-11-29", "2026-11-29"),
    ],
)
def test_a_value_has_one_form(name: str, written: str, value: str) -> None:
    assert value_of(name, written) == value


def test_a_day_is_written_in_one_way() -> None:
    assert day_of("2026-11-29") is not None
    assert [day_of(text) for text in ("2026-11-31", "20261129", "2026-W48-7", "29/11/2026", "")] == [None] * 5
