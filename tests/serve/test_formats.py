"""The forms of answers."""

from __future__ import annotations

from kg.serve.formats import GRAPHS, NAMES, ROWS, media_type_of


def test_every_name_is_of_one_form() -> None:
    assert not set(ROWS) & set(GRAPHS)
    assert set(ROWS) | set(GRAPHS) < set(NAMES)
    assert {rows for rows, _ in NAMES.values()} == {"", *ROWS}
    assert {graph for _, graph in NAMES.values()} == {"", *GRAPHS}


def test_text_says_its_letters() -> None:
    assert media_type_of("csv") == "text/csv; charset=utf-8"
    assert media_type_of("turtle") == "text/turtle; charset=utf-8"
    assert media_type_of("json") == "application/sparql-results+json"
