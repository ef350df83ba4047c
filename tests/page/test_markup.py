"""Markup left in a text."""

from kg.page.markup import without_markup


def test_entities_are_decoded() -> None:
    assert without_markup("A &amp; B") == "A & B"
