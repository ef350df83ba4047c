"""What a request asks; how requests are read is tested at the endpoint itself (``test_sparql``)."""

from __future__ import annotations

import pytest

from kg.serve.protocol import RefusedError, Window, one, query_of, whole, window_of
from kg.store.reader import Dataset


def test_a_query_comes_with_its_graphs_and_forms() -> None:
    given = [
        ("query", "ASK {}"),
        ("default-graph-uri", "urn:a"),
        ("named-graph-uri", "urn:b"),
        ("named-graph-uri", "urn:c"),
    ]
    asked = query_of(given, "text/csv, application/n-triples", 100)
    assert (asked.sparql, asked.rows, asked.graph) == ("ASK {}", "csv", "ntriples")
    assert asked.within == Dataset(("urn:a",), ("urn:b", "urn:c"))
    assert query_of(given[:1], "", 100).within is None


def test_the_form_in_the_address_comes_before_what_is_accepted() -> None:
    asked = query_of([("query", "ASK {}"), ("format", "tsv")], "application/json", 100)
    assert (asked.rows, asked.graph) == ("tsv", "")


def test_no_part_is_longer_than_the_longest_answer() -> None:
    assert window_of([("limit", "7"), ("offset", "3")], 100) == Window(7, 3)
    assert window_of([("limit", "1000")], 100) == window_of([], 100) == Window(100, 0)
    assert window_of([("limit", "0")], 100) == Window(0, 0)


@pytest.mark.parametrize("limit", ["-1", "1e3", "๑", "9" * 13, "x"])
def test_what_is_no_number_is_refused(limit: str) -> None:
    with pytest.raises(RefusedError, match="no number"):
        window_of([("limit", limit)], 100)


def test_what_is_given_twice_is_refused() -> None:
    assert one([("a", "1"), ("b", "2")], "b") == "2"
    assert one([], "b") == ""
    with pytest.raises(RefusedError, match="2 times"):
        one([("b", "1"), ("b", "2")], "b")


@pytest.mark.parametrize(("text", "number"), [("7", 7), ("", 2), ("-1", 2), ("๗", 2), ("9" * 5000, 2)])
def test_an_address_gives_a_number_or_none(text: str, number: int) -> None:
    assert whole(text, 2) == number
