"""Segments: keys sort as their graphs do, and each part has a table of its own."""

from __future__ import annotations

from kg.store.segment import Part
from tests.store.made import key


def test_keys_are_in_the_order_of_their_graphs() -> None:
    assert sorted([key("2", "1a"), key("1", "2b"), key("1", "1a", "two"), key("1")]) == [
        key("1"),
        key("1", "1a", "two"),
        key("1", "2b"),
        key("2"),
    ]


def test_parts_are_named_by_plain_words_since_tables_bear_their_names() -> None:
    assert all(part.isalpha() and part.islower() for part in Part)
    assert "segment" not in set(Part)
